package io.whosecount.figures.http;

import io.whosecount.claims.document.Digest;
import java.util.Optional;

/** The bytes of an answer, with what is made of them when it is first needed, and once. */
final class Body {
  /** Below it the headers weigh more than what compressing saves. */
  private static final int WORTH_COMPRESSING = 1024;

  private static final int TAG_DIGITS = 32;

  private final byte[] plain;
  private final String tag;
  private Optional<byte[]> compressed = Optional.empty();

  /** Of these bytes. */
  Body(byte[] plain) {
    this.plain = plain;
    this.tag = Digest.sha256(plain).value().substring(0, TAG_DIGITS);
  }

  /** A name for these bytes, that no others have. */
  String tag() {
    return tag;
  }

  boolean isWorthCompressing() {
    return plain.length >= WORTH_COMPRESSING;
  }

  /** The bytes as they are, or as gzip. */
  synchronized byte[] bytes(boolean gzip) {
    if (!gzip) {
      return plain;
    }
    if (compressed.isEmpty()) {
      compressed = Optional.of(Gzip.compressed(plain));
    }
    return compressed.get();
  }
}
