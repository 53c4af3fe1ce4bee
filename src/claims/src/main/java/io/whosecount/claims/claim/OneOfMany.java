package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** Tells the "one" that picks somebody out of many from the one that counts a loss. */
final class OneOfMany {
  private static final Set<String> WAS = WordSet.of("was", "were", "had", "has", "died");

  private final Source source;

  OneOfMany(Source source) {
    this.source = source;
  }

  /** "one of the wounded demonstrators said", "one of the most pressing". */
  boolean arePicked(CountPhrase phrase) {
    if (arePickedFrom(phrase)) {
      return true;
    }
    int of = phrase.number().end();
    boolean debris =
        of + 1 < phrase.sentence().end()
            && phrase.first() > phrase.sentence().first()
            && source.token(phrase.first() - 1).is("from");
    return phrase.number().high() == 1
        && of + 1 < phrase.sentence().end()
        && source.token(of).is("of")
        && (debris || picksOne(of, phrase));
  }

  /** The two of "one of the two gunmen was shot dead". */
  private boolean arePickedFrom(CountPhrase phrase) {
    int the = phrase.first() - 1;
    int of = the - 1;
    int behind = Math.min(phrase.sentence().end(), phrase.end() + 1);
    return of - 1 >= phrase.sentence().first()
        && source.isFunction(the, Mention.FunctionKind.DETERMINER)
        && !source.mentions().anyBegins(Mention.DeedWord.class, phrase.first(), behind)
        && source.token(of).is("of")
        && source.token(of - 1).is("one")
        && phrase.item().filter(noun -> noun.item().isPeople()).isPresent();
  }

  private boolean picksOne(int of, CountPhrase phrase) {
    return !isOwnOf(of + 1, phrase)
        && !isOfWeapons(of + 1)
        && (source.isFunction(of + 1, Mention.FunctionKind.DETERMINER)
            || source.mentions().covers(Mention.Hedge.class, of + 1)
            || source.mentions().covers(Mention.Number.class, of + 1)
            || isSuperlative(of + 1));
  }

  /** "captured one of Iraq's strongest fortifications". */
  private boolean isSuperlative(int owner) {
    int at =
        source.mentions().startingAt(Mention.Party.class, owner).map(Mention.Party::end).orElse(0);
    return at > 0
        && source.token(at).is("'s")
        && (source.token(at + 1).is("most") || source.token(at + 1).key().endsWith("est"));
  }

  /** "downed one of four missiles": the others came through. */
  private boolean isOfWeapons(int first) {
    int at = source.token(first).is("the") ? first + 1 : first;
    return source
        .mentions()
        .startingAt(Mention.Number.class, at)
        .flatMap(whole -> source.mentions().startingAt(Mention.ItemNoun.class, whole.end()))
        .filter(noun -> Deed.LAUNCH.outcomeOf(noun.nature()).isPresent() && !noun.item().isPeople())
        .isPresent();
  }

  /** "one of its peacekeepers was killed", "killed one of its men": a body counts its own loss. */
  private boolean isOwnOf(int at, CountPhrase phrase) {
    return source.isSideWord(at, SideWord.OWN)
        && phrase.item().filter(noun -> noun.item().isPeople() && noun.first() > at).isPresent()
        && (phrase.item().filter(noun -> noun.item() == Item.PERSONNEL).isPresent()
                && !source.token(at).is("our")
            || phrase.end() < phrase.sentence().end()
                && WAS.contains(source.token(phrase.end()).key()));
  }
}
