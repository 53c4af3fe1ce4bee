package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hears who says the entries of a list: whom its lead-in names, else the paragraph above the
 * lead-in, else the line below the list that says who said all this.
 */
final class ListVoices {
  /** How many paragraphs above the lead-in its voice may stand. */
  private static final int ABOVE = 2;

  /** How many entries a list has at the most. */
  private static final int LONGEST_LIST = 40;

  private final Source source;
  private final Function<Sentence, List<Attribution>> voices;
  private final Topics topics;
  private final PointedVoices pointed;

  ListVoices(
      Source source,
      Function<Sentence, List<Attribution>> voices,
      Topics topics,
      PointedVoices pointed) {
    this.source = source;
    this.voices = voices;
    this.topics = topics;
    this.pointed = pointed;
  }

  /** The voice of the list in which {@code draft} stands, if a lead-in opens it. */
  Optional<Attribution> find(Draft draft) {
    return draft
        .governance
        .filter(g -> g.reach() == Reach.BLOCK)
        .map(g -> source.sentenceAt(g.word().first()))
        .filter(lead -> lead.block() < draft.phrase.sentence().block())
        .flatMap(lead -> above(lead).or(() -> below(draft.phrase.sentence())));
  }

  private Optional<Attribution> above(Sentence lead) {
    int first = Math.max(0, lead.block() - ABOVE);
    for (int at = lead.index(); at >= 0 && source.sentence(at).block() >= first; at--) {
      Sentence sentence = source.sentence(at);
      if (source.block(sentence).kind() != BlockKind.PARAGRAPH) {
        return Optional.empty();
      }
      List<Attribution> there = voices.apply(sentence);
      if (!there.isEmpty()) {
        return there.stream()
            .filter(a -> a.content().open() && !a.isOutlet())
            .reduce((a, b) -> b)
            .map(a -> a.with(Rule.CARRIED_FROM_BLOCK_ABOVE));
      }
      if (topics.turnsAway(sentence)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> below(Sentence entry) {
    List<Block> blocks = source.layout().blocks();
    int end = Math.min(blocks.size(), entry.block() + LONGEST_LIST);
    for (int at = entry.block() + 1; at < end; at++) {
      if (blocks.get(at).kind() == BlockKind.PARAGRAPH) {
        return pointed.at(source.sentence(blocks.get(at).firstSentence()));
      }
    }
    return Optional.empty();
  }
}
