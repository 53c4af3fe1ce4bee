package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Knows the members of an armed body: "three members of the Iraqi border forces died". */
final class MembersOfForces {
  private static final WordSet MEMBERS = WordSet.of("member", "members", "elements", "personnel");

  /** How many words may stand between "of" and the body: "the NATO-led International". */
  private static final int WORDS = 10;

  private final Source source;
  private final Soldiers soldiers;

  MembersOfForces(Source source) {
    this.source = source;
    this.soldiers = new Soldiers(source);
  }

  /** Soldiers, if what is counted are members of a body of soldiers. */
  Optional<Item> of(CountPhrase phrase) {
    int of = phrase.end();
    int end = Math.min(phrase.sentence().end(), of + WORDS);
    boolean members =
        of + 1 < end && MEMBERS.has(source.token(of - 1)) && source.token(of).is("of");
    for (int at = of + 1; members && at < end; at++) {
      if (isNamedForItself(at, end)) {
        return Optional.of(Item.PERSONNEL);
      }
      if (ends(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the security forces", not the party in "a Hamas committee". */
  private boolean isNamedForItself(int at, int end) {
    boolean party =
        source.mentions().at(Mention.Party.class, at).filter(p -> p.end() > at + 1).isPresent();
    return !party && soldiers.are(at) && (at + 1 == end || soldiers.stand(at));
  }

  private boolean ends(int at) {
    Token token = source.token(at);
    return token.kind() == Token.Kind.MARK && !token.is("'s") && !token.is("-")
        || source.mentions().startingAt(DeedWord.class, at).isPresent()
        || source.isFunction(at, FunctionKind.PREPOSITION)
        || source.isFunction(at, FunctionKind.CONJUNCTION);
  }
}
