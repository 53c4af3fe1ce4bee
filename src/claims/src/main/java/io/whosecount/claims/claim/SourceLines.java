package io.whosecount.claims.claim;

import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the line "Source: General Staff" above or right below what it is the source of. */
final class SourceLines {
  /** How many paragraphs below the line that names its source a report has at the most. */
  private static final int LONGEST_REPORT = 12;

  /** How many paragraphs above the line that names its source a report has at the most. */
  private static final int ABOVE = 2;

  private final Source source;
  private final Function<Sentence, List<Attribution>> voices;

  SourceLines(Source source, Function<Sentence, List<Attribution>> voices) {
    this.source = source;
    this.voices = voices;
  }

  /** The voice that such a line gives to {@code block}. */
  Optional<Attribution> find(Block block) {
    for (int at = block.index() - 1; at >= 0 && at >= block.index() - LONGEST_REPORT; at--) {
      Optional<Attribution> line = at(at, Rule.CARRIED_FROM_BLOCK_ABOVE);
      if (line.isPresent()) {
        return line;
      }
    }
    int end = Math.min(source.layout().blocks().size(), block.index() + ABOVE + 1);
    for (int at = block.index() + 1; at < end; at++) {
      Optional<Attribution> line = at(at, Rule.CARRIED_FROM_SENTENCE_BEHIND);
      if (line.isPresent()) {
        return line.filter(a -> !a.isOutlet());
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> at(int block, Rule rule) {
    Sentence first = source.sentence(source.layout().blocks().get(block).firstSentence());
    boolean line =
        first.end() - first.first() > 2
            && source.token(first.first()).key().startsWith("source")
            && source.token(first.first() + 1).is(":");
    return line
        ? voices.apply(first).stream().findFirst().map(a -> a.with(rule))
        : Optional.empty();
  }
}
