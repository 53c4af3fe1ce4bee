package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Exclusion;
import io.whosecount.claims.mention.Mention.Hedge;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;

/**
 * A number with the noun phrase it heads or stands in, before it is known whether it is a claim.
 *
 * @param sentence where it stands
 * @param number itself
 * @param first the first token, hedges included
 * @param end the token behind the phrase
 * @param hedge what loosens the number
 * @param item the noun that says what is counted
 * @param deed the noun or adjective of loss that heads the phrase, as in "834 casualties"
 * @param party the party named inside the phrase, as in "43 Russian drones"
 * @param exclusion what makes it count no loss
 * @param form how number and noun stand to one another
 */
record CountPhrase(
    Sentence sentence,
    Number number,
    int first,
    int end,
    Optional<Hedge> hedge,
    Optional<ItemNoun> item,
    Optional<DeedWord> deed,
    Optional<Party> party,
    Optional<Exclusion> exclusion,
    PhraseForm form) {

  /** How a number and its noun stand to one another. */
  enum PhraseForm {
    /** "nearly 2,000 casualties". */
    NUMBER_FIRST,
    /** "tanks - 1,302", "(+5)". */
    ITEM_FIRST,
    /** An increment in brackets behind another number. */
    INCREMENT,
    /** The number stands for its noun: "injuring nine", "43 out of 61 drones". */
    ELIDED
  }

  /** The same phrase with another hedge. */
  CountPhrase withHedge(Optional<Hedge> other) {
    return new CountPhrase(sentence, number, first, end, other, item, deed, party, exclusion, form);
  }

  /** The same phrase opened by the party whose loss it counts: "the Ukrainians 100,000". */
  CountPhrase ofParty(Party other) {
    return new CountPhrase(
        sentence,
        number,
        Math.min(first, other.first()),
        end,
        hedge,
        item,
        deed,
        Optional.of(other),
        exclusion,
        form);
  }

  /** Whether the text names what is counted in the phrase itself. */
  boolean hasHead() {
    return item.isPresent() || deed.isPresent();
  }
}
