package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The grammar of numbers: digits with separators, words, scales ("1.2 million"), ranges ("500 to
 * 600", "between 500 and 600").
 */
final class NumberReader {
  /** More than all people: larger numbers are money or nonsense. */
  private static final BigDecimal GREATEST = new BigDecimal("10000000000");

  private final WordList words;
  private final List<Token> tokens;

  NumberReader(WordList words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  private record Plain(long value, int end, NumberForm form) {}

  /** The number that begins at token {@code first}. */
  Optional<Mention.Number> read(int first, int end) {
    Optional<Plain> low = plain(first, end);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    Plain l = low.get();
    Optional<Plain> high = l.form() == NumberForm.ZERO ? Optional.empty() : highEnd(first, l, end);
    if (high.isPresent()) {
      return Optional.of(
          new Mention.Number(
              first, high.get().end(), l.value(), high.get().value(), NumberForm.RANGE));
    }
    return Optional.of(new Mention.Number(first, l.end(), l.value(), l.value(), l.form()));
  }

  private Optional<Plain> highEnd(int first, Plain low, int end) {
    int at = low.end();
    if (at + 1 >= end) {
      return Optional.empty();
    }
    Token link = tokens.get(at);
    boolean between = first > 0 && (tokens.get(first - 1).is("between"));
    boolean links =
        link.is("to")
            || link.is("and") && between
            || (link.is("-") || link.is("–")) && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
    if (!links) {
      return Optional.empty();
    }
    return plain(at + 1, end).filter(high -> high.form() != NumberForm.ZERO && isRange(low, high));
  }

  /** "5 to 7 thousand" scales both ends; a falling pair is no range. */
  private static boolean isRange(Plain low, Plain high) {
    return low.value() < high.value() && high.value() <= Math.max(low.value(), 1) * 20;
  }

  private Optional<Plain> plain(int first, int end) {
    Token token = tokens.get(first);
    return token.kind() == Token.Kind.NUMBER ? digits(first, end) : inWords(first, end);
  }

  private Optional<Plain> digits(int first, int end) {
    Optional<BigDecimal> value = value(tokens.get(first).text());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> scale =
        first + 1 < end
            ? words.longest(tokens, first + 1, end).filter(f -> f.word().entry().has("scale"))
            : Optional.empty();
    if (scale.isPresent()
        && (!scale.get().word().entry().has("joined") || !tokens.get(first + 1).spaced())) {
      BigDecimal scaled =
          value.get().multiply(new BigDecimal(scale.get().word().entry().canonical()));
      return plain(scaled, scale.get().end(), NumberForm.DIGITS);
    }
    return plain(value.get(), first + 1, NumberForm.DIGITS);
  }

  private static Optional<Plain> plain(BigDecimal value, int end, NumberForm form) {
    if (value.compareTo(GREATEST) > 0 || value.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    return Optional.of(new Plain(value.longValueExact(), end, form));
  }

  /** A point followed by groups of three is a separator only where it stands several times. */
  static Optional<BigDecimal> value(String surface) {
    String digits = surface.replaceAll("[,\\s\\u00a0\\u202f\\u2009]", "");
    if (digits.length() > 20) {
      return Optional.empty();
    }
    boolean groups = digits.matches("\\d{1,3}(\\.\\d{3}){2,}");
    try {
      return Optional.of(new BigDecimal(groups ? digits.replace(".", "") : digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Plain> inWords(int first, int end) {
    long total = 0;
    long group = 0;
    int at = first;
    boolean any = false;
    boolean open = true;
    while (at < end) {
      Optional<Found> found = words.longest(tokens, at, end);
      if (found.isEmpty()) {
        if (any && at + 1 < end && joins(at) && numberWord(at + 1, end)) {
          at++;
          open = true;
          continue;
        }
        break;
      }
      Entry entry = found.get().word().entry();
      if (entry.has("zero")) {
        return any
            ? Optional.empty()
            : Optional.of(new Plain(0, found.get().end(), NumberForm.ZERO));
      }
      if (entry.has("vague") || entry.has("joined")) {
        return Optional.empty();
      }
      long value = Long.parseLong(entry.canonical());
      if (entry.has("scale")) {
        if (!any) {
          return Optional.empty();
        }
        if (value == 100) {
          group = group * 100;
        } else {
          total += group * value;
          group = 0;
        }
        open = true;
      } else {
        if (any
            && !open
            && !(entry.has("unit") && group % 100 >= 20 && group % 10 == 0 && value < 10)) {
          break;
        }
        group += value;
        open = false;
      }
      any = true;
      at = found.get().end();
    }
    return any ? Optional.of(new Plain(total + group, at, NumberForm.WORDS)) : Optional.empty();
  }

  /** The hyphen of "twenty-five" and the "and" of "a hundred and twenty". */
  private boolean joins(int at) {
    boolean hundred = at > 0 && List.of("hundred", "thousand").contains(tokens.get(at - 1).key());
    return tokens.get(at).is("-") && !tokens.get(at).spaced()
        || tokens.get(at).is("and") && hundred;
  }

  private boolean numberWord(int at, int end) {
    return words
        .longest(tokens, at, end)
        .map(f -> f.word().entry())
        .filter(e -> e.has("unit") || e.has("tens"))
        .isPresent();
  }
}
