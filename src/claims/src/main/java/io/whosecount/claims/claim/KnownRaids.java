package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Outbreak;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * The raid that a war of the word list began with, told long after by its day: whose people fell in
 * "the October 7 attack, in which about 1,200 people were killed" is known, and so is the day.
 */
final class KnownRaids {
  /** In the days after a raid the news of its day is that of the answer, too. */
  private static final int FRESH = 10;

  /** More fall in the war that answers it, not in one raid. */
  private static final long MOST = 5000;

  /** How far from its day the "attack" may stand, in tokens: "the attack by Hamas on October 7". */
  private static final int BESIDE = 5;

  /** How far before the verb "attack" or "in which" may stand, in tokens. */
  private static final int NEAR = 9;

  /** How far from what it caused the raid may stand, in tokens. */
  private static final int FAR = 50;

  private static final WordSet RAIDS =
      WordSet.of(
          "assault",
          "assaults",
          "atrocities",
          "attack",
          "attacks",
          "incursion",
          "infiltration",
          "massacre",
          "onslaught",
          "raid",
          "raids",
          "rampage",
          "terror");

  private static final WordSet ANSWERS =
      WordSet.of(
          "after",
          "following",
          "launched",
          "offensive",
          "response",
          "responded",
          "retaliation",
          "retaliatory",
          "since",
          "until");

  private static final WordSet WHEN = WordSet.of("when");
  private static final WordSet JOINTS = WordSet.of("which", "when", "that", "where");

  private final Source source;
  private final LocalDate published;
  private final List<Outbreak> wars;

  KnownRaids(Source source) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.wars =
        source.lexicon().beginnings().stream()
            .filter(war -> war.raided().isPresent())
            .filter(war -> war.day().plusDays(FRESH).isBefore(published))
            .toList();
  }

  /** The side that was raided, where {@code draft} counts whom the raid killed or took. */
  Optional<ToldSide> find(Draft draft) {
    return raid(draft)
        .flatMap(
            date ->
                war(date)
                    .flatMap(Outbreak::raided)
                    .map(id -> source.lexicon().side(id))
                    .map(side -> told(side, date)));
  }

  /** The day of the raid, where {@code draft} counts whom it killed or took. */
  Optional<ToldPeriod> day(Draft draft) {
    return raid(draft)
        .filter(date -> war(date).filter(w -> isSide(w, draft)).isPresent())
        .map(date -> new ToldPeriod(event(date), Rule.DATED_EVENT, date.first(), date.end()));
  }

  private static boolean isSide(Outbreak war, Draft draft) {
    return draft.side.map(Side::id).equals(war.raided());
  }

  private static ToldSide told(Side side, DateWords date) {
    return new ToldSide(side, Rule.OPPONENT_OF_AGENT, date.first(), date.end());
  }

  private Period event(DateWords date) {
    return new Period.Event(
        war(date).map(w -> PartialDate.of(w.day())),
        Optional.of(source.layout().words(date.first(), date.end())));
  }

  /** The day of the raid in the sentence of {@code draft}, if its people fell in the raid. */
  private Optional<DateWords> raid(Draft draft) {
    boolean harmed =
        draft.outcome == Outcome.KILLED
            || draft.outcome == Outcome.CAPTURED
            || draft.outcome == Outcome.WOUNDED;
    boolean people = draft.item.isPeople() && draft.phrase.party().isEmpty();
    if (wars.isEmpty() || !harmed || !people || draft.number() > MOST) {
      return Optional.empty();
    }
    Sentence sentence = draft.phrase.sentence();
    int from = Math.max(sentence.first(), draft.phrase.first() - FAR);
    int end = Math.min(sentence.end(), draft.phrase.end() + FAR);
    Optional<DateWords> thatDay = thatDay(draft);
    if (thatDay.isPresent()) {
      return thatDay;
    }
    return source.mentions().within(DateWords.class, from, end).stream()
        .filter(date -> war(date).isPresent())
        .filter(
            date -> date.first() < draft.phrase.first() ? leads(date, draft) : ends(date, draft))
        .findFirst();
  }

  /** "... since October 7. 1,139 people were killed in the Hamas-led attacks that day". */
  private Optional<DateWords> thatDay(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int end = Math.min(sentence.end() - 1, draft.phrase.end() + FAR);
    for (int at = draft.phrase.end(); at < end && sentence.index() > 0; at++) {
      if (source.token(at).is("that") && source.token(at + 1).is("day")) {
        boolean raid =
            source.hasWord(RAIDS, Math.max(draft.phrase.end(), at - BESIDE), at)
                || source.hasWord(RAIDS, draft.phrase.end(), at);
        Sentence before = source.sentence(sentence.index() - 1);
        return source.mentions().within(DateWords.class, before.first(), before.end()).stream()
            .filter(date -> raid && war(date).isPresent())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** "the October 7 attack, in which ...", "The assault on October 7 killed ...". */
  private boolean leads(DateWords date, Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int verb = draft.governance.map(g -> g.word().first()).orElse(draft.phrase.first());
    int to = Math.min(verb, draft.phrase.first());
    boolean raid =
        source.hasWord(RAIDS, Math.max(sentence.first(), date.first() - BESIDE), date.first())
            || source.hasWord(RAIDS, date.end(), Math.min(to, date.end() + BESIDE));
    boolean when =
        to > date.end() && source.hasWord(WHEN, date.end(), Math.min(to, date.end() + BESIDE));
    if (!raid && !when || to < date.end()) {
      return false;
    }
    boolean joined = source.hasWord(JOINTS, Math.max(date.end(), to - NEAR), to);
    boolean subject =
        date.first() - sentence.first() <= BESIDE
            && to - date.end() <= BESIDE
            && !source.hasWord(ANSWERS, sentence.first(), to);
    return when || joined || subject;
  }

  /** "1,200 people were killed in the attack of October 7", "those abducted on October 7". */
  private boolean ends(DateWords date, Draft draft) {
    int from = Math.max(draft.phrase.sentence().first(), date.first() - FAR);
    return !source.hasWord(ANSWERS, from, date.first());
  }

  private Optional<Outbreak> war(DateWords date) {
    PartialDate told = date.date();
    return told.day().isEmpty()
        ? Optional.empty()
        : wars.stream().filter(war -> isDayOf(war, date, told.firstDay())).findFirst();
  }

  /** By its full date, or by its day and month where no year is told. */
  private boolean isDayOf(Outbreak war, DateWords date, LocalDate day) {
    LocalDate begun = war.day();
    boolean year =
        source.layout().tokens().subList(date.first(), date.end()).stream()
            .anyMatch(t -> t.text().equals(Integer.toString(day.getYear())));
    return day.equals(begun)
        || !year && !day.isBefore(begun) && MonthDay.from(day).equals(war.anniversary());
  }
}
