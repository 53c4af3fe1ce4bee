package io.whosecount.figures.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that lie in the function's package. */
public final class Packaged {
  private Packaged() {}

  /**
   * The bytes of the file at {@code path}, as in {@code web/widget.js}.
   *
   * @throws IllegalStateException where it was not packaged
   */
  public static byte[] bytes(String path) {
    try (InputStream file = Packaged.class.getResourceAsStream("/" + path)) {
      if (file == null) {
        throw new IllegalStateException("not packaged: " + path);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
