package io.whosecount.figures.http;

import io.whosecount.figures.query.MeasureList;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.figures.representation.Paths;

/** What the parameters mean, in words: of one name the same on every path but where it is not. */
final class OpenApiWords {
  private OpenApiWords() {}

  /** Of the parameter {@code name} of {@code path}. */
  static String of(String path, String name) {
    return switch (name) {
      case "side" ->
          path.equals(Paths.CLAIMS)
              ? "Whose loss: an id of `/v1/sides`, or `none` for claims without a side."
              : "Whose loss: an id of `/v1/sides`.";
      case "item" -> "What is counted." + several(path);
      case "outcome" -> "What befell it." + several(path);
      case "period" ->
          OpenApiParameters.isOfSeries(path)
              ? "The kind of period; `cumulative` where none is given."
              : "The kind of period.";
      case "claimant" ->
          "The one who asserts it: an id of `/v1/claimants`, letters and digits of any script"
              + " joined by hyphens.";
      case "asOf" ->
          OpenApiParameters.isOfFigures(path)
              ? "The figures as of this day, or the last of this month or year: the latest that"
                  + " reach no further. A month or a year that ends behind it does."
              : "The day, month or year up to which the number reaches.";
      case "from" ->
          OpenApiParameters.isOfSeries(path)
              ? "The first day. A month or a year belongs to the range of its first day."
              : "The first day of an interval; of no other period.";
      case "to" -> "The last day.";
      case "with" -> "The other side: an id of `/v1/sides`.";
      case "interval" ->
          "How fine: `week` and `month` keep the totals of the latest date in each, and gaps are"
              + " whole weeks and months. Numbers of single days and of intervals stand for no week:"
              + " of these only `derived` takes it, which sums the days; points and gaps stay"
              + " theirs.";
      case "derived" ->
          "What to compute beside what was said: differences of totals, or sums of days over each"
              + " `interval`.";
      case "width", "height" -> "In CSS pixels.";
      case "theme" -> "Dark on white, or light on near black.";
      case "value" -> "The number of the point; a range has none.";
      case "low" -> "Its least, where the point has one.";
      case "high" -> "Its most, where the point has one.";
      case "qualifier" -> "The class of the hedge.";
      case "limit" ->
          OpenApiParameters.isOfClaimants(path)
              ? "How many claimants at most."
                  + (path.equals(Paths.FIGURES)
                      ? " A page has at most %d figures, so of several measures fewer claimants."
                          .formatted(PageQuery.GREATEST_CLAIMANTS)
                      : "")
              : "How many entries at most.";
      case "cursor" ->
          "Where to begin: opaque, as the link to the next page has it. It names a place in this very"
              + " list and stays good whatever is recorded or removed; no other list takes it, and"
              + " it holds nothing that the page before did not show.";
      default -> throw new IllegalStateException("not described: " + name + " of " + path);
    };
  }

  private static String several(String path) {
    return path.equals(Paths.FIGURES)
        ? " Several with commas, or by repeating the parameter: every item with every outcome, %d"
                .formatted(MeasureList.MOST)
            + " measures at most."
        : "";
  }
}
