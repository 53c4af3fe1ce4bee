package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import java.util.List;
import java.util.Optional;

/** Whose soldiers "wounded four other soldiers" are: those of the one that was told before. */
final class OtherSoldiers {
  private final Source source;

  OtherSoldiers(Source source) {
    this.source = source;
  }

  /**
   * The party of the soldiers named before in the sentence, of "four others" and "of whom four".
   */
  Optional<ToldSide> find(Draft draft) {
    if (draft.item != Item.PERSONNEL
        || draft.phrase.party().isPresent()
        || !isOfOthers(draft) && !isOfWhom(draft)) {
      return Optional.empty();
    }
    int from = draft.phrase.sentence().first();
    List<ItemNoun> nouns = source.mentions().within(ItemNoun.class, from, draft.phrase.first());
    return nouns.reversed().stream()
        .filter(noun -> noun.item() == Item.PERSONNEL)
        .findFirst()
        .flatMap(
            noun ->
                source
                    .mentions()
                    .endingAt(Party.class, noun.first())
                    .or(() -> source.mentions().at(Party.class, noun.first())))
        .map(p -> new ToldSide(p.side(), Rule.SAME_LIST, p.first(), p.end()));
  }

  private boolean isOfOthers(Draft draft) {
    int behind = draft.phrase.number().end();
    return behind < draft.phrase.sentence().end()
        && (source.token(behind).is("other")
            || source.token(behind).is("others")
            || source.token(behind).is("more"));
  }

  /** "sent 14,000 North Korean troops, of whom 4,700 were killed". */
  private boolean isOfWhom(Draft draft) {
    int number = draft.phrase.first();
    return number - 2 > draft.phrase.sentence().first() && OfThem.endsWithWhom(source, number);
  }
}
