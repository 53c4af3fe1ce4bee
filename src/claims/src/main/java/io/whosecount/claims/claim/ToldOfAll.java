package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Reads what all of the counted are said to be: "nine dead and 31 wounded, all of them police". */
final class ToldOfAll {
  /** How far behind the number "all of them" may open, in tokens. */
  private static final int REACH = 12;

  /** How far behind "all" the noun may stand: "all of them off-duty Kenyan policemen". */
  private static final int NOUN = 6;

  private static final Set<String> ALL = WordSet.of("all", "both");

  private static final Set<String> BETWEEN =
      WordSet.of("of", "them", "whom", "these", "those", "which", "were", "was", "are");

  private static final Set<String> BREAKS =
      WordSet.of(".", ";", ":", "!", "?", "while", "but", "after");

  private final Source source;

  ToldOfAll(Source source) {
    this.source = source;
  }

  /** What the counted are, all of them. */
  Optional<Item> of(CountPhrase phrase) {
    int limit = Math.min(phrase.sentence().end(), phrase.end() + REACH);
    for (int at = phrase.end(); at < limit; at++) {
      Token token = source.token(at);
      if (BREAKS.contains(token.key()) || source.mentions().covers(ItemNoun.class, at)) {
        return Optional.empty();
      }
      boolean aside = ALL.contains(token.key()) && isMark(at - 1);
      if (aside) {
        return noun(at + 1, phrase.sentence().end());
      }
    }
    return Optional.empty();
  }

  private boolean isMark(int at) {
    return source.token(at).kind() == Token.Kind.MARK;
  }

  private Optional<Item> noun(int from, int end) {
    for (int at = from; at < Math.min(end, from + NOUN); at++) {
      Optional<ItemNoun> noun = source.mentions().startingAt(ItemNoun.class, at);
      if (noun.isPresent()) {
        return noun.map(ItemNoun::item).filter(Item::isPeople);
      }
      Token token = source.token(at);
      boolean small =
          source.isFunction(at, FunctionKind.PREPOSITION)
              || source.isFunction(at, FunctionKind.CONJUNCTION)
              || source.isFunction(at, FunctionKind.PRONOUN);
      if (isMark(at) && !token.is("-") && !token.is("\"")
          || small && !BETWEEN.contains(token.key())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
