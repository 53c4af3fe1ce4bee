package io.whosecount.figures.representation;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Paged;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.json.ChangeJson;
import io.whosecount.ledger.json.ChangeText;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what became of a document. */
@Schema(name = "DocumentRevisions")
public record HistoryResponse(
    @Schema(description = "The document's id.") String document,
    @Schema(description = "By recorded time, the latest first.") List<ChangeJson> revisions,
    @Schema(description = "The path of the next page; null at the end.") @Nullable String next,
    HistoryLinks links)
    implements Tabular, Listed, Paged {

  @Override
  public Table asTable() {
    return Table.of(revisions, RevisionsResponse.COLUMNS);
  }

  @Override
  public List<ChangeJson> asList() {
    return revisions;
  }

  /** Where to read on. */
  @Schema(name = "DocumentRevisionsLinks")
  public record HistoryLinks(
      String self,
      @Schema(description = "The document, unless the latest is that it was removed.")
          String document) {}

  /** The representation of {@code page}. */
  public static HistoryResponse of(DocumentId id, PageQuery query, Page<Change> page) {
    String path = Links.revisions(id);
    return new HistoryResponse(
        id.value(),
        page.entries().stream().map(ChangeText::toJson).toList(),
        page.next().map(cursor -> Links.page(path, query, Optional.of(cursor))).orElse(null),
        new HistoryLinks(Links.page(path, query, query.cursor()), Links.document(id)));
  }
}
