package io.whosecount.infra;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages to try the stack with: the header of a program, and nothing that runs. */
final class Packages {
  private static final int HEADER = 64;

  private Packages() {}

  /** A package as the native build makes it for {@code processor}. */
  static Path forProcessor(Path zip, Processor processor) throws IOException {
    return holding(zip, "bootstrap", program(processor.elfMachine()));
  }

  /** A package with one entry. */
  static Path holding(Path zip, String entry, byte[] content) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(content);
    }
    return zip;
  }

  private static byte[] program(int machine) {
    return ByteBuffer.allocate(HEADER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1})
        .putShort(16, (short) 2)
        .putShort(18, (short) machine)
        .array();
  }
}
