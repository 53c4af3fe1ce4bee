package io.whosecount.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the parts of the system lie that are started from files.
 *
 * @param storageLibraries the jars of the object storage
 * @param databaseLibraries the jars of DynamoDB Local
 * @param runtimeClient the jars of Lambda's Java runtime
 * @param extract the packaged function that reads uploads
 * @param figures the packaged function that serves figures
 */
public record Installation(
    Path storageLibraries, Path databaseLibraries, Path runtimeClient, Path extract, Path figures) {
  /** The parts in the source tree {@code root}, where the build leaves them. */
  public static Installation ofSourceTree(Path root) {
    Path src = root.resolve("src");
    return new Installation(
        src.resolve("local/storage/target/lib"),
        src.resolve("local/dynamodb/target/lib"),
        src.resolve("local/target/runtime"),
        src.resolve("extract/target/function.zip"),
        src.resolve("figures/target/function.zip"));
  }

  /** The parts in the source tree that this class was built in, wherever it is run from. */
  public static Installation found() {
    try {
      Path jarOrClasses =
          Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      // root/src/local/target/whosecount.jar
      return ofSourceTree(jarOrClasses.resolve("../../../..").normalize());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("a class from a place that is no address", impossible);
    }
  }

  /**
   * Refuses an installation with a missing part.
   *
   * @throws StartFailure naming what is missing and how to build it
   */
  public void check() throws StartFailure {
    for (Path part :
        List.of(storageLibraries, databaseLibraries, runtimeClient, extract, figures)) {
      if (!Files.exists(part)) {
        throw new StartFailure("not built yet: " + part + " (build it with: ./mvnw package)");
      }
    }
  }
}
