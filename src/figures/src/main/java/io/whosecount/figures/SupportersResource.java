package io.whosecount.figures;

import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.DocumentsService;
import io.whosecount.figures.query.SupportersQuery;
import io.whosecount.figures.representation.Paths;
import io.whosecount.figures.representation.SupportersResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/supporters}. */
@Path(Paths.SUPPORTERS)
@Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON})
@Tag(name = "Figures")
public final class SupportersResource {
  private final DocumentsService service;

  /** Over {@code service}. */
  public SupportersResource(DocumentsService service) {
    this.service = service;
  }

  /** The documents that carry one number. */
  @GET
  @Operation(
      operationId = "listSupporters",
      summary = "The documents that carry one number of a series, page by page",
      description =
          "The links of figures and series lead here. The number is named by its series and the"
              + " fields of its point.")
  public SupportersResponse supporters(UriInfo uri) {
    SupportersQuery query = SupportersQuery.of(uri.getQueryParameters());
    return SupportersResponse.of(query, service.supporters(query));
  }
}
