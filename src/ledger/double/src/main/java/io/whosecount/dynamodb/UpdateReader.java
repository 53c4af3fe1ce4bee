package io.whosecount.dynamodb;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Does update expressions: {@code SET} to a value, {@code REMOVE}, and {@code ADD} of a number. */
final class UpdateReader {
  private static final AttributeValue ZERO = AttributeValue.fromN("0");

  private UpdateReader() {}

  /** The item {@code before}, after the update that {@code expression} says. */
  static Map<String, AttributeValue> apply(
      String expression, Placeholders placeholders, Map<String, AttributeValue> before) {
    Map<String, AttributeValue> after = new HashMap<>(before);
    Words words = new Words(expression);
    do {
      String clause = words.peek();
      words.take();
      do {
        String name = placeholders.name(words.take());
        switch (clause) {
          case "SET" -> {
            words.expect("=");
            after.put(name, placeholders.value(words.take()));
          }
          case "ADD" ->
              after.put(
                  name,
                  Values.sum(before.getOrDefault(name, ZERO), placeholders.value(words.take())));
          case "REMOVE" -> after.remove(name);
          default -> throw words.unknown();
        }
      } while (words.takeIf(","));
    } while (!words.atEnd());
    return after;
  }
}
