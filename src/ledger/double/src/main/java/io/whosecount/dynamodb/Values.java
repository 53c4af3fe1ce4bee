package io.whosecount.dynamodb;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values: texts and numbers, compared as DynamoDB compares them. */
final class Values {
  /** By UTF-8 bytes: surrogates, which stand for characters beyond the basic plane, sort last. */
  static final Comparator<String> TEXTS = Values::compareTexts;

  private static final int MOST_BYTES = 409_600;

  private Values() {}

  private static int compareTexts(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean beyond = Character.isSurrogate(left);
        return beyond == Character.isSurrogate(right) ? left - right : beyond ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }

  /** How two values of one type compare; empty for values of two types. */
  static Optional<Integer> compare(AttributeValue a, AttributeValue b) {
    if (a.s() != null && b.s() != null) {
      return Optional.of(compareTexts(a.s(), b.s()));
    }
    if (a.n() != null && b.n() != null) {
      return Optional.of(new BigDecimal(a.n()).compareTo(new BigDecimal(b.n())));
    }
    return Optional.empty();
  }

  static AttributeValue sum(AttributeValue a, AttributeValue b) {
    if (a.n() == null || b.n() == null) {
      throw Refusals.unknown("ADD of what is no number");
    }
    return AttributeValue.fromN(new BigDecimal(a.n()).add(new BigDecimal(b.n())).toPlainString());
  }

  /** The text of a key's part, which must not be empty. */
  static String keyText(Map<String, AttributeValue> item, String name) {
    String text = Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElse("");
    Refusals.require(!text.isEmpty(), "no text, or an empty one, in the key's part " + name);
    return text;
  }

  /** The item, its values being texts, numbers or flags and not more than an item takes. */
  static Map<String, AttributeValue> checked(Map<String, AttributeValue> item) {
    long bytes = bytes(item);
    Refusals.require(
        bytes <= MOST_BYTES, "Item size has exceeded the maximum allowed size: " + bytes);
    return Map.copyOf(item);
  }

  /** The size of an item in bytes, as it is charged. */
  static long bytes(Map<String, AttributeValue> item) {
    long bytes = 0;
    for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
      bytes += utf8(attribute.getKey()) + bytes(attribute.getKey(), attribute.getValue());
    }
    return bytes;
  }

  private static long bytes(String name, AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case N -> 1 + (value.n().length() + 1) / 2;
      case BOOL -> 1;
      case SS -> texts(value.ss());
      case B, BS, L, M, NS, NUL, UNKNOWN_TO_SDK_VERSION ->
          throw Refusals.unknown("values of type " + value.type() + ", as in " + name);
    };
  }

  private static long texts(List<String> texts) {
    Refusals.require(!texts.isEmpty(), "an empty set");
    Refusals.require(Set.copyOf(texts).size() == texts.size(), "a set with duplicates");
    return texts.stream().mapToLong(Values::utf8).sum();
  }

  private static long utf8(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A surrogate is one half of a character of four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
