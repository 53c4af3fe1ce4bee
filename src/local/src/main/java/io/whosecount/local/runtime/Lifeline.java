package io.whosecount.local.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Runs another program in a child process until the standard input ends, so that the child does not
 * outlive its parent, whatever ended the parent: Lambda's Java runtime stays when nobody answers
 * its poll, because the function has threads of its own.
 */
public final class Lifeline {
  private Lifeline() {}

  /** Takes the name of the program's class, then the program's own arguments. */
  public static void main(String[] arguments) throws Exception {
    Thread.ofPlatform().daemon().name("lifeline").start(Lifeline::endWithParent);
    Class.forName(arguments[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static void endWithParent() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException broken) {
      // As good as its end.
    }
    Runtime.getRuntime().halt(1);
  }
}
