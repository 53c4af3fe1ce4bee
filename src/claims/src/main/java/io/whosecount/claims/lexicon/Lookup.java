package io.whosecount.claims.lexicon;

import io.whosecount.claims.lexicon.Trie.Node;
import io.whosecount.claims.text.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, looked up once for all lists: most words no list knows, and of the others
 * it is known which lists need to be asked.
 */
public final class Lookup {
  private final Trie surfaces;

  /** The numbers of the tokens' words. */
  private final int[] numbers;

  /** The lists that have a surface at each token. */
  private final int[] found;

  /** Which of the surfaces of a list count. */
  @FunctionalInterface
  public interface Accept {
    boolean test(int at, Found found);
  }

  /** Looks {@code tokens} up in all lists of {@code lexicon}. */
  public Lookup(Lexicon lexicon, List<Token> tokens) {
    this.surfaces = lexicon.surfaces();
    this.numbers = new int[tokens.size()];
    this.found = new int[tokens.size()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = surfaces.number(tokens.get(at));
    }
    for (int at = 0; at < numbers.length; at++) {
      found[at] = surfaces.opened(numbers[at]) == 0 ? 0 : found(at);
    }
  }

  private int found(int first) {
    int lists = 0;
    @Nullable Node node = surfaces.opening(numbers[first]);
    for (int behind = first + 1; node != null; behind++) {
      lists |= node.ended();
      node = behind < numbers.length && !node.isLast() ? node.next(numbers[behind]) : null;
    }
    return lists;
  }

  /** Whether a surface of {@code list} begins with the word at token {@code at}. */
  public boolean opens(WordList list, int at) {
    return list.isAmong(surfaces.opened(numbers[at]));
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
        ? Optional.ofNullable(surfaces.longest(list.bit(), numbers, first, end, accept))
        : Optional.empty();
  }
}
