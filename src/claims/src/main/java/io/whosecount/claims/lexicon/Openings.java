package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which lists have a surface that begins at a token: one walk says of most words that no list knows
 * them. Filled by the lists while a lexicon is loaded.
 */
public final class Openings {
  private final Node root = new Node();
  private int next = 1;

  /** A word within surfaces of whatever lists. */
  private static final class Node {
    /** The lists of which a surface ends here. */
    private int ended;

    /** The lists of which a surface goes through here. */
    private int passed;

    private final Map<String, Node> next = new HashMap<>(0);
  }

  Openings() {}

  /** Enters the surfaces of a list; gives the bit that stands for the list. */
  int enter(Collection<List<String>> surfaces) {
    int bit = next;
    next <<= 1;
    surfaces.forEach(keys -> enter(keys, bit));
    return bit;
  }

  private void enter(List<String> keys, int bit) {
    Node node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, unused -> new Node());
      node.passed |= bit;
    }
    node.ended |= bit;
  }

  /** The lists that know the token as a first word, for {@link WordList#opensWith}. */
  public int of(Token token) {
    Node node = root.next.get(token.key());
    return node == null ? 0 : node.passed;
  }

  /** The lists that have a surface at token {@code first}, for {@link WordList#opensWith}. */
  public int at(List<Token> tokens, int first) {
    int lists = 0;
    @Nullable Node node = root;
    for (int at = first; at < tokens.size() && !node.next.isEmpty(); at++) {
      node = node.next.get(tokens.get(at).key());
      if (node == null) {
        return lists;
      }
      lists |= node.ended;
    }
    return lists;
  }
}
