package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a document, and a block of it, speaks of a war, of violence or of a disaster at
 * all. A page of sport or business has its losses, shots and injuries too, and so has a feed's item
 * between two of the war.
 */
final class SceneWords {
  /** A shorter text may leave the scene to its headline, in tokens. */
  private static final int SHORT = 120;

  /** How many different words of war or disaster a longer text has at the least. */
  private static final int ENOUGH = 2;

  private static final Set<String> SCENES = Set.of("conflict", "disaster");

  private final Source source;
  private final boolean document;
  private final Map<Integer, Boolean> blocks = new HashMap<>();

  SceneWords(Source source) {
    this.source = source;
    this.document = tells(source.layout().tokens());
  }

  /** Whether the numbers of {@code sentence} can tell of losses. */
  boolean tell(Sentence sentence) {
    Block block = source.block(sentence);
    return document && blocks.computeIfAbsent(block.index(), at -> !isOfAnotherField(block));
  }

  private boolean tells(List<Token> tokens) {
    if (tokens.size() < SHORT) {
      return !isOfAnotherField(0, tokens.size());
    }
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < tokens.size() && seen.size() < ENOUGH; at++) {
      word(at, tokens.size())
          .filter(entry -> SCENES.contains(entry.canonical()))
          .ifPresent(entry -> seen.add(entry.surface()));
    }
    return seen.size() >= ENOUGH;
  }

  /** Whether more words of sport, business or crime stand there than tell of war. */
  private boolean isOfAnotherField(Block block) {
    return isOfAnotherField(
        source.sentence(block.firstSentence()).first(),
        source.sentence(block.endSentence() - 1).end());
  }

  private boolean isOfAnotherField(int first, int end) {
    Set<String> war = new HashSet<>();
    Set<String> other = new HashSet<>();
    for (int at = first; at < end; at++) {
      word(at, end)
          .ifPresent(
              entry -> (SCENES.contains(entry.canonical()) ? war : other).add(entry.surface()));
    }
    return other.size() > war.size() + (namesStrike(first, end) ? 1 : 0);
  }

  /** "a Russian attack on Kharkiv": one prosecutor makes no crime of it. */
  private boolean namesStrike(int first, int end) {
    return source.mentions().within(Party.class, first, end).stream()
        .anyMatch(p -> p.end() < end && source.isSideWord(p.end(), SideWord.STRIKE));
  }

  private Optional<Entry> word(int at, int end) {
    return source
        .words()
        .longest(source.lexicon().scenes(), at, end)
        .map(found -> found.word().entry());
  }
}
