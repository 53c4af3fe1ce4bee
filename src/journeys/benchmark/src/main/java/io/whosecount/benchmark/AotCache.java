package io.whosecount.benchmark;

import io.whosecount.local.runtime.FunctionPackage;
import io.whosecount.local.runtime.FunctionProcess;
import io.whosecount.local.runtime.RuntimeClient;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A cache of what the JVM loaded and linked in a run of the function (JEP 483, 514, 515).
 *
 * <p>The JVM takes no folders with classes into a cache: those of the package go into a jar.
 */
final class AotCache {
  private static final int TRAINING_CALLS = 100;

  private AotCache() {}

  /** The command of {@code function} with all its classes in jars. */
  static List<String> commandOfJars(FunctionPackage function, RuntimeClient client, Path folder)
      throws IOException {
    Path jar = folder.resolve(function.name() + ".jar");
    pack(function.folder(), jar);
    List<String> jars = new ArrayList<>(jarsIn(client.jars()));
    jars.add(jar.toString());
    jars.addAll(jarsIn(function.folder().resolve("lib")));
    List<String> command = new ArrayList<>(function.command(client));
    command.set(command.indexOf("-cp") + 1, String.join(File.pathSeparator, jars));
    return command;
  }

  /** Runs {@code trial}, whose classes are in jars, to make a cache; the command that uses it. */
  static List<String> train(Trial trial, Path folder) throws IOException, InterruptedException {
    Path cache = folder.resolve(trial.function().name() + ".aot");
    Trial training =
        new Trial(
            trial.function(),
            with(trial.command(), "-XX:AOTCacheOutput=" + cache),
            trial.workload(),
            trial.stores(),
            trial.log());
    try (FunctionProcess process = training.start(ProcessorShare.FULL)) {
      for (int left = TRAINING_CALLS; left > 0; left--) {
        training.call(process, training.workload().next());
      }
      endAndWait(process.pid());
    }
    if (!Files.exists(cache)) {
      throw new IllegalStateException("the JVM made no cache: see " + trial.log());
    }
    // Without the mode a JVM that cannot use the cache runs without it, in silence.
    return with(trial.command(), "-XX:AOTCache=" + cache, "-XX:AOTMode=on");
  }

  private static List<String> with(List<String> command, String... options) {
    List<String> more = new ArrayList<>(command);
    more.addAll(1, List.of(options));
    return more;
  }

  /** The JVM writes the cache when it is asked to end. */
  private static void endAndWait(long pid) throws InterruptedException {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.destroy();
    try {
      process.onExit().get();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("it is never completed by an exception", impossible);
    }
  }

  private static List<String> jarsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".jar")).sorted().toList();
    }
  }

  private static void pack(Path folder, Path jar) throws IOException {
    Path libraries = folder.resolve("lib");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.startsWith(libraries)) {
          out.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
          Files.copy(file, out);
        }
      }
    }
  }
}
