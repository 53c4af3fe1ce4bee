package io.whosecount.benchmark;

import io.whosecount.local.Installation;
import io.whosecount.local.StartFailure;
import io.whosecount.local.runtime.FunctionPackage;
import io.whosecount.local.runtime.RuntimeClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Starts the packaged functions, as jars, with an AOT cache and as native images, with the
 * processor of small and large functions, and tells how long they take to start and to answer, and
 * how much memory they need.
 */
public final class ColdStarts {
  private final Settings settings;
  private final Installation installation;
  private final Path folder;
  private final Consumer<String> out;

  private ColdStarts(
      Settings settings, Installation installation, Path folder, Consumer<String> out) {
    this.settings = settings;
    this.installation = installation;
    this.folder = folder;
    this.out = out;
  }

  /** Measures as {@code settings} say, and hands the table to {@code out} line by line. */
  static void measure(Settings settings, Consumer<String> out)
      throws IOException, InterruptedException, StartFailure {
    Installation installation = Installation.found();
    installation.check();
    Path folder = Files.createTempDirectory("whosecount-cold-starts");
    try {
      new ColdStarts(settings, installation, folder, out).measure();
    } finally {
      delete(folder);
    }
  }

  private void measure() throws IOException, InterruptedException {
    out.accept(Machine.description());
    out.accept("A share of the processors: " + ProcessorShare.how() + ".");
    out.accept("Asked for: " + settings + ".");
    out.accept(
        "Milliseconds, of several the median. Processor time is what the function's threads ran, and"
            + " tells little of what else this machine does; the rest is what is not waiting.");
    out.accept("");
    try (Stores stores = Stores.start(installation, folder)) {
      stores.fill(settings.documents());
      out.accept(Outcome.head());
      for (String name : settings.functions()) {
        measure(name, stores);
      }
    }
    out.accept("Load at the end: " + Machine.load());
  }

  private void measure(String name, Stores stores) throws IOException, InterruptedException {
    Map<String, Trial> trials = trials(name, stores);
    boolean first = true;
    for (Map.Entry<String, Trial> trial : trials.entrySet()) {
      if (first) {
        trial.getValue().warmUp(settings);
        first = false;
      }
      for (int memory : settings.memories()) {
        try (ProcessorShare share =
            memory == 0 ? ProcessorShare.FULL : ProcessorShare.ofMemory(memory)) {
          Outcome outcome = trial.getValue().run(share, settings);
          out.accept(outcome.line(name, trial.getKey(), share));
        }
      }
    }
  }

  /** How the function can be started here, by the name of the kind of package. */
  private Map<String, Trial> trials(String name, Stores stores)
      throws IOException, InterruptedException {
    Path zip = name.equals("extract") ? installation.extract() : installation.figures();
    Workload workload = name.equals("extract") ? stores.uploading() : stores.question();
    FunctionPackage built = FunctionPackage.unpack(name, zip, folder.resolve(name));
    RuntimeClient client =
        RuntimeClient.unpack(installation.runtimeClient(), folder.resolve(name + "-runtime"));
    Path log = folder.resolve(name + ".log");
    Map<String, Trial> trials = new LinkedHashMap<>();
    Optional<FunctionPackage> image = image(built);
    if (asked("native") && image.isPresent()) {
      List<String> command = new ArrayList<>(image.get().command(client));
      command.addAll(settings.nativeArguments());
      trials.put("native", new Trial(image.get(), command, workload, stores, log));
    }
    boolean jars = built.kind() == FunctionPackage.Kind.JVM;
    if (asked("aot") && jars) {
      List<String> command = AotCache.commandOfJars(built, client, folder);
      Trial without = new Trial(built, command, workload, stores, log);
      trials.put(
          "JVM, AOT cache",
          new Trial(built, AotCache.train(without, folder), workload, stores, log));
    }
    if (asked("jvm") && jars) {
      trials.put("JVM", new Trial(built, built.command(client), workload, stores, log));
    }
    return trials;
  }

  private boolean asked(String kind) {
    return settings.packages().contains(kind);
  }

  /** The function as a native image: what was built last here, or what lies in the other tree. */
  private Optional<FunctionPackage> image(FunctionPackage built) throws IOException {
    if (built.kind() == FunctionPackage.Kind.NATIVE) {
      return Optional.of(built);
    }
    Path target = settings.nativeTree().resolve("src").resolve(built.name()).resolve("target");
    Optional<Path> runner = runner(target);
    if (runner.isEmpty()) {
      out.accept("No native image of " + built.name() + " in " + target + ".");
      return Optional.empty();
    }
    Path image = Files.createDirectories(folder.resolve(built.name() + "-native"));
    Files.copy(runner.get(), image.resolve("bootstrap"));
    return Optional.of(new FunctionPackage(built.name(), image, FunctionPackage.Kind.NATIVE));
  }

  private static Optional<Path> runner(Path target) throws IOException {
    if (!Files.isDirectory(target)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> file.toString().endsWith("-runner")).findFirst();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Measures as {@code arguments} say: see {@link Settings}. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, StartFailure {
    measure(Settings.of(arguments), System.out::println);
  }
}
