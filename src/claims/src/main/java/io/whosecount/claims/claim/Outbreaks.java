package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.Outbreak;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The days on which wars began: those that the document tells and those of the word list. */
final class Outbreaks {
  /** How far before its day a war that began stands, in tokens. */
  private static final int FAR = 14;

  /** How far before its day a war's "broke out" stands, in tokens. */
  private static final int BEGAN = 9;

  /** How far before its day the "broke out" of a fight stands that may be no war. */
  private static final int BESIDE = 4;

  /** So many fall in a war, not in the weeks since its day came round again. */
  private static final long MANY = 1000;

  private static final Set<String> BEGUN =
      WordSet.of(
          "began",
          "begun",
          "begins",
          "started",
          "start",
          "starting",
          "erupted",
          "broke",
          "commenced",
          "opened",
          "beginning",
          "outbreak",
          "invaded",
          "launched",
          "onset");
  private static final Set<String> OFFENSIVES =
      WordSet.of(
          "offensive",
          "assault",
          "operation",
          "incursion",
          "campaign",
          "push",
          "bombardment",
          "counteroffensive");
  private static final Set<String> YOUNG_WARS =
      WordSet.of("fighting", "violence", "clashes", "hostilities", "bombardment");

  private final Source source;
  private final List<Outbreak> wars;
  private final Set<LocalDate> days = new HashSet<>();

  Outbreaks(Source source) {
    this.source = source;
    this.wars = source.lexicon().beginnings();
    source.mentions().all(DateWords.class).stream()
        .filter(d -> d.date().day().isPresent() && beginsWar(d))
        .forEach(d -> days.add(d.date().firstDay()));
  }

  /** Whether {@code word} says that something began. */
  static boolean isBegun(Token word) {
    return BEGUN.contains(word.key());
  }

  /** Whether a date is the one on which a war began: it dates no loss. */
  boolean beginsWar(DateWords date) {
    int first = source.sentenceAt(date.first()).first();
    int from = Math.max(first, date.first() - FAR);
    int begun = date.first() - 1;
    while (begun >= from && begun > date.first() - BEGAN && !isBegun(begun)) {
      begun--;
    }
    if (begun < from || !isBegun(begun) || isOfAnotherClause(begun + 1, date.first())) {
      return false;
    }
    boolean young =
        begun > date.first() - BESIDE
            && source.layout().tokens().subList(from, date.first()).stream()
                .anyMatch(t -> YOUNG_WARS.contains(t.key()));
    return young
        || source.mentions().within(Event.class, from, date.first()).stream()
            .anyMatch(e -> e.kind() == EventKind.WAR);
  }

  /** "since the war began, 120 people were killed on Saturday": no war began on that day. */
  private boolean isOfAnotherClause(int from, int end) {
    return source.mentions().anyBegins(Mention.Number.class, from, end)
        && source.mentions().anyBegins(Mention.DeedWord.class, from, end);
  }

  boolean isBegun(int at) {
    return isBegun(source.token(at));
  }

  /** Whether a war of which the document or the list of wars knows began then. */
  boolean isBeginningOfWar(DateWords words, Draft draft) {
    PartialDate date = words.date();
    return isFirstDay(words, draft) || date.day().isPresent() && isAnniversary(words, draft);
  }

  /** Whether a war began on the day, or in the month, that {@code words} begin with. */
  boolean isFirstDay(DateWords words, Draft draft) {
    PartialDate date = words.date();
    if (date.day().isPresent()) {
      LocalDate day = date.firstDay();
      return Stream.of(day, day.minusDays(1), day.plusDays(1)).anyMatch(d -> isOutbreak(d, draft));
    }
    return date.month().isPresent()
        && wars.stream()
            .filter(war -> isParty(war, draft))
            .anyMatch(war -> war.month().equals(YearMonth.from(date.firstDay())));
  }

  private boolean isOutbreak(LocalDate day, Draft draft) {
    return days.contains(day)
        || wars.stream()
            .filter(war -> draft.side.isEmpty() || isParty(war, draft))
            .anyMatch(war -> war.day().equals(day));
  }

  /** "since October 7", written years after the war began: its day needs no year. */
  private boolean isAnniversary(DateWords words, Draft draft) {
    return knownDay(words, draft).isPresent();
  }

  /** The first day of a war that {@code words} name without its year. */
  Optional<LocalDate> knownDay(DateWords words, Draft draft) {
    LocalDate day = words.date().firstDay();
    boolean year = tells(words, day.getYear());
    return year || !tells(words, day.getDayOfMonth())
        ? Optional.empty()
        : wars.stream()
            .filter(war -> isMeant(war, draft))
            .filter(war -> war.day().isBefore(day) && war.anniversary().equals(MonthDay.from(day)))
            .findFirst()
            .map(Outbreak::day);
  }

  private boolean tells(DateWords words, int number) {
    String digits = Integer.toString(number);
    return source.layout().tokens().subList(words.first(), words.end()).stream()
        .anyMatch(
            t ->
                t.text().equals(digits)
                    || t.kind() == Token.Kind.ORDINAL && t.text().startsWith(digits));
  }

  private static boolean isMeant(Outbreak war, Draft draft) {
    boolean known = war.row().has("known");
    return isParty(war, draft) ? known || draft.number() >= MANY : known && draft.side.isEmpty();
  }

  /** Whether the date is the one on which an offensive began: who fell in it fell since. */
  boolean beginsOffensive(DateWords date) {
    int first = Math.max(source.sentenceAt(date.first()).first(), date.first() - BEGAN);
    boolean offensive = false;
    boolean begun = false;
    for (int at = date.first() - 1; at >= first && !offensive; at--) {
      begun |= isBegun(at);
      offensive = OFFENSIVES.contains(source.token(at).key());
    }
    return offensive && begun;
  }

  private static boolean isParty(Outbreak war, Draft draft) {
    return draft.side.filter(side -> war.parties().contains(side.id())).isPresent();
  }
}
