package io.whosecount.figures;

import io.whosecount.figures.query.ClaimsQuery;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.representation.ClaimsResponse;
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

/** {@code /v1/claims}. */
@Path(Links.CLAIMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public final class ClaimsResource {
  private final FiguresService service;

  /** Over {@code service}. */
  public ClaimsResource(FiguresService service) {
    this.service = service;
  }

  /** A page of claims. */
  @GET
  @Operation(
      operationId = "listClaims",
      summary = "The claims, page by page",
      description =
          "Every number with the one who asserts it and the words that carry it. Parameters"
              + " narrow the list; `next` leads to the next page.")
  @Parameter(
      name = "side",
      in = ParameterIn.QUERY,
      description = "Whose loss: an id of `/v1/sides`, or `none` for claims without a side.",
      schema = @Schema(type = SchemaType.STRING, pattern = "^([A-Z]{2}|[a-z][a-z0-9-]{1,30})$"))
  @Parameter(
      name = "item",
      in = ParameterIn.QUERY,
      description = "What is counted.",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "outcome",
      in = ParameterIn.QUERY,
      description = "What befell it.",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "claimant",
      in = ParameterIn.QUERY,
      description =
          "Who asserts it: an id of `/v1/claimants`, letters and digits of any script"
              + " joined by hyphens.",
      schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
  @Parameter(
      name = "period",
      in = ParameterIn.QUERY,
      description = "The kind of period that it covers.",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "How many claims at most.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  @Parameter(
      name = "cursor",
      in = ParameterIn.QUERY,
      description = "Where to begin: opaque, as the link to the next page has it.",
      schema = @Schema(type = SchemaType.STRING, minLength = 1))
  public ClaimsResponse claims(UriInfo uri) {
    ClaimsQuery query = ClaimsQuery.of(uri.getQueryParameters());
    return ClaimsResponse.of(query, service.claims(query));
  }
}
