package io.whosecount.claims.text;

/**
 * A stretch of the text in UTF-16 units, as Java counts; {@link CodePoints} turns it into what the
 * contract counts.
 *
 * @param start the first unit
 * @param end the unit behind the last
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The characters of {@code text} in this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The smallest span that holds this and {@code other}. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether {@code other} lies within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
