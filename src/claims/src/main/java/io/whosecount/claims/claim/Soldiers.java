package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Token;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Knows the words for those who fight, and for the bodies they make up. */
final class Soldiers {
  private static final Set<SideWord> WORDS =
      EnumSet.of(SideWord.REGULAR, SideWord.IRREGULAR, SideWord.COMBATANT, SideWord.ARMY);

  private final Source source;

  Soldiers(Source source) {
    this.source = source;
  }

  /** Whether the word at {@code at} names soldiers: "rebels", "the battalion", "Hamas". */
  boolean are(int at) {
    return WORDS.stream().anyMatch(word -> source.isSideWord(at, word))
        || source.isSideWord(at, SideWord.ENEMY)
        || isSide(at)
        || source
            .mentions()
            .at(ItemNoun.class, at)
            .filter(noun -> noun.item() == Item.PERSONNEL)
            .isPresent()
        || source.mentions().at(Party.class, at).filter(Soldiers::isArmed).isPresent();
  }

  /** "the Iraqi side", which is not one of a border. */
  private boolean isSide(int at) {
    return source.token(at).is("side")
        && (at + 1 == source.layout().tokens().size() || !source.token(at + 1).is("of"))
        && source
            .mentions()
            .endingAt(Party.class, at)
            .filter(party -> party.form() == PartyForm.ADJECTIVE)
            .isPresent();
  }

  /** "Putin's forces", "Hamas": an armed body by its name. */
  static boolean isArmed(Party party) {
    return party.form() == PartyForm.FORCES || !Parties.isState(party.side());
  }

  /** Whether soldiers stand at {@code at} for themselves: not "rebel-held", "the army's shells". */
  boolean stand(int at) {
    if (!are(at)) {
      return false;
    }
    int next = at + 1;
    if (next >= source.layout().tokens().size()) {
      return true;
    }
    Token token = source.token(next);
    if (token.kind() == Token.Kind.MARK) {
      return !token.is("'s") && !(token.is("-") && !token.spaced());
    }
    return isSmallWord(next) || isPlural(at) && !are(next);
  }

  private boolean isSmallWord(int at) {
    return source.mentions().covers(Mention.Function.class, at)
        || source.mentions().covers(Mention.DeedWord.class, at)
        || source.mentions().covers(Mention.Cue.class, at)
        || source.mentions().covers(Mention.DateWords.class, at)
        || source.mentions().covers(Mention.PeriodPhrase.class, at);
  }

  private boolean isPlural(int at) {
    String key = source.token(at).key();
    return key.endsWith("s") || key.endsWith("men");
  }

  /** The first soldiers that stand for themselves in tokens {@code [from, end)}. */
  Optional<Integer> first(int from, int end) {
    for (int at = from; at < end; at++) {
      if (stand(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
