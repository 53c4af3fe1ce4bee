package io.whosecount.claims.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes at a file's start that say in which Unicode encoding it is. */
enum ByteOrderMark {
  // UTF-32 first: its little-endian mark begins with that of UTF-16.
  UTF_32LE(StandardCharsets.UTF_32LE, 0xff, 0xfe, 0, 0),
  UTF_32BE(StandardCharsets.UTF_32BE, 0, 0, 0xfe, 0xff),
  UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

  private final Charset charset;
  private final int[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The encoding it stands for. */
  Charset charset() {
    return charset;
  }

  /** How many bytes it takes. */
  int length() {
    return mark.length;
  }

  /** The mark that {@code bytes} begin with. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    for (ByteOrderMark candidate : values()) {
      if (candidate.begins(bytes)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
