package io.whosecount.claims.document;

/**
 * A document that was read: the text that was kept, which every offset counts in, and the facts of
 * its publication.
 *
 * @param id which document it is
 * @param digest the SHA-256 of the bytes it was read from
 * @param text of a plain text every character but a byte order mark; of HTML the main text
 * @param form what it was read from
 * @param charset the name of the encoding it was decoded with
 * @param facts of its publication
 */
public record Document(
    DocumentId id, Digest digest, String text, Form form, String charset, PublicationFacts facts) {

  /** The kind of file a document was read from. */
  public enum Form {
    PLAIN_TEXT,
    HTML
  }
}
