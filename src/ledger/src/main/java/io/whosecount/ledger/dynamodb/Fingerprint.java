package io.whosecount.ledger.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.whosecount.claims.document.Digest;

/** Stands for a text of any length: 128 bits of its SHA-256. */
record Fingerprint(long first, long second) {
  private static final int HALF = 16;
  private static final int HEXADECIMAL = 16;

  static Fingerprint of(Key key) {
    return of(key.toString());
  }

  static Fingerprint of(String text) {
    String digest = Digest.sha256(text.getBytes(UTF_8)).value();
    return new Fingerprint(
        Long.parseUnsignedLong(digest.substring(0, HALF), HEXADECIMAL),
        Long.parseUnsignedLong(digest.substring(HALF, 2 * HALF), HEXADECIMAL));
  }
}
