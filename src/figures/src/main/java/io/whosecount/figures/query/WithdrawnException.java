package io.whosecount.figures.query;

import io.whosecount.claims.document.DocumentId;

/** What was asked for stood in a document that was removed, or that says something else by now. */
public final class WithdrawnException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient DocumentId document;

  /** With what is not there any more, and the document that tells what became of it. */
  public WithdrawnException(String what, DocumentId document) {
    super(what);
    this.document = document;
  }

  /** Of which document. */
  public DocumentId document() {
    return document;
  }
}
