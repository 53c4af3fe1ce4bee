package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.FunctionKind;
import java.util.Optional;

/**
 * Knows that the deaths which an army reports beside those of other lands are its soldiers': "The
 * British military has reported 147 deaths; Italy, 33".
 */
final class ReportedDeaths {
  private final Source source;

  ReportedDeaths(Source source) {
    this.source = source;
  }

  /** Soldiers, if {@code phrase} counts the deaths that an army, its subject, reports. */
  Optional<Item> of(CountPhrase phrase) {
    boolean deaths =
        phrase.end() < phrase.sentence().end()
            && source.token(phrase.end()).is(";")
            && phrase.deed().filter(word -> word.deed() == Deed.DEATHS).isPresent();
    Optional<Cue> report =
        deaths ? source.mentions().endingAt(Cue.class, phrase.first()) : Optional.empty();
    return report.filter(this::isOfArmy).map(cue -> Item.PERSONNEL);
  }

  private boolean isOfArmy(Cue report) {
    int at = report.first() - 1;
    while (at >= 0 && source.isFunction(at, FunctionKind.AUXILIARY)) {
      at--;
    }
    return at >= 0
        && (source.isSideWord(at, SideWord.ARMY) || source.isSideWord(at, SideWord.REGULAR));
  }
}
