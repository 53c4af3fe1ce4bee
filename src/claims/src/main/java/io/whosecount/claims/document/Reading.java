package io.whosecount.claims.document;

/** What became of an upload: a document, or the reason why it is none. */
public sealed interface Reading {

  /** It was read. */
  record Read(Document document) implements Reading {}

  /** It cannot be read. */
  record Unreadable(DocumentId id, Reason reason, String detail) implements Reading {}

  /** Why an upload cannot be read. */
  enum Reason {
    /** It has no byte, or nothing but white space. */
    EMPTY("empty"),
    /** It is larger than {@link DocumentReader#MOST_BYTES}. */
    TOO_LARGE("too-large"),
    /** It is an image, an archive or another thing without text. */
    NOT_TEXT("not-text"),
    /** Its bytes are no text in the encoding that it declares or in any that was detected. */
    UNDECODABLE("undecodable"),
    /** Its markup is too deep, or there is too much of it, to be an article. */
    TOO_DEEP("too-deep"),
    /** More was found in it than the ledger keeps of one document. */
    TOO_MANY_CLAIMS("too-many-claims"),
    /** The store has no such object any more. */
    NO_SUCH_OBJECT("no-such-object"),
    /** The store keeps it in an archive and does not hand it out. */
    ARCHIVED("archived");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The name in the contract, such as {@code too-large}. */
    public String id() {
      return id;
    }
  }
}
