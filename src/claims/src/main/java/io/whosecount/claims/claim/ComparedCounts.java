package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Reads counts that stand beside another of the same kind: of another time ("were killed in April,
 * down from 1,861 in March", "lost 410 tanks, against 380 in 2023"), and of another land ("reported
 * 147 deaths; Italy, 33; Ukraine, 18").
 */
final class ComparedCounts {
  private static final WordSet TURNS = WordSet.of("down", "up");
  private static final WordSet COMPARED = WordSet.of("compared", "compares", "comparison");
  private static final WordSet WITH = WordSet.of("with", "to");

  /** How far behind the number its time may stand, in tokens: "in the same period of". */
  private static final int TIME = 6;

  private final Source source;
  private final OtherLands lands;

  ComparedCounts(Source source) {
    this.source = source;
    this.lands = new OtherLands(source);
  }

  /** The word of loss of {@code previous}, if {@code phrase} stands beside its number. */
  Optional<Governance> of(CountPhrase phrase, Optional<Draft> previous) {
    boolean bare = !phrase.hasHead() && phrase.exclusion().isEmpty();
    return previous
        .filter(p -> bare && p.phrase.sentence().index() == phrase.sentence().index())
        .filter(p -> isOfAnotherTime(phrase) || lands.before(phrase).isPresent())
        .flatMap(p -> p.governance)
        .map(g -> new Governance(g.word(), Reach.PREVIOUS));
  }

  private boolean isOfAnotherTime(CountPhrase phrase) {
    int before = phrase.first() - 1;
    if (before <= phrase.sentence().first() || !isDated(phrase)) {
      return false;
    }
    boolean turned = source.token(before).is("from") && TURNS.has(source.token(before - 1));
    boolean compared = WITH.has(source.token(before)) && COMPARED.has(source.token(before - 1));
    return turned || compared || source.token(before).is("against");
  }

  private boolean isDated(CountPhrase phrase) {
    int end = Math.min(phrase.sentence().end(), phrase.end() + TIME);
    for (int at = phrase.end(); at < end; at++) {
      if (source.mentions().covers(DateWords.class, at)
          || source.mentions().covers(PeriodPhrase.class, at)) {
        return true;
      }
      if (source.mentions().covers(Mention.Number.class, at) || source.token(at).is(",")) {
        return false;
      }
    }
    return false;
  }
}
