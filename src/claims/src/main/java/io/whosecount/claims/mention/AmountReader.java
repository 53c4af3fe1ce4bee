package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.text.Token;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads amounts of time: so many hours, days, weeks, months, years. */
final class AmountReader {
  private final WordList numbers;
  private final List<Token> tokens;
  private final Lookup words;
  private final DateDigits digits;

  AmountReader(WordList numbers, List<Token> tokens, Lookup words, DateDigits digits) {
    this.numbers = numbers;
    this.tokens = tokens;
    this.words = words;
    this.digits = digits;
  }

  /** "24 hours", "three days", "the 48-hour": an amount that begins at token {@code at}. */
  Optional<Amount> amount(int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    if (tokens.get(at).is("fortnight")) {
      return Optional.of(new Amount(2, ChronoUnit.WEEKS, at + 1));
    }
    Optional<Found> word = words.longest(numbers, at, end);
    int behind = word.map(Found::end).orElse(at + 1);
    int unitAt = behind < end && tokens.get(behind).is("-") ? behind + 1 : behind;
    Optional<ChronoUnit> unit = unitAt < end ? unit(tokens.get(unitAt).key()) : Optional.empty();
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt count =
        word.isPresent()
            ? count(word.get())
            : digits.dayAt(at, end).isPresent() || isCount(tokens.get(at).text())
                ? OptionalInt.of(Integer.parseInt(digits(tokens.get(at).text())))
                : OptionalInt.empty();
    return count.isEmpty()
        ? Optional.empty()
        : Optional.of(new Amount(count.getAsInt(), unit.get(), unitAt + 1));
  }

  /** "in the past decade". */
  Optional<Amount> decade(boolean upToNow, int at, int end) {
    return upToNow && at < end && tokens.get(at).is("decade")
        ? Optional.of(new Amount(1, ChronoUnit.DECADES, at + 1))
        : Optional.empty();
  }

  /** "in the week ending": one, though no number says so. */
  Optional<Amount> one(int at, int end) {
    return at < end && tokens.get(at - 1).is("the")
        ? unit(tokens.get(at).key()).map(unit -> new Amount(1, unit, at + 1))
        : Optional.empty();
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  private static boolean isCount(String text) {
    return text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static OptionalInt count(Found word) {
    boolean plain = !word.word().entry().has("vague") && !word.word().entry().has("scale");
    long value = plain ? Long.parseLong(word.word().entry().canonical()) : 0;
    return value >= 1 && value < 400 ? OptionalInt.of((int) value) : OptionalInt.empty();
  }

  /** The unit that {@code word} names. */
  static Optional<ChronoUnit> unit(String word) {
    return switch (word) {
      case "hour", "hours" -> Optional.of(ChronoUnit.HOURS);
      case "day", "days", "night", "nights" -> Optional.of(ChronoUnit.DAYS);
      case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
      case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
      case "year", "years" -> Optional.of(ChronoUnit.YEARS);
      case "decade", "decades" -> Optional.of(ChronoUnit.DECADES);
      default -> Optional.empty();
    };
  }
}
