package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.Optional;

/** Finds bodies that no list knows, by the noun that opens a clause: "the company said". */
final class UnlistedBodies {
  /** How many words the noun of a body that no list knows may have. */
  private static final int LONGEST_NOUN = 3;

  private final Source source;
  private final NameWords words;

  UnlistedBodies(Source source, NameWords words) {
    this.source = source;
    this.words = words;
  }

  /** "The company said": a body that no list knows, by the noun that opens the clause. */
  Optional<ClaimantPhrase> before(Sentence sentence, int cue) {
    if (cue == sentence.first()) {
      return Optional.empty();
    }
    int first = cue;
    while (first > sentence.first() && cue - first < LONGEST_NOUN && isPlainNoun(first - 1)) {
      first--;
    }
    boolean determined = first > sentence.first() && words.isArticle(first - 1);
    int opener = determined ? first - 2 : first - 1;
    boolean opens =
        opener < sentence.first()
            || source.token(opener).kind() == Token.Kind.MARK
            || source.isFunction(opener, FunctionKind.CONJUNCTION)
            || source.isVoice(opener, Mention.VoiceKind.CONTRAST);
    boolean plural = source.token(cue - 1).key().endsWith("s");
    return first < cue && opens && (determined || plural)
        ? Optional.of(new ClaimantPhrase(first, cue))
        : Optional.empty();
  }

  /** "according to the district shura": a body that no list knows. */
  Optional<ClaimantPhrase> behind(Sentence sentence, int from) {
    int first = from < sentence.end() && words.isArticle(from) ? from + 1 : from;
    int end = first;
    while (end < sentence.end() && end - first < LONGEST_NOUN && isPlainNoun(end)) {
      end++;
    }
    boolean thing = end < sentence.end() && source.isVoice(end, Mention.VoiceKind.THING);
    return end > first && first > from && !thing
        ? Optional.of(new ClaimantPhrase(first, end))
        : Optional.empty();
  }

  /** "the camp's relief room": where the body ends whose owner's name ends at {@code end}. */
  int endOfOwned(Sentence sentence, int end) {
    int at = end;
    while (at < sentence.end() && at - end < LONGEST_NOUN && isPlainNoun(at)) {
      at++;
    }
    boolean owned = end > sentence.first() && source.token(end - 1).is("'s");
    boolean closes = at == sentence.end() || source.token(at).kind() == Token.Kind.MARK;
    return owned && closes ? at : end;
  }

  private boolean isPlainNoun(int at) {
    Token token = source.token(at);
    return token.kind() == Token.Kind.WORD
        && source.mentions().at(Mention.Function.class, at).isEmpty()
        && !source.mentions().covers(Mention.Cue.class, at)
        && !source.mentions().covers(Mention.DeedWord.class, at)
        && !source.mentions().covers(Mention.ItemNoun.class, at)
        && !source.mentions().covers(Mention.Number.class, at)
        && !source.mentions().covers(Mention.VagueNumber.class, at)
        && !source.mentions().covers(Mention.PeriodPhrase.class, at)
        && !source.mentions().covers(Mention.DateWords.class, at)
        && !source.mentions().covers(Mention.Place.class, at)
        && !source.mentions().covers(Mention.VoiceWord.class, at)
        && !source.mentions().covers(Mention.Office.class, at)
        && !token.key().endsWith("ly");
  }
}
