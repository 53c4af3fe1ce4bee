package io.whosecount.figures;

import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.representation.FiguresRepresentation;
import io.whosecount.figures.representation.FiguresResponse;
import io.whosecount.figures.representation.Links;
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

/** {@code /v1/figures}. */
@Path(Links.FIGURES)
@Produces(MediaType.APPLICATION_JSON)
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
      summary = "What each claimant says of one side and measure",
      description =
          "One figure for each claimant, its latest by as-of date. Without `period` a claimant"
              + " speaks by its cumulative figure, else by that of an interval, else of a day."
              + " A known side of which nobody counts that answers 200 without figures and with a"
              + " note; an unknown side or claimant answers 404; a store that does not answer is a 503.")
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
      description = "Only figures of this kind of period.",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "claimant",
      in = ParameterIn.QUERY,
      description =
          "Only the figure of this claimant: an id of `/v1/claimants`, letters and digits of any script"
              + " joined by hyphens.",
      schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
  @Parameter(
      name = "asOf",
      in = ParameterIn.QUERY,
      description =
          "The figures as of this day: the latest that reach no further. A month or a year that"
              + " ends behind it does.",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  public FiguresResponse figures(UriInfo uri) {
    FiguresQuery query = FiguresQuery.of(uri.getQueryParameters());
    return FiguresRepresentation.of(query, service.figures(query));
  }
}
