package io.whosecount.claims.document;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The encoding that bytes look like, where nobody declares it: Mozilla's detector, which knows the
 * Cyrillic, Greek, Hebrew, Thai and East Asian encodings and windows-1252. It does not know those
 * of central Europe (ISO-8859-2, windows-1250): such a text, undeclared, is read as windows-1252,
 * with some letters wrong and every digit right.
 */
final class DetectedCharset {
  private static final int SAMPLE = 256 * 1024;
  private static final String FALLBACK = "windows-1252";
  private static final String PUNCTUATION = "‘’‚“”„–—…•«»‹›€£§©®°±·¡¿";

  private DetectedCharset() {}

  /** The encoding of {@code bytes}, which are not UTF-8; empty where they look like none. */
  static Optional<Charset> of(byte[] bytes) {
    return Optional.ofNullable(detect(bytes))
        .flatMap(Charsets::labelled)
        .filter(charset -> looksWritten(charset, bytes))
        .or(() -> Charsets.labelled(FALLBACK).filter(charset -> looksWritten(charset, bytes)));
  }

  private static @Nullable String detect(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    int first = firstBeyondAscii(bytes);
    detector.handleData(bytes, first, Math.min(SAMPLE, bytes.length - first));
    detector.dataEnd();
    return detector.getDetectedCharset();
  }

  /** What stands before it is the same in every encoding and would only use up the sample. */
  private static int firstBeyondAscii(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Whether most signs beyond ASCII are letters or what printers use; in noise they are not. */
  private static boolean looksWritten(Charset charset, byte[] bytes) {
    return Charsets.strictly(charset, bytes, 0)
        .filter(
            text -> {
              long beyond = text.codePoints().filter(c -> c >= 0x80).count();
              long usual =
                  text.codePoints()
                      .filter(
                          c ->
                              c >= 0x80
                                  && (Character.isLetter(c)
                                      || Characters.isSpace(c)
                                      || (c >= 0x3000 && c < 0xa000)
                                      || (c >= 0xff00 && c < 0xfff0)
                                      || PUNCTUATION.indexOf(c) >= 0))
                      .count();
              return usual * 5 >= beyond * 4;
            })
        .isPresent();
  }
}
