package io.whosecount.figures;

import io.whosecount.claims.lexicon.Wars;
import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.CompareQuery;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.representation.CompareResponse;
import io.whosecount.figures.representation.Paths;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/compare}. */
@Path(Paths.COMPARE)
@Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV})
@Tag(name = "Figures")
public final class CompareResource {
  private final FiguresService service;
  private final Wars wars;

  /** Over {@code service}, of {@code wars}. */
  public CompareResource(FiguresService service, Wars wars) {
    this.service = service;
    this.wars = wars;
  }

  /** Both sides of a war. */
  @GET
  @Operation(
      operationId = "compareSides",
      summary = "Two sides beside each other, as each claims of itself and of the other",
      description =
          "The first page of the figures of both sides; their links lead on. `wars` names the wars"
              + " between them. `note` says so where none is known, and where the figures of the two"
              + " are for unlike kinds of periods.")
  public CompareResponse compare(UriInfo uri) {
    CompareQuery query = CompareQuery.of(uri.getQueryParameters());
    return CompareResponse.of(
        query,
        service.figures(query.one()),
        service.figures(query.other()),
        wars.between(query.one().side(), query.other().side()),
        uri.getBaseUri());
  }
}
