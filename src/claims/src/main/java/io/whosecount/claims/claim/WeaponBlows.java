package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import java.util.Optional;

/**
 * Weapons that strike: "three rockets hit a port", "13 missiles and 21 drones struck 19 sites".
 * They are not struck themselves; they were launched.
 */
final class WeaponBlows {
  /** How far behind the first weapons of "13 missiles and 21 drones" the others may end. */
  private static final int COMPANIONS = 6;

  private final Source source;

  WeaponBlows(Source source) {
    this.source = source;
  }

  /** That the weapons of {@code phrase} were launched, where a verb of striking tells it. */
  Optional<Governance> find(CountPhrase phrase) {
    if (isOfAnother(phrase)) {
      return Optional.empty();
    }
    return verb(phrase.end())
        .or(() -> verb(behindCompanions(phrase)))
        .filter(deed -> isOf(deed, phrase) && isActive(deed))
        .map(deed -> new DeedWord(deed.first(), deed.end(), Deed.LAUNCH, deed.form(), deed.entry()))
        .map(deed -> new Governance(deed, Reach.PREDICATE));
  }

  /** "Debris of six drones destroyed a house": it was the debris. */
  private boolean isOfAnother(CountPhrase phrase) {
    return phrase.first() > phrase.sentence().first()
        && source.isFunction(phrase.first() - 1, FunctionKind.PREPOSITION);
  }

  /** Whether {@code deed} tells of a blow, and {@code phrase} counts weapons. */
  boolean isOf(DeedWord deed, CountPhrase phrase) {
    boolean weapon = phrase.item().filter(WeaponBlows::isWeapon).isPresent();
    boolean blow =
        switch (deed.deed()) {
          case HIT, DAMAGE, DESTROY, KILL, WOUND -> true;
          default -> false;
        };
    return weapon && blow && deed.isVerb();
  }

  /** Whether such a verb tells that weapons were launched. */
  static boolean isBlow(Governance governance) {
    return governance.word().deed() == Deed.LAUNCH
        && !governance.word().entry().canonical().equals(Deed.LAUNCH.id());
  }

  private static boolean isWeapon(ItemNoun noun) {
    return !noun.item().isPeople() && Deed.LAUNCH.outcomeOf(noun.nature()).isPresent();
  }

  private Optional<DeedWord> verb(int at) {
    return source.mentions().startingAt(DeedWord.class, at);
  }

  /** "struck 19 sites", "hit a port", "damaged the bridge"; not "hit by jamming". */
  private boolean isActive(DeedWord deed) {
    int next = deed.end();
    boolean object =
        next < source.layout().tokens().size()
            && (source.mentions().covers(Number.class, next)
                || source.isFunction(next, FunctionKind.DETERMINER)
                || source.token(next).capitalised()
                || source.mentions().covers(ItemNoun.class, next)
                || source.mentions().covers(ItemNoun.class, next + 1));
    return object && (deed.form() == Form.PAST || deed.form() == Form.BASE);
  }

  private int behindCompanions(CountPhrase phrase) {
    int and = phrase.end();
    int end = Math.min(phrase.sentence().end(), and + COMPANIONS);
    boolean joined =
        and + 1 < end
            && source.token(and).is("and")
            && source.mentions().covers(Number.class, and + 1);
    if (!joined) {
      return end;
    }
    for (int at = and + 1; at < end; at++) {
      Optional<ItemNoun> noun = source.mentions().startingAt(ItemNoun.class, at);
      if (noun.filter(WeaponBlows::isWeapon).isPresent()) {
        return noun.get().end();
      }
    }
    return end;
  }
}
