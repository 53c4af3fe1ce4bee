package io.whosecount.extract;

import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Passages;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.DocumentReader;
import io.whosecount.claims.document.Reading;
import io.whosecount.claims.document.Reading.Reason;
import io.whosecount.claims.document.Upload;
import io.whosecount.ledger.DocumentRecord.Content;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;

/** Reads with the rules and words of the claims module. */
public final class BuiltInExtractor implements Extractor {
  // Static: read when a native image is built, and in it, not anew in every process.
  private static final ClaimExtractor CLAIMS = ClaimExtractor.withBuiltInLexicon();

  @Override
  public String version() {
    return ClaimExtractor.VERSION;
  }

  @Override
  public Content read(Upload upload) {
    return switch (DocumentReader.read(upload)) {
      case Reading.Read(Document document) -> content(CLAIMS.extract(document));
      case Reading.Unreadable unreadable ->
          new RejectedContent(unreadable.reason(), unreadable.detail());
    };
  }

  private static Content content(Extraction extraction) {
    int claims = extraction.claims().size();
    if (claims > ReadContent.MOST_CLAIMS) {
      return new RejectedContent(
          Reason.TOO_MANY_CLAIMS,
          "%d claims; at most %d are kept".formatted(claims, ReadContent.MOST_CLAIMS));
    }
    Document document = extraction.document();
    return new ReadContent(
        document.digest(),
        document.form(),
        document.charset(),
        document.text().codePointCount(0, document.text().length()),
        document.facts(),
        extraction.claims(),
        Passages.of(document, extraction.claims()),
        extraction.rejections().size());
  }
}
