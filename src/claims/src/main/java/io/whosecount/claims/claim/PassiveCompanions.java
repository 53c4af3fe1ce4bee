package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Party;
import java.util.Optional;

/**
 * Whose loss it is beside a subject that suffers: in "11 Iraqi brigades were wiped out, along with
 * 700 tanks" the tanks are Iraq's, and Iraq did nothing.
 */
final class PassiveCompanions {
  /** How far before the verb its "were" may stand, in tokens: "were totally destroyed". */
  private static final int ADVERBS = 3;

  /** How far before "were" the party may stand, in tokens. */
  private static final int SUBJECT = 8;

  private final Source source;

  PassiveCompanions(Source source) {
    this.source = source;
  }

  /** The party of the subject that the counted are lost along with. */
  Optional<ToldSide> find(Draft draft) {
    int first = draft.phrase.first();
    Optional<DeedWord> verb =
        draft
            .governance
            .map(Governance::word)
            .filter(word -> word.isVerb() && word.form() == Form.PAST)
            .filter(word -> word.deed().loser() == Loser.OBJECT && word.end() < first);
    return draft.phrase.party().isPresent() || !isJoined(first)
        ? Optional.empty()
        : verb.flatMap(this::subjectOf)
            .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()));
  }

  /** "along with 700 tanks", "together with its 40 guns". */
  private boolean isJoined(int first) {
    return first > 2
        && source.token(first - 1).is("with")
        && (source.token(first - 2).is("along") || source.token(first - 2).is("together"));
  }

  private Optional<Party> subjectOf(DeedWord verb) {
    int from = source.sentenceAt(verb.first()).first();
    for (int at = verb.first() - 1; at >= Math.max(from, verb.first() - ADVERBS); at--) {
      if (BeForms.has(source.token(at))) {
        return source.mentions().within(Party.class, Math.max(from, at - SUBJECT), at).stream()
            .reduce((a, b) -> b);
      }
    }
    return Optional.empty();
  }
}
