package io.whosecount.claims.claim;

import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.MentionFinder;
import io.whosecount.claims.mention.Mentions;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.CodePoints;
import io.whosecount.claims.text.Layout;
import io.whosecount.claims.text.Run;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Span;
import io.whosecount.claims.text.TextPosition;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * A part of a document, an article as a whole, with all that was found in it, which every rule
 * reads from.
 *
 * @param document the whole document
 * @param part where in its text the part stands
 * @param lexicon the words
 * @param layout of the part; its spans count in the text of the document
 * @param words of the part, looked up in the lexicon
 * @param mentions of the part
 * @param codePoints of the text of the document
 */
record Source(
    Document document,
    Span part,
    Lexicon lexicon,
    Layout layout,
    Lookup words,
    Mentions mentions,
    CodePoints codePoints) {

  static Source of(Document document, Span part, Lexicon lexicon, CodePoints codePoints) {
    Optional<String> title =
        document.facts().title().map(Fact::value).filter(known -> part.start() == 0);
    Layout layout = Layout.of(document.text(), part, title, lexicon.surfaces().vocabulary());
    Lookup words = new Lookup(lexicon, layout.tokens());
    Mentions mentions =
        MentionFinder.find(lexicon, layout, words, document.facts().published().value());
    return new Source(document, part, lexicon, layout, words, mentions, codePoints);
  }

  /** The token at {@code at}; beyond either end of the text one without characters. */
  Token token(int at) {
    List<Token> tokens = layout.tokens();
    return at >= 0 && at < tokens.size() ? tokens.get(at) : Token.NONE;
  }

  Sentence sentence(int index) {
    return layout.sentences().get(index);
  }

  /** The sentence of token {@code at}. */
  Sentence sentenceAt(int at) {
    int low = 0;
    int high = layout.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentence(middle).first() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentence(low);
  }

  Block block(Sentence sentence) {
    return layout.block(sentence);
  }

  List<Sentence> sentences(Block block) {
    return Run.of(layout.sentences(), block.firstSentence(), block.endSentence());
  }

  /** Whether the verb at {@code at} stands in the past or as a past participle. */
  boolean isPast(int at) {
    Optional<Mention.DeedWord> deed = mentions.startingAt(Mention.DeedWord.class, at);
    return deed.isPresent() && deed.get().form() == Form.PAST;
  }

  boolean isFunction(int at, Mention.FunctionKind kind) {
    return mentions.isFunction(at, kind);
  }

  /** Whether the token at {@code at} tells, as {@code word} does, whose loss it is. */
  boolean isSideWord(int at, SideWord word) {
    return mentions.isSideWord(at, word);
  }

  /** "neighbouring", "northern": goes with the name of a land, and is no "in". */
  boolean isEpithetOfLand(int at) {
    return isSideWord(at, SideWord.EPITHET)
        || isSideWord(at, SideWord.SCENE) && !isFunction(at, Mention.FunctionKind.PREPOSITION);
  }

  boolean isVoice(int at, Mention.VoiceKind kind) {
    Optional<Mention.VoiceWord> voice = mentions.at(Mention.VoiceWord.class, at);
    return voice.isPresent() && voice.get().kind() == kind;
  }

  /** Whether a token of {@code sentence} is one of {@code words}. */
  boolean hasWord(Sentence sentence, WordSet words) {
    return hasWord(words, sentence.first(), sentence.end());
  }

  /** Whether one of tokens {@code [first, end)} is one of {@code words}. */
  boolean hasWord(WordSet words, int first, int end) {
    return first < end && this.words.find(words, first, end) < end;
  }

  /** The first of tokens {@code [first, end)} that is one of {@code words}, else {@code end}. */
  int find(WordSet words, int first, int end) {
    return this.words.find(words, first, end);
  }

  TextPosition position(int first, int end) {
    return codePoints.position(layout.span(first, end));
  }

  /** The quote from token {@code first} to token {@code end}, with its surroundings. */
  Quote quote(int first, int end) {
    String text = document.text();
    Span span = layout.span(first, end);
    int before = Math.min(Quote.CONTEXT, codePoints.before(span.start()));
    int behind =
        Math.min(
            Quote.CONTEXT,
            text.codePointCount(
                span.end(), Math.min(text.length(), span.end() + 2 * Quote.CONTEXT)));
    return new Quote(
        span.of(text),
        text.substring(text.offsetByCodePoints(span.start(), -before), span.start()),
        text.substring(span.end(), text.offsetByCodePoints(span.end(), behind)),
        codePoints.position(span));
  }
}
