package io.whosecount.local.runtime;

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

  static void endWithUs(Process process) {
    RUNNING.add(process);
    process.onExit().thenAccept(RUNNING::remove);
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
