package io.whosecount.figures.representation;

import io.whosecount.claims.document.Document.Form;
import io.whosecount.figures.form.Paged;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.ledger.DocumentPage;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.json.ClaimJson;
import io.whosecount.ledger.json.ClaimMapping;
import io.whosecount.ledger.json.FactsJson;
import io.whosecount.ledger.json.PassageJson;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the ledger keeps of a document. */
@Schema(name = "Document")
public record DocumentResponse(
    String id,
    @Schema(description = "Where it was uploaded: bucket and key.") String location,
    @Schema(
            description = "Whether it was read, or rejected for the reason given.",
            enumeration = {"read", "rejected"})
        String state,
    @Schema(
            description = "Why it was rejected; null where it was read.",
            enumeration = {
              "empty",
              "too-large",
              "not-text",
              "undecodable",
              "too-deep",
              "too-many-claims",
              "no-such-object",
              "archived"
            })
        @Nullable String reason,
    @Schema(description = "More about the reason, for a person.") @Nullable String detail,
    @Schema(description = "SHA-256 of the bytes that were read.") @Nullable String digest,
    @Schema(
            description = "What it was read from.",
            enumeration = {"text", "html"})
        @Nullable String form,
    @Schema(description = "The encoding it was decoded with.") @Nullable String charset,
    @Schema(description = "How many Unicode code points the kept text has.")
        @Nullable Integer characters,
    @Schema(description = "The version of the extractor that read it.") String extractor,
    @Schema(format = "date-time", description = "When it was uploaded.") String uploaded,
    @Schema(format = "date-time", description = "When this version entered the ledger.")
        String recorded,
    @Schema(description = "The facts of its publication, each with where it was found.")
        @Nullable FactsJson facts,
    @Schema(description = "How many numbers in it were read and are no claims.")
        @Nullable Integer rejectedNumbers,
    @Schema(description = "Claims of this page, in the order of the text.") List<ClaimJson> claims,
    @Schema(
            description =
                "The text around the claims of this page, in its order, of a long paragraph a part;"
                    + " start and end count the code points of the kept text. Together at most half"
                    + " of a document, or what the quotes and their surroundings show anyway; none of"
                    + " one that was read before passages were kept.")
        List<PassageJson> passages,
    @Schema(description = "The path of the next page of its claims; null at the end.")
        @Nullable String next,
    DocumentLinks links)
    implements Paged {

  /** Where to read on. */
  @Schema(name = "DocumentLinks")
  public record DocumentLinks(
      String self,
      String flags,
      @Schema(description = "What became of it.") String revisions,
      @Schema(description = "One of its claims: to be filled in with the claim's id (RFC 6570).")
          String claim) {}

  /** The representation of a part of a document. */
  public static DocumentResponse of(PageQuery query, DocumentPage part) {
    String path = Links.document(part.document().id());
    return of(
        part.document(),
        part.next().map(cursor -> Links.page(path, query, Optional.of(cursor))),
        Links.page(path, query, query.cursor()));
  }

  /** The representation of a document without claims. */
  static DocumentResponse of(DocumentRecord document) {
    return of(document, Optional.empty(), Links.document(document.id()));
  }

  private static DocumentResponse of(DocumentRecord document, Optional<String> next, String self) {
    DocumentLinks links =
        new DocumentLinks(
            self,
            Links.flags(document.id()),
            Links.revisions(document.id()),
            Links.claims(document.id()));
    return switch (document.content()) {
      case ReadContent read -> read(document, read, next, links);
      case RejectedContent rejected -> rejected(document, rejected, links);
    };
  }

  private static DocumentResponse read(
      DocumentRecord document, ReadContent content, Optional<String> next, DocumentLinks links) {
    return new DocumentResponse(
        document.id().value(),
        document.location(),
        "read",
        null,
        null,
        content.digest().value(),
        form(content.form()),
        content.charset(),
        content.characters(),
        document.revision().extractor(),
        document.uploaded().toString(),
        document.recorded().toString(),
        FactsJson.of(content.facts()),
        content.rejectedNumbers(),
        content.claims().stream()
            .map(claim -> ClaimMapping.toJson(claim, document.recorded()))
            .toList(),
        content.passages().stream().map(PassageJson::of).toList(),
        next.orElse(null),
        links);
  }

  private static DocumentResponse rejected(
      DocumentRecord document, RejectedContent content, DocumentLinks links) {
    return new DocumentResponse(
        document.id().value(),
        document.location(),
        "rejected",
        content.reason().id(),
        content.detail(),
        null,
        null,
        null,
        null,
        document.revision().extractor(),
        document.uploaded().toString(),
        document.recorded().toString(),
        null,
        null,
        List.of(),
        List.of(),
        null,
        links);
  }

  private static String form(Form form) {
    return switch (form) {
      case PLAIN_TEXT -> "text";
      case HTML -> "html";
    };
  }
}
