package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Carries the words of time of the sentence before, where it counts nothing that is lost. */
final class CarriedTimes {
  /** How many tokens into a sentence its opening words of time may begin. */
  private static final int OPENING = 2;

  private static final Set<String> THOSE = WordSet.of("those", "these", "such", "which");

  private final Source source;
  private final PeriodWords words;
  private final Happenings happenings;

  CarriedTimes(Source source, PeriodWords words, Happenings happenings) {
    this.source = source;
    this.happenings = happenings;
    this.words = words;
  }

  /** The time that the sentence before tells for {@code draft}. */
  Optional<ToldPeriod> find(Draft draft, Optional<Draft> previous) {
    Sentence sentence = draft.phrase.sentence();
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = source.sentence(sentence.index() - 1);
    if (before.block() != sentence.block()) {
      return Optional.empty();
    }
    return ofThoseAttacks(draft, before).or(() -> ofOpening(draft, before, previous));
  }

  /** "269 attacks had been verified as of June 5. At least 76 were killed in those attacks." */
  private Optional<ToldPeriod> ofThoseAttacks(Draft draft, Sentence before) {
    return tellsThose(draft.phrase.sentence())
        ? words
            .last(before.first(), before.end(), draft)
            .filter(t -> isLong(t.period()))
            .map(t -> carried(t, Rule.TIME_OF_THOSE_ATTACKS))
        : Optional.empty();
  }

  private boolean tellsThose(Sentence sentence) {
    return source.mentions().within(Event.class, sentence.first(), sentence.end()).stream()
        .filter(e -> e.kind() == EventKind.ATTACK && e.plural() && e.first() > sentence.first())
        .anyMatch(e -> THOSE.contains(source.token(e.first() - 1).key()));
  }

  private static boolean isLong(Period period) {
    return period instanceof Period.Cumulative || period instanceof Period.Interval;
  }

  /** "This week alone Russia has sent 60 missiles. And 900 bombs were dropped." */
  private Optional<ToldPeriod> ofOpening(Draft draft, Sentence before, Optional<Draft> previous) {
    boolean counted = previous.filter(p -> p.phrase.sentence().equals(before)).isPresent();
    int opening = Math.min(before.end(), before.first() + OPENING);
    boolean goesOn = draft.isInFlight() || !happenings.tellsBlow(draft.phrase.sentence());
    return counted || !goesOn || happenings.tellsBlow(before)
        ? Optional.empty()
        : words
            .first(before.first(), opening, draft)
            .filter(t -> isLong(t.period()) || t.period() instanceof Period.Day)
            .map(t -> carried(t, Rule.STRETCH_GOES_ON));
  }

  private static ToldPeriod carried(ToldPeriod told, Rule rule) {
    return new ToldPeriod(told.period(), rule, told.first(), told.end());
  }
}
