package io.whosecount.figures;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.figures.query.BadParameterException;
import io.whosecount.figures.query.DocumentsService;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.figures.query.Parameters;
import io.whosecount.figures.representation.DocumentResponse;
import io.whosecount.figures.representation.FlagsResponse;
import io.whosecount.figures.representation.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/documents}. */
@Path(Links.DOCUMENTS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public final class DocumentsResource {
  private final DocumentsService service;

  /** Over {@code service}. */
  public DocumentsResource(DocumentsService service) {
    this.service = service;
  }

  /** A document with its claims. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getDocument",
      summary = "A document with its claims",
      description =
          "What was found in it, a page of its claims at a time, or the reason why it was"
              + " rejected. Offsets count the Unicode code"
              + " points of the text that was kept.")
  public DocumentResponse document(@PathParam("id") String id, UriInfo uri) {
    PageQuery page = PageQuery.of(uri.getQueryParameters());
    return DocumentResponse.of(page, service.document(idOf(id), page));
  }

  /** What is to be looked at twice in a document. */
  @GET
  @Path("{id}/flags")
  @Operation(
      operationId = "getDocumentFlags",
      summary = "What is to be looked at twice in a document",
      description =
          "Its claims among themselves (parts and wholes, two numbers for one date) and beside what"
              + " other documents say (numbers of the day before). Flags change nothing.")
  public FlagsResponse flags(@PathParam("id") String id, UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    DocumentId document = idOf(id);
    return FlagsResponse.of(document, service.flags(document));
  }

  private static DocumentId idOf(String given) {
    try {
      return new DocumentId(given);
    } catch (IllegalArgumentException e) {
      throw new BadParameterException(
          "id", "'%s' is not a document's id.".formatted(given), List.of("32 hexadecimal digits"));
    }
  }
}
