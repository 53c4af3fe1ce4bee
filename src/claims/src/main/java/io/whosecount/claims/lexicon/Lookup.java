package io.whosecount.claims.lexicon;

import io.whosecount.claims.lexicon.Trie.Node;
import io.whosecount.claims.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, looked up once for all lists: most words no list knows, and of the others
 * it is known which lists need to be asked.
 */
public final class Lookup {
  /** The numbers of the tokens' words. */
  private final int[] numbers;

  /** Where the surfaces stand that begin with the word at each token. */
  private final @Nullable Node[] openings;

  /** The lists that have a surface which begins with the word at each token. */
  private final int[] opened;

  /** The lists that have a surface at each token. */
  private final int[] found;

  /** Which of the surfaces of a list count. */
  @FunctionalInterface
  public interface Accept {
    boolean test(int at, Found found);
  }

  /** Remembers the frequent words: to find one among all words of all lists costs more. */
  private static final class Numbers {
    private static final int MOST = 512;

    private final Trie surfaces;
    private final String[] keys;
    private final int[] numbers;

    Numbers(Trie surfaces, int tokens) {
      this.surfaces = surfaces;
      this.keys = new String[Math.clamp(Integer.highestOneBit(tokens + 1), 16, MOST)];
      this.numbers = new int[keys.length];
      Arrays.fill(keys, "");
    }

    int of(Token token) {
      String key = token.key();
      int hash = key.hashCode();
      int slot = (hash ^ hash >>> 16) & keys.length - 1;
      if (!keys[slot].equals(key)) {
        keys[slot] = key;
        numbers[slot] = surfaces.number(token);
      }
      return numbers[slot];
    }
  }

  /** Looks {@code tokens} up in all lists of {@code lexicon}. */
  public Lookup(Lexicon lexicon, List<Token> tokens) {
    this.numbers = new int[tokens.size()];
    this.openings = new @Nullable Node[tokens.size()];
    this.opened = new int[tokens.size()];
    this.found = new int[tokens.size()];
    Numbers known = new Numbers(lexicon.surfaces(), tokens.size());
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = known.of(tokens.get(at));
      openings[at] = lexicon.surfaces().opening(numbers[at]);
    }
    for (int at = 0; at < numbers.length; at++) {
      Node opening = openings[at];
      opened[at] = opening == null ? 0 : opening.passed();
      found[at] = opening == null ? 0 : found(opening, at);
    }
  }

  private int found(Node opening, int first) {
    int lists = 0;
    @Nullable Node node = opening;
    for (int behind = first + 1; node != null; behind++) {
      lists |= node.ended();
      node = behind < numbers.length && !node.isLast() ? node.next(numbers[behind]) : null;
    }
    return lists;
  }

  /** Whether a surface of {@code list} begins with the word at token {@code at}. */
  public boolean opens(WordList list, int at) {
    return list.isAmong(opened[at]);
  }

  /** Whether a surface of {@code list} stands at token {@code at}. */
  public boolean has(WordList list, int at) {
    return list.isAmong(found[at]);
  }

  /** The lists that have a surface at a token from {@code first} before {@code end}. */
  public int lists(int first, int end) {
    int lists = 0;
    for (int at = first; at < end; at++) {
      lists |= found[at];
    }
    return lists;
  }

  /** The longest surface of {@code list} at token {@code first}, ending by {@code end}. */
  public Optional<Found> longest(WordList list, int first, int end) {
    return longest(list, first, end, (at, found) -> true);
  }

  /** The longest surface of {@code list} at token {@code first} that {@code accept} takes. */
  public Optional<Found> longest(WordList list, int first, int end, Accept accept) {
    return first < end && has(list, first)
        ? Trie.longest(list.bit(), openings[first], numbers, first, end, accept)
        : Optional.empty();
  }
}
