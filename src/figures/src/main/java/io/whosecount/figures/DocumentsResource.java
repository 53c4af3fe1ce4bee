package io.whosecount.figures;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.figures.query.BadParameterException;
import io.whosecount.figures.query.FiguresService;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/documents}. */
@Path(Links.DOCUMENTS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public final class DocumentsResource {
  private final FiguresService service;

  /** Over {@code service}. */
  public DocumentsResource(FiguresService service) {
    this.service = service;
  }

  /** A document with its claims. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getDocument",
      summary = "A document with its claims",
      description =
          "What was found in it, or the reason why it was rejected. Offsets count the Unicode code"
              + " points of the text that was kept.")
  public DocumentResponse document(
      @PathParam("id")
          @Parameter(
              description = "The document's id.",
              example = "0123456789abcdef0123456789abcdef",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9a-f]{32}$"))
          String id,
      UriInfo uri) {
    Parameters.of(uri.getQueryParameters());
    return DocumentResponse.of(service.document(idOf(id)));
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
  public FlagsResponse flags(
      @PathParam("id")
          @Parameter(
              description = "The document's id.",
              example = "0123456789abcdef0123456789abcdef",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9a-f]{32}$"))
          String id,
      UriInfo uri) {
    Parameters.of(uri.getQueryParameters());
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
