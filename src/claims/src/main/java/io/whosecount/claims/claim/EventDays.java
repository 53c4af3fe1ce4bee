package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ties the days that a sentence tells to what happened on them: "Friday's tremor", "hit by a
 * missile on Wednesday afternoon", "the attack took place on Sunday", "on Monday gunmen stormed".
 */
final class EventDays {
  /** How many tokens may stand between a happening and its day. */
  private static final int FAR = 16;

  /** How far around a day its happening is looked for, in tokens. */
  private static final int REACH = FAR + 4;

  /** How far before a happening "another" stands, in tokens. */
  private static final int EPITHETS = 3;

  private static final WordSet OTHER_END =
      WordSet.of(
          "since", "from", "until", "till", "by", "before", "after", "between", "than", "to");
  private static final WordSet ONE_MORE =
      WordSet.of("another", "separate", "separately", "earlier", "previous", "similar", "other");
  private static final WordSet AFTER = WordSet.of("after", "before", "following");
  private static final WordSet KNOWN = WordSet.of("the", "that", "this");
  private static final WordSet PERFECT = WordSet.of("has", "have");

  private final Source source;
  private final SayingDay saying;
  private final Map<Integer, Optional<Tied>> bySentence = new HashMap<>();

  EventDays(Source source, SayingDay saying) {
    this.source = source;
    this.saying = saying;
  }

  /**
   * A happening and its day.
   *
   * @param event the happening
   * @param day the words of its day
   */
  record Tied(Event event, DateWords day) {}

  /** The happening of {@code sentence} that stands nearest to its day there. */
  Optional<Tied> in(Sentence sentence) {
    return bySentence.computeIfAbsent(sentence.index(), index -> find(sentence));
  }

  private Optional<Tied> find(Sentence sentence) {
    return source.mentions().within(DateWords.class, sentence.first(), sentence.end()).stream()
        .filter(d -> d.date().day().isPresent() && !d.isStretch() && isOfDeed(d))
        .flatMap(d -> around(d, sentence).stream().map(e -> new Tied(e, d)))
        .filter(this::stands)
        .filter(tied -> !isAfter(tied))
        .min(Comparator.comparingInt(EventDays::distance));
  }

  /** "On the Saturday after the attack": another day than that of the attack. */
  private boolean isAfter(Tied tied) {
    int behind = tied.day().end();
    return behind + 1 < tied.event().first()
        && AFTER.has(source.token(behind))
        && KNOWN.has(source.token(behind + 1));
  }

  private List<Event> around(DateWords date, Sentence sentence) {
    int from = Math.max(sentence.first(), date.first() - REACH);
    int end = Math.min(sentence.end(), date.end() + REACH);
    return events(from, end).stream().filter(e -> !isPerfect(e) && !isOneMore(e)).toList();
  }

  /** The attacks, battles, blows and disasters of {@code sentence}. */
  List<Event> events(Sentence sentence) {
    return events(sentence.first(), sentence.end());
  }

  private List<Event> events(int from, int end) {
    return source.mentions().within(Event.class, from, end).stream()
        .filter(e -> isBlow(e.kind()) && !isOnADay(e))
        .toList();
  }

  /** "the city fell on January 27" is no shell that fell on it. */
  private boolean isOnADay(Event event) {
    return event.kind() == EventKind.BLOW
        && source.token(event.end() - 1).is("on")
        && source.mentions().startingAt(DateWords.class, event.end()).isPresent();
  }

  /** Whether {@code event} is told apart from one told before: "a separate attack". */
  boolean isOneMore(Event event) {
    return source.hasWord(ONE_MORE, Math.max(0, event.first() - EPITHETS), event.first());
  }

  private static boolean isBlow(EventKind kind) {
    return switch (kind) {
      case ATTACK, BATTLE, BLOW, DISASTER -> true;
      case PAUSE, UNREST, WAR -> false;
    };
  }

  private boolean isPerfect(Event event) {
    return event.kind() == EventKind.BLOW
        && event.first() > 0
        && PERFECT.has(source.token(event.first() - 1));
  }

  /** Whether the day is neither that of a saying nor one end of a stretch. */
  private boolean isOfDeed(DateWords date) {
    int before = date.first() - 1;
    boolean asOf = before > 0 && source.token(before).is("of") && source.token(before - 1).is("as");
    boolean owns =
        date.end() < source.layout().tokens().size() && source.token(date.end()).is("'s");
    boolean end = asOf || !owns && before >= 0 && OTHER_END.has(source.token(before));
    boolean told = saying.isNearCue(date.first()) || saying.isDateline(date.first());
    return !end && !told && !saying.isName(date.first());
  }

  /** How many tokens part the two; none where the day owns the happening: "Friday's tremor". */
  private static int distance(Tied tied) {
    return Math.max(0, Math.max(from(tied.day(), tied.event()), from(tied.event(), tied.day())));
  }

  private static int from(Mention one, Mention other) {
    return other.first() - one.end();
  }

  /** Whether the words between are few and hold neither a saying nor the end of a clause. */
  private boolean stands(Tied tied) {
    int from = Math.min(tied.event().end(), tied.day().end());
    int to = Math.max(tied.event().first(), tied.day().first());
    return to - from <= FAR
        && source.mentions().within(Cue.class, from, to).stream()
            .allMatch(cue -> saying.isNone(cue.first()))
        && source.layout().tokens().subList(from, Math.max(from, to)).stream()
            .noneMatch(t -> t.is(";") || RunningTolls.isGrowth(t));
  }
}
