package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;

/**
 * Tells capitals where somebody speaks: in "In Washington, the lender said that it would wait"
 * nothing befell anybody.
 */
final class SpeakersTowns {
  private static final WordSet RULERS =
      WordSet.of("leadership", "government", "rulers", "regime", "leaders", "junta", "parliament");

  private final Source source;

  SpeakersTowns(Source source) {
    this.source = source;
  }

  /** "the leadership in Moscow": those who rule there. */
  private boolean isSeatOfRulers(Party party, Sentence sentence) {
    int in = party.first() - 1;
    return party.form() == PartyForm.CAPITAL
        && in > sentence.first()
        && source.token(in).is("in")
        && RULERS.has(source.token(in - 1));
  }

  /** Whether {@code party} opens {@code sentence} as such a town. */
  boolean is(Party party, Sentence sentence) {
    boolean fronted =
        party.form() == PartyForm.CAPITAL
            && party.first() == sentence.first() + 1
            && source.token(sentence.first()).is("in")
            && party.end() < sentence.end()
            && source.token(party.end()).is(",");
    return isSeatOfRulers(party, sentence)
        || fronted
            && !source.mentions().within(Cue.class, party.end(), sentence.end()).isEmpty()
            && source.mentions().within(DeedWord.class, party.end(), sentence.end()).isEmpty();
  }
}
