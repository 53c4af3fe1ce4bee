package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;

/**
 * Tells capitals where somebody speaks: in "In Washington, the lender said that it would wait"
 * nothing befell anybody.
 */
final class SpeakersTowns {
  private final Source source;

  SpeakersTowns(Source source) {
    this.source = source;
  }

  /** Whether {@code party} opens {@code sentence} as such a town. */
  boolean is(Party party, Sentence sentence) {
    boolean fronted =
        party.form() == PartyForm.CAPITAL
            && party.first() == sentence.first() + 1
            && source.token(sentence.first()).is("in")
            && party.end() < sentence.end()
            && source.token(party.end()).is(",");
    return fronted
        && !source.mentions().within(Cue.class, party.end(), sentence.end()).isEmpty()
        && source.mentions().within(DeedWord.class, party.end(), sentence.end()).isEmpty();
  }
}
