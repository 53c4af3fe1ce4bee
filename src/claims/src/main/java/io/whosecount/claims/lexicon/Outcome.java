package io.whosecount.claims.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happened to what is counted: the closed list of the contract. */
public enum Outcome {
  /** Killed and wounded together, or losses not told apart. */
  CASUALTIES("casualties"),
  /** Killed, died, dead. */
  KILLED("killed"),
  /** Wounded, injured. */
  WOUNDED("wounded"),
  /** Taken by the other side. */
  CAPTURED("captured"),
  /** Missing. */
  MISSING("missing"),
  /** Displaced. */
  DISPLACED("displaced"),
  /** Detained. */
  DETAINED("detained"),
  /** Released. */
  RELEASED("released"),
  /** Lost, destroyed, put out of action. */
  LOST("lost"),
  /** Damaged. */
  DAMAGED("damaged"),
  /** Launched, fired, used. */
  LAUNCHED("launched"),
  /** Shot down or suppressed in flight. */
  INTERCEPTED("intercepted");

  private static final Map<String, Outcome> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(Outcome::id, Function.identity()));

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  /** The name in the contract. */
  public String id() {
    return id;
  }

  /** The value of that name, if there is one. */
  public static Optional<Outcome> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
