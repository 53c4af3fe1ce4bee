package io.whosecount.local.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/** Finds out whether a folder's file system keeps extended attributes. */
final class AttributeProbe {
  private AttributeProbe() {}

  /**
   * Refuses a folder that keeps none: S3Proxy stores the user metadata of an object in them, and
   * without them drops it in silence.
   */
  static void check(Path folder) throws IOException {
    Path probe = Files.createTempFile(folder, ".probe", "");
    try {
      UserDefinedFileAttributeView attributes =
          Files.getFileAttributeView(probe, UserDefinedFileAttributeView.class);
      if (attributes == null) {
        throw refused(folder);
      }
      attributes.write("user.probe", ByteBuffer.wrap("kept".getBytes(StandardCharsets.UTF_8)));
    } catch (FileSystemException unsupported) {
      throw refused(folder);
    } finally {
      Files.delete(probe);
    }
  }

  private static IOException refused(Path folder) {
    return new IOException(
        "the file system of "
            + folder
            + " keeps no extended attributes, in which the metadata of uploads is stored;"
            + " choose a data folder on another disk");
  }
}
