package io.whosecount.claims.series;

import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.lexicon.Qualifier;
import java.util.Locale;

/** Numbers as they are read aloud, with the class of their hedge. */
public final class NumberWords {
  private NumberWords() {}

  /** Such as {@code more than 1,200} or {@code 40 to 60}. */
  public static String of(Quantity quantity) {
    return of(quantity.qualifier(), quantity.leastNamed(), quantity.greatestNamed());
  }

  /** The same of a number of a series. */
  public static String of(SeriesNumber number) {
    return of(number.qualifier(), number.low(), number.high());
  }

  private static String of(Qualifier qualifier, long low, long high) {
    String number = low == high ? grouped(low) : grouped(low) + " to " + grouped(high);
    return switch (qualifier) {
      case EXACT, BETWEEN -> number;
      case ABOUT, NEARLY, MORE_THAN, AT_LEAST, UP_TO, FEWER_THAN ->
          qualifier.id().replace('-', ' ') + " " + number;
    };
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
