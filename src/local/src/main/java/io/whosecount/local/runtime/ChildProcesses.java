package io.whosecount.local.runtime;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The processes that were started from here: none of them outlives this one. */
final class ChildProcesses {
  private static final int SECONDS_TO_END = 5;
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> RUNNING.forEach(Process::destroyForcibly), "end child processes"));
  }

  private ChildProcesses() {}

  /**
   * Starts a process that ends when this program ends, whatever ends it. While this program is
   * being stopped none is started: the hook above cannot be set any more, and that fails first.
   */
  static Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    try {
      RUNNING.add(process);
      process.onExit().thenAccept(RUNNING::remove);
      Process watchdog = watchdog(process.pid());
      process.onExit().thenAccept(ended -> watchdog.destroyForcibly());
      return process;
    } catch (IOException | RuntimeException unwatched) {
      process.destroyForcibly();
      throw unwatched;
    }
  }

  /**
   * A process that outlives this one, by as much as it takes to end {@code pid}: its standard input
   * ends when this one is gone, even when it was killed and no hook ran. A function does not notice
   * by itself: neither the Java runtime nor a native image ends when nobody answers its poll.
   */
  private static Process watchdog(long pid) throws IOException {
    return new ProcessBuilder("/bin/sh", "-c", "cat >/dev/null; kill -9 " + pid)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  /** Ends {@code process} at once, as Lambda does: a function has nothing to tidy up. */
  static void end(Process process) {
    process.destroyForcibly();
    try {
      process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
