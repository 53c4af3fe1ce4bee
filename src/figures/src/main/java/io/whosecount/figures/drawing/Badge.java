package io.whosecount.figures.drawing;

/** A small picture of one figure in two boxes: what is counted, and who says how many. */
public final class Badge {
  private static final int HEIGHT = 24;
  private static final int PADDING = 8;
  private static final int LETTER = 7;
  private static final String LABEL = "#3d444d";
  private static final String MESSAGE = "#0b5cad";

  private Badge() {}

  /**
   * The picture.
   *
   * @param label what is counted
   * @param message who says how many
   */
  public static String of(String label, String message) {
    int left = width(label);
    int right = width(message);
    Svg svg = new Svg(left + right, HEIGHT, label + ": " + message);
    svg.shape("rect", "width", left, "height", HEIGHT, "fill", LABEL);
    svg.shape("rect", "x", left, "width", right, "height", HEIGHT, "fill", MESSAGE);
    return text(text(svg, PADDING, left, label), left + PADDING, right, message).done();
  }

  private static Svg text(Svg svg, int x, int box, String words) {
    return svg.words(
        "text",
        words,
        "x",
        x,
        "y",
        16,
        "fill",
        "#ffffff",
        "font-family",
        Theme.FONT,
        "font-size",
        12,
        "textLength",
        box - 2 * PADDING,
        "lengthAdjust",
        "spacingAndGlyphs");
  }

  /** Fonts differ from reader to reader; the text is fitted into what is reserved here. */
  private static int width(String words) {
    return 2 * PADDING + LETTER * words.codePointCount(0, words.length());
  }
}
