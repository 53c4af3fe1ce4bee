package io.whosecount.claims.document;

import java.util.Optional;

/**
 * Reads uploads into documents: bytes to text ({@link Decoder}), HTML to its main text ({@link
 * HtmlPage}), and what both and the uploader say of the publication ({@link StatedFacts}).
 */
public final class DocumentReader {
  /** The largest upload that is read: 10 MB. */
  public static final int MOST_BYTES = 10_000_000;

  /** The most markup that is read: jsoup keeps about 250 bytes for each tag. */
  static final int MOST_TAGS = 500_000;

  private DocumentReader() {}

  /** The document in {@code upload}, or the reason why it is none; never throws for bad input. */
  public static Reading read(Upload upload) {
    byte[] bytes = upload.bytes();
    if (bytes.length > MOST_BYTES) {
      return unreadable(
          upload,
          Reading.Reason.TOO_LARGE,
          "it has " + bytes.length + " bytes, more than " + MOST_BYTES);
    }
    Optional<String> signature = BinarySignature.of(bytes);
    if (signature.isPresent()) {
      return unreadable(upload, Reading.Reason.NOT_TEXT, "it begins like " + signature.get());
    }
    return switch (Decoder.decode(upload)) {
      case Decoding.Failed failed -> unreadable(upload, failed.reason(), failed.detail());
      case Decoding.Decoded decoded -> read(upload, decoded);
    };
  }

  private static Reading read(Upload upload, Decoding.Decoded decoded) {
    if (Characters.isBlank(decoded.text())) {
      return unreadable(upload, Reading.Reason.EMPTY, "it has nothing but white space");
    }
    return switch (Forms.of(upload, decoded.text())) {
      case PLAIN_TEXT ->
          document(
              upload,
              decoded,
              Document.Form.PLAIN_TEXT,
              decoded.text(),
              TextFacts.of(decoded.text()));
      case HTML -> readHtml(upload, decoded);
    };
  }

  private static Reading readHtml(Upload upload, Decoding.Decoded decoded) {
    long tags = decoded.text().chars().filter(character -> character == '<').count();
    if (tags > MOST_TAGS) {
      return unreadable(
          upload, Reading.Reason.TOO_DEEP, "it has " + tags + " tags, more than " + MOST_TAGS);
    }
    HtmlPage page = HtmlPage.of(decoded.text());
    if (Characters.isBlank(page.text())) {
      return unreadable(upload, Reading.Reason.EMPTY, "the page shows no text");
    }
    return document(upload, decoded, Document.Form.HTML, page.text(), page.facts());
  }

  private static Reading document(
      Upload upload,
      Decoding.Decoded decoded,
      Document.Form form,
      String text,
      StatedFacts ofTheDocument) {
    return new Reading.Read(
        new Document(
            upload.id(),
            Digest.sha256(upload.bytes()),
            text,
            form,
            decoded.charset(),
            StatedFacts.merge(
                MetadataFacts.of(upload.metadata()), ofTheDocument, upload.uploaded())));
  }

  private static Reading unreadable(Upload upload, Reading.Reason reason, String detail) {
    return new Reading.Unreadable(upload.id(), reason, detail);
  }
}
