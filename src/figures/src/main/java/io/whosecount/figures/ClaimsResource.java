package io.whosecount.figures;

import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.ClaimsQuery;
import io.whosecount.figures.query.ClaimsService;
import io.whosecount.figures.representation.ClaimsResponse;
import io.whosecount.figures.representation.Paths;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/claims}. */
@Path(Paths.CLAIMS)
@Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON, Form.LD_JSON})
@Tag(name = "Claims")
public final class ClaimsResource {
  private final ClaimsService service;

  /** Over {@code service}. */
  public ClaimsResource(ClaimsService service) {
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
  public ClaimsResponse claims(UriInfo uri) {
    ClaimsQuery query = ClaimsQuery.of(uri.getQueryParameters());
    return ClaimsResponse.of(query, service.claims(query));
  }
}
