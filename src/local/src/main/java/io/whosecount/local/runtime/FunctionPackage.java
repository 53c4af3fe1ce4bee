package io.whosecount.local.runtime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An unpacked {@code function.zip}.
 *
 * @param name of the function
 * @param folder that it was unpacked to
 * @param kind what it holds
 */
public record FunctionPackage(String name, Path folder, Kind kind) {
  private static final String BOOTSTRAP = "bootstrap";
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final String HANDLER =
      "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

  /** What a package holds. */
  public enum Kind {
    /** An executable called {@code bootstrap}, for Lambda's {@code provided} runtime. */
    NATIVE,
    /** Jars, for Lambda's Java runtime. */
    JVM
  }

  /** Unpacks {@code zip} to {@code folder}, which is made. */
  public static FunctionPackage unpack(String name, Path zip, Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Files.createDirectories(root);
    try (ZipFile file = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        unpack(file, entries.nextElement(), root);
      }
    }
    Path bootstrap = root.resolve(BOOTSTRAP);
    if (!Files.exists(bootstrap)) {
      return new FunctionPackage(name, root, Kind.JVM);
    }
    if (!bootstrap.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + bootstrap + " executable");
    }
    return new FunctionPackage(name, root, Kind.NATIVE);
  }

  /** The handler's name, as the function's configuration has it in Lambda. */
  public String handler() {
    return switch (kind) {
      case NATIVE -> "not.used.in.provided.runtime";
      case JVM -> HANDLER;
    };
  }

  /**
   * The command that starts it.
   *
   * @param runtimeClient what the Java runtime adds
   */
  public List<String> command(RuntimeClient runtimeClient) {
    return switch (kind) {
      case NATIVE -> List.of(folder.resolve(BOOTSTRAP).toString());
      case JVM -> javaCommand(runtimeClient);
    };
  }

  private List<String> javaCommand(RuntimeClient runtimeClient) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // As Lambda starts its Java runtimes.
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m"));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(runtimeClient.options());
    command.addAll(List.of("-cp", classPath(runtimeClient)));
    command.addAll(List.of(CLIENT, HANDLER));
    return command;
  }

  private String classPath(RuntimeClient runtimeClient) {
    return String.join(
        File.pathSeparator,
        runtimeClient.jars().toAbsolutePath() + "/*",
        folder.toString(),
        folder.resolve("lib") + "/*");
  }

  private static void unpack(ZipFile file, ZipEntry entry, Path root) throws IOException {
    Path target = root.resolve(entry.getName()).normalize();
    if (!target.startsWith(root)) {
      throw new IOException("a package that unpacks outside of its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    try (InputStream content = file.getInputStream(entry)) {
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
