package io.whosecount.figures.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes bytes of answers. */
public final class Forms {
  private final ObjectMapper json;
  private final Function<String, Optional<String>> digestOf;

  /** Writes JSON with {@code json}; {@code digestOf} is that of {@link Linking}. */
  public Forms(ObjectMapper json, Function<String, Optional<String>> digestOf) {
    this.json = json;
    this.digestOf = digestOf;
  }

  /** The forms that {@code answer} can be given in. */
  public static Set<Form> of(Object answer) {
    Set<Form> forms = EnumSet.of(Form.JSON);
    if (answer instanceof Tabular) {
      forms.add(Form.CSV);
    }
    if (answer instanceof Listed) {
      forms.add(Form.NDJSON);
    }
    if (answer instanceof Linked) {
      forms.add(Form.JSON_LD);
    }
    return forms;
  }

  /**
   * {@code answer} in that form, in UTF-8.
   *
   * @param base the address of the interface
   * @throws IllegalArgumentException for a form that it cannot be given in
   */
  public byte[] write(Object answer, Form form, URI base) throws JsonProcessingException {
    return switch (form) {
      case JSON -> json.writeValueAsBytes(answer);
      case CSV ->
          Csv.of(as(Tabular.class, answer, form).asTable()).getBytes(StandardCharsets.UTF_8);
      case NDJSON -> lines(as(Listed.class, answer, form));
      case JSON_LD ->
          json.writeValueAsBytes(
              as(Linked.class, answer, form).asLinkedData(new Linking(base, digestOf)));
    };
  }

  private byte[] lines(Listed list) throws JsonProcessingException {
    StringBuilder lines = new StringBuilder();
    for (Object entry : list.asList()) {
      lines.append(json.writeValueAsString(entry)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T as(Class<T> kind, Object answer, Form form) {
    if (!kind.isInstance(answer)) {
      throw new IllegalArgumentException(
          "%s cannot be given as %s".formatted(answer.getClass().getSimpleName(), form.suffix()));
    }
    return kind.cast(answer);
  }
}
