package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;

/**
 * The mentions of one sentence as they are found, from its first token to its last: of those found
 * in one pass none overlaps another.
 */
final class Listing {
  private final Lookup words;
  private final Mentions mentions;
  private final int first;
  private final int end;

  /** The lists that know anything of the sentence. */
  private final int lists;

  /** What a surface of a list is at token {@code at}. */
  interface Make {
    Mention of(int at, Found found);
  }

  /** What stands at token {@code at}. */
  interface Read {
    Optional<? extends Mention> at(int at);
  }

  Listing(Lookup words, Mentions mentions, Sentence sentence) {
    this.words = words;
    this.mentions = mentions;
    this.first = sentence.first();
    this.end = sentence.end();
    this.lists = words.lists(first, end);
  }

  /** Whether a surface of {@code list} begins anywhere in the sentence. */
  boolean has(WordList list) {
    return list.isAmong(lists);
  }

  /** Adds what every surface of {@code list} is, at each token of the longest. */
  void add(WordList list, Make make) {
    add(list, (at, found) -> true, make);
  }

  /** Adds what the surfaces of {@code list} are that {@code accept} takes, of each the longest. */
  void add(WordList list, Lookup.Accept accept, Make make) {
    if (has(list)) {
      words.each(list, first, end, accept, (at, found) -> mentions.add(make.of(at, found)));
    }
  }

  /** Adds what {@code read} finds, token by token. */
  void each(Read read) {
    int at = first;
    while (at < end) {
      Optional<? extends Mention> mention = read.at(at);
      if (mention.isPresent()) {
        mentions.add(mention.get());
        at = mention.get().end();
      } else {
        at++;
      }
    }
  }
}
