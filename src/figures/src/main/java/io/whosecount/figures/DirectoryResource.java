package io.whosecount.figures;

import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.query.Parameters;
import io.whosecount.figures.representation.ClaimantsResponse;
import io.whosecount.figures.representation.IndexResponse;
import io.whosecount.figures.representation.Links;
import io.whosecount.figures.representation.MeasuresResponse;
import io.whosecount.figures.representation.SidesResponse;
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

/** What there is to ask for: the index, the sides, the claimants, the closed lists. */
@Path(Links.INDEX)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public final class DirectoryResource {
  private final FiguresService service;

  /** Over {@code service}. */
  public DirectoryResource(FiguresService service) {
    this.service = service;
  }

  /** Where to begin. */
  @GET
  @Operation(operationId = "getIndex", summary = "What there is to ask for")
  public IndexResponse index(UriInfo uri) {
    Parameters.of(uri.getQueryParameters());
    return IndexResponse.index();
  }

  /** The sides. */
  @GET
  @Path(Links.SIDES)
  @Operation(operationId = "listSides", summary = "The sides whose losses somebody counts")
  public SidesResponse sides(UriInfo uri) {
    Parameters.of(uri.getQueryParameters());
    return SidesResponse.of(service.sides());
  }

  /** The claimants. */
  @GET
  @Path(Links.CLAIMANTS)
  @Operation(operationId = "listClaimants", summary = "Those who count")
  @Parameter(
      name = "side",
      in = ParameterIn.QUERY,
      description = "Only those who speak about this side: an id of `/v1/sides`.",
      schema = @Schema(type = SchemaType.STRING, pattern = "^([A-Z]{2}|[a-z][a-z0-9-]{1,30})$"))
  public ClaimantsResponse claimants(UriInfo uri) {
    Parameters parameters = Parameters.of(uri.getQueryParameters(), "side");
    return ClaimantsResponse.of(service.series(parameters.side()));
  }

  /** The closed lists. */
  @GET
  @Path(Links.MEASURES)
  @Operation(operationId = "listMeasures", summary = "The closed lists of the contract")
  public MeasuresResponse measures(UriInfo uri) {
    Parameters.of(uri.getQueryParameters());
    return MeasuresResponse.all();
  }
}
