package io.whosecount.figures;

import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.figures.query.SeriesService;
import io.whosecount.figures.representation.Paths;
import io.whosecount.figures.representation.SeriesResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/series}. */
@Path(Paths.SERIES)
@Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON})
@Tag(name = "Figures")
public final class SeriesResource {
  private final SeriesService service;

  /** Over {@code service}. */
  public SeriesResource(SeriesService service) {
    this.service = service;
  }

  /** The numbers of each claimant over time. */
  @GET
  @Operation(
      operationId = "getSeries",
      summary = "What each claimant says of one side and measure over time",
      description =
          "The numbers of whole-side series with the documents that carry them, gaps and flags: of"
              + " totals `two-numbers`, `falling-total` and `days-do-not-sum`. Of one kind of"
              + " period, `cumulative` where none is asked for; where nobody counts so, `note` says"
              + " so and `links.otherPeriods` leads to the kinds that there are."
              + " Claimants come page by page, named ones by id before outlets in their own"
              + " voices; `next` leads to the next page."
              + " Sub-totals (a place, a part) are with their claims.")
  public SeriesResponse series(UriInfo uri) {
    SeriesQuery query = SeriesQuery.of(uri.getQueryParameters());
    return SeriesResponse.of(query, service.series(query));
  }
}
