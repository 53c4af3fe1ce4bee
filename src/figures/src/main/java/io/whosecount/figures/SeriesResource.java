package io.whosecount.figures;

import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.figures.query.SeriesService;
import io.whosecount.figures.representation.Links;
import io.whosecount.figures.representation.SeriesResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/series}. */
@Path(Links.SERIES)
@Produces(MediaType.APPLICATION_JSON)
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
          "The numbers of whole-side series with the documents that carry them, gaps and flags."
              + " Sub-totals (a place, a part) are with their claims.")
  @Parameter(
      name = "side",
      in = ParameterIn.QUERY,
      required = true,
      description = "Whose loss: an id of `/v1/sides`.",
      example = "RU",
      schema = @Schema(type = SchemaType.STRING, pattern = "^([A-Z]{2}|[a-z][a-z0-9-]{1,30})$"))
  @Parameter(
      name = "item",
      in = ParameterIn.QUERY,
      required = true,
      description = "What is counted.",
      example = "personnel",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "outcome",
      in = ParameterIn.QUERY,
      required = true,
      description = "What befell it.",
      example = "casualties",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "period",
      in = ParameterIn.QUERY,
      description = "The kind of period; `cumulative` where none is given.",
      schema = @Schema(type = SchemaType.STRING, defaultValue = "cumulative"))
  @Parameter(
      name = "claimant",
      in = ParameterIn.QUERY,
      description =
          "Only the series of this claimant: an id of `/v1/claimants`, letters and digits of any"
              + " script joined by hyphens.",
      schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "The first day. A month or a year belongs to the range of its first day.",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "The last day.",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  public SeriesResponse series(UriInfo uri) {
    SeriesQuery query = SeriesQuery.of(uri.getQueryParameters());
    return SeriesResponse.of(query, service.series(query));
  }
}
