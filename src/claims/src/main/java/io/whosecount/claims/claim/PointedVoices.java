package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Hears whom a sentence behind the number names as having said it: "30 drones were downed. This is
 * stated in the message of the ministry."
 */
final class PointedVoices {
  /** How many sentences behind the number the one that points back may stand. */
  private static final int REACH = 3;

  /** How many entries of a list may stand between. */
  private static final int LONGEST_LIST = 40;

  /** How many words may stand before "this" in a sentence that points back. */
  private static final int FRONT = 3;

  private static final Set<String> POINTERS = WordSet.of("that", "that's", "this", "the");
  private static final Set<String> POINTING =
      WordSet.of(
          "it",
          "information",
          "news",
          "figures",
          "toll",
          "data",
          "numbers",
          "statement",
          "announcement",
          "report");
  private static final Set<String> ABOUT = WordSet.of("about", "of", "on");

  private final Source source;
  private final Function<Sentence, List<Attribution>> voices;
  private final Topics topics;

  PointedVoices(Source source, Function<Sentence, List<Attribution>> voices, Topics topics) {
    this.source = source;
    this.voices = voices;
    this.topics = topics;
  }

  /** The voice of the sentence that points back to {@code sentence}, over others without voice. */
  Optional<Attribution> behind(Sentence sentence) {
    int last = sentence.block() + 1;
    int end = sentence.index() + REACH + 1;
    int all = source.layout().sentences().size();
    for (int at = sentence.index() + 1; at < Math.min(all, end); at++) {
      Sentence behind = source.sentence(at);
      Block block = source.block(behind);
      if (pointsBack(behind)) {
        return voice(behind);
      }
      boolean list = block.kind() == BlockKind.BULLET || source.token(behind.end() - 1).is(":");
      boolean entry = list && block.index() < sentence.block() + LONGEST_LIST;
      last += entry ? 1 : 0;
      end += entry ? 1 : 0;
      if (block.kind() == BlockKind.HEADLINE || block.index() > last || isOfAnother(behind)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isOfAnother(Sentence sentence) {
    return !voices.apply(sentence).isEmpty() || topics.turnsAway(sentence);
  }

  /** The voice of {@code sentence} where it only says who said what stands before it. */
  Optional<Attribution> at(Sentence sentence) {
    return pointsBack(sentence) ? voice(sentence) : Optional.empty();
  }

  private Optional<Attribution> voice(Sentence sentence) {
    return voices.apply(sentence).stream()
        .findFirst()
        .map(a -> a.with(Rule.CARRIED_FROM_SENTENCE_BEHIND));
  }

  /** "This was announced by X", "X said this": it says who said what stands before it. */
  private boolean pointsBack(Sentence sentence) {
    boolean counts =
        !source.mentions().within(Mention.Number.class, sentence.first(), sentence.end()).isEmpty();
    if (counts) {
      return false;
    }
    boolean opens =
        source
            .mentions()
            .startingAt(Mention.Cue.class, sentence.first())
            .filter(Mention.Cue::isBefore)
            .filter(cue -> POINTERS.contains(source.token(cue.first()).key()))
            .isPresent();
    if (opens) {
      return true;
    }
    int limit = Math.min(sentence.end(), sentence.first() + FRONT);
    for (int at = sentence.first(); at < limit; at++) {
      if (source.token(at).is("this") || POINTING.contains(source.token(at).key())) {
        return isTold(at + 1, sentence.end()) || source.token(sentence.first()).is("about");
      }
    }
    return source.mentions().within(Mention.Cue.class, sentence.first(), sentence.end()).stream()
        .anyMatch(cue -> isThis(cue.end(), sentence.end()));
  }

  /** "said this", "informed about this". */
  private boolean isThis(int at, int end) {
    int word = at < end && ABOUT.contains(source.token(at).key()) ? at + 1 : at;
    return word < end
        && source.token(word).is("this")
        && (word + 1 >= end || !source.mentions().covers(Mention.DateWords.class, word));
  }

  /** "was announced", "is stated in the report": a saying word in the passive. */
  private boolean isTold(int from, int end) {
    int at = from;
    while (at < end && source.isFunction(at, Mention.FunctionKind.AUXILIARY)) {
      at++;
    }
    return at > from
        && (source.mentions().covers(Mention.Cue.class, at)
            || source.mentions().covers(Mention.Cue.class, at - 1));
  }
}
