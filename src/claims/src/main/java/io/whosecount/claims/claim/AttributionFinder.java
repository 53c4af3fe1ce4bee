package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says what within each sentence. Asked once for each sentence, in order. */
final class AttributionFinder {
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "is", "are", "be", "been", "being");

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final ClaimantResolver resolver;

  AttributionFinder(Source source, ClaimantResolver resolver) {
    this.source = source;
    this.phrases = new ClaimantPhraseReader(source);
    this.resolver = resolver;
  }

  /** The attributions of {@code sentence} in the order of their cues. */
  List<Attribution> find(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    headline(sentence).or(() -> credit(sentence)).ifPresent(found::add);
    for (Cue cue : source.mentions().within(Cue.class, sentence.first(), sentence.end())) {
      boolean hearsay =
          !found.isEmpty() && cue.end() < sentence.end() && source.token(cue.end()).is("to");
      if (!hearsay) {
        of(sentence, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> of(Sentence sentence, Cue cue) {
    if (cue.isBefore()) {
      return phrases
          .behind(sentence, cue.end())
          .flatMap(phrase -> attribution(phrase, cue, Rule.CUE_BEFORE_CLAIMANT));
    }
    if (isPassive(sentence, cue) || isNoun(sentence, cue) || isGerund(sentence, cue)) {
      return Optional.empty();
    }
    Optional<Attribution> inverted = inverted(sentence, cue);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<Attribution> subject =
        phrases
            .before(sentence, cue.first())
            .flatMap(phrase -> attribution(phrase, cue, Rule.CLAIMANT_BEFORE_CUE));
    return subject.or(
        () ->
            phrases
                .nearest(sentence, cue.first())
                .flatMap(phrase -> attribution(phrase, cue, Rule.BODY_NEAR_CUE)));
  }

  /** "..., said X.": the phrase behind the cue ends the sentence or its clause. */
  private Optional<Attribution> inverted(Sentence sentence, Cue cue) {
    int before = cue.first() - 1;
    boolean closed =
        before >= sentence.first()
            && (source.token(before).is(",")
                || source.token(before).is("\"")
                || source.token(before).is("'"));
    return closed
        ? phrases
            .behind(sentence, cue.end())
            .filter(phrase -> endsClause(sentence, phrase.end()))
            .flatMap(phrase -> attribution(phrase, cue, Rule.INVERTED_CUE))
        : Optional.empty();
  }

  private boolean endsClause(Sentence sentence, int at) {
    return at >= sentence.end()
        || source.token(at).kind() == Token.Kind.MARK
        || source.isFunction(at, FunctionKind.PREPOSITION)
        || source.isFunction(at, FunctionKind.CONJUNCTION)
        || source.isFunction(at, FunctionKind.RELATIVE);
  }

  private Optional<Attribution> attribution(ClaimantPhrase phrase, Cue cue, Rule rule) {
    return resolver
        .resolve(phrase)
        .map(
            claimant ->
                new Attribution(
                    Optional.of(claimant),
                    List.of(),
                    cue.stance(),
                    rule,
                    Math.min(phrase.first(), cue.first()),
                    Math.max(phrase.end(), cue.end())));
  }

  private boolean isPassive(Sentence sentence, Cue cue) {
    int at = cue.first() - 1;
    while (at >= sentence.first() && source.token(at).key().endsWith("ly")) {
      at--;
    }
    return cue.form() != Form.PARTICIPLE
        && at >= sentence.first()
        && PASSIVE.contains(source.token(at).key());
  }

  /** Of the participles only "as saying" opens a quotation of its own. */
  private boolean isGerund(Sentence sentence, Cue cue) {
    return cue.form() == Form.PARTICIPLE
        && (cue.first() == sentence.first() || !source.token(cue.first() - 1).is("as"));
  }

  /**
   * "the report", "its claims": a determiner before the word makes it a noun; "United States" and
   * "Gezira state" are names.
   */
  private boolean isNoun(Sentence sentence, Cue cue) {
    int before = cue.first() - 1;
    if (source.mentions().covers(Mention.Party.class, cue.first())) {
      return true;
    }
    boolean province =
        source.token(cue.first()).is("state")
            && !(cue.end() < sentence.end() && source.token(cue.end()).is("that"));
    if (province && before >= sentence.first() && source.token(before).capitalised()) {
      return true;
    }
    return (cue.form() == Form.BASE || cue.form() == Form.THIRD)
        && before >= sentence.first()
        && (source.isFunction(before, FunctionKind.DETERMINER) || source.token(before).is("to"));
  }

  /** "Ministry of Defence: up to 860 casualties". */
  private Optional<Attribution> headline(Sentence sentence) {
    Block block = source.block(sentence);
    if (block.kind() == BlockKind.BULLET || sentence.index() != block.firstSentence()) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.end() - 1, sentence.first() + 10);
    for (int at = sentence.first() + 1; at < limit; at++) {
      if (source.token(at).is(":")) {
        return phrases
            .behind(sentence, sentence.first())
            .filter(coversUpTo(at))
            .flatMap(resolver::resolve)
            .filter(claimant -> claimant.kind() != ClaimantKind.GROUP)
            .map(
                c ->
                    new Attribution(
                        Optional.of(c),
                        List.of(),
                        Stance.ASSERTS,
                        Rule.CLAIMANT_COLON,
                        sentence.first(),
                        limit));
      }
    }
    return Optional.empty();
  }

  /** "12 killed in Kharkiv: governor", "34 killed in raid - health ministry". */
  private Optional<Attribution> credit(Sentence sentence) {
    if (source.block(sentence).kind() != BlockKind.HEADLINE) {
      return Optional.empty();
    }
    for (int at = sentence.end() - 2; at > sentence.first() && at > sentence.end() - 7; at--) {
      Token mark = source.token(at);
      if (mark.is(":") || mark.is("–") || mark.is("-") && mark.spaced()) {
        int first = at + 1;
        boolean body =
            !source.mentions().within(Mention.Office.class, first, sentence.end()).isEmpty()
                || !source
                    .mentions()
                    .within(Mention.KnownClaimant.class, first, sentence.end())
                    .isEmpty();
        return phrases
            .behind(sentence, first)
            .filter(phrase -> body && phrase.end() == sentence.end())
            .flatMap(resolver::resolve)
            .map(
                c ->
                    new Attribution(
                        Optional.of(c),
                        List.of(),
                        Stance.ASSERTS,
                        Rule.CLAIMANT_COLON,
                        first,
                        sentence.end()));
      }
    }
    return Optional.empty();
  }

  private static java.util.function.Predicate<ClaimantPhrase> coversUpTo(int colon) {
    return phrase -> phrase.end() == colon;
  }
}
