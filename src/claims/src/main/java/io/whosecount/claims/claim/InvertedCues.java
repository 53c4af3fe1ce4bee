package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks behind the saying word: "..., said X", "..., has informed the staff". */
final class InvertedCues {
  private static final Set<String> CLOSING_QUOTES = WordSet.of(",", "\"", "'", "-", "–", "—");

  private static final Set<String> DASHES = WordSet.of("-", "–", "—");

  private final Source source;
  private final ClaimantPhraseReader phrases;

  InvertedCues(Source source, ClaimantPhraseReader phrases) {
    this.source = source;
    this.phrases = phrases;
  }

  /** "..., said X.": the phrase behind the cue ends the sentence or its clause. */
  Optional<ClaimantPhrase> find(Sentence sentence, Cue cue) {
    int before = cue.first() - 1;
    if (before > sentence.first() && source.isFunction(before, FunctionKind.AUXILIARY)) {
      before--;
    }
    boolean closed =
        before >= sentence.first() && CLOSING_QUOTES.contains(source.token(before).key())
            || isAboutThis(sentence);
    int first = cue.end();
    boolean inside =
        before > sentence.first()
            && DASHES.contains(source.token(before).key())
            && first + 1 < sentence.end()
            && (source.token(first).is("in") || source.token(first).is("by"));
    return closed && !isTold(cue)
        ? phrases
            .behind(sentence, inside ? first + 1 : first)
            .filter(phrase -> endsClause(sentence, phrase.end()))
            .filter(phrase -> cue.entry().has("speech") || !isToll(phrase))
        : Optional.empty();
  }

  /** "..., puts the toll from the pre-dawn raid at 452": the toll is what is said. */
  private boolean isToll(ClaimantPhrase phrase) {
    return source.mentions().within(Mention.Office.class, phrase.first(), phrase.end()).stream()
        .findFirst()
        .filter(office -> office.entry().has("count"))
        .isPresent();
  }

  /** "..., told the BBC": behind it stands who was told, and not who spoke. */
  private static boolean isTold(Cue cue) {
    return cue.entry().surface().equals("tell");
  }

  /** "About this wrote the head of the region". */
  private boolean isAboutThis(Sentence sentence) {
    return source.token(sentence.first()).is("about")
        && sentence.first() + 1 < sentence.end()
        && source.token(sentence.first() + 1).is("this");
  }

  private boolean endsClause(Sentence sentence, int at) {
    return at >= sentence.end()
        || source.token(at).kind() == Token.Kind.MARK && !opensQuote(at)
        || source.isFunction(at, FunctionKind.PREPOSITION)
        || source.isFunction(at, FunctionKind.CONJUNCTION)
            && at + 1 < sentence.end()
            && (source.mentions().covers(Cue.class, at + 1)
                || source.token(at + 1).key().endsWith("ing"))
        || source.isFunction(at, FunctionKind.RELATIVE);
  }

  /** In 'IRNA, heard in London, said the troops "went on"' the troops do not speak. */
  private boolean opensQuote(int at) {
    return source.token(at).is("\"")
        && source.token(at).spaced()
        && at + 1 < source.layout().tokens().size()
        && !source.token(at + 1).spaced();
  }

  /** "is noted in the summary of the ministry", "is said in the statement". */
  Optional<ClaimantPhrase> inReport(Sentence sentence, Cue cue) {
    return source.token(cue.end()).is("in")
        ? phrases
            .behind(sentence, cue.end() + 1)
            .filter(
                phrase ->
                    source
                        .mentions()
                        .within(Mention.Office.class, phrase.first(), phrase.end())
                        .stream()
                        .anyMatch(o -> o.entry().has("anaphor")))
        : Optional.empty();
  }
}
