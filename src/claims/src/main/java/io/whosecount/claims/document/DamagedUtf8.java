package io.whosecount.claims.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 with a few broken bytes, such as a file that was cut within a character. Each broken place
 * becomes U+FFFD, so that a reader of the text sees where something is missing.
 *
 * <p>It is taken for UTF-8 only where ten characters beyond ASCII are whole for each that is broken
 * (no other encoding looks like that by chance), or where nothing is broken but the very end.
 */
final class DamagedUtf8 {
  private static final int WHOLE_FOR_EACH_BROKEN = 10;

  private DamagedUtf8() {}

  /** The text of {@code bytes} from {@code from} on, if they are UTF-8 but for a few of them. */
  static Optional<String> decode(byte[] bytes, int from) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    int broken = 0;
    boolean onlyTheEnd = true;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      broken++;
      in.position(in.position() + result.length());
      onlyTheEnd = onlyTheEnd && !in.hasRemaining() && isCutSequence(bytes);
      out.put('\ufffd');
    }
    String text = out.flip().toString();
    long beyondAscii = text.codePoints().filter(c -> c >= 0x80 && c != 0xfffd).count();
    return onlyTheEnd || beyondAscii >= (long) broken * WHOLE_FOR_EACH_BROKEN
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Whether the last bytes begin a character of three or four bytes and do not end it. */
  private static boolean isCutSequence(byte[] bytes) {
    int lead = bytes.length - 1;
    while (lead > 0 && bytes.length - lead < 3 && (bytes[lead] & 0xc0) == 0x80) {
      lead--;
    }
    return bytes.length - lead >= 2 && (bytes[lead] & 0xff) >= 0xe0 && (bytes[lead] & 0xff) < 0xf5;
  }
}
