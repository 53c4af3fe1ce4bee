package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Whose loss it is by the losses that the numbers spell out: "Kyiv said Russia suffered heavy
 * losses, with 770 soldiers killed".
 */
final class SufferedLosses {
  private static final WordSet OPENERS = WordSet.of("with", "including", "namely");

  private static final WordSet BREAKS =
      WordSet.of(".", ";", "while", "but", "whereas", "inflicting", "after");

  /** How far before its number the losses may stand, in tokens. */
  private static final int REACH = 40;

  private final Source source;
  private final PartyFinder finder;

  SufferedLosses(Source source, PartyFinder finder) {
    this.source = source;
    this.finder = finder;
  }

  /** Who suffered the losses that {@code draft} is one of. */
  Optional<ToldSide> find(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int from = Math.max(sentence.first(), draft.phrase.first() - REACH);
    boolean opened = false;
    Optional<DeedWord> losses = Optional.empty();
    for (int at = draft.phrase.first() - 1; at >= from; at--) {
      if (BREAKS.has(source.token(at))) {
        return Optional.empty();
      }
      opened |= OPENERS.has(source.token(at));
      Optional<DeedWord> deed = source.mentions().at(DeedWord.class, at);
      if (losses.isEmpty() && opened) {
        losses = deed.filter(d -> d.deed() == Deed.CASUALTIES && d.entry().has("noun"));
      } else if (losses.isPresent() && deed.filter(DeedWord::isVerb).isPresent()) {
        return deed.filter(d -> d.deed() == Deed.SUFFER)
            .flatMap(d -> finder.subjectBefore(sentence.first(), d.first(), Rule.SUBJECT_OF_VERB));
      }
    }
    return Optional.empty();
  }
}
