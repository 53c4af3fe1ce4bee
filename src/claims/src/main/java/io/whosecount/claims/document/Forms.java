package io.whosecount.claims.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells HTML from plain text: by the declared media type, else by the name's ending, else by how
 * the text begins. A text that has a "{@code <}" somewhere is not HTML for that.
 */
final class Forms {
  private static final Set<String> HTML_TYPES = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> TEXT_TYPES = Set.of("text/plain", "text/markdown");
  private static final Pattern HTML_NAME = Pattern.compile("\\.x?html?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern TEXT_NAME =
      Pattern.compile("\\.(txt|text|md|markdown)$", Pattern.CASE_INSENSITIVE);

  /** Only what can open a page; a comment or an XML declaration may stand before. */
  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*+(?:<\\?xml[^>]{0,300}+>\\s*+)?(?:<!--.{0,2000}?-->\\s*+){0,3}"
              + "<(?:!doctype\\s+html|(?:html|head|body|meta|title|script|style|link|main|article"
              + "|section|header|div|table|h1|p|br|font|a|b|iframe)(?=[\\s/>]))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");

  private Forms() {}

  /** The form of {@code upload}, whose text begins with or is {@code text}. */
  static Document.Form of(Upload upload, String text) {
    boolean html = declared(upload).orElseGet(() -> HTML_START.matcher(text).lookingAt());
    // A text without a tag loses its line breaks when it is read as HTML, whatever it is called.
    return html && TAG.matcher(text).find() ? Document.Form.HTML : Document.Form.PLAIN_TEXT;
  }

  private static Optional<Boolean> declared(Upload upload) {
    String type = upload.contentType().map(Forms::mediaType).orElse("");
    if (HTML_TYPES.contains(type)) {
      return Optional.of(true);
    }
    if (TEXT_TYPES.contains(type)) {
      return Optional.of(false);
    }
    if (HTML_NAME.matcher(upload.name()).find()) {
      return Optional.of(true);
    }
    return TEXT_NAME.matcher(upload.name()).find() ? Optional.of(false) : Optional.empty();
  }

  private static String mediaType(String contentType) {
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return type.strip().toLowerCase(Locale.ROOT);
  }
}
