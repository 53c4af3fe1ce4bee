package io.whosecount.local.command;

import java.util.Optional;

/**
 * Ends the program when the {@link Launcher} that handed over to it is gone: who kills the process
 * that was started, even by a signal that none can catch, means the program, and would find its
 * ports taken by one that nobody sees.
 */
final class Launched {
  /** What a shell says of a program that was killed. */
  private static final int KILLED = 137;

  private Launched() {}

  /** Watches the launcher, if there is one. */
  static void endWithLauncher() {
    Optional.ofNullable(Long.getLong(Launcher.LAUNCHER)).ifPresent(Launched::endWith);
  }

  private static void endWith(long launcher) {
    ProcessHandle.of(launcher)
        .ifPresentOrElse(
            process -> process.onExit().thenRun(() -> System.exit(KILLED)),
            () -> System.exit(KILLED));
  }
}
