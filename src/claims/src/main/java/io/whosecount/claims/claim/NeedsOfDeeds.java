package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.DeedWord;

/**
 * Says whether a count phrase is what a word of loss may stand with: only lives are claimed, only
 * captives are rescued, only people are buried.
 */
final class NeedsOfDeeds {
  private NeedsOfDeeds() {}

  /** Whether {@code phrase} is what {@code deed} needs. */
  static boolean areMet(DeedWord deed, CountPhrase phrase) {
    return (!deed.entry().has("lives") || countsLives(phrase))
        && (!deed.entry().has("captives") || countsCaptives(phrase))
        && (!deed.entry().has("people") || countsPeople(phrase))
        && (!deed.entry().has("named") || phrase.hasHead())
        && (!deed.entry().has("materiel") || countsMateriel(phrase));
  }

  /** "cost 40,000 lives": of some verbs only lives are an object that tells of loss. */
  private static boolean countsLives(CountPhrase phrase) {
    return phrase
        .item()
        .filter(i -> i.entry().surface().equals("life") || i.entry().surface().equals("victim"))
        .isPresent();
  }

  /** "rescued 26 hostages": of some verbs only captives are an object that tells of release. */
  static boolean countsCaptives(CountPhrase phrase) {
    return phrase
        .item()
        .filter(i -> i.item() == Item.HOSTAGE || i.item() == Item.PRISONER)
        .isPresent();
  }

  private static boolean countsPeople(CountPhrase phrase) {
    return phrase.item().filter(i -> i.item().isPeople()).isPresent()
        || phrase.item().isEmpty() && phrase.exclusion().isEmpty() && phrase.deed().isEmpty();
  }

  private static boolean countsMateriel(CountPhrase phrase) {
    return phrase
        .item()
        .filter(i -> !i.item().isPeople() && i.item() != Item.BUILDING && i.item() != Item.DEPOT)
        .isPresent();
  }
}
