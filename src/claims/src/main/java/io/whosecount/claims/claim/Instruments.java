package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Reads weapons as the means of an attack: "struck Kharkiv with four missiles and 96 drones". */
final class Instruments {
  private static final Set<String> MEANS = WordSet.of("with", "using", "employing", "involving");
  private static final Set<String> BY = WordSet.of("by");
  private static final Set<String> ATTACKS =
      WordSet.of(
          "attack",
          "attacks",
          "attacked",
          "attacking",
          "assault",
          "strike",
          "strikes",
          "struck",
          "striking",
          "hit",
          "hits",
          "hitting",
          "bombardment",
          "bombarded",
          "pounded",
          "pounding",
          "targeted",
          "targeting",
          "operation",
          "raid",
          "salvo",
          "barrage",
          "shelled",
          "salvoes",
          "assaulted");

  /** How long the list between the means and the weapon, and before it, may be, in tokens. */
  private static final int REACH = 16;

  private final Source source;

  Instruments(Source source) {
    this.source = source;
  }

  /** The attack that was made with what is counted. */
  Optional<Governance> of(CountPhrase phrase) {
    boolean flies =
        phrase
            .item()
            .filter(
                i ->
                    Deed.LAUNCH
                        .outcomeOf(i.nature())
                        .filter(o -> o == Outcome.LAUNCHED)
                        .isPresent())
            .filter(i -> i.item() != Item.SHIP && i.item() != Item.AIRCRAFT)
            .isPresent();
    int blow = flies ? blow(phrase) : -1;
    if (blow > 0) {
      return Optional.of(new Governance(attack(blow, phrase.item().get()), Reach.CHAIN));
    }
    int means = flies ? opener(phrase, MEANS) : -1;
    for (int at = means - 1;
        means > 0 && at >= Math.max(phrase.sentence().first(), means - REACH);
        at--) {
      if (source.token(at).is(";") || source.mentions().covers(Number.class, at)) {
        return Optional.empty();
      }
      if (ATTACKS.contains(source.token(at).key())) {
        return Optional.of(new Governance(attack(at, phrase.item().get()), Reach.CHAIN));
      }
    }
    return Optional.empty();
  }

  /** "The tanker was hit by four drones": they struck, nobody hit them. */
  private int blow(CountPhrase phrase) {
    int by = opener(phrase, BY);
    boolean blow =
        by - 2 > phrase.sentence().first()
            && source.token(by).is("by")
            && BeForms.has(source.token(by - 2))
            && source
                .mentions()
                .endingAt(DeedWord.class, by)
                .filter(d -> d.isVerb() && isOfBlow(d.deed()))
                .isPresent();
    return blow ? by - 1 : -1;
  }

  private static boolean isOfBlow(Deed deed) {
    return deed == Deed.HIT || deed == Deed.DAMAGE || deed == Deed.DESTROY || deed == Deed.KILL;
  }

  /** The deed of launching, where the text has a word of attack. */
  private DeedWord attack(int at, ItemNoun weapon) {
    Optional<DeedWord> deed = source.mentions().startingAt(DeedWord.class, at);
    return new DeedWord(
        at,
        deed.map(DeedWord::end).orElse(at + 1),
        Deed.LAUNCH,
        deed.map(DeedWord::form).orElse(io.whosecount.claims.lexicon.Form.PAST),
        deed.map(DeedWord::entry).orElse(weapon.entry()));
  }

  /** The "with" or "by" that opens the list in which the weapon stands, or -1. */
  private int opener(CountPhrase phrase, Set<String> openers) {
    int from = Math.max(phrase.sentence().first(), phrase.first() - REACH);
    for (int at = phrase.first() - 1; at >= from; at--) {
      if (openers.contains(source.token(at).key())) {
        return source.mentions().covers(DeedWord.class, at) ? -1 : at;
      }
      boolean listed =
          source.token(at).is(",")
              || source.token(at).is("a")
              || source.token(at).is("of")
              || source.isFunction(at, FunctionKind.CONJUNCTION)
              || source.mentions().covers(Number.class, at)
              || source.mentions().covers(ItemNoun.class, at)
              || source.mentions().covers(io.whosecount.claims.mention.Mention.Party.class, at)
              || source.mentions().covers(io.whosecount.claims.mention.Mention.Hedge.class, at);
      if (!listed) {
        return -1;
      }
    }
    return -1;
  }
}
