package io.whosecount.figures;

import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.ClaimantsQuery;
import io.whosecount.figures.query.DirectoryService;
import io.whosecount.figures.query.Parameters;
import io.whosecount.figures.representation.ClaimantsResponse;
import io.whosecount.figures.representation.IndexResponse;
import io.whosecount.figures.representation.MeasuresResponse;
import io.whosecount.figures.representation.Paths;
import io.whosecount.figures.representation.SidesResponse;
import io.whosecount.figures.representation.WarsResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What there is to ask for: the index, the sides, the claimants, the closed lists. */
@Path(Paths.INDEX)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public final class DirectoryResource {
  private final DirectoryService service;

  /** Over {@code service}. */
  public DirectoryResource(DirectoryService service) {
    this.service = service;
  }

  /** Where to begin. */
  @GET
  @Operation(
      operationId = "getIndex",
      summary = "What there is to ask for",
      description =
          "For whoever asks for JSON. `text/html` is a page for readers, which whoever has no wish"
              + " gets too, as it is what people share. `/v1` is always this.")
  public IndexResponse index(UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    return IndexResponse.index();
  }

  /** The same, where there is no page beside it. */
  @GET
  @Path(Paths.VERSION)
  @Operation(hidden = true)
  public IndexResponse version(UriInfo uri) {
    return index(uri);
  }

  /** The sides. */
  @GET
  @Path(Paths.SIDES)
  @Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON})
  @Operation(operationId = "listSides", summary = "The sides whose losses somebody counts")
  public SidesResponse sides(UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    return SidesResponse.of(service.sides());
  }

  /** The wars. */
  @GET
  @Path(Paths.WARS)
  @Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON})
  @Operation(
      operationId = "listWars",
      summary = "The wars of which somebody counts the losses of two opponents or more",
      description =
          "By name, from the list of the wars of the last fifty years that documents are read with."
              + " A number belongs to a side, not to a war: what a side lost may be from another.")
  public WarsResponse wars(UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    return WarsResponse.of(service.wars());
  }

  /** The claimants. */
  @GET
  @Path(Paths.CLAIMANTS)
  @Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON})
  @Operation(operationId = "listClaimants", summary = "Those who count")
  public ClaimantsResponse claimants(UriInfo uri) {
    ClaimantsQuery query = ClaimantsQuery.of(uri.getQueryParameters());
    return ClaimantsResponse.of(query, service.claimants(query));
  }

  /** The closed lists. */
  @GET
  @Path(Paths.MEASURES)
  @Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON})
  @Operation(
      operationId = "listMeasures",
      summary = "The closed lists of the contract, and what is counted of one side")
  public MeasuresResponse measures(UriInfo uri) {
    Optional<String> side =
        Parameters.of(uri.getQueryParameters(), DirectoryService.MEASURE_PARAMETERS).side();
    return MeasuresResponse.of(side.map(service::measures));
  }
}
