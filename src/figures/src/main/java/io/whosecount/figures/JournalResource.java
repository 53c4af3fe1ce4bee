package io.whosecount.figures;

import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.JournalService;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.figures.representation.Paths;
import io.whosecount.figures.representation.RejectionsResponse;
import io.whosecount.figures.representation.RevisionsResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/revisions} and {@code /v1/rejections}: what the ledger did with documents. */
@Path(Paths.INDEX)
@Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON})
@Tag(name = "Documents")
public final class JournalResource {
  private final JournalService service;

  /** Over {@code service}. */
  public JournalResource(JournalService service) {
    this.service = service;
  }

  /** What changed. */
  @GET
  @Path(Paths.REVISIONS)
  @Operation(
      operationId = "listRevisions",
      summary = "What the ledger came to hold, in the order of recorded time",
      description =
          "For consumers that mirror the data: every reading, correction, rejection and removal of"
              + " a document, with the numbers of series that it added and withdrew, and when the"
              + " ledger held what it held before. Follow `next` again and again. An entry appears"
              + " some minutes after its time, when no earlier one can come any more: `until` says"
              + " how far the journal is told.")
  public RevisionsResponse revisions(UriInfo uri) {
    PageQuery query = PageQuery.of(uri.getQueryParameters());
    return RevisionsResponse.of(query, service.changes(query));
  }

  /** What could not be read. */
  @GET
  @Path(Paths.REJECTIONS)
  @Operation(
      operationId = "listRejections",
      summary = "The documents that could not be read, the latest first")
  public RejectionsResponse rejections(UriInfo uri) {
    PageQuery query = PageQuery.of(uri.getQueryParameters());
    return RejectionsResponse.of(query, service.rejections(query));
  }
}
