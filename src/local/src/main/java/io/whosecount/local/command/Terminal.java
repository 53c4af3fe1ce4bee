package io.whosecount.local.command;

import java.io.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Whether somebody reads along at a terminal that shows colours. */
final class Terminal {
  private Terminal() {}

  /** On at a terminal; off in a pipe or a file, and where NO_COLOR is set. */
  static Ansi ansi() {
    @Nullable String noColour = System.getenv("NO_COLOR");
    @Nullable Console console = System.console();
    boolean unwanted = noColour != null && !noColour.isEmpty();
    return !unwanted && console != null && console.isTerminal() ? Ansi.ON : Ansi.OFF;
  }
}
