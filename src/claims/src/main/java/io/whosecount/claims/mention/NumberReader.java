package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * The grammar of numbers: digits with separators, words, scales ("1.2 million"), ranges ("500 to
 * 600", "between 500 and 600", "40 or 50").
 */
final class NumberReader {
  /** Words that a number begins with and that no row of the list has. */
  static final WordSet OPENERS = WordSet.of("a", "half", "quarter", "quarters");

  private static final WordSet FRACTIONS = WordSet.of("half", "third", "quarter", "of");

  private final WordList numbers;
  private final List<Token> tokens;
  private final Lookup words;
  private final DigitReader digits;

  NumberReader(WordList numbers, List<Token> tokens, Lookup words) {
    this.numbers = numbers;
    this.tokens = tokens;
    this.words = words;
    this.digits = new DigitReader(numbers, tokens, words);
  }

  /** The number that begins at token {@code first}. */
  Optional<Mention.Number> read(int first, int end) {
    Optional<PlainNumber> low = plain(first, end);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    PlainNumber l = low.get();
    Optional<PlainNumber> high =
        l.form() == NumberForm.ZERO ? Optional.empty() : highEnd(first, l, end);
    if (high.isPresent()) {
      return Optional.of(
          new Mention.Number(
              first,
              high.get().end(),
              high.get().lowEnd(l).value(),
              high.get().value(),
              NumberForm.RANGE));
    }
    return Optional.of(new Mention.Number(first, l.end(), l.value(), l.value(), l.form()));
  }

  private Optional<PlainNumber> highEnd(int first, PlainNumber low, int end) {
    int at = low.end();
    if (at + 1 >= end) {
      return Optional.empty();
    }
    Token link = tokens.get(at);
    boolean between = first > 0 && (tokens.get(first - 1).is("between"));
    boolean links =
        link.is("to")
            || link.is("and") && between
            || link.is("or")
            || (link.is("-") || link.is("–")) && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
    if (!links || GrowthWords.standBefore(first, tokens)) {
      return Optional.empty();
    }
    return plain(at + 1, end)
        .filter(high -> high.form() != NumberForm.ZERO && isRange(low, high))
        .filter(high -> !link.is("or") || high.value() <= 2 * high.lowEnd(low).value());
  }

  /** A falling pair is no range, and neither is one whose ends lie far apart. */
  private static boolean isRange(PlainNumber given, PlainNumber high) {
    PlainNumber low = high.lowEnd(given);
    return low.value() < high.value() && high.value() <= Math.max(low.value(), 1) * 20;
  }

  private Optional<PlainNumber> plain(int first, int end) {
    return switch (tokens.get(first).kind()) {
      case NUMBER -> digits.read(first, end);
      case ORDINAL -> digits.joined(first);
      case WORD, MARK -> inWords(first, end);
    };
  }

  private Optional<PlainNumber> inWords(int first, int end) {
    Optional<PlainNumber> fraction = fractionOfScale(first, end);
    if (fraction.isPresent()) {
      return fraction;
    }
    WordSum sum = new WordSum();
    int at = first;
    if (isArticle(first, end) || isBareHundred(first, end)) {
      sum.startAtOne();
      at = tokens.get(first).is("a") ? first + 1 : first;
    }
    while (at < end) {
      Optional<Found> found = words.longest(numbers, at, end);
      if (found.isEmpty()) {
        if (sum.isEmpty() || !joins(at) || !numberWord(at + 1, end)) {
          break;
        }
        sum.reopen();
        at++;
        continue;
      }
      Entry entry = found.get().word().entry();
      if (entry.has("zero") && sum.isEmpty()) {
        return Optional.of(new PlainNumber(0, found.get().end(), NumberForm.ZERO, 1));
      }
      if (entry.has("zero") || entry.has("vague")) {
        return Optional.empty();
      }
      if (entry.has("joined") || !sum.add(entry)) {
        break;
      }
      at = found.get().end();
    }
    boolean told = !sum.isEmpty() && sum.value() <= DigitReader.GREATEST.longValueExact();
    return told
        ? Optional.of(new PlainNumber(sum.value(), at, NumberForm.WORDS, sum.scale()))
        : Optional.empty();
  }

  /** "half a million", "a quarter of a million", "three quarters of a million". */
  private Optional<PlainNumber> fractionOfScale(int first, int end) {
    boolean article = tokens.get(first).is("a");
    boolean three = tokens.get(first).is("three");
    int at = article || three ? first + 1 : first;
    if (at >= end) {
      return Optional.empty();
    }
    long quarters =
        switch (tokens.get(at).key()) {
          case "half" -> three ? 0 : 2;
          case "quarter" -> three ? 0 : 1;
          case "quarters" -> three ? 3 : 0;
          default -> 0;
        };
    int of = at + 1 < end && tokens.get(at + 1).is("of") ? at + 2 : at + 1;
    boolean linked = of < end && (tokens.get(of).is("a") || tokens.get(of).is("-"));
    int scale = linked ? of + 1 : of;
    if (quarters == 0 || !isScale(scale, end) || !tokens.get(scale).is("million")) {
      return Optional.empty();
    }
    return Optional.of(new PlainNumber(quarters * 250_000, scale + 1, NumberForm.WORDS, 1_000_000));
  }

  /** The "a" of "a hundred", not that of "half a million". */
  private boolean isArticle(int at, int end) {
    boolean fraction = at > 0 && FRACTIONS.has(tokens.get(at - 1));
    return tokens.get(at).is("a") && !fraction && isScale(at + 1, end);
  }

  /** "the hundred and twenty": a hundred without a number, but with more to come. */
  private boolean isBareHundred(int at, int end) {
    return isScale(at, end) && at + 1 < end && joins(at + 1) && numberWord(at + 2, end);
  }

  private boolean isScale(int at, int end) {
    return words
        .longest(numbers, at, end)
        .map(f -> f.word().entry())
        .filter(e -> e.has("scale") && !e.has("joined"))
        .isPresent();
  }

  /** The hyphen of "twenty-five" and the "and" of "a hundred and twenty". */
  private boolean joins(int at) {
    boolean hundred = at > 0 && List.of("hundred", "thousand").contains(tokens.get(at - 1).key());
    return tokens.get(at).is("-") && !tokens.get(at).spaced()
        || tokens.get(at).is("and") && hundred;
  }

  private boolean numberWord(int at, int end) {
    return words
        .longest(numbers, at, end)
        .map(f -> f.word().entry())
        .filter(e -> e.has("unit") || e.has("tens"))
        .isPresent();
  }
}
