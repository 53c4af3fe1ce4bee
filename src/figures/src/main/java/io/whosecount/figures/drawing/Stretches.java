package io.whosecount.figures.drawing;

import io.whosecount.claims.series.Gap;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.figures.query.SeriesAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of one claimant in parts that a line may join. It breaks where the series names a gap
 * between two numbers, as the line of the widget does.
 */
final class Stretches {
  private Stretches() {}

  /** Of {@code one}, in the order of time. */
  static List<List<SeriesNumber>> of(SeriesAnswer.One one) {
    List<List<SeriesNumber>> stretches = new ArrayList<>();
    for (int n = 0; n < one.points().size(); n++) {
      SeriesNumber number = one.points().get(n).number();
      if (n == 0 || isApart(one.points().get(n - 1).number(), number, one.gaps())) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(number);
    }
    return stretches;
  }

  private static boolean isApart(SeriesNumber earlier, SeriesNumber later, List<Gap> gaps) {
    LocalDate from = earlier.asOf().lastDay();
    LocalDate to = later.asOf().lastDay();
    return gaps.stream().anyMatch(gap -> gap.from().isAfter(from) && gap.to().isBefore(to));
  }
}
