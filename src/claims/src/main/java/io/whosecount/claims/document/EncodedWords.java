package io.whosecount.claims.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text beyond ASCII in headers that hold only ASCII, such as S3's user metadata: encoded words (RFC
 * 2047, which S3 itself writes) and percent-encoded UTF-8 (which uploaders write).
 */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([\\w.:+-]{1,40})(?:\\*[\\w-]{1,20})?\\?([bBqQ])\\?([^?\\s]*+)\\?=");
  private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");

  private EncodedWords() {}

  /** {@code value} with its encoded words decoded; a word that cannot be stays as it is. */
  static String decode(String value) {
    StringBuilder out = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Optional<Charset> open = Optional.empty();
    int end = 0;
    Matcher word = WORD.matcher(value);
    while (word.find()) {
      Optional<Charset> charset = Charsets.labelled(word.group(1));
      Optional<byte[]> decoded = bytesOf(word.group(2), word.group(3));
      if (charset.isEmpty() || decoded.isEmpty()) {
        continue;
      }
      String between = value.substring(end, word.start());
      // Neighbours share a character where an encoder cut by bytes; the space between is no text.
      if (!(open.equals(charset) && between.isBlank())) {
        flush(bytes, open, out);
        out.append(open.isPresent() && between.isBlank() ? "" : between);
        open = charset;
      }
      bytes.writeBytes(decoded.get());
      end = word.end();
    }
    flush(bytes, open, out);
    return out.append(value, end, value.length()).toString();
  }

  private static void flush(
      ByteArrayOutputStream bytes, Optional<Charset> charset, StringBuilder out) {
    charset.ifPresent(known -> out.append(bytes.toString(known)));
    bytes.reset();
  }

  private static Optional<byte[]> bytesOf(String encoding, String text) {
    try {
      return Optional.of(
          encoding.equalsIgnoreCase("b") ? Base64.getDecoder().decode(text) : quoted(text));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static byte[] quoted(String text) {
    return unescape(text.replace('_', ' '), '=');
  }

  /** {@code value} with its percent-encoded UTF-8 decoded, if it is that throughout. */
  static String decodePercents(String value) {
    boolean escapedThroughout =
        PERCENT.matcher(value).find()
            && PERCENT.matcher(value).replaceAll("").indexOf('%') < 0
            && value.chars().allMatch(character -> character < 0x80);
    return escapedThroughout
        ? Charsets.strictly(StandardCharsets.UTF_8, unescape(value, '%'), 0).orElse(value)
        : value;
  }

  private static byte[] unescape(String text, char mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != mark) {
        bytes.write(text.charAt(i));
      } else if (i + 2 < text.length()) {
        bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
        i += 2;
      } else {
        throw new IllegalArgumentException("cut within an escape: " + text);
      }
    }
    return bytes.toByteArray();
  }
}
