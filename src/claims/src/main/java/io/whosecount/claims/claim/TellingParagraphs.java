package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Paragraphs that tell of a loss, a fight or a disaster: in the town where a concert is given, as a
 * notice between them says, nobody fell. Headlines, entries of lists and what has a dateline need
 * not tell it themselves.
 */
final class TellingParagraphs {
  private final Source source;
  private final PlaceDatelines datelines;
  private final Map<Integer, Boolean> byBlock = new HashMap<>();

  TellingParagraphs(Source source) {
    this.source = source;
    this.datelines = new PlaceDatelines(source);
  }

  /** Whether the paragraph of {@code sentence} is one of them. */
  boolean has(Sentence sentence) {
    Block block = source.block(sentence);
    return block.kind() != BlockKind.PARAGRAPH
        || byBlock.computeIfAbsent(block.index(), index -> tells(block));
  }

  private boolean tells(Block block) {
    Sentence opening = source.sentence(block.firstSentence());
    int first = opening.first();
    int end = source.sentence(block.endSentence() - 1).end();
    return source.mentions().anyBegins(Event.class, first, end)
        || source.mentions().within(DeedWord.class, first, end).stream()
            .anyMatch(deed -> !deed.entry().has("light"))
        || source.mentions().within(Party.class, first, opening.end()).stream()
            .anyMatch(party -> datelines.has(party, opening))
        || hasWord(first, end);
  }

  private boolean hasWord(int first, int end) {
    WordList scenes = source.lexicon().scenes();
    return IntStream.range(first, end)
        .mapToObj(at -> source.words().longest(scenes, at, end))
        .flatMap(Optional::stream)
        .anyMatch(found -> SceneWords.isOfScene(found.word().entry()));
  }
}
