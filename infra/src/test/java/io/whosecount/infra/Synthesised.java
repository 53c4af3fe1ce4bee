package io.whosecount.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.App;
import software.amazon.awscdk.assertions.Template;

/** The stack as the tests see it: written once for all of them, since that takes seconds. */
final class Synthesised {
  /** With the defaults. */
  static final Synthesised STACK = new Synthesised(Processor.X86_64, Map.of());

  private final WhoseCountStack stack;
  private final Template template;

  Synthesised(Processor processor, Map<String, Object> settings) {
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

  /** A whole number of a JSON text. */
  static int number(@Nullable Object json) {
    return ((Number) present(json)).intValue();
  }

  private static <T> T present(@Nullable T json) {
    return Objects.requireNonNull(json, "not in the template");
  }
}
