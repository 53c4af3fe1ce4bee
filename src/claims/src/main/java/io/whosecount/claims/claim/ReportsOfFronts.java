package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Exclusion;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells the paragraphs of a staff's report that goes from front to front: "The Zapad Group of
 * Forces hit two brigades near ...", "The enemy lost up to 525 troops".
 */
final class ReportsOfFronts {
  /** Within how many tokens a paragraph tells whose losses follow. */
  private static final int OPENING = 6;

  private static final WordSet FRONTS =
      WordSet.of("direction", "directions", "sector", "sectors", "axis", "group", "grouping");

  private static final Set<Deed> LOSSES = Set.of(Deed.LOSE, Deed.SUFFER, Deed.CASUALTIES);

  private final Source source;
  private final Map<Integer, Boolean> byBlock = new HashMap<>();

  ReportsOfFronts(Source source) {
    this.source = source;
  }

  /** Whether {@code block} names a front, counts units or tells what the enemy lost. */
  boolean has(Block block) {
    return byBlock.computeIfAbsent(block.index(), index -> tells(block));
  }

  private boolean tells(Block block) {
    int first = source.sentence(block.firstSentence()).first();
    int end = source.sentence(block.endSentence() - 1).end();
    for (int at = first; at < end; at++) {
      if (FRONTS.has(source.token(at)) || source.isSideWord(at, SideWord.ENEMY)) {
        return true;
      }
    }
    return countsUnits(first, end) || tellsLosses(first);
  }

  /** "The AFU lost", "The losses of the AFU": so a paragraph of such a report opens. */
  private boolean tellsLosses(int first) {
    int end = Math.min(source.layout().tokens().size(), first + OPENING);
    return source.mentions().anyBegins(Party.class, first, end)
        && source.mentions().within(DeedWord.class, first, end).stream()
            .anyMatch(word -> LOSSES.contains(word.deed()));
  }

  private boolean countsUnits(int first, int end) {
    return source.mentions().within(Exclusion.class, first, end).stream()
        .anyMatch(word -> word.entry().canonical().equals("unit"));
  }
}
