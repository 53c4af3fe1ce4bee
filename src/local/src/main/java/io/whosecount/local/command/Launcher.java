package io.whosecount.local.command;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the program begins: on an older Java it finds a JDK 25, as {@code ./mvnw} does, and hands
 * over to it. Compiled for Java 11, so that an older {@code java} on the PATH can run it.
 */
public final class Launcher {
  /** The system property that tells the program the id of the process that handed over to it. */
  static final String LAUNCHER = "whosecount.launcher";

  private static final int NEEDED = 25;
  private static final int UNSUPPORTED = 1;

  private Launcher() {}

  /** Runs the program with {@code arguments}. */
  public static void main(String[] arguments) throws Exception {
    if (Runtime.version().feature() >= NEEDED) {
      Class.forName("io.whosecount.local.command.WhoseCount")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
      return;
    }
    String java = newerJava();
    if (java.isEmpty()) {
      System.err.println(
          "whosecount: Java "
              + NEEDED
              + " is needed, this is "
              + Runtime.version().feature()
              + "; none was found in JAVA_HOME, /usr/lib/jvm, /usr/java, /opt, ~/.sdkman, ~/.jdks"
              + " and the macOS folders. Install one, or run it with the java of one.");
      System.exit(UNSUPPORTED);
    }
    System.exit(handOver(java, arguments));
  }

  private static int handOver(String java, String[] arguments)
      throws IOException, InterruptedException, URISyntaxException {
    Path jar =
        Paths.get(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String launcher = "-D" + LAUNCHER + "=" + ProcessHandle.current().pid();
    List<String> command = new ArrayList<>(List.of(java, launcher, "-jar", jar.toString()));
    command.addAll(Arrays.asList(arguments));
    Process program = new ProcessBuilder(command).inheritIO().start();
    // A terminal interrupts both; a kill reaches this process alone and is passed on. One that
    // cannot be caught is noticed by the program itself, see Launched.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  program.destroy();
                  program.onExit().join();
                }));
    return program.waitFor();
  }

  private static String newerJava() {
    String home = System.getProperty("user.home");
    List<Path> candidates = new ArrayList<>();
    String javaHome = System.getenv("JAVA_HOME");
    if (javaHome != null && !javaHome.isEmpty()) {
      candidates.add(Paths.get(javaHome));
    }
    for (String folder :
        List.of(
            "/usr/lib/jvm",
            "/usr/java",
            "/opt/java",
            "/opt",
            home + "/.sdkman/candidates/java",
            home + "/.jdks",
            "/Library/Java/JavaVirtualMachines",
            home + "/Library/Java/JavaVirtualMachines")) {
      candidates.addAll(below(Paths.get(folder)));
    }
    return candidates.stream()
        .flatMap(path -> Stream.of(path, path.resolve("Contents/Home")))
        .filter(Launcher::isNeeded)
        .map(path -> path.resolve("bin" + File.separator + "java").toString())
        .findFirst()
        .orElse("");
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().collect(Collectors.toList());
    } catch (IOException absent) {
      return List.of();
    }
  }

  private static boolean isNeeded(Path home) {
    Path release = home.resolve("release");
    try {
      return Files.isRegularFile(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + NEEDED);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
