package io.whosecount.claims.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What kind of happening a number is tied to. */
public enum EventKind {
  /** One blow: a strike, a bombing, a shooting. */
  ATTACK,
  /** Fighting with an end: a battle, an offensive, a clash. */
  BATTLE,
  /** The verb of one blow: "hit", "exploded", "opened fire". */
  BLOW,
  /** Nature's or an accident's blow, whose toll runs on for days. */
  DISASTER,
  /** A time without fighting, behind which a new stretch begins. */
  PAUSE,
  /** A crowd in the street. */
  UNREST,
  /** A war, or what begins one: its toll is a total. */
  WAR;

  private static final Map<String, EventKind> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(EventKind::id, Function.identity()));

  /** The name in the word list. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that name, if there is one. */
  public static Optional<EventKind> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
