package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/**
 * Says whether a count phrase is what a word of loss may stand with: only lives are claimed, only
 * captives are rescued, only people are buried.
 */
final class NeedsOfDeeds {
  private static final Set<String> REFUGEES = WordSet.of("refugee", "asylum seeker", "evacuee");

  private NeedsOfDeeds() {}

  /** Whether {@code phrase} is what {@code deed} needs. */
  static boolean areMet(DeedWord deed, CountPhrase phrase) {
    return (!deed.entry().has("lives") || countsLives(phrase))
        && (!deed.entry().has("captives") || countsCaptives(phrase))
        && (!deed.entry().has("people") || countsPeople(phrase))
        && (!deed.entry().has("refugees") || countsRefugees(phrase))
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

  /** "4.1 million refugees have left": others leave too, and are not displaced. */
  private static boolean countsRefugees(CountPhrase phrase) {
    return phrase.item().filter(i -> REFUGEES.contains(i.entry().surface())).isPresent();
  }

  private static boolean countsMateriel(CountPhrase phrase) {
    return phrase
        .item()
        .filter(i -> !i.item().isPeople() && i.item() != Item.BUILDING && i.item() != Item.DEPOT)
        .isPresent();
  }
}
