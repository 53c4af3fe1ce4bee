package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Knows the drones and missiles that an army lists among all the arms it has destroyed, tanks and
 * guns with them: such a list counts what the enemy lost, and tells of no interception.
 */
final class ListedArms {
  /** How far before and behind the phrase the tanks may stand, in tokens. */
  private static final int NEAR = 60;

  /** How many entries above and below the phrase the tanks may stand. */
  private static final int ENTRIES = 12;

  /** How far behind its number the noun may stand: "1,245 different armoured vehicles". */
  private static final int COUNTED = 5;

  private static final Set<Deed> DEEDS = Set.of(Deed.DESTROY, Deed.NEUTRALISE, Deed.KILL);

  private static final Set<Item> GROUND =
      Set.of(
          Item.TANK,
          Item.ARMOURED_VEHICLE,
          Item.TANK_OR_ARMOURED_VEHICLE,
          Item.ARTILLERY,
          Item.MLRS,
          Item.VEHICLE,
          Item.ARMOUR_OR_VEHICLE);

  private final Source source;

  ListedArms(Source source) {
    this.source = source;
  }

  /** Whether {@code phrase} counts one kind of arms among others that {@code governance} lists. */
  boolean are(CountPhrase phrase, Governance governance) {
    if (!DEEDS.contains(governance.word().deed())) {
      return false;
    }
    return governance.reach() == Reach.BLOCK ? isEntry(phrase) : isListed(phrase, governance);
  }

  private boolean isListed(CountPhrase phrase, Governance governance) {
    Sentence sentence = phrase.sentence();
    int verb = governance.word().end();
    int first = Math.max(Math.max(sentence.first(), phrase.first() - NEAR), verb);
    int end = Math.min(sentence.end(), phrase.end() + NEAR);
    return verb <= phrase.first() && isGround(first, end);
  }

  private boolean isEntry(CountPhrase phrase) {
    List<Block> blocks = source.layout().blocks();
    int own = phrase.sentence().block();
    int end = Math.min(blocks.size(), own + ENTRIES + 1);
    for (int at = Math.max(0, own - ENTRIES); at < end; at++) {
      Sentence entry = source.sentence(blocks.get(at).firstSentence());
      boolean isShort = entry.end() - entry.first() <= NEAR;
      if (isShort && isGround(entry.first(), entry.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean isGround(int first, int end) {
    return source.mentions().within(ItemNoun.class, first, end).stream()
        .filter(noun -> GROUND.contains(noun.item()))
        .anyMatch(noun -> isCounted(noun, first, end));
  }

  private boolean isCounted(ItemNoun noun, int first, int end) {
    int from = Math.max(first, noun.first() - COUNTED);
    int to = Math.min(end, noun.end() + COUNTED);
    return !source.mentions().within(Number.class, from, to).isEmpty();
  }
}
