package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Token;
import java.util.List;
import java.util.Optional;

/** Tells the party that a verb strikes: "ambushed a Malian convoy", "hit Ukrainian troops". */
final class StruckObjects {
  /** How many words may stand between the verb and the party that it strikes. */
  private static final int BETWEEN = 3;

  private final Source source;

  StruckObjects(Source source) {
    this.source = source;
  }

  /** Whether a verb in the active voice right before {@code party} strikes it. */
  boolean isStruck(Party party, int from) {
    int verb = party.first() - 1;
    while (verb > from && party.first() - verb <= BETWEEN && isBetween(verb)) {
      verb--;
    }
    return verb > from && isStriking(verb) && !isPassive(source.token(verb - 1));
  }

  /** The last party before a token that a verb of its sentence strikes. */
  Optional<Party> before(int from, int before) {
    List<Party> parties = source.mentions().within(Party.class, from, before);
    return parties.stream()
        .filter(p -> isStruck(p, from))
        .reduce((a, b) -> b)
        .map(this::behindPatron);
  }

  /** Of "the al-Qaeda-linked al-Shabaab" the second. */
  private Party behindPatron(Party party) {
    int linked = party.end() + 1;
    boolean patron =
        linked < source.layout().tokens().size()
            && source.token(party.end()).is("-")
            && Agents.LED.contains(source.token(linked).key());
    return patron ? source.mentions().startingAt(Party.class, linked + 1).orElse(party) : party;
  }

  private static boolean isPassive(Token before) {
    return BeForms.has(before) || before.is("got");
  }

  /** "claims" takes lives or says so: what it says of a party does not strike it. */
  private boolean isStriking(int at) {
    return source.isSideWord(at, SideWord.BEFALL)
        || source
            .mentions()
            .at(DeedWord.class, at)
            .filter(d -> d.isVerb() && d.deed().loser() == Loser.OBJECT)
            .filter(d -> !d.entry().has("lives"))
            .isPresent();
  }

  private boolean isBetween(int at) {
    Token token = source.token(at);
    return source.mentions().covers(Number.class, at)
        || source.isFunction(at, FunctionKind.DETERMINER)
        || token.kind() == Token.Kind.WORD
            && !token.capitalised()
            && !isStriking(at)
            && !isOfGrammar(at);
  }

  private boolean isOfGrammar(int at) {
    return source.mentions().covers(Cue.class, at)
        || source.mentions().covers(DeedWord.class, at)
        || source.isFunction(at, FunctionKind.PREPOSITION)
        || source.isFunction(at, FunctionKind.CONJUNCTION)
        || source.isFunction(at, FunctionKind.AUXILIARY)
        || source.isFunction(at, FunctionKind.RELATIVE)
        || source.isFunction(at, FunctionKind.PRONOUN);
  }
}
