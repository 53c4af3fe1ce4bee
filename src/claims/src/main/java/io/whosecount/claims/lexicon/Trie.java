package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The surfaces of all lists, word by word, so that one step through a text is a step in every list.
 * A list stands for a bit. Filled by the lists while a lexicon is loaded.
 */
public final class Trie {
  private final Node root = new Node();
  private int lists;

  /** A word within surfaces of whatever lists. */
  static final class Node {
    private static final Word[] NO_WORDS = {};

    /** The lists of which a surface goes through here or ends here. */
    private int passed;

    /** The lists of which a surface ends here. */
    private int ended;

    /** What they have there, in the order of the lists. */
    private Word[] words = NO_WORDS;

    private Map<String, Node> next = Map.of();

    /** A bit of the hash of each next word: it turns away most words that follow in a text. */
    private long nextHashes;

    boolean passes(int list) {
      return (passed & list) != 0;
    }

    int ended() {
      return ended;
    }

    boolean isLast() {
      return next.isEmpty();
    }

    @Nullable Node next(Token token) {
      boolean possible = (nextHashes >>> token.key().hashCode() & 1) != 0;
      return possible ? next.get(token.key()) : null;
    }

    private Node enter(String key, int list) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      Node node = next.computeIfAbsent(key, unused -> new Node());
      nextHashes |= 1L << key.hashCode();
      node.passed |= list;
      return node;
    }

    /** The first row wins a surface that stands twice. */
    private void end(Word word, int list) {
      if ((ended & list) == 0) {
        ended |= list;
        words = Arrays.copyOf(words, words.length + 1);
        words[words.length - 1] = word;
      }
    }

    private Word word(int list) {
      return words[Integer.bitCount(ended & list - 1)];
    }
  }

  Trie() {}

  /** The bit of a list that is entered now, behind all others. */
  int newList() {
    return 1 << lists++;
  }

  /** Enters a surface of the newest list as its token keys. */
  void add(List<String> keys, Word word, int list) {
    Node node = root;
    for (String key : keys) {
      node = node.enter(key, list);
    }
    node.end(word, list);
  }

  /** Where surfaces stand that begin with {@code token}; null where none does. */
  @Nullable Node opening(Token token) {
    return root.next(token);
  }

  /** The longest surface of a list that begins at token {@code first} and ends by {@code end}. */
  Optional<Found> longest(
      int list, List<Token> tokens, int first, int end, Predicate<Found> accept) {
    return first < end
        ? longest(list, opening(tokens.get(first)), tokens, first, end, accept)
        : Optional.empty();
  }

  /** As above, where the token at {@code first} is known to be {@code opening}. */
  static Optional<Found> longest(
      int list,
      @Nullable Node opening,
      List<Token> tokens,
      int first,
      int end,
      Predicate<Found> accept) {
    @Nullable Found best = null;
    @Nullable Node node = opening;
    int behind = first + 1;
    while (node != null && node.passes(list)) {
      if ((node.ended & list) != 0) {
        Found found = new Found(node.word(list), behind);
        best = accept.test(found) ? found : best;
      }
      node = behind < end && !node.isLast() ? node.next(tokens.get(behind)) : null;
      behind++;
    }
    return Optional.ofNullable(best);
  }
}
