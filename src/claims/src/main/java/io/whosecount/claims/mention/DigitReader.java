package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Tokenizer;
import io.whosecount.claims.text.WordSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers in digits, with their separators and scales: "1,200", "1.2 million", "36,4 thousand", "56
 * thousand and 770".
 */
final class DigitReader {
  /** More than all people: larger numbers are money or nonsense. */
  static final BigDecimal GREATEST = new BigDecimal("10000000000");

  private static final String SEPARATORS = ", \t\n\u000b\f\r\u00a0\u202f\u2009";
  private static final Pattern POINTED_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}");

  /** What befell others: "2 thousand and 300 wounded" is not one number. */
  private static final WordSet FATES =
      WordSet.of("killed", "wounded", "injured", "dead", "missing", "captured", "displaced");

  private final WordList numbers;
  private final List<Token> tokens;
  private final Lookup words;

  DigitReader(WordList numbers, List<Token> tokens, Lookup words) {
    this.numbers = numbers;
    this.tokens = tokens;
    this.words = words;
  }

  /** The number whose digits stand at token {@code first}. */
  Optional<PlainNumber> read(int first, int end) {
    Optional<PlainNumber> whole = scaled(first, end);
    Optional<PlainNumber> rest = whole.flatMap(w -> rest(first, w, end));
    while (rest.isPresent()) {
      PlainNumber sum = whole.get().plus(rest.get());
      whole = Optional.of(sum);
      rest = rest(first, sum, end);
    }
    return whole;
  }

  /** "500k", "1.2m". */
  Optional<PlainNumber> joined(int at) {
    String text = tokens.get(at).key();
    int cut = 0;
    while (cut < text.length() && !Character.isLetter(text.charAt(cut))) {
      cut++;
    }
    Optional<BigDecimal> value = value(text.substring(0, cut));
    List<Token> suffix = Tokenizer.tokens(text.substring(cut));
    return numbers
        .longest(suffix, 0, Math.min(1, suffix.size()))
        .map(f -> f.word().entry())
        .filter(entry -> entry.has("scale"))
        .map(entry -> new BigDecimal(entry.canonical()))
        .flatMap(scale -> value.flatMap(v -> plain(v.multiply(scale), at + 1, scale)));
  }

  private Optional<PlainNumber> scaled(int first, int end) {
    Optional<BigDecimal> value = value(tokens.get(first).text());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<PlainNumber> fraction = withComma(first, end);
    if (fraction.isPresent()) {
      return fraction;
    }
    Optional<Found> scale = scale(first + 1, end);
    if (scale.isPresent()) {
      BigDecimal factor = factor(scale.get());
      return plain(value.get().multiply(factor), scale.get().end(), factor);
    }
    return plain(value.get(), first + 1, BigDecimal.ONE);
  }

  /** "36,4 thousand": before a scale a comma may be the point of a fraction. */
  private Optional<PlainNumber> withComma(int first, int end) {
    boolean comma =
        first + 3 < end
            && tokens.get(first + 1).is(",")
            && !tokens.get(first + 1).spaced()
            && tokens.get(first + 2).kind() == Token.Kind.NUMBER
            && !tokens.get(first + 2).spaced()
            && tokens.get(first + 2).text().length() <= 2;
    Optional<Found> scale = comma ? scale(first + 3, end) : Optional.empty();
    return scale.flatMap(
        found ->
            value(tokens.get(first).text() + "." + tokens.get(first + 2).text())
                .flatMap(v -> plain(v.multiply(factor(found)), found.end(), factor(found))));
  }

  /** The 770 of "56 thousand and 770", the 182 thousand of "1 million 182 thousand". */
  private Optional<PlainNumber> rest(int first, PlainNumber whole, int end) {
    if (whole.scale() < 1_000 || whole.end() >= end) {
      return Optional.empty();
    }
    boolean and = tokens.get(whole.end()).is("and");
    boolean between = first > 0 && tokens.get(first - 1).is("between");
    int at = and ? whole.end() + 1 : whole.end();
    if (and && between || at >= end || tokens.get(at).kind() != Token.Kind.NUMBER) {
      return Optional.empty();
    }
    return scaled(at, end)
        .filter(rest -> rest.scale() < whole.scale() && rest.value() < whole.scale())
        .filter(rest -> rest.value() * 10 >= whole.scale())
        .filter(rest -> !and || rest.end() >= end || !FATES.has(tokens.get(rest.end())));
  }

  private Optional<Found> scale(int at, int end) {
    return at < end
        ? words
            .longest(numbers, at, end)
            .filter(f -> f.word().entry().has("scale") && !f.word().entry().has("joined"))
        : Optional.empty();
  }

  private static BigDecimal factor(Found scale) {
    Entry entry = scale.word().entry();
    return new BigDecimal(entry.canonical());
  }

  private static Optional<PlainNumber> plain(BigDecimal value, int end, BigDecimal scale) {
    if (value.compareTo(GREATEST) > 0 || value.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new PlainNumber(value.longValueExact(), end, NumberForm.DIGITS, scale.longValueExact()));
  }

  /** A point followed by groups of three is a separator only where it stands several times. */
  private static Optional<BigDecimal> value(String surface) {
    String digits = isPlain(surface) ? surface : withoutSeparators(surface);
    if (digits.length() > 20) {
      return Optional.empty();
    }
    boolean groups = digits.indexOf('.') >= 0 && POINTED_GROUPS.matcher(digits).matches();
    try {
      return Optional.of(new BigDecimal(groups ? digits.replace(".", "") : digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String withoutSeparators(String surface) {
    StringBuilder digits = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      if (SEPARATORS.indexOf(surface.charAt(i)) < 0) {
        digits.append(surface.charAt(i));
      }
    }
    return digits.toString();
  }

  private static boolean isPlain(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      if (surface.charAt(i) < '0' || surface.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
