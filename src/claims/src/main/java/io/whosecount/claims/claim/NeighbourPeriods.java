package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what the number of the sentence before tells of the time of a number. */
final class NeighbourPeriods {
  /** How many days back the day of a report lies that tells a day's losses and the total. */
  private static final int SAME_REPORT = 4;

  /** How many sentences further up "in the same 15 days" still looks. */
  private static final int FAR = 4;

  private static final Set<String> TIMES =
      WordSet.of(
          "day", "days", "period", "week", "weeks", "month", "months", "night", "time", "year");

  private static final WordSet DEAD =
      WordSet.of("dead", "deceased", "victims", "fatalities", "casualties", "wounded", "injured");

  private static final WordSet MORE = WordSet.of("another", "further");
  private static final WordSet THOSE = WordSet.of("those", "them", "these");

  private final Source source;
  private final LocalDate published;
  private final Happenings happenings;

  NeighbourPeriods(Source source, Happenings happenings) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.happenings = happenings;
  }

  /** "880 were killed on Friday. It meant that 164,000 had been killed": both up to Friday. */
  ToldPeriod ofSameReport(ToldPeriod told, Draft draft, Optional<Draft> previous) {
    boolean undated =
        told.period() instanceof Period.Cumulative total
            && total.asOf().equals(Optional.of(PartialDate.of(published)));
    return previous
        .filter(p -> undated && p.item == draft.item && p.outcome == draft.outcome)
        .filter(p -> p.number() < draft.number())
        .filter(p -> p.phrase.sentence().index() >= draft.phrase.sentence().index() - 1)
        .flatMap(p -> day(p.period))
        .filter(day -> day.lastDay().isAfter(published.minusDays(SAME_REPORT)))
        .map(
            day ->
                new ToldPeriod(
                    new Period.Cumulative(Optional.of(day), told.period().text()),
                    told.rule(),
                    told.first(),
                    told.end()))
        .orElse(told);
  }

  private static Optional<PartialDate> day(Period period) {
    Optional<PartialDate> asOf =
        switch (period) {
          case Period.Day d -> d.asOf();
          case Period.Event e -> e.asOf();
          case Period.Cumulative c -> Optional.empty();
          case Period.Interval i -> Optional.empty();
          case Period.Unknown u -> Optional.empty();
        };
    return asOf.filter(d -> d.day().isPresent());
  }

  /**
   * "At least 250 have died in the attacks. More than 1,590 have been wounded": without words of
   * its own a sentence speaks of the time of the one before.
   */
  Optional<ToldPeriod> find(Draft draft, Optional<Draft> previous) {
    Sentence sentence = draft.phrase.sentence();
    boolean same = tellsSame(sentence);
    boolean ofDead = isOfTheDead(draft);
    boolean ofThem =
        isOfThose(draft.phrase.number().end())
            || same
            || isOfThoseBefore(draft)
            || ofDead
            || isOfOthers(draft);
    boolean stretch = previous.filter(p -> p.period instanceof Period.Interval).isPresent();
    boolean voice = previous.filter(p -> sameVoice(p, draft) || isVoiceless(p, draft)).isPresent();
    int far = stretch && (same || voice) ? FAR : 1;
    return previous
        .filter(p -> p.phrase.sentence().index() >= sentence.index() - far)
        .filter(p -> p.phrase.sentence().index() < sentence.index())
        .filter(p -> same || tellsNoTime(p.phrase.sentence().index() + 1, sentence.index()))
        .filter(p -> ofThem || p.phrase.sentence().block() == sentence.block())
        .filter(
            p ->
                p.side.equals(draft.side)
                    || ofDead && p.item.isPeople()
                    || p.period instanceof Period.Interval && sameVoice(p, draft))
        .filter(
            p ->
                p.item.isPeople() == draft.item.isPeople()
                    || p.period instanceof Period.Interval && sameVoice(p, draft))
        .filter(p -> !happenings.tellsFight(sentence) && draft.outcome != Outcome.DISPLACED)
        .filter(
            p ->
                ofThem
                    || p.period instanceof Period.Interval
                        && (draft.number() < p.number() && !isOtherVoice(p, draft)
                            || sameVoice(p, draft)
                            || isVoiceless(p, draft))
                    || p.period instanceof Period.Event
                        && (p.outcome == Outcome.KILLED && draft.outcome == Outcome.WOUNDED
                            || isPart(draft, p)))
        .map(
            p ->
                new ToldPeriod(
                    p.period, Rule.PERIOD_OF_SENTENCE_BEFORE, p.phrase.first(), p.phrase.end()));
  }

  /** "Residents said 25 were killed" has not the army's week of the sentence before. */
  private static boolean isOtherVoice(Draft one, Draft other) {
    return one.attribution.claimant().isPresent()
        && other.attribution.claimant().isPresent()
        && !sameVoice(one, other);
  }

  private static boolean isVoiceless(Draft one, Draft other) {
    return one.attribution.claimant().isEmpty() && other.attribution.claimant().isEmpty();
  }

  private boolean tellsNoTime(int from, int end) {
    return source.layout().sentences().subList(Math.min(from, end), end).stream()
        .noneMatch(s -> source.mentions().anyBegins(DateWords.class, s.first(), s.end()));
  }

  private static boolean sameVoice(Draft one, Draft other) {
    Optional<String> voice = one.attribution.claimant().map(Claimant::id);
    return voice.isPresent() && voice.equals(other.attribution.claimant().map(Claimant::id));
  }

  /** "in the same 15 days", "in the same operations". */
  private boolean tellsSame(Sentence sentence) {
    for (int at = sentence.first(); at + 3 < sentence.end(); at++) {
      if (source.token(at).is("same")) {
        List<Token> behind = source.layout().tokens().subList(at + 1, at + 3);
        return behind.stream().anyMatch(t -> TIMES.contains(t.key()))
            || source.mentions().covers(Mention.Event.class, at + 1);
      }
    }
    return false;
  }

  /** "Of these, 196 were children", "Most of them fought, but 117 were civilians". */
  private boolean isOfThoseBefore(Draft draft) {
    for (int at = draft.phrase.sentence().first(); at + 1 < draft.phrase.first(); at++) {
      if (isOfThose(at)) {
        int end = draft.phrase.end();
        return end < draft.phrase.sentence().end()
            && (source.token(end).is("were")
                || source.mentions().covers(Mention.DeedWord.class, end));
      }
    }
    return false;
  }

  /**
   * "Of the dead, 97 were from the district", "All of the dead were civilians, among them three".
   */
  private boolean isOfTheDead(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    for (int at = sentence.first(); at + 2 < draft.phrase.first(); at++) {
      boolean of = source.token(at).is("of") || source.token(at).is("among");
      if (of && source.token(at + 1).is("the") && DEAD.has(source.token(at + 2))) {
        return true;
      }
    }
    return false;
  }

  /** "Nineteen others were wounded", "Another 45 were wounded". */
  private boolean isOfOthers(Draft draft) {
    int behind = draft.phrase.number().end();
    int first = draft.phrase.number().first();
    boolean another = first > draft.phrase.sentence().first() && MORE.has(source.token(first - 1));
    return another || behind < draft.phrase.sentence().end() && source.token(behind).is("others");
  }

  /** "Five of those injured". */
  private boolean isOfThose(int end) {
    return end + 1 < source.layout().tokens().size()
        && source.token(end).is("of")
        && THOSE.has(source.token(end + 1));
  }

  /** "Twenty died in the first hours. Four women died": no place or other happening between. */
  private boolean isPart(Draft draft, Draft before) {
    Sentence sentence = draft.phrase.sentence();
    return draft.outcome == before.outcome
        && draft.number() < before.number()
        && source
            .mentions()
            .within(Mention.Place.class, sentence.first(), sentence.end())
            .isEmpty();
  }
}
