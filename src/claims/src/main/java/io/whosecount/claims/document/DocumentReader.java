package io.whosecount.claims.document;

/** Reads uploads into documents. */
public final class DocumentReader {
  /** The largest upload that is read: 10 MB. */
  public static final int MOST_BYTES = 10_000_000;

  private DocumentReader() {}

  /** The document in {@code upload}, or the reason why it is none; never throws for bad input. */
  public static Reading read(Upload upload) {
    return new Reading.Unreadable(upload.id(), Reading.Reason.EMPTY, "nothing is read yet");
  }
}
