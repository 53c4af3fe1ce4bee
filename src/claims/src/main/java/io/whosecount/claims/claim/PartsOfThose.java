package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Reads "Of those killed in the strikes, 450 were children, 300 women": the sentence opens with
 * what befell them all.
 */
final class PartsOfThose {
  private static final WordSet OPENERS = WordSet.of("of", "among");

  private static final WordSet WERE = WordSet.of("were", "was", "are");

  /** How far behind the opener the word of loss may stand: "of all those". */
  private static final int REACH = 4;

  private final Source source;
  private final Statuses statuses;

  PartsOfThose(Source source) {
    this.source = source;
    this.statuses = new Statuses(source);
  }

  /** The word of loss that opens the sentence, if {@code phrase} is a part of those it befell. */
  Optional<Governance> of(CountPhrase phrase) {
    int first = phrase.sentence().first();
    int were = phrase.end();
    boolean part =
        phrase.form() == PhraseForm.ELIDED
            && were + 1 < phrase.sentence().end()
            && WERE.has(source.token(were))
            && OPENERS.has(source.token(first))
            && statuses.at(were + 1, phrase.sentence().end()).isPresent();
    for (int at = first + 1; part && at < Math.min(phrase.first(), first + REACH); at++) {
      Optional<DeedWord> deed =
          source
              .mentions()
              .startingAt(DeedWord.class, at)
              .filter(d -> d.isCount() || d.form() == Form.PAST);
      if (deed.isPresent()) {
        return deed.map(d -> new Governance(d, Reach.LEAD));
      }
      if (!source.isFunction(at, FunctionKind.DETERMINER) && !source.token(at).is("those")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
