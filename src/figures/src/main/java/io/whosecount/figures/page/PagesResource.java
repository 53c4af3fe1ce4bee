package io.whosecount.figures.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The files that browsers load. */
@Path("/")
public final class PagesResource {
  /** A page that embeds the widget for years gets its mends within the hour. */
  private static final String AN_HOUR = "public, max-age=3600, stale-while-revalidate=86400";

  /** The reader's page, at the root for whoever asks for a page. */
  @GET
  @Produces(WebFile.PAGE)
  @Operation(hidden = true)
  public RestResponse<WebFile> reader() {
    return of(WebFile.READER);
  }

  /** The others. */
  @GET
  @Path("{file: [a-z-]+(?:[.][a-z]+)?}")
  @Operation(hidden = true)
  public RestResponse<WebFile> file(@RestPath String file) {
    return WebFile.at(file).map(PagesResource::of).orElseThrow(NotFoundException::new);
  }

  private static RestResponse<WebFile> of(WebFile file) {
    ResponseBuilder<WebFile> answer =
        ResponseBuilder.ok(file)
            .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
            .header(HttpHeaders.CACHE_CONTROL, AN_HOUR);
    file.policy()
        .ifPresent(
            policy ->
                answer
                    .header("Content-Security-Policy", policy.text())
                    .header("Referrer-Policy", "strict-origin-when-cross-origin"));
    return answer.build();
  }
}
