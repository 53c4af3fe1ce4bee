package io.whosecount.claims.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes to text. The first of these decides: a byte order mark; the encoding that the upload's
 * content type, then the markup declares, if every byte has a meaning in it; UTF-8; UTF-8 with a
 * few broken bytes ({@link DamagedUtf8}); what the bytes look like ({@link DetectedCharset}).
 */
final class Decoder {
  private Decoder() {}

  /** The text of {@code upload}, or why it has none. */
  static Decoding decode(Upload upload) {
    byte[] bytes = upload.bytes();
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    Decoding decoding =
        mark.isPresent() ? decodeMarked(bytes, mark.get()) : decodeUnmarked(upload, bytes);
    return switch (decoding) {
      case Decoding.Decoded decoded when Characters.isBinary(decoded.text()) ->
          new Decoding.Failed(Reading.Reason.NOT_TEXT, "it has NUL or too many control characters");
      case Decoding.Decoded decoded -> decoded;
      case Decoding.Failed failed -> failed;
    };
  }

  private static Decoding decodeMarked(byte[] bytes, ByteOrderMark mark) {
    Charset charset = mark.charset();
    return Charsets.strictly(charset, bytes, mark.length())
        .or(
            () ->
                mark == ByteOrderMark.UTF_8
                    ? DamagedUtf8.decode(bytes, mark.length())
                    : Optional.empty())
        .<Decoding>map(text -> new Decoding.Decoded(text, charset.name()))
        .orElseGet(
            () ->
                new Decoding.Failed(
                    Reading.Reason.UNDECODABLE,
                    "its byte order mark says " + charset.name() + ", its bytes are not"));
  }

  private static Decoding decodeUnmarked(Upload upload, byte[] bytes) {
    Stream<Charset> declared = DeclaredCharset.of(upload).filter(c -> !isBlindTo(c, bytes));
    Optional<Decoding> found =
        declared.flatMap(charset -> decoded(charset, bytes).stream()).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    if (hasNul(bytes)) {
      return UnmarkedUtf16.of(bytes)
          .flatMap(charset -> decoded(charset, bytes))
          .orElseGet(() -> new Decoding.Failed(Reading.Reason.NOT_TEXT, "it has NUL bytes"));
    }
    return decoded(StandardCharsets.UTF_8, bytes)
        .or(
            () ->
                DamagedUtf8.decode(bytes, 0)
                    .map(text -> new Decoding.Decoded(text, StandardCharsets.UTF_8.name())))
        .or(() -> DetectedCharset.of(bytes).flatMap(charset -> decoded(charset, bytes)))
        .orElseGet(
            () ->
                new Decoding.Failed(
                    Reading.Reason.UNDECODABLE,
                    "it is not UTF-8, and no other encoding was recognised"));
  }

  private static Optional<Decoding> decoded(Charset charset, byte[] bytes) {
    return Charsets.strictly(charset, bytes, 0)
        .map(text -> new Decoding.Decoded(text, charset.name()));
  }

  /** UTF-16 and UTF-32 make signs of any bytes, so they are believed only where NUL bytes are. */
  private static boolean isBlindTo(Charset charset, byte[] bytes) {
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    return wide && !hasNul(bytes);
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte value : bytes) {
      if (value == 0) {
        return true;
      }
    }
    return false;
  }
}
