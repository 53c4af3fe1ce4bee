package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads two nouns that share one number: "223 tanks and other combat vehicles", "70 missiles and
 * drones", "100 civilians and soldiers". The contract has names for armour of mixed kinds; other
 * equipment of mixed kinds is {@code other}, mixed people are {@code person}.
 */
final class CoordinatedItems {
  /** How many words may qualify the second noun: "and other Russian combat vehicles". */
  private static final int MODIFIERS = 3;

  private static final Set<Item> ARMOUR =
      EnumSet.of(Item.TANK, Item.ARMOURED_VEHICLE, Item.TANK_OR_ARMOURED_VEHICLE);

  private final Source source;

  CoordinatedItems(Source source) {
    this.source = source;
  }

  /** The noun with those that share its number, or itself. */
  ItemNoun joined(ItemNoun noun, int limit) {
    Optional<ItemNoun> next = sharing(noun.end(), limit);
    if (next.isEmpty()) {
      return noun;
    }
    Optional<Item> both = both(noun.item(), next.get().item());
    return both.map(
            item -> joined(new ItemNoun(noun.first(), next.get().end(), item, noun.entry()), limit))
        .orElse(noun);
  }

  private Optional<ItemNoun> sharing(int at, int limit) {
    if (at + 1 >= limit || !isLink(at) || !isPlural(at)) {
      return Optional.empty();
    }
    for (int next = at + 1; next < Math.min(limit, at + 2 + MODIFIERS); next++) {
      Optional<ItemNoun> noun = source.mentions().startingAt(ItemNoun.class, next);
      if (noun.isPresent()) {
        return noun.filter(n -> isPlural(n.end()) && !isOfNextNumber(n.end(), limit));
      }
      boolean modifier =
          source.token(next).is("other") || source.mentions().covers(Mention.Party.class, next);
      if (!modifier) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "lost 83 soldiers and Ukrainian troops 338": they have a number of their own. */
  private boolean isOfNextNumber(int at, int limit) {
    return at < limit && source.mentions().startingAt(Mention.Number.class, at).isPresent();
  }

  private boolean isLink(int at) {
    return source.isFunction(at, FunctionKind.CONJUNCTION)
        && !source.token(at).is("but")
        && !source.token(at).is("nor");
  }

  private boolean isPlural(int end) {
    String key = source.token(end - 1).key();
    return key.endsWith("s")
        || key.endsWith("men")
        || key.endsWith("personnel")
        || key.equals("people")
        || key.equals("children")
        || key.equals("police")
        || key.equals("military")
        || key.equals("aircraft");
  }

  private static Optional<Item> both(Item one, Item other) {
    if (one == other) {
      return Optional.of(one);
    }
    if (ARMOUR.contains(one) && ARMOUR.contains(other)) {
      return Optional.of(Item.TANK_OR_ARMOURED_VEHICLE);
    }
    if (isArmourOrVehicle(one) && isArmourOrVehicle(other)) {
      return Optional.of(Item.ARMOUR_OR_VEHICLE);
    }
    if (one.isPeople() != other.isPeople()) {
      return Optional.empty();
    }
    return Optional.of(one.isPeople() ? Item.PERSON : Item.OTHER);
  }

  private static boolean isArmourOrVehicle(Item item) {
    return ARMOUR.contains(item) || item == Item.VEHICLE || item == Item.ARMOUR_OR_VEHICLE;
  }
}
