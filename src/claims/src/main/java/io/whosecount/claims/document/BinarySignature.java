package io.whosecount.claims.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes by which a file is known to be no text. Only those that no text begins with; what
 * is not listed is told by its NUL bytes and control characters.
 */
final class BinarySignature {
  private static final List<Signature> KNOWN =
      List.of(
          new Signature("a PDF", "%PDF-"),
          new Signature("an RTF file", "{\\rtf"),
          new Signature("a PostScript file", "%!PS-"),
          new Signature("a PNG image", "\u0089PNG\r\n"),
          new Signature("a JPEG image", "\u00ff\u00d8\u00ff"),
          new Signature("a GIF image", "GIF87a"),
          new Signature("a GIF image", "GIF89a"),
          new Signature("a ZIP archive or an office file", "PK\u0003\u0004"),
          new Signature("a ZIP archive or an office file", "PK\u0005\u0006"),
          new Signature("an old office file", "\u00d0\u00cf\u0011\u00e0"),
          new Signature("a gzip file", "\u001f\u008b"),
          new Signature("a zstd file", "(\u00b5/\u00fd"),
          new Signature("a 7z archive", "7z\u00bc\u00af"),
          new Signature("a RAR archive", "Rar!\u001a\u0007"),
          new Signature("an xz file", "\u00fd7zXZ"),
          new Signature("a program", "\u007fELF"),
          new Signature("a class file", "\u00ca\u00fe\u00ba\u00be"));

  private BinarySignature() {}

  /** What a file that begins like {@code bytes} is, such as "a PDF"; empty where it may be text. */
  static Optional<String> of(byte[] bytes) {
    return KNOWN.stream().filter(known -> known.begins(bytes)).map(Signature::what).findFirst();
  }

  private record Signature(String what, String start) {
    boolean begins(byte[] bytes) {
      byte[] expected = start.getBytes(StandardCharsets.ISO_8859_1);
      return bytes.length >= expected.length
          && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }
  }
}
