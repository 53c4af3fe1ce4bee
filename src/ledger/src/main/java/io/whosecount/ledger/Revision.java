package io.whosecount.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which version of a document: the store's order of the uploads to one key, then the extractor that
 * read it. A greater revision replaces a smaller one, whatever the order of their arrival.
 *
 * @param sequencer the hexadecimal sequencer of the S3 event; comparable only for one key, after
 *     padding the shorter one with zeros on the right (Amazon S3, event message structure)
 * @param extractor the extractor's version, {@code major.minor.patch}
 */
public record Revision(String sequencer, String extractor) implements Comparable<Revision> {
  /**
   * In place of an extractor's version, where none was given the upload to read: below all of them,
   * so that it never takes the place of a reading, and any reading takes its place.
   */
  public static final String UNREAD = "0.0.0";

  /** The longest sequencer that is taken; those of S3 have 16 to 34 digits. */
  public static final int LONGEST_SEQUENCER = 64;

  private static final Pattern SEQUENCER =
      Pattern.compile("[0-9A-Fa-f]{1," + LONGEST_SEQUENCER + "}");
  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}");

  public Revision {
    if (!SEQUENCER.matcher(sequencer).matches()) {
      throw new IllegalArgumentException(
          "a sequencer is hexadecimal, of at most 64 digits, not: '" + sequencer + "'");
    }
    if (!VERSION.matcher(extractor).matches()) {
      throw new IllegalArgumentException(
          "an extractor's version is major.minor.patch, not: '" + extractor + "'");
    }
  }

  /** A text of fixed width that sorts as revisions do. */
  public String sortable() {
    String padded = sequencer.toUpperCase(java.util.Locale.ROOT);
    List<Integer> version = Arrays.stream(extractor.split("\\.")).map(Integer::valueOf).toList();
    return padded
        + "0".repeat(LONGEST_SEQUENCER - padded.length())
        + "@%04d.%04d.%04d".formatted(version.get(0), version.get(1), version.get(2));
  }

  @Override
  public int compareTo(Revision other) {
    return sortable().compareTo(other.sortable());
  }
}
