package io.whosecount.ledger.dynamodb;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.ledger.order.KeyText;

/**
 * One of sixteen parts of what all documents write to: a partition of DynamoDB takes 1,000 write
 * units a second, and a million documents that are read again want more, see {@link LedgerTable}.
 *
 * @param digit the first of the document's id, which is a digest and so falls evenly
 */
record Part(char digit) {
  /** The part of {@code document}. */
  static Part of(DocumentId document) {
    return new Part(document.value().charAt(0));
  }

  /** The partition of this part of {@code whole}. */
  String of(String whole) {
    return whole + KeyText.SEPARATOR + digit;
  }
}
