package io.whosecount.claims.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a number is loosened: the closed list of the contract. */
public enum Qualifier {
  /** The number as it stands. */
  EXACT("exact"),
  /** Around it. */
  ABOUT("about"),
  /** A little below it. */
  NEARLY("nearly"),
  /** Above it. */
  MORE_THAN("more-than"),
  /** It or above. */
  AT_LEAST("at-least"),
  /** It or below. */
  UP_TO("up-to"),
  /** Below it. */
  FEWER_THAN("fewer-than"),
  /** A range with two ends. */
  BETWEEN("between");

  private static final Map<String, Qualifier> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(Qualifier::id, Function.identity()));

  private final String id;

  Qualifier(String id) {
    this.id = id;
  }

  /** The name in the contract. */
  public String id() {
    return id;
  }

  /** The value of that name, if there is one. */
  public static Optional<Qualifier> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
