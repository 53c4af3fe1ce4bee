package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A claim in the making: what the rules have said of one count phrase so far. */
final class Draft {
  final CountPhrase phrase;
  final Item item;
  final Outcome outcome;
  final Optional<Governance> governance;
  final List<Evidence> evidence = new ArrayList<>();
  Optional<Side> side = Optional.empty();
  Attribution attribution = Attribution.OWN_VOICE;
  Period period = new Period.Unknown();
  Optional<String> place = Optional.empty();
  OptionalLong partOf = OptionalLong.empty();
  boolean unverified;

  Draft(CountPhrase phrase, Item item, Outcome outcome, Optional<Governance> governance) {
    this.phrase = phrase;
    this.item = item;
    this.outcome = outcome;
    this.governance = governance;
  }

  /** Whether it counts weapons on their way: launched or intercepted. */
  boolean isInFlight() {
    return outcome == Outcome.LAUNCHED || outcome == Outcome.INTERCEPTED;
  }

  /** The number, or the high end of the range. */
  long number() {
    return phrase.number().high();
  }
}
