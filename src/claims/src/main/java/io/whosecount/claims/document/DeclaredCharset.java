package io.whosecount.claims.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The encodings that an upload says it is in. */
final class DeclaredCharset {
  /** Browsers look for the declaration in the first 1,024 bytes; some pages have it later. */
  private static final int LOOK_AT = 4096;

  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w.:+-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:+-]{1,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("\\A\\s{0,9}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:+-]{1,40})");

  private DeclaredCharset() {}

  /** The encodings that {@code upload} declares and this runtime knows, the first one first. */
  static Stream<Charset> of(Upload upload) {
    String start =
        new String(
            upload.bytes(),
            0,
            Math.min(upload.bytes().length, LOOK_AT),
            StandardCharsets.ISO_8859_1);
    Stream<Optional<String>> labels =
        switch (Forms.of(upload, start)) {
          case PLAIN_TEXT -> Stream.of(parameter(upload));
          case HTML -> Stream.of(parameter(upload), group(XML, start), group(META, start));
        };
    return labels.flatMap(Optional::stream).flatMap(label -> Charsets.labelled(label).stream());
  }

  private static Optional<String> parameter(Upload upload) {
    return upload.contentType().flatMap(type -> group(PARAMETER, type));
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
