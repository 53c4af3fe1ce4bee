package io.whosecount.local.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Rejection;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.Reading.Unreadable;
import io.whosecount.ledger.json.ClaimJson;
import io.whosecount.ledger.json.ClaimMapping;
import io.whosecount.ledger.json.FactsJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in a document, as the command line writes it. */
record ExtractionJson(
    DocumentJson document, List<ClaimJson> claims, List<RejectionJson> rejections) {
  /** The document: either read, or rejected with a reason. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DocumentJson(
      String id,
      String name,
      String state,
      @Nullable String reason,
      @Nullable String detail,
      @Nullable String digest,
      @Nullable String form,
      @Nullable String charset,
      @Nullable Integer characters,
      @Nullable FactsJson facts) {}

  /** A number that was read, then refused. */
  record RejectionJson(int start, int end, String exact, String rule, String reason) {}

  static ExtractionJson of(String name, Extraction extraction) {
    Document document = extraction.document();
    String text = document.text();
    DocumentJson read =
        new DocumentJson(
            document.id().value(),
            name,
            "read",
            null,
            null,
            document.digest().value(),
            form(document.form()),
            document.charset(),
            text.codePointCount(0, text.length()),
            FactsJson.of(document.facts()));
    return new ExtractionJson(
        read,
        extraction.claims().stream().map(ClaimMapping::toJson).toList(),
        extraction.rejections().stream().map(ExtractionJson::toJson).toList());
  }

  static ExtractionJson of(String name, Unreadable unreadable) {
    DocumentJson rejected =
        new DocumentJson(
            unreadable.id().value(),
            name,
            "rejected",
            unreadable.reason().id(),
            unreadable.detail(),
            null,
            null,
            null,
            null,
            null);
    return new ExtractionJson(rejected, List.of(), List.of());
  }

  private static String form(Document.Form form) {
    return switch (form) {
      case PLAIN_TEXT -> "text";
      case HTML -> "html";
    };
  }

  private static RejectionJson toJson(Rejection rejection) {
    return new RejectionJson(
        rejection.position().start(),
        rejection.position().end(),
        rejection.exact(),
        rejection.rule().id(),
        rejection.reason());
  }
}
