package io.whosecount.dynamodb;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads condition and key expressions: comparisons of an attribute with a value, {@code BETWEEN},
 * {@code begins_with}, {@code attribute_exists} and {@code attribute_not_exists}, joined by {@code
 * AND}, {@code OR} and parentheses.
 */
final class ConditionReader {
  private static final Set<String> OPERATORS = Set.of("=", "<>", "<", "<=", ">", ">=");

  private final Words words;
  private final Placeholders placeholders;

  private ConditionReader(Words words, Placeholders placeholders) {
    this.words = words;
    this.placeholders = placeholders;
  }

  /** The condition that {@code expression} says, if there is one. */
  static Condition read(@Nullable String expression, Placeholders placeholders) {
    if (expression == null) {
      return new Condition.None();
    }
    ConditionReader reader = new ConditionReader(new Words(expression), placeholders);
    Condition condition = reader.either();
    reader.words.expectEnd();
    return condition;
  }

  private Condition either() {
    Condition condition = both();
    while (words.takeIf("OR")) {
      condition = new Condition.Either(condition, both());
    }
    return condition;
  }

  private Condition both() {
    Condition condition = term();
    while (words.takeIf("AND")) {
      condition = new Condition.Both(condition, term());
    }
    return condition;
  }

  private Condition term() {
    if (words.takeIf("(")) {
      Condition condition = either();
      words.expect(")");
      return condition;
    }
    String first = words.take();
    boolean isFunction = words.peek().equals("(");
    return switch (first) {
      case "attribute_exists" -> new Condition.Exists(onlyName());
      case "attribute_not_exists" -> new Condition.Absent(onlyName());
      case "begins_with" -> beginsWith();
      default -> {
        if (isFunction) {
          throw words.unknown();
        }
        yield comparison(placeholders.name(first));
      }
    };
  }

  private String onlyName() {
    words.expect("(");
    String name = placeholders.name(words.take());
    words.expect(")");
    return name;
  }

  private Condition beginsWith() {
    words.expect("(");
    String name = placeholders.name(words.take());
    words.expect(",");
    Condition condition = new Condition.BeginsWith(name, placeholders.value(words.take()));
    words.expect(")");
    return condition;
  }

  private Condition comparison(String name) {
    if (words.takeIf("BETWEEN")) {
      String least = words.take();
      words.expect("AND");
      return new Condition.Between(
          name, placeholders.value(least), placeholders.value(words.take()));
    }
    String operator = words.take();
    if (!OPERATORS.contains(operator)) {
      throw words.unknown();
    }
    return new Condition.Compared(name, operator, placeholders.value(words.take()));
  }
}
