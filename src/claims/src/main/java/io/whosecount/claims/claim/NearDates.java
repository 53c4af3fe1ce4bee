package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the day that stands near a number which has no words of time of its own. */
final class NearDates {
  /** A paragraph of so many sentences tells a day once for all that happened on it. */
  private static final int LONG = 5;

  /** A month that ended longer ago is no news, in days. */
  private static final int FRESH = 45;

  private final Source source;
  private final LocalDate published;
  private final SayingDay saying;
  private final PeriodWords words;
  private final Happenings happenings;
  private final EventDays days;
  private final Comparisons comparisons;

  NearDates(
      Source source, SayingDay saying, PeriodWords words, Happenings happenings, EventDays days) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.saying = saying;
    this.words = words;
    this.happenings = happenings;
    this.days = days;
    this.comparisons = new Comparisons(source);
  }

  /** A month long past is that of another attack. */
  private boolean isFresh(DateWords date) {
    return date.lastDay().isAfter(published.minusDays(FRESH));
  }

  /** The day that the sentence, or one of the two before it, tells. */
  Optional<DateWords> find(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    Block block = source.block(sentence);
    int first = happenings.goesOn(sentence) ? 0 : block.firstSentence();
    int reach = block.endSentence() - block.firstSentence() >= LONG ? LONG - 1 : 2;
    for (int at = sentence.index(); at >= first && at >= sentence.index() - reach; at--) {
      Sentence look = source.sentence(at);
      List<DateWords> dates =
          source.mentions().within(DateWords.class, look.first(), look.end()).stream()
              .filter(d -> !d.isStretch() && !d.date().firstDay().isAfter(published))
              .filter(d -> !saying.tells(d.first(), draft) && !words.isBeginning(d, draft))
              .filter(d -> !words.blows().isOfCount(d, draft) && !comparisons.areAllOf(d, draft))
              .filter(
                  d ->
                      d.date().day().isPresent()
                          || d.date().month().isPresent()
                              && (look.equals(sentence) || isFresh(d))
                              && happenings.tellsAttack(look))
              .toList();
      if (!dates.isEmpty()) {
        return days.in(look)
            .map(EventDays.Tied::day)
            .filter(dates::contains)
            .or(() -> Optional.of(dates.getFirst()));
      }
    }
    return Optional.empty();
  }
}
