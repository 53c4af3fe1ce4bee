package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The surfaces of all lists, word by word, so that one step through a text is a step in every list.
 * A list stands for a bit, a word for its number. Filled by the lists while a lexicon is loaded.
 */
public final class Trie {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Node root = new Node();
  private int lists;

  /** A word within surfaces of whatever lists. */
  static final class Node {
    private static final Word[] NO_WORDS = {};
    private static final int[] NO_NUMBERS = {Vocabulary.UNKNOWN};
    private static final Node[] NO_NODES = {null};

    /** The lists of which a surface goes through here or ends here. */
    private int passed;

    /** The lists of which a surface ends here. */
    private int ended;

    /** What they have there, in the order of the lists. */
    private Word[] words = NO_WORDS;

    /** The words that follow, each at the slot of its number or, where that is taken, behind it. */
    private int[] numbers = NO_NUMBERS;

    private @Nullable Node[] nodes = NO_NODES;
    private int followers;

    boolean passes(int list) {
      return (passed & list) != 0;
    }

    int passed() {
      return passed;
    }

    int ended() {
      return ended;
    }

    boolean isLast() {
      return followers == 0;
    }

    /** Where the surfaces go on with the word of that number; null where none does. */
    @Nullable Node next(int number) {
      int slot = number & numbers.length - 1;
      while (numbers[slot] != number && nodes[slot] != null) {
        slot = slot + 1 & numbers.length - 1;
      }
      return nodes[slot];
    }

    private Node enter(int number, int list) {
      @Nullable Node known = next(number);
      Node node = known == null ? new Node() : known;
      if (known == null) {
        if (2 * (followers + 1) > numbers.length) {
          grow();
        }
        followers++;
        put(number, node);
      }
      node.passed |= list;
      return node;
    }

    private void put(int number, Node node) {
      int slot = number & numbers.length - 1;
      while (nodes[slot] != null) {
        slot = slot + 1 & numbers.length - 1;
      }
      numbers[slot] = number;
      nodes[slot] = node;
    }

    private void grow() {
      int[] oldNumbers = numbers;
      @Nullable Node[] oldNodes = nodes;
      numbers = new int[2 * oldNumbers.length];
      Arrays.fill(numbers, Vocabulary.UNKNOWN);
      nodes = new @Nullable Node[numbers.length];
      for (int slot = 0; slot < oldNodes.length; slot++) {
        Node node = oldNodes[slot];
        if (node != null) {
          put(oldNumbers[slot], node);
        }
      }
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
      node = node.enter(vocabulary.enter(key), list);
    }
    node.end(word, list);
  }

  /** The number of a token's word, {@link Vocabulary#UNKNOWN} where no surface has it. */
  int number(Token token) {
    return vocabulary.number(token.key());
  }

  /** Where surfaces stand that begin with the word of that number; null where none does. */
  @Nullable Node opening(int number) {
    return root.next(number);
  }

  /** The longest surface of a list that begins at token {@code first} and ends by {@code end}. */
  Optional<Found> longest(int list, List<Token> tokens, int first, int end) {
    @Nullable Found best = null;
    @Nullable Node node = root;
    for (int at = first; at < end && node != null; at++) {
      node = node.next(number(tokens.get(at)));
      if (node != null && (node.ended & list) != 0) {
        best = new Found(node.word(list), at + 1);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The longest surface of a list that {@code accept} takes.
   *
   * @param opening where the surfaces stand that begin with the word at {@code first}
   * @param numbers those of the words of all tokens
   */
  static Optional<Found> longest(
      int list, @Nullable Node opening, int[] numbers, int first, int end, Lookup.Accept accept) {
    @Nullable Found best = null;
    @Nullable Node node = opening;
    int behind = first + 1;
    while (node != null && node.passes(list)) {
      if ((node.ended & list) != 0) {
        Found found = new Found(node.word(list), behind);
        best = accept.test(first, found) ? found : best;
      }
      node = behind < end && !node.isLast() ? node.next(numbers[behind]) : null;
      behind++;
    }
    return Optional.ofNullable(best);
  }
}
