package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.ItemNoun;
import java.util.List;
import java.util.Optional;

/**
 * Says what the numbers before count where a bare number goes on with them: "seven soldiers were
 * killed; nine were wounded" are soldiers all, "two soldiers and five civilians were killed and 14
 * wounded" are people of no told kind.
 */
final class MixedPeople {
  private final Source source;

  MixedPeople(Source source) {
    this.source = source;
  }

  /** What a number behind {@code last} inherits, the drafts of one sentence being {@code told}. */
  Item inherited(Draft last, List<Draft> told) {
    int at = told.indexOf(last);
    Optional<Draft> before =
        at > 0
            ? told.subList(0, at).reversed().stream().filter(this::isWhole).findFirst()
            : Optional.empty();
    boolean mixed =
        before
            .filter(d -> d.item.isPeople() && last.item.isPeople() && d.item != last.item)
            .filter(d -> isLinked(d.phrase, last.phrase))
            .isPresent();
    return mixed || isBesideOne(last) ? Item.PERSON : last.item;
  }

  /** "a soldier and two civilians". */
  private boolean isBesideOne(Draft last) {
    int and = last.phrase.first() - 1;
    if (and <= last.phrase.sentence().first() || !source.token(and).is("and")) {
      return false;
    }
    return source
        .mentions()
        .endingAt(ItemNoun.class, and)
        .filter(noun -> noun.item().isPeople() && noun.item() != last.item && last.item.isPeople())
        .filter(noun -> noun.first() > 0 && isArticle(noun.first() - 1))
        .isPresent();
  }

  private boolean isArticle(int at) {
    return source.token(at).is("a") || source.token(at).is("an");
  }

  private boolean isWhole(Draft draft) {
    return draft.governance.filter(g -> g.reach() == Reach.PREVIOUS).isEmpty();
  }

  /** Nothing but a comma, "and" or "as well as" stands between the two. */
  private boolean isLinked(CountPhrase first, CountPhrase second) {
    boolean linked = first.end() < second.first();
    for (int at = first.end(); at < second.first() && linked; at++) {
      linked =
          source.token(at).is(",")
              || source.token(at).is("and")
              || source.token(at).is("as")
              || source.token(at).is("well")
              || source.token(at).is("along")
              || source.token(at).is("with")
              || source.token(at).is("plus");
    }
    return linked;
  }
}
