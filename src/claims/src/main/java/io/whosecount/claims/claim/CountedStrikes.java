package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.Sentence;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives what many strikes did the stretch in which they were counted: "4,120 air strikes between 10
 * October and 20 November. They killed 403 civilians."
 */
final class CountedStrikes {
  /** How many sentences further up the strikes are counted. */
  private static final int FAR = 6;

  /** How many tokens behind its number "strikes" stands. */
  private static final int NOUN = 3;

  /** Fewer days are told day by day. */
  private static final int WEEK = 7;

  /** The rules that go by no words of time. */
  private static final Set<Rule> WORDLESS =
      EnumSet.of(
          Rule.EVENT_BY_DEFAULT,
          Rule.DATE_OF_THE_EVENT,
          Rule.DAY_BY_KIND,
          Rule.DAY_OF_THE_ATTACK,
          Rule.WHOLE_WAR_BY_KIND,
          Rule.PERFECT_TELLS_SO_FAR);

  private final Source source;
  private final PeriodWords words;
  private final Happenings happenings;
  private final TreeSet<Integer> counting = new TreeSet<>();
  private Optional<ToldPeriod> stretch = Optional.empty();
  private int read = -1;

  CountedStrikes(Source source, PeriodWords words, Happenings happenings) {
    this.source = source;
    this.words = words;
    this.happenings = happenings;
    source.mentions().all(Event.class).stream()
        .filter(e -> e.kind() == EventKind.ATTACK && e.plural() && isCounted(e))
        .map(e -> source.sentenceAt(e.first()))
        .filter(s -> source.mentions().anyBegins(DateWords.class, s.first(), s.end()))
        .forEach(s -> counting.add(s.index()));
  }

  private boolean isCounted(Event event) {
    int from = Math.max(source.sentenceAt(event.first()).first(), event.first() - NOUN);
    return source.mentions().anyBegins(Mention.Number.class, from, event.first());
  }

  /** {@code told}, or the stretch of the strikes where {@code told} goes by no words of time. */
  ToldPeriod in(ToldPeriod told, Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    Integer above = counting.lower(sentence.index());
    boolean free =
        WORDLESS.contains(told.rule())
            && above != null
            && above >= sentence.index() - FAR
            && !source.mentions().anyBegins(DateWords.class, sentence.first(), sentence.end())
            && !happenings.tellsBlow(sentence);
    return free
        ? stretch(above, draft)
            .map(s -> new ToldPeriod(s.period(), Rule.TIME_OF_THOSE_ATTACKS, s.first(), s.end()))
            .orElse(told)
        : told;
  }

  private Optional<ToldPeriod> stretch(int index, Draft draft) {
    if (read != index) {
      Sentence above = source.sentence(index);
      read = index;
      stretch = words.last(above.first(), above.end(), draft).filter(t -> isStretch(t.period()));
    }
    return stretch;
  }

  private static boolean isStretch(Period period) {
    return period instanceof Period.Interval days
        && days.from().isPresent()
        && days.to().isPresent()
        && ChronoUnit.DAYS.between(days.from().get().firstDay(), days.to().get().lastDay()) >= WEEK;
  }
}
