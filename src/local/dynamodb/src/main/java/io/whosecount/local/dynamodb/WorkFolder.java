package io.whosecount.local.dynamodb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder in which the child process runs. It holds a copy of the child's program alone, so that
 * nothing of this application's own class path, however packaged, meets DynamoDB Local's.
 */
final class WorkFolder {
  private WorkFolder() {}

  /** A new folder with the compiled {@link DynamoDbProcess} in it. */
  static Path withProgram() {
    String file = DynamoDbProcess.class.getName().replace('.', '/') + ".class";
    try (InputStream program = WorkFolder.class.getClassLoader().getResourceAsStream(file)) {
      if (program == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      Path folder = Files.createTempDirectory("whosecount-dynamodb");
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(program, target);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the folder as far as that is possible: it is a temporary one. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException leftForTheSystem) {
      folder.toFile().deleteOnExit();
    }
  }
}
