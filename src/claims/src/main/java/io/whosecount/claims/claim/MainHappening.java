package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The happening that a text is about: the strike, ambush or crash of its first sentences, the day
 * that the text ties it to, and the sentences that speak of it. Sentences stop speaking of it where
 * another happening, another place or a turn comes in, and go on with "the strike", "that blast".
 */
final class MainHappening {
  /** How many sentences of running text say what it is about. */
  private static final int LEAD = 4;

  /** How many sentences, with titles, bylines and captions, stand up to there at the most. */
  private static final int TOP = 16;

  /** How many tokens into a block the dash of its dateline stands: "LIMA, Aug 9 (SWA) - ". */
  private static final int DATELINE = 10;

  /** How many sentences behind the first word of it the day is told at the latest. */
  private static final int TOLD_LATER = 6;

  /** A day further back than this is history, not news. */
  private static final int FRESH = 14;

  /** How many adjectives stand between "the" and the happening. */
  private static final int EPITHETS = 2;

  private static final Set<String> LASTING =
      WordSet.of(
          "clearance operation",
          "counter-offensive",
          "counteroffensive",
          "ground invasion",
          "incursion",
          "offensive",
          "operation",
          "siege",
          "standoff");

  /** What a blow is dealt with: "jets dropped bombs" is no other blow. */
  private static final Set<String> WEAPONS = WordSet.of("bomb", "car bomb", "landmine");

  private static final WordSet DASH = WordSet.of("-", "–", "—");
  private static final WordSet KNOWN = WordSet.of("the", "this", "that");
  private static final WordSet INDEFINITE = WordSet.of("a", "an", "another", "one");
  private static final WordSet WHERE = WordSet.of("in", "at", "near", "outside");

  private final Source source;
  private final LocalDate published;
  private final EventDays days;
  private final Topics topics;
  private final Set<String> places = new HashSet<>();
  private final boolean[] spoken;
  private final int leadEnd;
  private boolean counted;
  private int first;
  private Optional<PartialDate> day;

