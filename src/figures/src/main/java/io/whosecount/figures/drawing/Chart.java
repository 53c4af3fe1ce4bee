package io.whosecount.figures.drawing;

import io.whosecount.claims.series.NumberWords;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.figures.query.SeriesAnswer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers over time as a picture, a line for each claimant, told apart by colour and dashes. */
public final class Chart {
  /** How many claimants have a line; the others are counted in the legend. */
  public static final int MOST_LINES = 6;

  private static final int LEFT = 72;
  private static final int RIGHT = 16;
  private static final int TOP = 40;
  private static final int LINE = 18;
  private static final int AXIS = 24;
  private static final int MOST_DOTS = 120;
  private static final List<String> DASHES =
      List.of("none", "7 3", "2 3", "9 3 2 3", "4 2", "12 4");

  private final Theme theme;
  private final int width;
  private final int height;
  private final String title;
  private final List<SeriesAnswer.One> lines;
  private final LocalDate first;
  private final long days;
  private final List<Long> levels;
  private final int bottom;

  private Chart(String title, List<SeriesAnswer.One> all, Theme theme, int width, int height) {
    this.title = title;
    this.theme = theme;
    this.width = width;
    this.height = height;
    this.lines = mostTold(all);
    List<LocalDate> dates = numbers().map(Chart::day).sorted().toList();
    this.first = dates.isEmpty() ? LocalDate.EPOCH : dates.getFirst();
    LocalDate last = dates.isEmpty() ? first : dates.getLast();
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    this.levels = Ticks.upTo(numbers().mapToLong(SeriesNumber::high).max().orElse(1));
    this.bottom = height - AXIS - LINE * (lines.size() + (all.size() > MOST_LINES ? 1 : 0));
  }

  /**
   * The picture of {@code answer}.
   *
   * @param title what is shown
   * @param width in CSS pixels
   * @param height in CSS pixels
   */
  public static String of(SeriesAnswer answer, String title, Theme theme, int width, int height) {
    return new Chart(title, answer.series(), theme, width, height)
        .draw(answer.series().size() - MOST_LINES, answer.next().isPresent());
  }

  /** Those with the most numbers, in the order that they came in. */
  private static List<SeriesAnswer.One> mostTold(List<SeriesAnswer.One> all) {
    List<SeriesAnswer.One> most =
        all.stream()
            .sorted(Comparator.comparing(one -> -one.points().size()))
            .limit(MOST_LINES)
            .toList();
    return all.stream().filter(most::contains).toList();
  }

  /**
   * Draws.
   *
   * @param besides how many claimants have no line, where above 0
   * @param andMore whether there are claimants that nobody counted
   */
  private String draw(int besides, boolean andMore) {
    Svg svg = new Svg(width, height, title);
    svg.words("desc", lines.stream().map(Chart::told).collect(Collectors.joining(". ")));
    svg.shape("rect", "width", width, "height", height, "fill", theme.back());
    svg.words(
        "text",
        title,
        "x",
        RIGHT,
        "y",
        24,
        "fill",
        theme.ink(),
        "font-weight",
        "bold",
        "font-family",
        Theme.FONT,
        "font-size",
        15);
    if (lines.isEmpty()) {
      label(
          svg,
          RIGHT,
          TOP + LINE,
          "start",
          "No document gives this number. That is no report, not a zero.");
      return svg.done();
    }
    axes(svg);
    for (int n = 0; n < lines.size(); n++) {
      line(svg, lines.get(n), theme.lines().get(n), DASHES.get(n));
      legend(svg, n);
    }
    if (besides > 0) {
      label(
          svg,
          LEFT,
          legendLine(lines.size()),
          "start",
          "and %s%d claimants more".formatted(andMore ? "at least " : "", besides));
    }
    return svg.done();
  }

  private void axes(Svg svg) {
    for (long level : levels) {
      svg.shape(
          "line",
          "x1",
          LEFT,
          "x2",
          width - RIGHT,
          "y1",
          y(level),
          "y2",
          y(level),
          "stroke",
          theme.grid());
      label(svg, LEFT - 8, y(level) + 4, "end", String.format(Locale.ROOT, "%,d", level));
    }
    label(svg, LEFT, bottom + LINE, "start", first.toString());
    label(svg, width - RIGHT, bottom + LINE, "end", first.plusDays(days).toString());
  }

  private void line(Svg svg, SeriesAnswer.One one, String colour, String dashes) {
    List<SeriesNumber> numbers = one.points().stream().map(SeriesPoint::number).toList();
    for (List<SeriesNumber> stretch : Stretches.of(one)) {
      String points =
          stretch.stream()
              .map(number -> x(number) + "," + y(number.high()))
              .collect(Collectors.joining(" "));
      svg.shape(
          "polyline",
          "points",
          points,
          "fill",
          "none",
          "stroke",
          colour,
          "stroke-width",
          2,
          "stroke-dasharray",
          dashes);
      // A number that stands alone is seen by its dot only.
      if (stretch.size() == 1 && numbers.size() > MOST_DOTS) {
        dot(svg, stretch.getFirst(), colour);
      }
    }
    for (SeriesNumber number : numbers) {
      if (number.low() != number.high()) {
        svg.shape(
            "line",
            "x1",
            x(number),
            "x2",
            x(number),
            "y1",
            y(number.low()),
            "y2",
            y(number.high()),
            "stroke",
            colour);
      }
      if (numbers.size() <= MOST_DOTS) {
        dot(svg, number, colour);
      }
    }
  }

  private void dot(Svg svg, SeriesNumber number, String colour) {
    svg.shape("circle", "cx", x(number), "cy", y(number.high()), "r", 3, "fill", colour);
  }

  private void legend(Svg svg, int n) {
    int at = legendLine(n);
    svg.shape(
        "line",
        "x1",
        LEFT - 40,
        "x2",
        LEFT - 8,
        "y1",
        at - 4,
        "y2",
        at - 4,
        "stroke",
        theme.lines().get(n),
        "stroke-width",
        2,
        "stroke-dasharray",
        DASHES.get(n));
    label(svg, LEFT, at, "start", told(lines.get(n)));
  }

  private int legendLine(int n) {
    return bottom + AXIS + LINE * (n + 1) - 4;
  }

  /** Who says what, last. */
  private static String told(SeriesAnswer.One one) {
    SeriesNumber last = one.points().getLast().number();
    return "%s: %s (%s)".formatted(one.voice().name(), NumberWords.of(last), last.asOf());
  }

  private void label(Svg svg, int x, int y, String anchor, String words) {
    svg.words(
        "text",
        words,
        "x",
        x,
        "y",
        y,
        "text-anchor",
        anchor,
        "fill",
        theme.soft(),
        "font-family",
        Theme.FONT,
        "font-size",
        12);
  }

  private int x(SeriesNumber number) {
    long at = ChronoUnit.DAYS.between(first, day(number));
    return LEFT + Math.toIntExact(at * (width - LEFT - RIGHT) / days);
  }

  private int y(long number) {
    double share = (double) number / levels.getLast();
    return bottom - (int) Math.round(share * (bottom - TOP));
  }

  private Stream<SeriesNumber> numbers() {
    return lines.stream().flatMap(one -> one.points().stream()).map(SeriesPoint::number);
  }

  private static LocalDate day(SeriesNumber number) {
    return number.asOf().lastDay();
  }
}
