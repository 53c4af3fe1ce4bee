package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Tells whether a number goes on counting what the one before counted, or is a part of it. */
final class Continuations {
  private static final Set<String> OF = Set.of("of", "among", "including");
  private static final Set<String> THESE = Set.of("these", "those", "them", "whom", "this");

  private final Source source;

  Continuations(Source source) {
    this.source = source;
  }

  /** Whether a sentence goes on counting what the number before counted. */
  boolean goesOn(Draft draft, Draft previous) {
    boolean listed =
        draft
            .governance
            .filter(g -> g.reach() == Reach.BLOCK || g.reach() == Reach.PREVIOUS)
            .isPresent();
    Sentence sentence = draft.phrase.sentence();
    boolean near = previous.phrase.sentence().index() >= sentence.index() - 2;
    boolean named =
        !source.mentions().within(Mention.Party.class, sentence.first(), sentence.end()).isEmpty();
    boolean sameBlock = previous.phrase.sentence().block() == sentence.block();
    boolean soldiers = draft.item == Item.PERSONNEL && previous.item == Item.PERSONNEL;
    boolean materiel =
        !draft.item.isPeople() && draft.outcome == Outcome.LOST && draft.item != Item.BUILDING;
    boolean weapons = draft.isInFlight() && previous.isInFlight();
    return listed
        || near && sameBlock && weapons && !named
        || near && isOfThese(sentence)
        || near && sameBlock && (soldiers || materiel && !named);
  }

  /** "Of these, 1,670 ...". */
  boolean isOfThese(Sentence sentence) {
    int first = sentence.first();
    return first + 1 < sentence.end()
        && OF.contains(source.token(first).key())
        && THESE.contains(source.token(first + 1).key());
  }

  /** "including 150,000 deaths", "of whom 15 died". */
  void markPart(Draft draft, Optional<Draft> previous) {
    boolean sameSentence =
        previous
            .filter(p -> p.phrase.sentence().index() == draft.phrase.sentence().index())
            .isPresent();
    int of = draft.phrase.number().end();
    boolean ofThem =
        of + 1 < draft.phrase.sentence().end()
            && source.token(of).is("of")
            && THESE.contains(source.token(of + 1).key());
    if (ofThem
        && sameSentence
        && previous.get().outcome != Outcome.LAUNCHED
        && previous.get().number() > draft.number()) {
      draft.partOf = OptionalLong.of(previous.get().number());
      new EvidenceWriter(source).part(draft, of, of + 2);
    }
    int from = Math.max(draft.phrase.sentence().first(), draft.phrase.first() - 3);
    for (int at = from; at < draft.phrase.first() && sameSentence; at++) {
      boolean including =
          source.token(at).is("including")
              || source.token(at).is("whom")
              || source.token(at).is("among") && source.token(at + 1).is("them")
              || source.token(at).is("which") && source.token(Math.max(0, at - 1)).is("of");
      if (including && previous.get().outcome != Outcome.LAUNCHED) {
        draft.partOf = OptionalLong.of(previous.get().number());
        new EvidenceWriter(source).part(draft, at, at + 1);
      }
    }
  }
}
