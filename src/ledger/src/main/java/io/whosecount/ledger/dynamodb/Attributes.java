package io.whosecount.ledger.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of items: reading what must be there, and the bound on an item's size. */
final class Attributes {
  /** DynamoDB takes 409,600 bytes; numbers and overhead are not worth counting to the byte. */
  private static final int MOST_BYTES = 400_000;

  private static final int BYTES_OF_A_NUMBER = 21;

  private Attributes() {}

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  /** The text of that name, which must be there. */
  static String text(Map<String, AttributeValue> item, String name) {
    return optionalText(item, name)
        .orElseThrow(() -> new IllegalStateException(name + " is missing in " + Key.of(item)));
  }

  /** The text of that name, if it is there. */
  static Optional<String> optionalText(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
  }

  /** The number of that name, which must be there. */
  static long number(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name))
        .map(AttributeValue::n)
        .map(Long::parseLong)
        .orElseThrow(() -> new IllegalStateException(name + " is missing in " + Key.of(item)));
  }

  /** About how large an item is: names and texts in UTF-8, and the most that a number takes. */
  static long bytes(Map<String, AttributeValue> item) {
    long bytes = 0;
    for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
      String value = attribute.getValue().s();
      bytes +=
          attribute.getKey().length()
              + (value == null ? BYTES_OF_A_NUMBER : value.getBytes(UTF_8).length);
    }
    return bytes;
  }

  /**
   * The item itself, unless it is too large for the table.
   *
   * @throws IllegalArgumentException naming what is too large
   */
  static Map<String, AttributeValue> bounded(String what, Map<String, AttributeValue> item) {
    long bytes = bytes(item);
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          what + " is too large for the ledger: " + bytes + " bytes, at most " + MOST_BYTES);
    }
    return Map.copyOf(item);
  }
}
