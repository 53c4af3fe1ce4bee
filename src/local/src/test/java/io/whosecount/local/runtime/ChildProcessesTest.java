package io.whosecount.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChildProcessesTest {
  @Test
  void aChildEndsWithAParentThatIsKilled() throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
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

  /** A program with a child that would stay. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] arguments) throws Exception {
      Process child = new ProcessBuilder("sleep", "600").start();
      ChildProcesses.endWithUs(child);
      System.out.println(child.pid());
      child.waitFor();
    }
  }
}
