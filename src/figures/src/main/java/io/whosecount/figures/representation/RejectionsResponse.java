package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Paged;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.form.Tabular;
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
    RejectionsLinks links)
    implements Tabular, Listed, Paged {

  private static final List<Column<DocumentResponse>> COLUMNS =
      List.of(
          words("document", "#meta+document+id", DocumentResponse::id),
          words("location", "#meta+document+location", DocumentResponse::location),
          words("reason", "#status+reason", DocumentResponse::reason),
          words("detail", "#description+reason", DocumentResponse::detail),
          words("extractor", "#meta+extractor+version", DocumentResponse::extractor),
          words("uploaded", "#date+uploaded", DocumentResponse::uploaded),
          words("recorded", "#date+recorded", DocumentResponse::recorded));

  @Override
  public Table asTable() {
    return Table.of(documents, COLUMNS);
  }

  @Override
  public List<DocumentResponse> asList() {
    return documents;
  }

  /** Where to read on. */
  @Schema(name = "RejectionsLinks")
  public record RejectionsLinks(String self) {}

  /** The representation of {@code page}. */
  public static RejectionsResponse of(PageQuery query, Page<DocumentRecord> page) {
    return new RejectionsResponse(
        page.entries().stream().map(DocumentResponse::of).toList(),
        page.next()
            .map(next -> Links.page(Paths.REJECTIONS, query, Optional.of(next)))
            .orElse(null),
        new RejectionsLinks(Links.page(Paths.REJECTIONS, query, query.cursor())));
  }
}
