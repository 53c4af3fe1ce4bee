package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Finds voices without a saying word of the list: "by Israeli tallies", "..., answered X." */
final class WordlessVoices {
  /** How many words ", answered the state news agency" may have. */
  private static final int LONGEST_CLOSING = 12;

  /** How many words "the UN's most recent reckoning" may have. */
  private static final int LONGEST_COUNT = 9;

  private static final WordSet HAS = WordSet.of("has", "have", "had");
  private static final Set<ClaimantKind> COUNTING =
      Set.of(ClaimantKind.OUTLET, ClaimantKind.ORGANISATION, ClaimantKind.INTERNATIONAL);

  private static final WordSet CLOSING_QUOTES = WordSet.of(",", "\"", "'");

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final ClaimantResolver resolver;
  private final HeadlineVoices headlines;
  private final ContentFinder contents;

  WordlessVoices(
      Source source,
      ClaimantPhraseReader phrases,
      ClaimantResolver resolver,
      HeadlineVoices headlines) {
    this.source = source;
    this.phrases = phrases;
    this.resolver = resolver;
    this.headlines = headlines;
    this.contents = new ContentFinder(source);
  }

  /** "Eleven were killed, answered the agency.": any verb between the comma and a body. */
  Optional<Attribution> closing(Sentence sentence) {
    int limit = Math.max(sentence.first(), sentence.end() - LONGEST_CLOSING);
    for (int at = sentence.end() - 2; at > limit; at--) {
      boolean comma = CLOSING_QUOTES.has(source.token(at));
      if (comma && isUnlistedVerb(at + 1)) {
        int verb = at + 1;
        return phrases
            .behind(sentence, verb + 1)
            .filter(phrase -> phrase.end() >= sentence.end() - 1)
            .filter(phrase -> headlines.namesBody(phrase.first(), phrase.end()))
            .flatMap(resolver::resolve)
            .map(
                claimant ->
                    Attribution.asserted(
                        claimant,
                        Rule.INVERTED_CUE,
                        verb,
                        sentence.end(),
                        new Content(sentence.first(), verb, true)));
      }
    }
    return Optional.empty();
  }

  private boolean isUnlistedVerb(int at) {
    Token token = source.token(at);
    return token.kind() == Token.Kind.WORD
        && !token.capitalised()
        && token.key().endsWith("ed")
        && source.mentions().at(Mention.Function.class, at).isEmpty()
        && source.mentions().at(Mention.DeedWord.class, at).isEmpty()
        && source.mentions().at(Cue.class, at).isEmpty();
  }

  /** "by Israeli tallies", "by its own count". */
  Optional<Attribution> byCount(Sentence sentence) {
    for (int at = sentence.first(); at + 1 < sentence.end(); at++) {
      if (source.token(at).is("by") && !source.mentions().covers(Cue.class, at)) {
        int by = at;
        Optional<Attribution> count =
            counter(sentence, by + 1)
                .flatMap(resolver::resolve)
                .map(claimant -> byCount(sentence, claimant, by));
        if (count.isPresent()) {
          return count;
        }
      }
    }
    return Optional.empty();
  }

  /** Whose count it is: "the UN's most recent reckoning", "Israeli tallies". */
  private Optional<ClaimantPhrase> counter(Sentence sentence, int first) {
    if (source.token(first).is("our") || source.token(first).is("my")) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.end(), first + LONGEST_COUNT);
    int owner = first;
    for (int at = first; at < limit; at++) {
      Token token = source.token(at);
      boolean possessive = token.is("'s") || token.is("'");
      if (token.kind() == Token.Kind.MARK && !possessive && !token.is("-")) {
        return Optional.empty();
      }
      owner = possessive ? at : owner;
      Optional<Mention.Office> office = source.mentions().startingAt(Mention.Office.class, at);
      if (office.filter(o -> o.entry().has("count")).isPresent()) {
        int end = owner > first ? owner : office.get().end();
        return phrases
            .behind(sentence, first)
            .filter(p -> p.end() >= end && p.end() - p.first() > 1 || p.end() == end);
      }
    }
    return Optional.empty();
  }

  /** "The news agency now has six killed", "ACLED has the dead at more than 2,600". */
  Optional<Attribution> tally(Sentence sentence) {
    if (!source.hasWord(sentence, HAS)) {
      return Optional.empty();
    }
    return phrases
        .behind(sentence, sentence.first())
        .filter(phrase -> isTally(sentence, phrase.end()))
        .flatMap(
            phrase ->
                resolver
                    .resolve(phrase)
                    .filter(
                        c ->
                            COUNTING.contains(c.kind())
                                || source.token(phrase.end() - 1).is("agency"))
                    .map(c -> tally(sentence, phrase, c)));
  }

  private static Attribution tally(Sentence sentence, ClaimantPhrase phrase, Claimant claimant) {
    return Attribution.asserted(
        claimant,
        Rule.CLAIMANT_BEFORE_CUE,
        phrase.first(),
        phrase.end(),
        new Content(phrase.end(), sentence.end(), true));
  }

  /** ", which monitors conflicts, has the dead at": what follows the subject counts. */
  private boolean isTally(Sentence sentence, int from) {
    int at = from;
    if (at + 1 < sentence.end() && source.token(at).is(",") && isHas(at + 1)) {
      at++;
    } else if (at < sentence.end() && source.token(at).is(",")) {
      int limit = Math.min(sentence.end(), at + LONGEST_CLOSING);
      at++;
      while (at < limit && !source.token(at).is(",")) {
        at++;
      }
      at++;
    }
    at = at < sentence.end() && source.token(at).is("now") ? at + 1 : at;
    boolean has = at + 1 < sentence.end() && HAS.has(source.token(at));
    return has
        && (source.mentions().covers(Mention.Number.class, at + 1)
            || source.token(at + 1).is("the") && isFigureAt(sentence, at + 2));
  }

  private boolean isHas(int at) {
    return source.token(at).is("now") || HAS.has(source.token(at));
  }

  private boolean isFigureAt(Sentence sentence, int from) {
    int limit = Math.min(sentence.end(), from + LONGEST_COUNT);
    for (int at = from; at < limit; at++) {
      if (source.token(at).is("at")) {
        return true;
      }
    }
    return false;
  }

  private Attribution byCount(Sentence sentence, Claimant claimant, int by) {
    return Attribution.asserted(
        claimant,
        Rule.CUE_BEFORE_CLAIMANT,
        by,
        by + 1,
        contents
            .inBracket(sentence, by)
            .orElseGet(() -> new Content(sentence.first(), sentence.end(), true)));
  }
}
