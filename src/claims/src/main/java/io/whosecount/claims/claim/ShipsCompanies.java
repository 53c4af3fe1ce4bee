package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Knows that the men of a warship are sailors: "24 men died aboard the destroyer". */
final class ShipsCompanies {
  private static final WordSet MEN = WordSet.of("men", "man", "crewmen", "crewman", "hands");

  private static final WordSet WARSHIPS =
      WordSet.of(
          "battleship",
          "carrier",
          "corvette",
          "cruiser",
          "destroyer",
          "frigate",
          "gunboat",
          "minesweeper",
          "submarine",
          "warship",
          "destroyers",
          "frigates",
          "submarines",
          "warships");

  private final Source source;

  ShipsCompanies(Source source) {
    this.source = source;
  }

  /** Sailors, if men are counted in a sentence that names a warship before or behind them. */
  Optional<Item> of(CountPhrase phrase) {
    Sentence sentence = phrase.sentence();
    boolean men = phrase.end() > 0 && MEN.has(source.token(phrase.end() - 1));
    return men && source.hasWord(sentence, WARSHIPS)
        ? Optional.of(Item.PERSONNEL)
        : Optional.empty();
  }
}
