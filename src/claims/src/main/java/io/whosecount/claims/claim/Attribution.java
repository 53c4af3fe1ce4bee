package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Stance;
import java.util.List;
import java.util.Optional;

/**
 * Who says what a stretch of text says (PARC 3.0: source, cue, content).
 *
 * @param claimant who says it; absent when the outlet speaks in its own voice
 * @param via who passed it on
 * @param stance how the claimant stands to it
 * @param rule the rule that found it
 * @param first the first token of the words that tell it
 * @param end the token behind them
 * @param content what of the sentence is said so
 */
record Attribution(
    Optional<Claimant> claimant,
    List<String> via,
    Stance stance,
    Rule rule,
    int first,
    int end,
    Content content) {
  static final Attribution OWN_VOICE =
      new Attribution(
          Optional.empty(), List.of(), Stance.ASSERTS, Rule.OWN_VOICE, 0, 0, Content.NONE);

  Attribution {
    via = List.copyOf(via);
  }

  /** That {@code claimant} itself asserts {@code content}, in words from {@code first} on. */
  static Attribution asserted(Claimant claimant, Rule rule, int first, int end, Content content) {
    return new Attribution(
        Optional.of(claimant), List.of(), Stance.ASSERTS, rule, first, end, content);
  }

  Attribution with(Rule newRule) {
    return new Attribution(claimant, via, stance, newRule, first, end, content);
  }

  Attribution with(Content newContent) {
    return new Attribution(claimant, via, stance, rule, first, end, newContent);
  }

  Attribution with(Optional<Claimant> same) {
    return new Attribution(same, via, stance, rule, first, end, content);
  }

  Attribution withVia(List<String> others) {
    return new Attribution(claimant, others, stance, rule, first, end, content);
  }

  boolean isOutlet() {
    return claimant.filter(c -> c.kind() == ClaimantKind.OUTLET).isPresent();
  }
}
