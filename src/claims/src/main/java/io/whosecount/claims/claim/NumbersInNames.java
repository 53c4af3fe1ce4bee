package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.stream.IntStream;

/** Tells numbers that are part of a name: "Task Force Six", "Mile 2 Prison", "Detachment No. 4". */
final class NumbersInNames {
  /** How many digits the number of a name has at the most. */
  private static final int DIGITS = 3;

  private static final WordSet PROJECT = WordSet.of("project", "type", "class");

  private final Source source;

  NumbersInNames(Source source) {
    this.source = source;
  }

  /** Whether the number of {@code phrase} belongs to a name. */
  boolean are(CountPhrase phrase) {
    int first = phrase.number().first();
    int end = phrase.number().end();
    return isOfName(phrase, first, end)
        || isWithinName(first, end)
        || isSpeaker(first, end)
        || first > phrase.sentence().first() && isNumbered(phrase, first);
  }

  /** "the Three Brotherhood Alliance": a number with a capital within a name. */
  private boolean isOfName(CountPhrase phrase, int first, int end) {
    return first > phrase.sentence().first()
        && end < phrase.sentence().end()
        && end - first == 1
        && source.token(first).kind() == Token.Kind.WORD
        && source.token(first).capitalised()
        && Character.isLowerCase(source.token(first).text().codePointAt(1))
        && source.token(first - 1).kind() == Token.Kind.WORD
        && source.token(end).capitalised()
        && source.token(end).kind() == Token.Kind.WORD
        && phrase.party().isEmpty()
        && phrase.item().isEmpty();
  }

  /** "Mile 2 Prison", "the Rescue 116 crew": small digits between the words of a name. */
  private boolean isWithinName(int first, int end) {
    boolean digits =
        end - first == 1 && isDigit(first) && first > 0 && end < source.layout().tokens().size();
    return digits
        && source.token(first).text().length() <= DIGITS
        && isNameWord(first - 1)
        && isNameWord(end)
        && source.token(end).spaced()
        && source.mentions().at(ItemNoun.class, end).filter(n -> n.end() == end + 1).isPresent()
        && !source.mentions().covers(Party.class, end)
        && first - 1 > source.sentenceAt(first).first()
        && !isHeadline(first);
  }

  /** "Rescue 1122 said", "according to Rescue 1122": a body with a number in its name. */
  private boolean isSpeaker(int first, int end) {
    boolean digits =
        end - first == 1
            && isDigit(first)
            && source.token(first).text().length() <= DIGITS + 1
            && first > 0
            && isNameWord(first - 1);
    boolean speaks =
        digits
            && end < source.layout().tokens().size()
            && (source.mentions().covers(Mention.Cue.class, end)
                || source.isFunction(end, Mention.FunctionKind.AUXILIARY)
                    && end + 1 < source.layout().tokens().size()
                    && source.mentions().covers(Mention.Cue.class, end + 1));
    return speaks && !source.mentions().covers(Party.class, first - 1);
  }

  private boolean isNameWord(int at) {
    return source.token(at).kind() == Token.Kind.WORD
        && source.token(at).capitalised()
        && !source.mentions().covers(Place.class, at)
        && !source.mentions().covers(Mention.DateWords.class, at)
        && !source.mentions().covers(Mention.Hedge.class, at)
        && !source.mentions().covers(Mention.DeedWord.class, at);
  }

  /** Where most words are capitals none of them makes a name. */
  private boolean isHeadline(int at) {
    Sentence sentence = source.sentenceAt(at);
    long words =
        IntStream.range(sentence.first(), sentence.end())
            .filter(i -> source.token(i).kind() == Token.Kind.WORD)
            .count();
    long capitals =
        IntStream.range(sentence.first(), sentence.end())
            .filter(i -> source.token(i).capitalised())
            .count();
    return 2 * capitals > words;
  }

  /** "Military Detachment No. 4", "a Project 22460 boat". */
  private boolean isNumbered(CountPhrase phrase, int first) {
    if (PROJECT.has(source.token(first - 1)) && source.token(first - 1).capitalised()) {
      return true;
    }
    int dot = first - 1;
    return phrase.number().form() == NumberForm.DIGITS
        && dot > phrase.sentence().first()
        && source.token(dot).is(".")
        && !source.token(dot).spaced()
        && (source.token(dot - 1).is("no") || source.token(dot - 1).is("nos"));
  }

  private boolean isDigit(int at) {
    return source.token(at).kind() == Token.Kind.NUMBER;
  }
}
