package io.whosecount.claims.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What kind of time a number covers: the closed list of the contract. */
public enum PeriodKind {
  /** Since the war, or the event's start, began. */
  CUMULATIVE("cumulative"),
  /** One day or night. */
  DAY("day"),
  /** A stretch with two ends. */
  INTERVAL("interval"),
  /** One strike, battle or accident. */
  EVENT("event"),
  /** No time is told. */
  UNKNOWN("unknown");

  private static final Map<String, PeriodKind> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(PeriodKind::id, Function.identity()));

  private final String id;

  PeriodKind(String id) {
    this.id = id;
  }

  /** The name in the contract. */
  public String id() {
    return id;
  }

  /** The value of that name, if there is one. */
  public static Optional<PeriodKind> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
