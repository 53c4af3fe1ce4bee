package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Whose loss it is by who mourns, pays or leaves: "Pakistan mourned 11 soldiers", "for the loss of
 * one plane", "the Russians left 40 bodies".
 */
final class Mourners {
  private static final WordSet MOURNED =
      WordSet.of("mourn", "mourned", "mourns", "bury", "buried", "buries");

  private static final WordSet LEFT = WordSet.of("left", "abandoned");

  private static final WordSet PRICE = WordSet.of("for", "at", "with");

  private final Source source;
  private final PartyFinder finder;

  Mourners(Source source, PartyFinder finder) {
    this.source = source;
    this.finder = finder;
  }

  /** Who mourns, pays with or leaves behind whom {@code draft} counts. */
  Optional<ToldSide> find(Draft draft) {
    return mourning(draft).or(() -> paying(draft)).or(() -> leaving(draft));
  }

  private Optional<ToldSide> mourning(Draft draft) {
    return Agents.isActive(draft)
        ? word(draft)
            .filter(word -> MOURNED.has(source.token(word.first())))
            .filter(word -> word.end() <= draft.phrase.first())
            .flatMap(word -> subject(draft.phrase.sentence(), word.first()))
        : Optional.empty();
  }

  /** "Britain shot down 17 planes for the loss of one": of whoever did what it was the price of. */
  private Optional<ToldSide> paying(Draft draft) {
    return word(draft)
        .filter(word -> source.token(word.first()).is("loss") && draft.phrase.party().isEmpty())
        .filter(word -> source.token(word.end()).is("of") && word.first() - 2 >= 0)
        .filter(
            word ->
                source.token(word.first() - 1).is("the")
                    && PRICE.has(source.token(word.first() - 2)))
        .flatMap(word -> subject(draft.phrase.sentence(), word.first()));
  }

  /** "the Russians left 40 bodies behind": theirs, whoever counts them. */
  private Optional<ToldSide> leaving(Draft draft) {
    int left = draft.phrase.first() - 1;
    return left > draft.phrase.sentence().first() && LEFT.has(source.token(left))
        ? source
            .mentions()
            .endingAt(Party.class, left)
            .filter(p -> p.form() == PartyForm.PEOPLE || p.form() == PartyForm.NAME)
            .map(p -> new ToldSide(p.side(), Rule.SUBJECT_OF_VERB, p.first(), p.end()))
        : Optional.empty();
  }

  private static Optional<DeedWord> word(Draft draft) {
    return draft.governance.map(Governance::word);
  }

  private Optional<ToldSide> subject(Sentence sentence, int verb) {
    return finder
        .agentBefore(sentence.first(), verb)
        .map(p -> new ToldSide(p.side(), Rule.SUBJECT_OF_VERB, p.first(), p.end()));
  }
}
