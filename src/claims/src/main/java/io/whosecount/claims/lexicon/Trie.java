package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The surfaces of all lists, word by word, so that one step through a text is a step in every list.
 * A list stands for a bit, a word for its number. Filled by the lists while a lexicon is loaded.
 */
public final class Trie {
  private final Vocabulary vocabulary = new Vocabulary();

  /** Where the surfaces stand that begin with a word, by its number. */
  private @Nullable Node[] openings = new @Nullable Node[1 << 10];

  /** The lists that have a surface which begins with a word, by its number. */
  private int[] opened = new int[1 << 10];

  /** The lists that have a surface in which a word stands behind another, by its number. */
  private int[] inner = new int[1 << 10];

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

    /** A bit of the number of each word that follows. */
    private long bits;

    /** Whether a surface of one of {@code lists} goes through here or ends here. */
    boolean passes(int lists) {
      return (passed & lists) != 0;
    }

    int ended() {
      return ended;
    }

    boolean isLast() {
      return followers == 0;
    }

    /** Where the surfaces go on with the word of that number; null where none does. */
    @Nullable Node next(int number) {
      return number >= 0 && (bits >>> number & 1) != 0 ? follower(number) : null;
    }

    private @Nullable Node follower(int number) {
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
      bits |= 1L << number;
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

  /** The words of all surfaces. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The bit of a list that is entered now, behind all others. */
  int newList() {
    return 1 << lists++;
  }

  /** Enters a surface of the newest list as its token keys. */
  void add(List<String> keys, Word word, int list) {
    @Nullable Node node = null;
    for (String key : keys) {
      int number = vocabulary.enter(key);
      grow(number);
      inner[number] |= node == null ? 0 : list;
      node = node == null ? open(number, list) : node.enter(number, list);
    }
    if (node != null) {
      node.end(word, list);
    }
  }

  private void grow(int number) {
    if (number >= openings.length) {
      openings = Arrays.copyOf(openings, 2 * number);
      opened = Arrays.copyOf(opened, 2 * number);
      inner = Arrays.copyOf(inner, 2 * number);
    }
  }

  private Node open(int number, int list) {
    @Nullable Node known = openings[number];
    Node node = known == null ? new Node() : known;
    node.passed |= list;
    openings[number] = node;
    opened[number] |= list;
    return node;
  }

  /** The number of a token's word, {@link Vocabulary#UNKNOWN} where no surface has it. */
  int number(Token token) {
    return token.number() == Vocabulary.UNASKED ? vocabulary.number(token.key()) : token.number();
  }

  /** The lists that have a surface which begins with the word of that number. */
  int opened(int number) {
    return number >= 0 && number < opened.length ? opened[number] : 0;
  }

  /** The lists that have a surface in which the word of that number stands behind another. */
  int inner(int number) {
    return number >= 0 && number < inner.length ? inner[number] : 0;
  }

  /** Where surfaces stand that begin with the word of that number; null where none does. */
  @Nullable Node opening(int number) {
    return number >= 0 && number < openings.length ? openings[number] : null;
  }

  /** The longest surface of a list that begins at token {@code first} and ends by {@code end}. */
  @Nullable Found longest(int list, List<Token> tokens, int first, int end) {
    @Nullable Found best = null;
    @Nullable Node node = first < end ? opening(number(tokens.get(first))) : null;
    for (int behind = first + 1; node != null; behind++) {
      if ((node.ended & list) != 0) {
        best = new Found(node.word(list), behind);
      }
      node = behind < end ? node.next(number(tokens.get(behind))) : null;
    }
    return best;
  }

  /**
   * The longest surface of a list that {@code accept} takes; null where it takes none.
   *
   * @param opening where the surfaces stand that begin with the word at {@code first}
   * @param numbers those of the words of all tokens
   */
  static @Nullable Found longest(
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
    return best;
  }
}