  MainHappening(Source source, EventDays days) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.days = days;
    this.topics = new Topics(source);
    this.spoken = new boolean[source.layout().sentences().size()];
    this.leadEnd = leadEnd();
    this.first = findFirst();
    this.day = first < 0 ? Optional.empty() : findDay();
    if (first >= 0) {
      follow();
    }
  }

  /** Whether {@code sentence} speaks of the happening that the text is about. */
  boolean isSpokenOf(Sentence sentence) {
    return spoken[sentence.index()];
  }

  /** The day of the happening, where {@code sentence} speaks of it and the text tells the day. */
  Optional<PartialDate> dayFor(Sentence sentence) {
    return day.filter(d -> isSpokenOf(sentence));
  }

  private int findFirst() {
    for (int at = 0; at < leadEnd; at++) {
      if (days.events(source.sentence(at)).stream().anyMatch(this::isOne)) {
        return at;
      }
    }
    return -1;
  }

  /** How many sentences stand up to the end of the lead. */
  private int leadEnd() {
    int running = 0;
    int at = 0;
    while (at < Math.min(TOP, spoken.length) && running < LEAD) {
      if (source.block(source.sentence(at)).kind() == BlockKind.PARAGRAPH) {
        running++;
      }
      at++;
    }
    return at;
  }

  /** One attack, blow or clash, or the attacks of a day; an offensive goes on for days. */
  private boolean isOne(Event event) {
    return switch (event.kind()) {
      case ATTACK, BLOW -> true;
      case BATTLE ->
          event.entry().has("noun")
              && !event.plural()
              && !LASTING.contains(event.entry().surface())
              && (hasBefore(INDEFINITE, event) || hasBefore(KNOWN, event));
      case DISASTER, PAUSE, UNREST, WAR -> false;
    };
  }

  /** "LIMA - Rebels shot dead ...": another piece of news begins. */
  private boolean isDatelined(Sentence sentence) {
    String opening = source.token(sentence.first()).text();
    int end = Math.min(sentence.end(), sentence.first() + DATELINE);
    return sentence.index() == source.block(sentence).firstSentence()
        && opening.length() > 2
        && opening.equals(opening.toUpperCase(Locale.ROOT))
        && source.hasWord(DASH, sentence.first() + 1, end);
  }

  private Optional<PartialDate> findDay() {
    int end = Math.min(spoken.length, Math.max(leadEnd, first + TOLD_LATER));
    for (int at = first; at < end; at++) {
      Sentence sentence = source.sentence(at);
      if (at > first && topics.opensAnother(sentence)) {
        return Optional.empty();
      }
      Optional<PartialDate> told =
          days.in(sentence)
              .filter(t -> isOne(t.event()) && !days.isOneMore(t.event()))
              .map(t -> t.day().date())
              .filter(d -> !d.firstDay().isAfter(published))
              .filter(d -> d.firstDay().isAfter(published.minusDays(FRESH)));
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private void follow() {
    boolean on = true;
    int block = -1;
    boolean aside = false;
    for (int at = first; at < spoken.length; at++) {
      Sentence sentence = source.sentence(at);
      if (sentence.block() != block) {
        block = sentence.block();
        aside = false;
        on &= goesOnIn(sentence);
      }
      boolean lead = at < leadEnd && at <= first + 1;
      if (!lead && leaves(sentence, at < leadEnd)) {
        on = false;
      } else if (pointsBack(sentence)) {
        on = true;
        aside = false;
      }
      aside |= !lead && tellsAnotherDay(sentence);
      spoken[at] = on && !aside;
      if (spoken[at]) {
        source
            .mentions()
            .within(Place.class, sentence.first(), sentence.end())
            .forEach(place -> places.add(name(place)));
      }
    }
  }

  /** Whether no subhead or bullet parts the block of {@code sentence} from the one before. */
  private boolean goesOnIn(Sentence sentence) {
    return switch (source.block(sentence).kind()) {
      case HEADLINE -> sentence.index() < leadEnd;
      case PARAGRAPH -> sentence.index() < leadEnd || !isDatelined(sentence);
      case BULLET -> false;
    };
  }

  /** Another happening, a turn of the text, or another place that opens the sentence. */
  private boolean leaves(Sentence sentence, boolean lead) {
    return topics.opensAnother(sentence)
        || days.events(sentence).stream().anyMatch(e -> isAnother(e, lead))
        || opensElsewhere(sentence);
  }

  /** The lead tells again what the headline told: "an ambush" is still the first one. */
  private boolean isAnother(Event event, boolean lead) {
    boolean noun = !lead && event.entry().has("noun") && !WEAPONS.contains(event.entry().surface());
    return days.isOneMore(event)
        || noun && event.plural() && !isKnown(event)
        || noun && hasBefore(INDEFINITE, event);
  }

  private boolean opensElsewhere(Sentence sentence) {
    if (!WHERE.has(source.token(sentence.first()))) {
      return false;
    }
    return source.mentions().within(Place.class, sentence.first(), sentence.end()).stream()
        .filter(p -> p.first() <= sentence.first() + EPITHETS)
        .map(this::name)
        .anyMatch(name -> !places.contains(name));
  }

  private boolean pointsBack(Sentence sentence) {
    return days.events(sentence).stream()
        .anyMatch(e -> !e.plural() && e.entry().has("noun") && isKnown(e) && !days.isOneMore(e));
  }

  private boolean isKnown(Event event) {
    return hasBefore(KNOWN, event) || ofTheDay(event);
  }

  /** "Monday's blast", where Monday is the day. */
  private boolean ofTheDay(Event event) {
    int from = Math.max(0, event.first() - EPITHETS - 2);
    return source.mentions().within(DateWords.class, from, event.first()).stream()
        .anyMatch(d -> source.token(d.end()).is("'s") && day.equals(Optional.of(d.date())));
  }

  private boolean hasBefore(WordSet words, Event event) {
    for (int at = event.first() - 1; at >= 0 && at >= event.first() - 1 - EPITHETS; at--) {
      if (words.has(source.token(at))) {
        return true;
      }
      if (KNOWN.has(source.token(at)) || INDEFINITE.has(source.token(at))) {
        return false;
      }
    }
    return false;
  }

  /** A happening of another day, or a year or month that has nothing to do with this one. */
  private boolean tellsAnotherDay(Sentence sentence) {
    boolean tied =
        days.in(sentence).filter(t -> !Optional.of(t.day().date()).equals(day)).isPresent();
    return tied
        || source.mentions().within(DateWords.class, sentence.first(), sentence.end()).stream()
            .anyMatch(d -> d.lastDay().isBefore(published.minusDays(FRESH)));
  }

  private String name(Place place) {
    return place.entry().surface();
  }

  /** Takes the day of the first number of the text, where nothing told another. */
  void remember(Optional<PartialDate> told, Sentence sentence) {
    boolean opens = !counted && sentence.index() < leadEnd && day.isEmpty();
    counted = true;
    Optional<PartialDate> fresh =
        told.filter(d -> opens && d.day().isPresent())
            .filter(d -> d.firstDay().isAfter(published.minusDays(FRESH)));
    if (fresh.isEmpty()) {
      return;
    }
    day = fresh;
    if (first < 0) {
      first = sentence.index();
      follow();
    }
  }
}
