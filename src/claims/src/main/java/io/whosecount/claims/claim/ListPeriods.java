package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says which time the entries of a list cover: by its lead-in, by its increments, as it goes on.
 */
final class ListPeriods {
  private static final WordSet TOTAL = WordSet.of("total", "overall");

  /** From here on what is "also" lost behind the losses of a day may be a total. */
  private static final long OF_A_DAY = 200;

  private static final WordSet GOING_ON = WordSet.of("also", "total");

  private final Source source;
  private final LocalDate published;
  private final PeriodWords words;
  private final SayingDay saying;

  ListPeriods(Source source, PeriodWords words, SayingDay saying) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.words = words;
    this.saying = saying;
  }

  /** "(+5)": what was added is the day's. */
  ToldPeriod increment(Draft draft) {
    return new ToldPeriod(
        new Period.Day(Optional.of(PartialDate.of(published)), Optional.empty()),
        Rule.INCREMENT_IS_OF_THE_DAY,
        draft.phrase.number().first(),
        draft.phrase.number().end());
  }

  /** "41650 (+150)": what has an increment behind it is a total. */
  Optional<ToldPeriod> withIncrement(Draft draft, List<Draft> inSentence) {
    int end = draft.phrase.number().end();
    return inSentence.stream()
        .filter(d -> d.phrase.form() == PhraseForm.INCREMENT)
        .filter(d -> d.phrase.number().first() >= end && d.phrase.number().first() <= end + 3)
        .findFirst()
        .map(
            d ->
                new ToldPeriod(
                    new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty()),
                    Rule.RUNNING_TOLL,
                    d.phrase.first(),
                    d.phrase.end()));
  }

  /** The lead-in of a list tells the time of its entries. */
  Optional<ToldPeriod> leadIn(Draft draft) {
    if (draft.governance.filter(g -> g.reach() == Governance.Reach.BLOCK).isEmpty()) {
      return Optional.empty();
    }
    int at = draft.governance.get().word().first();
    Sentence sentence = source.sentenceAt(at);
    return words
        .first(sentence.first(), sentence.end(), draft)
        .or(() -> totalAbove(draft, sentence));
  }

  /** "The total losses were:" without a date are those of the war so far. */
  private Optional<ToldPeriod> totalAbove(Draft draft, Sentence leadIn) {
    return source.hasWord(leadIn, TOTAL)
        ? Optional.of(
            new ToldPeriod(
                new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty()),
                Rule.WHOLE_WAR_BY_KIND,
                leadIn.first(),
                leadIn.end()))
        : Optional.empty();
  }

  /** A list that goes on in the next sentence: "The losses also include ...". */
  Optional<ToldPeriod> previousSeries(Draft draft, Optional<Draft> previous) {
    boolean materiel = !draft.item.isPeople() && draft.outcome == Outcome.LOST;
    boolean also = source.hasWord(draft.phrase.sentence(), GOING_ON);
    return previous
        .filter(
            p ->
                also && materiel && p.period instanceof Period.Cumulative
                    || also && materiel && p.side.equals(draft.side) && draft.side.isPresent())
        .map(
            p ->
                new ToldPeriod(
                    p.period instanceof Period.Day && draft.number() < OF_A_DAY
                        ? p.period
                        : new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty()),
                    Rule.SERIES_GOES_ON,
                    draft.phrase.first(),
                    draft.phrase.end()));
  }
}
