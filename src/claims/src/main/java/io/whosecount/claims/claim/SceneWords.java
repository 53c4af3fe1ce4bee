package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

  /** A text that says a word of disaster so often is about one: "avalanches". */
  private static final int OFTEN = 5;

  private static final Set<String> SCENES = WordSet.of("conflict", "disaster");

  private final Source source;
  private final boolean document;
  private final Map<Integer, Boolean> blocks = new HashMap<>();
  private Optional<Boolean> fighting = Optional.empty();

  SceneWords(Source source) {
    this.source = source;
    this.document = tells(source.layout().tokens(), SceneWords::isOfScene);
  }

  /** Whether a word tells of war, violence or a disaster, and not of another field. */
  static boolean isOfScene(Entry word) {
    return SCENES.contains(word.canonical());
  }

  /** Whether the numbers of {@code sentence} can tell of losses. */
  boolean tell(Sentence sentence) {
    Block block = source.block(sentence);
    return document && blocks.computeIfAbsent(block.index(), at -> !isOfAnotherField(block));
  }

  /** Whether the document tells of fighters or bombs: police arrest at other times too. */
  boolean tellFighting() {
    if (fighting.isEmpty()) {
      fighting =
          Optional.of(
              tells(
                  source.layout().tokens(),
                  entry -> entry.canonical().equals("conflict") && !entry.has("weak")));
    }
    return fighting.get();
  }

  private boolean tells(List<Token> tokens, Predicate<Entry> scene) {
    if (tokens.size() < SHORT) {
      return !isOfAnotherField(0, tokens.size());
    }
    Set<String> seen = new HashSet<>();
    int disasters = 0;
    for (int at = 0; at < tokens.size() && seen.size() < ENOUGH && disasters < OFTEN; at++) {
      Optional<Entry> word = word(at, tokens.size()).filter(scene);
      word.ifPresent(entry -> seen.add(entry.surface()));
      disasters += word.filter(entry -> entry.canonical().equals("disaster")).isPresent() ? 1 : 0;
    }
    return seen.size() >= ENOUGH || disasters >= OFTEN;
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
      word(at, end).ifPresent(entry -> (isOfScene(entry) ? war : other).add(entry.surface()));
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
