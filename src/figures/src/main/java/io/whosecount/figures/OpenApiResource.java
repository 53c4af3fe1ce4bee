package io.whosecount.figures;

import io.whosecount.figures.form.Fixed;
import io.whosecount.figures.form.Form;
import io.whosecount.figures.form.Packaged;
import io.whosecount.figures.query.Parameters;
import io.whosecount.figures.representation.Paths;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /v1/openapi}: the description of the interface, which the build wrote out of it. */
@Path(Paths.OPENAPI)
public final class OpenApiResource {
  /** The description in one of its two forms. */
  private enum Description implements Fixed {
    AS_JSON("openapi.json"),
    AS_YAML("openapi.yaml");

    private final byte[] bytes;

    Description(String file) {
      this.bytes = Packaged.bytes("openapi/" + file);
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /** For programs. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Fixed asJson(UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    return Description.AS_JSON;
  }

  /** For people. */
  @GET
  @Produces(Form.YAML)
  @Operation(hidden = true)
  public Fixed asYaml(UriInfo uri) {
    Parameters.none(uri.getQueryParameters());
    return Description.AS_YAML;
  }
}
