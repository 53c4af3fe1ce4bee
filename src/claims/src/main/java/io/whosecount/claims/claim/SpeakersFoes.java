package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;

/** Tells whom a speaker only fights: "the coalition battling the rebels said" is the coalition. */
final class SpeakersFoes {
  /** How many tokens the name of the foe may have. */
  private static final int LONGEST = 8;

  /** How many words may stand between "fighting" and the foe: "the Iran-aligned". */
  private static final int EPITHETS = 5;

  private static final WordSet FIGHTING =
      WordSet.of(
          "battling",
          "combating",
          "combatting",
          "fighting",
          "opposing",
          "pursuing",
          "resisting",
          "besieging");

  /** What a clause about the force begins with: "the coalition, which has been fighting". */
  private static final WordSet JOINTS = WordSet.of(",", "that", "which", "who");

  private static final WordSet FORCES =
      WordSet.of("alliance", "coalition", "force", "forces", "grouping", "militia", "mission");

  private final Source source;

  SpeakersFoes(Source source) {
    this.source = source;
  }

  /**
   * The last token of the subject that ends at {@code last}, or of the one who fights what stands
   * there.
   */
  int withoutFoe(Sentence sentence, int last) {
    int limit = Math.max(sentence.first() + 1, last - LONGEST);
    for (int at = last; at >= limit; at--) {
      if (FIGHTING.has(source.token(at))) {
        return at < last && isFighter(at) ? at - 1 : last;
      }
      if (endsFoe(at)) {
        return last;
      }
    }
    return last;
  }

  /** Whether {@code party} is only named as the foe of one who is named before it. */
  boolean isFoe(Party party) {
    int limit = Math.max(1, party.first() - EPITHETS);
    for (int at = party.first() - 1; at >= limit; at--) {
      if (FIGHTING.has(source.token(at))) {
        return isFighter(at);
      }
      if (endsFoe(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean endsFoe(int at) {
    Token token = source.token(at);
    boolean inner = token.is("-") || token.is("'s") || token.is("'");
    return token.kind() == Token.Kind.MARK && !inner
        || source.mentions().covers(Mention.Number.class, at)
        || source.mentions().covers(Mention.Cue.class, at)
            && !source.mentions().covers(Party.class, at)
        || source.isFunction(at, FunctionKind.AUXILIARY);
  }

  private boolean isFighter(int participle) {
    int end = participle;
    while (end > 1
        && (source.isFunction(end - 1, FunctionKind.AUXILIARY)
            || JOINTS.has(source.token(end - 1)))) {
      end--;
    }
    return isForce(end);
  }

  private boolean isForce(int end) {
    return source.mentions().endingAt(Office.class, end).isPresent()
        || source.mentions().endingAt(KnownClaimant.class, end).isPresent()
        || source.mentions().endingAt(Party.class, end).isPresent()
        || source
            .mentions()
            .endingAt(Mention.ItemNoun.class, end)
            .filter(noun -> noun.item().isPeople())
            .isPresent()
        || FORCES.has(source.token(end - 1));
  }
}
