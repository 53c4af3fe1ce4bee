package io.whosecount.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LaunchedTest {
  @Test
  void theProgramEndsWithALauncherThatIsKilled() throws Exception {
    Process launcher = new ProcessBuilder("sleep", "600").start();
    Process program = program(launcher.pid());
    try {
      assertThat(program.inputReader().readLine()).isEqualTo("started");
      assertThat(program.isAlive()).isTrue();

      launcher.destroyForcibly().waitFor();

      assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      launcher.destroyForcibly();
      program.destroyForcibly();
    }
  }

  @Test
  void aProgramEndsAtOnceWhoseLauncherIsGone() throws Exception {
    Process launcher = new ProcessBuilder("true").start();
    launcher.waitFor();
    Process program = program(launcher.pid());
    try {
      assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      program.destroyForcibly();
    }
  }

  private static Process program(long launcher) throws IOException {
    List<String> command = new ArrayList<>();
    Collections.addAll(
        command,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-D" + Launcher.LAUNCHER + "=" + launcher,
        "-cp",
        System.getProperty("java.class.path"),
        Waiting.class.getName());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** A program that would never end by itself. */
  static final class Waiting {
    private Waiting() {}

    public static void main(String[] arguments) throws InterruptedException {
      Launched.endWithLauncher();
      System.out.println("started");
      new CountDownLatch(1).await();
    }
  }
}
