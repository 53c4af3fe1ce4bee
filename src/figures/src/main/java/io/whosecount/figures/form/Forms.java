package io.whosecount.figures.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** Makes bytes of answers. */
public final class Forms {
  private final ObjectMapper json;

  /** Writes JSON with {@code json}. */
  public Forms(ObjectMapper json) {
    this.json = json;
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
   * @throws IllegalArgumentException for a form that it cannot be given in
   */
  public byte[] write(Object answer, Form form) throws JsonProcessingException {
    return switch (form) {
      case JSON -> json.writeValueAsBytes(answer);
      case CSV ->
          Csv.of(as(Tabular.class, answer, form).asTable()).getBytes(StandardCharsets.UTF_8);
      case NDJSON -> lines(as(Listed.class, answer, form));
      case JSON_LD -> json.writeValueAsBytes(as(Linked.class, answer, form).asLinkedData());
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
