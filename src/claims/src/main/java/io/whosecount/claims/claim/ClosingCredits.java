package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Finds who is credited behind the words: "12 killed: governor", "... - police", "(ministry)". */
final class ClosingCredits {
  /** How many tokens a credit may have. */
  private static final int LONGEST = 9;

  private static final WordSet DASHES = WordSet.of("-", "–", "—");
  private static final WordSet ENDS = WordSet.of(".", "+", "+++", "\"");

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final ClaimantResolver resolver;
  private final HeadlineVoices headlines;

  ClosingCredits(
      Source source,
      ClaimantPhraseReader phrases,
      ClaimantResolver resolver,
      HeadlineVoices headlines) {
    this.source = source;
    this.phrases = phrases;
    this.resolver = resolver;
    this.headlines = headlines;
  }

  /** The body that the end of {@code sentence} credits with its words. */
  Optional<Attribution> find(Sentence sentence) {
    int end = sentence.end();
    while (end > sentence.first() && ENDS.has(source.token(end - 1))) {
      end--;
    }
    boolean bracket = end > sentence.first() && source.token(end - 1).is(")");
    int last = bracket ? end - 1 : end;
    boolean headline = source.block(sentence).kind() == BlockKind.HEADLINE;
    for (int at = last - 2; at > sentence.first() && at > last - LONGEST; at--) {
      Token mark = source.token(at);
      boolean opens =
          bracket ? mark.is("(") : DASHES.has(mark) && mark.spaced() || headline && mark.is(":");
      if (opens) {
        return credit(sentence, at + 1, last).filter(a -> !bracket || !isLand(a));
      }
    }
    return Optional.empty();
  }

  /** "near Zvanovka (Donetsk People's Republic)": brackets tell where that is. */
  private static boolean isLand(Attribution attribution) {
    return attribution.claimant().filter(c -> c.kind() == ClaimantKind.PARTY).isPresent();
  }

  private Optional<Attribution> credit(Sentence sentence, int first, int last) {
    boolean body = headlines.namesBody(first, last) && !tells(first, last);
    return phrases
        .behind(sentence, first)
        .filter(phrase -> body && phrase.end() == last)
        .flatMap(resolver::resolve)
        .map(
            claimant ->
                Attribution.asserted(
                    claimant,
                    Rule.CLAIMANT_COLON,
                    first,
                    sentence.end(),
                    new Content(sentence.first(), first, true)));
  }

  /** "Junta Loses Another Base": behind the office stands a verb of the headline, and no name. */
  private boolean tells(int first, int last) {
    return source.mentions().within(Mention.Office.class, first, last).stream()
        .filter(office -> office.end() < last)
        .anyMatch(office -> isVerb(office.end()));
  }

  private boolean isVerb(int at) {
    Token token = source.token(at);
    boolean listed =
        source
            .mentions()
            .at(Mention.DeedWord.class, at)
            .filter(Mention.DeedWord::isVerb)
            .isPresent();
    return token.kind() == Token.Kind.WORD && listed;
  }
}
