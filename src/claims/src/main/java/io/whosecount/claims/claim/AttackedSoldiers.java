package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/**
 * Says whether those killed in passing are the soldiers just attacked: "routed a Libyan column,
 * killing 394", "clashed with rebels and killed 12".
 */
final class AttackedSoldiers {
  /** How far before "killing" the attack may stand, in tokens. */
  private static final int FAR = 16;

  private static final Set<String> ATTACKS =
      WordSet.of(
          "routed",
          "ambushed",
          "repelled",
          "repulsed",
          "engaged",
          "attacked",
          "struck",
          "hit",
          "bombed",
          "targeted",
          "surrounded",
          "intercepted",
          "overran",
          "defeated",
          "crushed",
          "encircled",
          "trapped",
          "with",
          "against",
          "on",
          "at");

  private static final Set<String> BLOWS =
      WordSet.of(
          "clashed",
          "clashes",
          "fought",
          "battled",
          "fighting",
          "fired",
          "fire",
          "ambush",
          "battle");

  private final Source source;
  private final Soldiers soldiers;

  AttackedSoldiers(Source source) {
    this.source = source;
    this.soldiers = new Soldiers(source);
  }

  /** Whether {@code phrase}, which {@code governance} governs, counts the soldiers attacked. */
  boolean are(CountPhrase phrase, Governance governance) {
    DeedWord word = governance.word();
    boolean blow =
        (word.deed() == Deed.KILL || word.deed() == Deed.WOUND || word.deed() == Deed.CAPTURE)
            && governance.reach() == Governance.Reach.OBJECT
            && word.first() > phrase.sentence().first()
            && (word.form() == Form.PARTICIPLE || source.token(word.first() - 1).is("and"));
    if (!blow || phrase.party().isPresent()) {
      return false;
    }
    int from = Math.max(phrase.sentence().first(), word.first() - FAR);
    for (int at = word.first() - 1; at > from; at--) {
      if (source.token(at).is(";") || isOtherPeople(at)) {
        return false;
      }
      if (soldiers.stand(at) && !source.isSideWord(at, io.whosecount.claims.lexicon.SideWord.OWN)) {
        return isAttacked(at, from);
      }
    }
    return false;
  }

  private boolean isOtherPeople(int at) {
    return source.mentions().covers(ItemNoun.class, at) && !soldiers.are(at);
  }

  /** Only articles, epithets and names stand between the attack and the soldiers. */
  private boolean isAttacked(int soldier, int from) {
    for (int at = soldier - 1; at >= from; at--) {
      if (ATTACKS.contains(source.token(at).key())) {
        return !isPreposition(at) || isBlow(at - 1, from);
      }
      boolean passes =
          source.isFunction(at, FunctionKind.DETERMINER)
              || soldiers.are(at)
              || source.mentions().covers(Mention.Party.class, at)
              || !source.mentions().covers(Mention.Function.class, at)
                  && source.token(at).kind() == io.whosecount.claims.text.Token.Kind.WORD
                  && !source.mentions().covers(DeedWord.class, at);
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  private boolean isPreposition(int at) {
    return source.isFunction(at, FunctionKind.PREPOSITION);
  }

  private boolean isBlow(int at, int from) {
    return at >= from && BLOWS.contains(source.token(at).key());
  }
}
