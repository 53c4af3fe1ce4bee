package io.whosecount.figures;

import io.whosecount.figures.http.Answering;
import io.whosecount.figures.query.DirectoryService;
import io.whosecount.figures.query.Parameters;
import io.whosecount.figures.representation.HealthResponse;
import io.whosecount.figures.representation.Paths;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /v1/health}. */
@Path(Paths.HEALTH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public final class HealthResource {
  private final DirectoryService directory;

  /** Of the ledger behind {@code directory}. */
  public HealthResource(DirectoryService directory) {
    this.directory = directory;
  }

  /** Asks the table; a 503 says that it does not answer. */
  @GET
  @Operation(operationId = "getHealth", summary = "Whether the ledger answers")
  public RestResponse<HealthResponse> health(UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    directory.sides();
    return ResponseBuilder.ok(new HealthResponse("pass"))
        .header(HttpHeaders.CACHE_CONTROL, Answering.NEVER)
        .build();
  }
}
