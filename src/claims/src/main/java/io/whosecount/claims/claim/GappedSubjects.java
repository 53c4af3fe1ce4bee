package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Whose loss a number is that takes its verb from the one before and names a subject of its own:
 * "Israel has lost 405 soldiers and Hamas about 17,000", "the army lost 35 men and the rebels 28".
 */
final class GappedSubjects {
  private static final WordSet LINKS = WordSet.of("and", "while", ",", ";");

  private final Source source;

  GappedSubjects(Source source) {
    this.source = source;
  }

  /** The party that stands right before the number, linked to the losses of another. */
  Optional<ToldSide> find(Draft draft, Optional<Draft> previous) {
    return isGapped(draft, previous)
        ? source
            .mentions()
            .endingAt(Party.class, draft.phrase.first())
            .filter(party -> isLinked(party.first()))
            .map(p -> new ToldSide(p.side(), Rule.SUBJECT_OF_VERB, p.first(), p.end()))
        : Optional.empty();
  }

  /** "and the rebels 28": of nobody who is named. */
  boolean isNameless(Draft draft, Optional<Draft> previous) {
    int rebels = draft.phrase.first() - 1;
    return isGapped(draft, previous)
        && source.isSideWord(rebels, SideWord.IRREGULAR)
        && isLinked(rebels);
  }

  private static boolean isGapped(Draft draft, Optional<Draft> previous) {
    return previous
        .filter(p -> p.phrase.sentence().index() == draft.phrase.sentence().index())
        .flatMap(p -> p.governance)
        .filter(g -> g.word().isVerb() && g.word().deed().loser() == Deed.Loser.SUBJECT)
        .filter(g -> draft.governance.filter(own -> own.word().equals(g.word())).isPresent())
        .isPresent();
  }

  private boolean isLinked(int subject) {
    int link = source.token(subject - 1).is("the") ? subject - 2 : subject - 1;
    return link > 0 && LINKS.has(source.token(link));
  }
}
