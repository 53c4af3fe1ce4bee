package io.whosecount.local.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files that are whole or not there: what is written takes the place of an older file only
 * when all of it is done. A device or a pipe is written as it is.
 */
final class WholeFile {
  private WholeFile() {}

  /** What a file is to hold. */
  interface Content {
    /** Writes all of it. */
    void write(Writer writer) throws IOException;
  }

  /**
   * Writes {@code content} to {@code file}.
   *
   * @throws IOException where it cannot be written; then an older file is as it was
   */
  static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeInto(file, content);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    if (!Files.isDirectory(target.resolveSibling("."))) {
      throw new IOException("no folder for " + file);
    }
    try {
      writeInto(unfinished, content);
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void writeInto(Path file, Content content) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      content.write(writer);
    }
  }
}
