package io.whosecount.figures.representation;

import io.whosecount.figures.query.PageQuery;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of documents that could not be read. */
@Schema(name = "Rejections")
public record RejectionsResponse(
    @Schema(description = "The latest recorded first.") List<DocumentResponse> documents,
    @Schema(description = "The path of the next page; null at the end.") @Nullable String next,
    RejectionsLinks links) {

  /** Where to read on. */
  @Schema(name = "RejectionsLinks")
  public record RejectionsLinks(String self) {}

  /** The representation of {@code page}. */
  public static RejectionsResponse of(PageQuery query, Page<DocumentRecord> page) {
    return new RejectionsResponse(
        page.entries().stream().map(DocumentResponse::of).toList(),
        page.next()
            .map(next -> Links.page(Links.REJECTIONS, query, Optional.of(next)))
            .orElse(null),
        new RejectionsLinks(Links.page(Links.REJECTIONS, query, query.cursor())));
  }
}
