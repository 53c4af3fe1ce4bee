package io.whosecount.figures;

import io.whosecount.claims.claim.ClaimId;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.DocumentsService;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.figures.query.Parameters;
import io.whosecount.figures.representation.ClaimResponse;
import io.whosecount.figures.representation.DocumentResponse;
import io.whosecount.figures.representation.FlagsResponse;
import io.whosecount.figures.representation.HistoryResponse;
import io.whosecount.figures.representation.Paths;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/documents}. */
@Path(Paths.DOCUMENTS)
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
          "What was found in it, a page of its claims at a time with the text around them, or the"
              + " reason why it was rejected. Offsets count the Unicode code"
              + " points of the text that was kept.")
  public DocumentResponse document(@PathParam("id") String id, UriInfo uri) {
    PageQuery page = PageQuery.of(uri.getQueryParameters());
    return DocumentResponse.of(page, service.document(idOf(id), page));
  }

  /** One claim. */
  @GET
  @Path("{id}/claims/{claim}")
  @Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON, Form.LD_JSON})
  @Operation(
      operationId = "getClaim",
      summary = "One claim, with the selectors that find its words and how to cite it",
      description =
          "The permalink of a claim: its id is made of what it says. Where its document was"
              + " removed, or has a later version that does not say it, the answer is 410 and leads"
              + " to what became of the document.")
  public ClaimResponse claim(
      @PathParam("id") String id, @PathParam("claim") String claim, UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    return ClaimResponse.of(service.claim(idOf(id), claimOf(claim)), uri.getBaseUri());
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

  /** What became of a document. */
  @GET
  @Path("{id}/revisions")
  @Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, Form.X_NDJSON})
  @Operation(
      operationId = "listDocumentRevisions",
      summary = "What became of a document, the latest first",
      description =
          "Its entries of the journal: when it was read, corrected, rejected or removed, and which"
              + " numbers it added and withdrew. Of removed documents too, and at once.")
  public HistoryResponse revisions(@PathParam("id") String id, UriInfo uri) {
    PageQuery page = PageQuery.of(uri.getQueryParameters());
    DocumentId document = idOf(id);
    return HistoryResponse.of(document, page, service.history(document, page));
  }

  private static DocumentId idOf(String given) {
    return parsed("id", given, DocumentId::new, "32 hexadecimal digits");
  }

  private static ClaimId claimOf(String given) {
    return parsed("claim", given, ClaimId::new, "24 hexadecimal digits");
  }

  private static <T> T parsed(String name, String given, Function<String, T> id, String form) {
    try {
      return id.apply(given);
    } catch (IllegalArgumentException e) {
      throw Parameters.notAllowed(name, given, List.of(form));
    }
  }
}
