package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds the longest run of tokens that some surface names. */
final class Trie {
  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private Optional<Word> word = Optional.empty();
  }

  /** Adds a surface as its token keys; the first row wins a surface that stands twice. */
  void add(List<String> keys, Word word) {
    Node node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, unused -> new Node());
    }
    if (node.word.isEmpty()) {
      node.word = Optional.of(word);
    }
  }

  /**
   * The longest surface that begins at token {@code first} and ends before {@code end}.
   *
   * @param accept looks at a candidate and the index behind its last token
   */
  Optional<Found> longest(
      List<Token> tokens, int first, int end, BiPredicate<Word, Integer> accept) {
    Optional<Found> best = Optional.empty();
    Node node = root;
    for (int at = first; at < end; at++) {
      Node next = node.next.get(tokens.get(at).key());
      if (next == null) {
        break;
      }
      node = next;
      if (node.word.isPresent() && accept.test(node.word.get(), at + 1)) {
        best = Optional.of(new Found(node.word.get(), at + 1));
      }
    }
    return best;
  }
}
