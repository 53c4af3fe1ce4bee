package io.whosecount.figures;

import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.representation.FiguresRepresentation;
import io.whosecount.figures.representation.FiguresResponse;
import io.whosecount.figures.representation.Paths;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/figures}. */
@Path(Paths.FIGURES)
@Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON, Form.LD_JSON})
@Tag(name = "Figures")
public final class FiguresResource {
  private final FiguresService service;

  /** Over {@code service}. */
  public FiguresResource(FiguresService service) {
    this.service = service;
  }

  /** The latest figure of each claimant. */
  @GET
  @Operation(
      operationId = "getFigures",
      summary = "What each claimant says of one side and measure, or of several measures",
      description =
          "One figure for each claimant, its latest by as-of date. Without `period` a claimant"
              + " speaks by its cumulative figure, else by that of an interval, else of a day."
              + " Claimants come page by page, named ones by id before outlets in their own"
              + " voices; `next` leads to the next page."
              + " A known side of which nobody counts that answers 200 without figures and with a"
              + " note; an unknown side or claimant answers 404; a store that does not answer is a 503.")
  public FiguresResponse figures(UriInfo uri) {
    FiguresQuery query = FiguresQuery.of(uri.getQueryParameters());
    return FiguresRepresentation.of(query, service.figures(query), uri.getBaseUri());
  }
}
