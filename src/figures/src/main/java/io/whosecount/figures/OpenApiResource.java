package io.whosecount.figures;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.whosecount.figures.form.Fixed;
import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.Parameters;
import io.whosecount.figures.representation.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code /v1/openapi}: what Quarkus found out of the interface while it was built. Not at Quarkus's
 * own address, which knows neither our methods, tags and problems nor our forms.
 */
@Path(Links.OPENAPI)
public final class OpenApiResource {
  private final Document json;
  private final Document yaml;

  /** What {@code documents} holds. */
  public OpenApiResource(OpenApiDocumentService documents) {
    this.json = document(documents, Format.JSON);
    this.yaml = document(documents, Format.YAML);
  }

  /** One of its two forms; there is one object of each, so there is nothing to compare. */
  private static final class Document implements Fixed {
    private final byte[] bytes;

    private Document(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  private static Document document(OpenApiDocumentService documents, Format format) {
    return new Document(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format));
  }

  /** For programs. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Fixed asJson(UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    return json;
  }

  /** For people. */
  @GET
  @Produces(Form.YAML)
  @Operation(hidden = true)
  public Fixed asYaml(UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    return yaml;
  }
}
