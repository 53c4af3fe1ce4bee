package io.whosecount.claims.lexicon;

import io.whosecount.claims.lexicon.Trie.Node;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, looked up once for all lists: most words no list knows, and of the others
 * it is known which lists need to be asked.
 */
public final class Lookup {
  private final List<Token> tokens;

  /** The numbers of the tokens' words. */
  private final int[] numbers;

  /** Where the surfaces stand that begin with the word at each token at which there is one. */
  private final @Nullable Node[] openings;

  /** The lists that have a surface which begins with the word at each token. */
  private final int[] opened;

  /** The lists that have a surface at each token. */
  private final int[] found;

  /** The hashes of the tokens' words. */
  private final int[] hashes;

  /** Which of the surfaces of a list count. */
  @FunctionalInterface
  public interface Accept {
    boolean test(int at, Found found);
  }

  /** Is given what was found. */
  @FunctionalInterface
  public interface Take {
    void take(int at, Found found);
  }

  /** Looks {@code tokens} up in all lists of {@code lexicon}. */
  public Lookup(Lexicon lexicon, List<Token> tokens) {
    this.tokens = tokens;
    Trie surfaces = lexicon.surfaces();
    this.numbers = new int[tokens.size()];
    this.openings = new @Nullable Node[tokens.size()];
    this.opened = new int[tokens.size()];
    this.found = new int[tokens.size()];
    this.hashes = new int[tokens.size()];
    int[] inner = new int[numbers.length];
    for (int at = 0; at < numbers.length; at++) {
      Token token = tokens.get(at);
      numbers[at] = surfaces.number(token);
      opened[at] = surfaces.opened(numbers[at]);
      inner[at] = surfaces.inner(numbers[at]);
      hashes[at] = token.hash();
    }
    for (int at = 0; at < numbers.length; at++) {
      found[at] = opened[at] == 0 ? 0 : found(at, inner, surfaces);
    }
  }

  private int found(int first, int[] inner, Trie surfaces) {
    int lists = 0;
    @Nullable Node node = surfaces.opening(numbers[first]);
    openings[first] = node;
    for (int behind = first + 1; node != null; behind++) {
      lists |= node.ended();
      boolean goesOn = behind < numbers.length && !node.isLast() && node.passes(inner[behind]);
      node = goesOn ? node.next(numbers[behind]) : null;
    }
    return lists;
  }

  /** The first of tokens {@code [first, end)} that is one of {@code words}, else {@code end}. */
  public int find(WordSet words, int first, int end) {
    int at = first;
    while (at < end && !(words.mayHave(hashes[at]) && words.has(tokens.get(at)))) {
      at++;
    }
    return Math.min(at, end);
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

  /**
   * Gives what {@code accept} takes of the surfaces of {@code list}, at each token the longest, one
   * behind another, to {@code take}.
   */
  public void each(WordList list, int first, int end, Accept accept, Take take) {
    int at = first;
    while (at < end) {
      @Nullable Found longest =
          has(list, at) ? Trie.longest(list.bit(), openings[at], numbers, at, end, accept) : null;
      if (longest == null) {
        at++;
      } else {
        take.take(at, longest);
        at = longest.end();
      }
    }
  }

  /** The longest surface of {@code list} at token {@code first}, ending by {@code end}. */
  public Optional<Found> longest(WordList list, int first, int end) {
    return longest(list, first, end, (at, found) -> true);
  }

  /** The longest surface of {@code list} at token {@code first} that {@code accept} takes. */
  public Optional<Found> longest(WordList list, int first, int end, Accept accept) {
    return first < end && has(list, first)
        ? Optional.ofNullable(
            Trie.longest(list.bit(), openings[first], numbers, first, end, accept))
        : Optional.empty();
  }
}
