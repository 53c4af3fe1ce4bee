package io.whosecount.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChildProcessesTest {
  @Test
  void aChildEndsWithAParentThatIsKilled() throws Exception {
    Process parent = program(Parent.class);
    try {
      long pid = Long.parseLong(parent.inputReader().readLine());
      ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
      assertThat(child.isAlive()).isTrue();

      parent.destroyForcibly().waitFor();

      ProcessHandle ended = child.onExit().get(20, TimeUnit.SECONDS);
      assertThat(ended.isAlive()).isFalse();
    } finally {
      parent.destroyForcibly();
    }
  }

  @Test
  void noChildIsStartedByAProgramThatIsBeingStopped() throws Exception {
    Process parent = program(StoppedWhileStarting.class);
    try {
      assertThat(parent.inputReader().readLine()).isEqualTo("0 children");
    } finally {
      parent.destroyForcibly();
    }
  }

  private static Process program(Class<?> main) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** A program that is stopped before its first child: what Ctrl-C does at a start. */
  static final class StoppedWhileStarting {
    private StoppedWhileStarting() {}

    public static void main(String[] arguments) {
      Runtime.getRuntime().addShutdownHook(new Thread(StoppedWhileStarting::startLate));
    }

    private static void startLate() {
      try {
        Process late = ChildProcesses.start(new ProcessBuilder("sleep", "600"));
        System.out.println("a child all the same: " + late.pid());
      } catch (IOException | LinkageError refused) {
        System.out.println(ProcessHandle.current().children().count() + " children");
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
      }
    }
  }

  /** A program with a child that would stay. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] arguments) throws Exception {
      Process child = ChildProcesses.start(new ProcessBuilder("sleep", "600"));
      System.out.println(child.pid());
      child.waitFor();
    }
  }
}
