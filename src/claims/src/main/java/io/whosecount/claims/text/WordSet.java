package io.whosecount.claims.text;

import java.util.Set;

/**
 * A few words that a rule looks for all over a text: most words are turned away by a bit of their
 * hash.
 */
public final class WordSet {
  private final Set<String> words;
  private final long hashes;

  private WordSet(Set<String> words) {
    this.words = words;
    this.hashes = words.stream().mapToLong(WordSet::bit).reduce(0, (one, other) -> one | other);
  }

  /** The set of {@code words}, which are keys of tokens. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  private static long bit(String key) {
    int hash = key.hashCode();
    return 1L << (hash ^ hash >>> 6);
  }

  /** Whether the key of {@code token} is one of them. */
  public boolean has(Token token) {
    return (hashes & bit(token.key())) != 0 && words.contains(token.key());
  }
}
