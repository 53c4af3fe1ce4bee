package io.whosecount.dynamodb;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A condition on an item; one that is not there has no attributes. */
sealed interface Condition {
  boolean holds(Map<String, AttributeValue> item);

  /** Holds always: where a request has no condition. */
  record None() implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return true;
    }
  }

  record Both(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return left.holds(item) && right.holds(item);
    }
  }

  record Either(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return left.holds(item) || right.holds(item);
    }
  }

  record Exists(String name) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return item.containsKey(name);
    }
  }

  record Absent(String name) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return !item.containsKey(name);
    }
  }

  record BeginsWith(String name, AttributeValue start) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      AttributeValue value = item.get(name);
      return value != null && value.s() != null && value.s().startsWith(start.s());
    }
  }

  /** Between the two, both included. */
  record Between(String name, AttributeValue least, AttributeValue greatest) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return new Compared(name, ">=", least).holds(item)
          && new Compared(name, "<=", greatest).holds(item);
    }
  }

  /** An attribute against a value; never holds for one that is not there, or of another type. */
  record Compared(String name, String operator, AttributeValue value) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return Optional.ofNullable(item.get(name))
          .flatMap(found -> Values.compare(found, value))
          .map(this::fits)
          .orElse(false);
    }

    private boolean fits(int order) {
      return switch (operator) {
        case "=" -> order == 0;
        case "<>" -> order != 0;
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        default -> throw new IllegalStateException("no operator: " + operator);
      };
    }
  }
}
