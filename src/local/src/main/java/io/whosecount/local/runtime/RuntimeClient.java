package io.whosecount.local.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What Lambda's Java runtime adds to a packaged function.
 *
 * @param jars the folder of its jars
 * @param library its native library, unpacked; absent where it has none for this system
 */
public record RuntimeClient(Path jars, Optional<Path> library) {
  private static final String LIBRARY_PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  /**
   * Takes it from {@code jars} and unpacks its library to {@code folder}, which is made. Left
   * alone, every process unpacks it to one file in /tmp: two that start at once load half of it.
   */
  public static RuntimeClient unpack(Path jars, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path target = folder.resolve("libaws-lambda-jni.so");
    try (Stream<Path> files = Files.list(jars)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        if (unpacked(jar, target)) {
          return new RuntimeClient(jars, Optional.of(target));
        }
      }
    }
    return new RuntimeClient(jars, Optional.empty());
  }

  /** The options of the JVM that make it find the library. */
  List<String> options() {
    return library.map(file -> "-D" + LIBRARY_PROPERTY + "=" + file.toAbsolutePath()).stream()
        .toList();
  }

  private static boolean unpacked(Path jar, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(entryForThisSystem()));
      if (entry.isEmpty()) {
        return false;
      }
      try (InputStream content = zip.getInputStream(entry.get())) {
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return true;
    }
  }

  private static String entryForThisSystem() throws IOException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    return "jni/libaws-lambda-jni." + (isMusl() ? "linux_musl" : system) + "-" + processor + ".so";
  }

  /** Alpine and its like have another C library. */
  private static boolean isMusl() throws IOException {
    Path folder = Path.of("/lib");
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("ld-musl-"));
    }
  }
}
