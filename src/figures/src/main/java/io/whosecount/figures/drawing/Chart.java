package io.whosecount.figures.drawing;

import io.whosecount.claims.series.NumberWords;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.figures.query.SeriesAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers over time as a picture, a line for each claimant, told apart by colour and dashes. */
public final class Chart {
  /** How many claimants have a line; the others are counted in the legend. */
  public static final int MOST_LINES = 6;

  private static final int LEFT = 72;
  private static final int RIGHT = 16;
  private static final int TOP = 40;
  private static final int LINE = 18;

  /** How wide a letter is at most, but for a few: fonts differ from reader to reader. */
  private static final int LETTER = 6;

  private static final int AXIS = 24;
  private static final int MOST_DOTS = 120;
  private static final List<String> DASHES =
      List.of("none", "7 3", "2 3", "9 3 2 3", "4 2", "12 4");

  private final Frame frame;
  private final Theme theme;
  private final List<SeriesAnswer.One> lines;
  private final Scale scale;

  private Chart(Frame frame, List<SeriesAnswer.One> all) {
    this.frame = frame;
    this.theme = frame.theme();
    this.lines = mostTold(all);
    int legend = LINE * (lines.size() + (all.size() > MOST_LINES ? 1 : 0));
    this.scale =
        Scale.of(
            lines.stream().flatMap(one -> one.points().stream()).map(SeriesPoint::number).toList(),
            LEFT,
            frame.width() - RIGHT,
            TOP,
            frame.height() - AXIS - legend);
  }

  /** The picture of {@code answer}. */
  public static String of(SeriesAnswer answer, Frame frame) {
    return new Chart(frame, answer.series())
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
    Svg svg = new Svg(frame.width(), frame.height(), frame.title());
    svg.words(
        "desc",
        lines.isEmpty()
            ? frame.nothing()
            : lines.stream().map(Chart::told).collect(Collectors.joining(". ")));
    svg.shape("rect", "width", frame.width(), "height", frame.height(), "fill", theme.back());
    svg.words(
        "text",
        frame.title(),
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
      return nothing(svg).done();
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

  private Svg nothing(Svg svg) {
    List<String> words = Lines.of(frame.nothing(), (frame.width() - 2 * RIGHT) / LETTER);
    for (int n = 0; n < words.size(); n++) {
      label(svg, RIGHT, TOP + LINE * (n + 1), "start", words.get(n));
    }
    return svg;
  }

  private void axes(Svg svg) {
    int right = frame.width() - RIGHT;
    for (long level : scale.levels()) {
      svg.shape(
          "line",
          "x1",
          LEFT,
          "x2",
          right,
          "y1",
          scale.y(level),
          "y2",
          scale.y(level),
          "stroke",
          theme.grid());
      label(svg, LEFT - 8, scale.y(level) + 4, "end", String.format(Locale.ROOT, "%,d", level));
    }
    label(svg, LEFT, scale.bottom() + LINE, "start", scale.first().toString());
    label(svg, right, scale.bottom() + LINE, "end", scale.last().toString());
  }

  private void line(Svg svg, SeriesAnswer.One one, String colour, String dashes) {
    List<SeriesNumber> numbers = one.points().stream().map(SeriesPoint::number).toList();
    for (List<SeriesNumber> stretch : Stretches.of(one)) {
      String points =
          stretch.stream()
              .map(number -> scale.x(number) + "," + scale.y(number.high()))
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
            scale.x(number),
            "x2",
            scale.x(number),
            "y1",
            scale.y(number.low()),
            "y2",
            scale.y(number.high()),
            "stroke",
            colour);
      }
      if (numbers.size() <= MOST_DOTS) {
        dot(svg, number, colour);
      }
    }
  }

  private void dot(Svg svg, SeriesNumber number, String colour) {
    svg.shape(
        "circle", "cx", scale.x(number), "cy", scale.y(number.high()), "r", 3, "fill", colour);
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
    return scale.bottom() + AXIS + LINE * (n + 1) - 4;
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
}
