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
    HEAD(Rule.DEED_HEADS_PHRASE),
    /** "killing four people": the phrase is the verb's object. */
    OBJECT(Rule.VERB_BEFORE_PHRASE),
    /** "four people were killed", "18 injured". */
    PREDICATE(Rule.VERB_BEHIND_PHRASE),
    /** "lost 960 troops and 51 guns": the second phrase. */
    CHAIN(Rule.VERB_GOVERNS_LIST),
    /** "losses amounted to 145 troops", "losses now exceed 800,000". */
    LEAD(Rule.NOUN_OF_LOSS_LEADS),
    /** "The enemy lost:" above a list. */
    BLOCK(Rule.LEAD_IN_GOVERNS_BLOCK),
    /** The number before in the sentence said it: "the total to 377,820". */
    PREVIOUS(Rule.NUMBER_BEFORE_SAYS),
    /** "43 out of 61 drones": the 61 were launched. */
    WHOLE(Rule.WHOLE_WAS_LAUNCHED);

    private final Rule rule;

    Reach(Rule rule) {
      this.rule = rule;
    }

    Rule rule() {
      return rule;
    }
  }

  /** Whether what is counted is the subject of a passive or intransitive verb. */
  boolean countedIsSubject() {
    return reach == Reach.PREDICATE;
  }
}
