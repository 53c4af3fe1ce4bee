package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.Optional;

/**
 * Finds who opens a sentence in which nobody says a word: "The rights group HRANA, based abroad,
 * goes further", "A community leader, Adamu Sani, put it higher". Headlines and entries of a list
 * open with no one.
 */
final class Openings {
  private final Source source;
  private final ClaimantPhraseReader phrases;

  Openings(Source source, ClaimantPhraseReader phrases) {
    this.source = source;
    this.phrases = phrases;
  }

  /** The words that name who opens {@code sentence}. */
  Optional<ClaimantPhrase> find(Sentence sentence) {
    BlockKind kind = source.block(sentence).kind();
    Token last = source.token(sentence.end() - 1);
    boolean listed = kind == BlockKind.BULLET || kind == BlockKind.HEADLINE;
    boolean ended = last.kind() == Token.Kind.MARK && !last.is("'s");
    int first = sentence.first();
    boolean turns =
        source.isVoice(first, VoiceKind.CONTRAST)
            || source.isFunction(first, FunctionKind.CONJUNCTION);
    return listed || !ended
        ? Optional.empty()
        : phrases
            .behind(sentence, turns ? first + 1 : first)
            .filter(phrase -> phrase.end() < sentence.end())
            .filter(phrase -> !source.token(phrase.end()).is(":"))
            .filter(phrase -> isBody(phrase) || isPerson(sentence, phrase));
  }

  private boolean isBody(ClaimantPhrase phrase) {
    boolean known =
        !source.mentions().within(KnownClaimant.class, phrase.first(), phrase.end()).isEmpty();
    boolean office =
        source.mentions().within(Office.class, phrase.first(), phrase.end()).stream()
            .anyMatch(o -> !o.entry().has("anaphor") && !o.entry().has("person"));
    return known
        || isParty(phrase)
        || office && !source.mentions().covers(ItemNoun.class, phrase.end() - 1);
  }

  /** "Hezbollah has fired rockets", "Israel began an offensive": a state or movement that acts. */
  private boolean isParty(ClaimantPhrase phrase) {
    int verb = phrase.end();
    return source
            .mentions()
            .endingAt(Party.class, verb)
            .filter(party -> party.form() == PartyForm.NAME && party.first() <= phrase.first() + 1)
            .isPresent()
        && source.token(verb).kind() == Token.Kind.WORD
        && !source.token(verb).capitalised()
        && !BeForms.has(source.token(verb));
  }

  /** A name of two words or more who does something: "was killed" is no voice's deed. */
  private boolean isPerson(Sentence sentence, ClaimantPhrase phrase) {
    int verb = source.token(phrase.end()).is(",") ? phrase.end() + 1 : phrase.end();
    return phrase.end() - phrase.first() > 1
        && verb < sentence.end()
        && source.token(verb).kind() == Token.Kind.WORD
        && !BeForms.has(source.token(verb));
  }
}
