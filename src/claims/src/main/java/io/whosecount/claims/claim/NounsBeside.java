package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Finds what is counted beside the word of loss: "tank losses", "bodies of soldiers". */
final class NounsBeside {
  /** Whose bodies they are nobody knows from the number before. */
  private static final Set<String> BODIES =
      WordSet.of("body", "corpse", "dead body", "lifeless body", "human remains", "mortal remains");

  /** How far behind "bodies of" the noun may stand, in tokens. */
  private static final int NAMED = 6;

  private final Source source;
  private final Antecedents antecedents;
  private final RaisedTotals raised;

  NounsBeside(Source source, Antecedents antecedents) {
    this.source = source;
    this.antecedents = antecedents;
    this.raised = new RaisedTotals(source);
  }

  /** Whether the word of loss is bodies that were found. */
  static boolean areBodies(Governance governance) {
    return BODIES.contains(governance.word().entry().surface());
  }

  /** "a soldier was killed, bringing the toll to 507". */
  Optional<Item> raisedByOne(CountPhrase phrase, Governance governance, boolean sameSentence) {
    boolean toll = governance.reach() == Governance.Reach.LEAD && !sameSentence;
    return toll && raised.isRaised(phrase, governance.word().first())
        ? antecedents.firstOfThem(phrase)
        : Optional.empty();
  }

  /** "39 dead bodies of African Union soldiers". */
  Optional<Item> ofBodies(CountPhrase phrase, Governance governance) {
    int of = governance.word().end();
    int end = Math.min(phrase.sentence().end(), of + NAMED);
    boolean bodies =
        governance.reach() == Governance.Reach.HEAD
            && areBodies(governance)
            && of + 1 < end
            && source.token(of).is("of");
    for (int at = of + 1; bodies && at < end; at++) {
      Optional<Mention.ItemNoun> noun = source.mentions().startingAt(Mention.ItemNoun.class, at);
      if (noun.isPresent()) {
        return noun.map(Mention.ItemNoun::item).filter(Item::isPeople);
      }
      if (source.token(at).kind() == Token.Kind.MARK || !source.token(at).capitalised()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "tank losses, totalling 428". */
  Optional<Item> ofLosses(Governance governance) {
    boolean losses =
        governance.reach() == Governance.Reach.LEAD && governance.word().deed() == Deed.CASUALTIES;
    return losses
        ? source
            .mentions()
            .endingAt(Mention.ItemNoun.class, governance.word().first())
            .map(Mention.ItemNoun::nature)
            .filter(item -> !item.isPeople())
        : Optional.empty();
  }
}
