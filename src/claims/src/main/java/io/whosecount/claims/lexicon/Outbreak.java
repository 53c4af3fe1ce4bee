package io.whosecount.claims.lexicon;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A row of the wars by the day on which they began.
 *
 * @param row as it stands
 * @param day its first day
 * @param parties the sides, by id
 * @param raided the side that was raided on that day, where a raid began it
 */
public record Outbreak(Entry row, LocalDate day, List<String> parties, Optional<String> raided) {
  /** How the flag of a war that began with a raid opens; the side that was raided follows. */
  private static final String RAIDED = "raid-on-";

  public Outbreak {
    parties = List.copyOf(parties);
  }

  static Outbreak of(Entry row) {
    return new Outbreak(
        row,
        LocalDate.parse(row.canonical()),
        List.of(row.note().split(",")),
        row.flags().stream()
            .filter(flag -> flag.startsWith(RAIDED))
            .map(flag -> flag.substring(RAIDED.length()))
            .findFirst());
  }

  /** The month in which it began. */
  public YearMonth month() {
    return YearMonth.from(day);
  }

  /** The day of the year on which it began. */
  public MonthDay anniversary() {
    return MonthDay.from(day);
  }
}
