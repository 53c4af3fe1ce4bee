package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Tokenizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One word list; all forms of its rows stand in the trie of all lists. */
public final class WordList {
  private final String name;
  private final List<Entry> entries;
  private final Trie trie;
  private final int bit;

  /**
   * A list.
   *
   * @param meanings what each canonical stands for, of a closed list only of its constants
   */
  WordList(
      String name,
      List<Entry> entries,
      Inflection inflection,
      Trie trie,
      Function<String, ? extends Optional<?>> meanings) {
    this.name = name;
    this.entries = List.copyOf(entries);
    this.trie = trie;
    this.bit = trie.newList();
    for (Entry entry : this.entries) {
      meaning(entry, meanings);
    }
    words(this.entries, inflection)
        .forEach(
            (surface, word) ->
                trie.add(keys(surface), word.meaning(meaning(word.entry(), meanings)), bit));
  }

  private static Object meaning(Entry entry, Function<String, ? extends Optional<?>> meanings) {
    Optional<?> meaning = meanings.apply(entry.canonical());
    if (meaning.isEmpty()) {
      throw new LexiconFormatException(
          entry.list(), "'" + entry.canonical() + "' of '" + entry.surface() + "' is unknown");
    }
    return meaning.get();
  }

  /** Every surface with its word: a row of its own before a form of another, then the first. */
  static Map<String, Word> words(List<Entry> entries, Inflection inflection) {
    Map<String, Word> words = new LinkedHashMap<>();
    entries.forEach(entry -> words.putIfAbsent(entry.surface(), new Word(entry, Form.BASE)));
    for (Entry entry : entries) {
      forms(entry, inflection)
          .forEach((surface, form) -> words.putIfAbsent(surface, new Word(entry, form)));
    }
    return words;
  }

  /** Every surface that {@code entry} stands for. */
  static Map<String, Form> forms(Entry entry, Inflection inflection) {
    if (entry.has("verb")) {
      return inflection.verb(entry.surface());
    }
    return entry.has("noun")
        ? inflection.noun(entry.surface())
        : Map.of(entry.surface(), Form.BASE);
  }

  /** As a text has it in capitals, where the tokenizer knows the initials of "N. Korea". */
  private static List<String> keys(String surface) {
    return Tokenizer.tokens(surface.toUpperCase(Locale.ROOT)).stream().map(Token::key).toList();
  }

  /** Its name, that of its file. */
  public String name() {
    return name;
  }

  /** Its rows. */
  public List<Entry> entries() {
    return entries;
  }

  /** The bit that stands for it. */
  int bit() {
    return bit;
  }

  /** Whether it is among those that {@link Lookup#lists} gave. */
  public boolean isAmong(int lists) {
    return (lists & bit) != 0;
  }

  /** The longest surface at token {@code first}, ending by {@code end}. */
  public Optional<Found> longest(List<Token> tokens, int first, int end) {
    return Optional.ofNullable(trie.longest(bit, tokens, first, end));
  }
}
