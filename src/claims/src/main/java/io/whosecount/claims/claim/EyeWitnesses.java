package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds those who tell what they saw: "witnesses saw 12 bodies". A city that saw 12 killed is none.
 */
final class EyeWitnesses {
  private static final WordSet SAW = WordSet.of("saw", "seen", "sees", "see");
  private static final Set<String> SEEING = WordSet.of("witnesses", "media");

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final ClaimantResolver resolver;

  EyeWitnesses(Source source, ClaimantPhraseReader phrases, ClaimantResolver resolver) {
    this.source = source;
    this.phrases = phrases;
    this.resolver = resolver;
  }

  /** Who saw what {@code sentence} tells. */
  Optional<Attribution> find(Sentence sentence) {
    for (Office office : source.mentions().within(Office.class, sentence.first(), sentence.end())) {
      int verb = office.end();
      boolean perfect =
          verb < sentence.end() && source.isFunction(verb, Mention.FunctionKind.AUXILIARY);
      int saw = perfect ? verb + 1 : verb;
      boolean sees =
          SEEING.contains(office.entry().canonical())
              && saw < sentence.end()
              && SAW.has(source.token(saw));
      if (sees) {
        return phrases.before(sentence, verb).flatMap(phrase -> seen(sentence, phrase, saw + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> seen(Sentence sentence, ClaimantPhrase phrase, int behind) {
    return resolver
        .resolve(phrase)
        .map(
            claimant ->
                Attribution.asserted(
                    claimant,
                    Rule.CLAIMANT_BEFORE_CUE,
                    phrase.first(),
                    behind,
                    new Content(behind, sentence.end(), false)));
  }
}
