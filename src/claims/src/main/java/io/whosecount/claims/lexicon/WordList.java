package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** One word list and the trie over all forms of its rows. */
public final class WordList {
  private final String name;
  private final List<Entry> entries;
  private final Trie trie = new Trie();

  WordList(String name, List<Entry> entries, Inflection inflection) {
    this.name = name;
    this.entries = List.copyOf(entries);
    for (Entry entry : this.entries) {
      Map<String, Form> forms =
          entry.has("verb")
              ? inflection.verb(entry.surface())
              : entry.has("noun")
                  ? inflection.noun(entry.surface())
                  : Map.of(entry.surface(), Form.BASE);
      forms.forEach((surface, form) -> trie.add(keys(surface), new Word(entry, form)));
    }
  }

  private static List<String> keys(String surface) {
    return Tokenizer.tokens(surface).stream().map(Token::key).toList();
  }

  /** Its name, that of its file. */
  public String name() {
    return name;
  }

  /** Its rows. */
  public List<Entry> entries() {
    return entries;
  }

  /** The longest surface at token {@code first}, ending before {@code end}. */
  public Optional<Found> longest(List<Token> tokens, int first, int end) {
    return longest(tokens, first, end, (word, behind) -> true);
  }

  /** The longest surface at token {@code first} that {@code accept} takes. */
  public Optional<Found> longest(
      List<Token> tokens, int first, int end, BiPredicate<Word, Integer> accept) {
    return trie.longest(tokens, first, end, accept);
  }
}
