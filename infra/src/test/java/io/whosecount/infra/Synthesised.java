package io.whosecount.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.App;
import software.amazon.awscdk.assertions.Template;

/** The stack as the tests see it: written once for all of them, since that takes seconds. */
final class Synthesised {
  /** With the defaults. */
  static final Synthesised STACK = new Synthesised(Processor.X86_64, Map.of());

  /** With everything that may be had. */
  static final Synthesised EVERYTHING =
      new Synthesised(
          Processor.ARM64,
          Map.ofEntries(
              Map.entry("architecture", "arm64"),
              Map.entry("extractMemory", "2048"),
              Map.entry("figuresMemory", "256"),
              Map.entry("extractConcurrency", "3"),
              Map.entry("furtherBuckets", "archive-one,archive-two"),
              Map.entry("inventory", "true"),
              Map.entry("alarmMail", "desk@example.org"),
              Map.entry("oldestEventMinutes", "5"),
              Map.entry("figuresMilliseconds", "250"),
              Map.entry("logDays", "90"),
              Map.entry("requestsPerSecond", "7"),
              Map.entry("requestBurst", "9"),
              Map.entry("cdn", "true"),
              Map.entry("domain", "figures.example.org"),
              Map.entry(
                  "certificate", "arn:aws:acm:us-east-1:123456789012:certificate/at-cloudfront"),
              Map.entry("hostedZone", "Z0123456789")));

  /** With a name of its own at the HTTP API, and without traces. */
  static final Synthesised OWN_NAME =
      new Synthesised(
          Processor.X86_64,
          Map.of(
              "tracing", "false",
              "domain", "figures.example.org",
              "certificate", "arn:aws:acm:eu-west-1:123456789012:certificate/at-the-api",
              "hostedZone", "Z0123456789"));

  /** As a template that asks for the packages. */
  static final Synthesised STANDALONE =
      new Synthesised(Processor.X86_64, Map.of("standalone", "true"));

  /** Each of them. */
  static Collection<Synthesised> all() {
    return named().values();
  }

  /** Each of them by what it is of. */
  static SortedMap<String, Synthesised> named() {
    return new TreeMap<>(
        Map.of(
            "defaults",
            STACK,
            "everything",
            EVERYTHING,
            "own-name",
            OWN_NAME,
            "standalone",
            STANDALONE));
  }

  private final WhoseCountStack stack;
  private final Template template;

  private Synthesised(Processor processor, Map<String, Object> settings) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "packages"));
      String name = "-" + processor.id() + ".zip";
      Map<String, Object> context = new HashMap<>(settings);
      context.put(
          "extractZip",
          Packages.forProcessor(folder.resolve("extract" + name), processor).toString());
      context.put(
          "figuresZip",
          Packages.forProcessor(folder.resolve("figures" + name), processor).toString());
      stack = InfraApp.stack(App.Builder.create().context(context).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    template = Template.fromStack(stack);
  }

  WhoseCountStack stack() {
    return stack;
  }

  Template template() {
    return template;
  }

  /** All resources, by their names. */
  Map<String, Map<String, Object>> resources() {
    Map<String, Map<String, Object>> resources = new TreeMap<>();
    map(template.toJSON().get("Resources"))
        .forEach((name, resource) -> resources.put(name, map(resource)));
    return resources;
  }

  /** The resources of a type, by their names. */
  Map<String, Map<String, Object>> resources(String type) {
    return template.findResources(type);
  }

  /** The name of the one resource of {@code type} that begins with {@code prefix}. */
  String id(String type, String prefix) {
    List<String> ids =
        resources(type).keySet().stream().filter(id -> id.startsWith(prefix)).toList();
    assertThat(ids).as("%s %s among %s", type, prefix, resources(type).keySet()).hasSize(1);
    return ids.getFirst();
  }

  /** The one resource of {@code type} that begins with {@code prefix}. */
  Map<String, Object> resource(String type, String prefix) {
    return present(resources(type).get(id(type, prefix)));
  }

  /** Its properties. */
  Map<String, Object> properties(String type, String prefix) {
    return map(resource(type, prefix).get("Properties"));
  }

  /** The statements of the policy of a resource. */
  List<Map<String, Object>> statements(String type, String prefix) {
    Object document = properties(type, prefix).get("PolicyDocument");
    return ((List<?>) present(map(document).get("Statement")))
        .stream().map(Synthesised::map).toList();
  }

  /** The value of an output. */
  Object output(String name) {
    return present(map(map(template.toJSON().get("Outputs")).get(name)).get("Value"));
  }

  /** A reference to an attribute of a resource. */
  static Map<String, Object> attribute(String id, String attribute) {
    return Map.of("Fn::GetAtt", List.of(id, attribute));
  }

  /** Texts and references, one after the other. */
  static Map<String, Object> joined(Object... parts) {
    return Map.of("Fn::Join", List.of("", List.of(parts)));
  }

  /** An object of a JSON text. */
  @SuppressWarnings("unchecked") // all its keys are texts
  static Map<String, Object> map(@Nullable Object json) {
    return (Map<String, Object>) present(json);
  }

  /** The first object of a list of a JSON text. */
  static Map<String, Object> first(@Nullable Object json) {
    return map(((List<?>) present(json)).getFirst());
  }

  /** A whole number of a JSON text. */
  static int number(@Nullable Object json) {
    return ((Number) present(json)).intValue();
  }

  private static <T> T present(@Nullable T json) {
    return Objects.requireNonNull(json, "not in the template");
  }
}
