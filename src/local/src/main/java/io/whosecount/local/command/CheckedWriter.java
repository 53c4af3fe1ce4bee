package io.whosecount.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Writes to an output that keeps its failures to itself, and tells them: a full disk must not pass
 * for all that there was. It closes nothing: the output is the program's.
 */
final class CheckedWriter extends Writer {
  /** What is told of an output that failed. */
  static final String FULL = "the output takes no more: is its disk full, or its reader gone?";

  private final PrintWriter output;

  /** To {@code output}. */
  CheckedWriter(PrintWriter output) {
    this.output = output;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    output.write(text, from, length);
    flush();
  }

  @Override
  public void flush() throws IOException {
    if (output.checkError()) {
      throw new IOException(FULL);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
