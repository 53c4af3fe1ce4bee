package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Verbs that do not stand in one piece: "sent 12 fighters to hell" around what is counted, and
 * "received serious shrapnel wounds" with others before the last word. The rows are those of {@code
 * deeds.tsv} with the flags {@code around} and {@code loose}.
 */
public final class SplitVerbs {
  /** How many words may stand before the last of a verb: "for serious gunshot wounds". */
  private static final int GAP = 3;

  private final Map<String, List<Split>> around = new HashMap<>();
  private final Map<String, List<Split>> loose = new HashMap<>();

  /**
   * A verb in one of its forms.
   *
   * @param word the row and the form
   * @param tail the words behind the first
   */
  private record Split(Word word, List<String> tail) {}

  SplitVerbs(List<Entry> deeds, Inflection inflection) {
    for (Entry row : deeds) {
      if (row.has("around")) {
        enter(row, inflection, around);
      }
      if (row.has("loose")) {
        enter(row, inflection, loose);
      }
    }
  }

  private static void enter(Entry row, Inflection inflection, Map<String, List<Split>> to) {
    inflection
        .verb(row.surface())
        .forEach(
            (surface, form) -> {
              List<String> keys = List.of(surface.split(" "));
              to.computeIfAbsent(keys.getFirst(), key -> new ArrayList<>())
                  .add(new Split(new Word(row, form), keys.subList(1, keys.size())));
            });
  }

  /** Whether a verb that stands around what is counted may begin with {@code token}. */
  public boolean opensAround(Token token) {
    return around.containsKey(token.key());
  }

  /** The verb that begins with {@code head} and goes on at token {@code behind}. */
  public Optional<Found> around(Token head, List<Token> tokens, int behind, int end) {
    return longest(around.getOrDefault(head.key(), List.of()), tokens, behind, end);
  }

  /** The verb at token {@code first}, others before its last word included. */
  public Optional<Found> loose(List<Token> tokens, int first, int end) {
    List<Split> splits = loose.getOrDefault(tokens.get(first).key(), List.of());
    return longest(splits, tokens, first + 1, end);
  }

  private static Optional<Found> longest(List<Split> splits, List<Token> tokens, int at, int end) {
    Optional<Found> best = Optional.empty();
    int size = 0;
    for (Split split : splits) {
      int behind = split.tail().size() > size ? tail(split.tail(), tokens, at, end) : -1;
      if (behind >= 0) {
        size = split.tail().size();
        best = Optional.of(new Found(split.word(), behind));
      }
    }
    return best;
  }

  /** The token behind {@code tail}, or -1. */
  private static int tail(List<String> tail, List<Token> tokens, int first, int end) {
    int at = first;
    for (int word = 0; word < tail.size(); word++) {
      int gap = word == tail.size() - 1 ? GAP : 0;
      int found = at;
      while (found < Math.min(end, at + gap + 1) && !tokens.get(found).is(tail.get(word))) {
        if (tokens.get(found).kind() != Token.Kind.WORD) {
          return -1;
        }
        found++;
      }
      if (found >= Math.min(end, at + gap + 1)) {
        return -1;
      }
      at = found + 1;
    }
    return at;
  }
}
