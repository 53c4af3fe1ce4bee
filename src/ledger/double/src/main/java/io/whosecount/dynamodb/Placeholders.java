package io.whosecount.dynamodb;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The names and values behind {@code #name} and {@code :value} in a request's expressions. */
final class Placeholders {
  private final Map<String, String> names;
  private final Map<String, AttributeValue> values;
  private final Set<String> used = new HashSet<>();

  Placeholders(Map<String, String> names, Map<String, AttributeValue> values) {
    this.names = names;
    this.values = values;
  }

  /** The attribute that {@code word} names. */
  String name(String word) {
    if (!word.startsWith("#")) {
      // DynamoDB reserves hundreds of words, "state" and "number" among them.
      Refusals.require(
          word.equals("PK") || word.equals("SK") || word.matches("GSI\\d[PS]K"),
          "'" + word + "' may be a reserved word: use a placeholder");
      return word;
    }
    used.add(word);
    String name = names.get(word);
    if (name == null) {
      throw Refusals.invalid("an expression attribute name is not defined: " + word);
    }
    return name;
  }

  /** The value that {@code word} stands for. */
  AttributeValue value(String word) {
    used.add(word);
    AttributeValue value = values.get(word);
    if (value == null) {
      throw Refusals.invalid("an expression attribute value is not defined: " + word);
    }
    return value;
  }

  /** Throws, as DynamoDB does, when something was defined and not used. */
  void requireAllUsed() {
    Refusals.require(
        used.containsAll(names.keySet()) && used.containsAll(values.keySet()),
        "unused in expressions: " + names.keySet() + values.keySet() + ", used: " + used);
  }
}
