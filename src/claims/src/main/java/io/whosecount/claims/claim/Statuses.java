package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Reads what people are said to be: "were children", "were Boko Haram fighters", "under 18". */
final class Statuses {
  private static final Set<String> ADULT =
      WordSet.of("18", "16", "15", "14", "12", "10", "five", "5");

  /** How many words may stand before the noun. */
  private static final int MODIFIERS = 4;

  private final Source source;

  Statuses(Source source) {
    this.source = source;
  }

  /** What those are of whom the words at {@code first} tell. */
  Optional<Item> at(int first, int end) {
    int at = first;
    if (isUnderAge(at, end)) {
      return Optional.of(Item.CHILD);
    }
    while (at < Math.min(end, first + MODIFIERS)) {
      Optional<ItemNoun> noun = source.mentions().startingAt(ItemNoun.class, at);
      if (noun.isPresent()) {
        return noun.map(ItemNoun::item).filter(Item::isPeople);
      }
      Optional<Mention.Party> party = source.mentions().startingAt(Mention.Party.class, at);
      boolean passes =
          party.isPresent()
              || source.isFunction(at, FunctionKind.DETERMINER)
              || source.token(at).is("also")
              || source.token(at).is("all")
              || source.token(at).is("young")
              || source.token(at).is("local");
      if (!passes) {
        return Optional.empty();
      }
      at = party.map(Mention::end).orElse(at + 1);
    }
    return Optional.empty();
  }

  /** "under 18 years of age", "under the age of five". */
  boolean isUnderAge(int first, int end) {
    int at = first;
    if (at < end && source.token(at).is("aged")) {
      at++;
    }
    if (at >= end || !source.token(at).is("under") && !source.token(at).is("below")) {
      return false;
    }
    int age = at + 1;
    while (age < Math.min(end, at + 4)
        && Set.of("the", "age", "of").contains(source.token(age).key())) {
      age++;
    }
    return age < end && ADULT.contains(source.token(age).key());
  }
}
