package io.whosecount.claims.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A file of the corpus: one meaning, the lines that have it, the lines that have none. */
record CorpusFile(
    String name,
    String rule,
    LocalDate published,
    List<Meaning> means,
    List<Example> when,
    List<String> not,
    List<Pending> pending) {

  /** A line that is known not to be read right, and why. */
  record Pending(Example example, String because) {}

  /** All files of the corpus by name. */
  static List<CorpusFile> all() {
    try (Stream<Path> files =
        Files.list(
            Path.of(Objects.requireNonNull(CorpusFile.class.getResource("/corpus")).toURI()))) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(CorpusFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CorpusFile read(Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      Map<?, ?> yaml = plainYaml().load(in);
      return new CorpusFile(
          Objects.requireNonNull(file.getFileName()).toString(),
          String.valueOf(yaml.get("rule")),
          LocalDate.parse(String.valueOf(yaml.get("published"))),
          list(yaml, "means").stream().map(m -> Meaning.of((Map<?, ?>) m)).toList(),
          list(yaml, "when").stream().map(String::valueOf).map(Example::of).toList(),
          list(yaml, "not").stream().map(String::valueOf).toList(),
          list(yaml, "pending").stream().map(p -> pending((Map<?, ?>) p)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pending pending(Map<?, ?> yaml) {
    return new Pending(
        Example.of(String.valueOf(yaml.get("text"))), String.valueOf(yaml.get("because")));
  }

  private static List<?> list(Map<?, ?> yaml, String key) {
    Object value = yaml.get(key);
    return value == null ? List.of() : (List<?>) value;
  }

  /** YAML without its types: a date stays the text that it is, "NO" stays Norway. */
  private static Yaml plainYaml() {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options),
        new Representer(dumping),
        dumping,
        options,
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        });
  }
}
