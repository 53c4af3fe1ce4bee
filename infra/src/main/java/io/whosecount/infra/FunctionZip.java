package io.whosecount.infra;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A package that Lambda can start: a zip whose {@code bootstrap} is a program for the processor.
 * Everything else would be deployed without a word and fail on its first event.
 *
 * @param path where it is
 */
record FunctionZip(Path path) {
  private static final String BOOTSTRAP = "bootstrap";
  private static final int HEADER = 20;
  private static final int ELF_MAGIC = 0x464C457F; // 7F E L F, read from the small end
  private static final int MACHINE_AT = 18;
  private static final String HOW_TO =
      System.lineSeparator()
          + "  Build the native functions first, in the project's folder: ./mvnw package -Dnative"
          + System.lineSeparator()
          + "  or name packages that are elsewhere: -c extractZip=FILE -c figuresZip=FILE";

  /** The package at {@code path}, looked into. */
  static FunctionZip checked(Path path, Processor processor) {
    if (!Files.isRegularFile(path)) {
      throw new UnusablePackageException("there is no package " + shown(path) + HOW_TO);
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry bootstrap = zip.getEntry(BOOTSTRAP);
      if (bootstrap == null) {
        throw new UnusablePackageException(
            shown(path) + " holds no " + BOOTSTRAP + ": it is no native package" + HOW_TO);
      }
      try (InputStream program = zip.getInputStream(bootstrap)) {
        check(path, program.readNBytes(HEADER), processor);
      }
    } catch (IOException e) {
      throw new UnusablePackageException(shown(path) + " cannot be read as a zip" + HOW_TO, e);
    }
    return new FunctionZip(path);
  }

  private static void check(Path path, byte[] header, Processor processor) {
    ByteBuffer elf = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    if (header.length < HEADER || elf.getInt(0) != ELF_MAGIC) {
      throw new UnusablePackageException(
          "the " + BOOTSTRAP + " in " + shown(path) + " is no program for Linux" + HOW_TO);
    }
    if (elf.getShort(MACHINE_AT) != processor.elfMachine()) {
      throw new UnusablePackageException(
          "the %s in %s was built for another processor than %s"
                  .formatted(BOOTSTRAP, shown(path), processor.id())
              + System.lineSeparator()
              + "  Name the one that it was built for: -c architecture=arm64 or x86_64");
    }
  }

  private static String shown(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
