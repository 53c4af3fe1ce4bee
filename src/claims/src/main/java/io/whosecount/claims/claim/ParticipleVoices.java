package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who speaks where the saying word is a participle: the subject of the sentence in "the group
 * claimed the attack, saying ...", of "with" in "with officials saying", of the passive in "the
 * ministry was quoted by the agency as saying".
 */
final class ParticipleVoices {
  /** How many tokens "quoted by the state news agency as saying" may have. */
  private static final int LONGEST_QUOTED = 10;

  private static final Set<String> QUOTED = WordSet.of("quoted", "cited", "reported", "heard");

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final ClaimantResolver resolver;
  private final HeadlineVoices headlines;

  ParticipleVoices(
      Source source,
      ClaimantPhraseReader phrases,
      ClaimantResolver resolver,
      HeadlineVoices headlines) {
    this.source = source;
    this.phrases = phrases;
    this.resolver = resolver;
    this.headlines = headlines;
  }

  /** Who says what follows the participle {@code cue}; {@code found} spoke before it. */
  Optional<Attribution> find(Sentence sentence, Cue cue, List<Attribution> found) {
    boolean says = cue.entry().has("speech") || cue.entry().has("infinitive");
    if (cue.form() != Form.PARTICIPLE || cue.first() <= sentence.first() || !says) {
      return Optional.empty();
    }
    Token before = source.token(cue.first() - 1);
    if (before.is("as")) {
      return quoted(sentence, cue);
    }
    boolean inReport =
        source
            .mentions()
            .endingAt(Office.class, cue.first())
            .filter(o -> o.entry().canonical().equals("report"))
            .isPresent();
    return before.is(",") || inReport ? subject(sentence, cue, found) : withSubject(sentence, cue);
  }

  /** "The ministry was quoted by the agency as saying": the ministry. */
  private Optional<Attribution> quoted(Sentence sentence, Cue cue) {
    int limit = Math.max(sentence.first(), cue.first() - LONGEST_QUOTED);
    for (int back = cue.first() - 2; back > limit; back--) {
      int at = back;
      boolean passive =
          QUOTED.contains(source.token(at).key())
              && BeForms.has(source.token(at - 1))
              && source.token(at + 1).is("by");
      if (passive) {
        boolean closes = cue.end() + 1 >= sentence.end();
        return phrases
            .before(sentence, at)
            .flatMap(phrase -> attribution(sentence, phrase, cue))
            .map(a -> closes ? a.with(new Content(sentence.first(), at, true)) : a);
      }
    }
    return Optional.empty();
  }

  /** "The group claimed the attack, saying it had killed 40". */
  private Optional<Attribution> subject(Sentence sentence, Cue cue, List<Attribution> found) {
    Content content = new Content(cue.end(), sentence.end(), true);
    if (!found.isEmpty()) {
      return Optional.of(found.getLast())
          .filter(a -> a.rule() == Rule.CLAIMANT_BEFORE_CUE && a.end() < cue.first())
          .map(a -> a.with(content));
    }
    return phrases
        .behind(sentence, sentence.first())
        .filter(phrase -> phrase.end() < cue.first() - 1)
        .filter(phrase -> source.token(phrase.end()).kind() == Token.Kind.WORD)
        .filter(phrase -> !source.isFunction(phrase.end(), FunctionKind.PREPOSITION))
        .filter(phrase -> headlines.namesBody(phrase.first(), phrase.end()))
        .flatMap(phrase -> attribution(sentence, phrase, cue));
  }

  /** "with officials saying that 12 had died". */
  private Optional<Attribution> withSubject(Sentence sentence, Cue cue) {
    int limit = Math.max(sentence.first(), cue.first() - LONGEST_QUOTED);
    for (int at = cue.first() - 2; at >= limit; at--) {
      if (source.token(at).is("with")) {
        return phrases
            .behind(sentence, at + 1)
            .filter(phrase -> phrase.end() == cue.first())
            .flatMap(phrase -> attribution(sentence, phrase, cue));
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> attribution(Sentence sentence, ClaimantPhrase phrase, Cue cue) {
    return resolver
        .resolve(phrase)
        .map(
            claimant ->
                Attribution.asserted(
                    claimant,
                    Rule.CLAIMANT_BEFORE_CUE,
                    phrase.first(),
                    cue.end(),
                    new Content(cue.end(), sentence.end(), true)));
  }
}
