package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DeedWord;

/**
 * The word of loss that governs a number, and how it does.
 *
 * @param word the deed
 * @param reach where it stands
 */
record Governance(DeedWord word, Reach reach) {

  /** Where a governing word stands; the constants' names are the rules' names. */
  enum Reach {
    /** "834 casualties". */
    HEAD("deed-heads-phrase"),
    /** "killing four people": the phrase is the verb's object. */
    OBJECT("verb-before-phrase"),
    /** "four people were killed", "18 injured". */
    PREDICATE("verb-behind-phrase"),
    /** "lost 960 troops and 51 guns": the second phrase. */
    CHAIN("verb-governs-list"),
    /** "losses amounted to 145 troops", "losses now exceed 800,000". */
    LEAD("noun-of-loss-leads"),
    /** "The enemy lost:" above a list. */
    BLOCK("lead-in-governs-block"),
    /** The number before in the sentence said it: "the total to 377,820". */
    PREVIOUS("number-before-says");

    private final String rule;

    Reach(String rule) {
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }

  /** Whether what is counted is the subject of a passive or intransitive verb. */
  boolean countedIsSubject() {
    return reach == Reach.PREDICATE;
  }
}
