package io.whosecount.claims.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a claimant stands to the number: the closed list of the contract. */
public enum Stance {
  /** Says it is so. */
  ASSERTS("asserts"),
  /** Says it is not so. */
  DENIES("denies"),
  /** Says it is about so. */
  ESTIMATES("estimates"),
  /** Passes on another's claim. */
  REPEATS("repeats");

  private static final Map<String, Stance> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(Stance::id, Function.identity()));

  private final String id;

  Stance(String id) {
    this.id = id;
  }

  /** The name in the contract. */
  public String id() {
    return id;
  }

  /** The value of that name, if there is one. */
  public static Optional<Stance> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
