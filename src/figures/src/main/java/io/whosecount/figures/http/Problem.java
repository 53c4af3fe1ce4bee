package io.whosecount.figures.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong (RFC 9457). Its type is {@code about:blank}, so it is left out. Registered by
 * hand, since no signature of a resource shows it to Quarkus.
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "What went wrong (RFC 9457).")
public record Problem(
    @Schema(description = "What kind of problem it is.") String title,
    int status,
    @Schema(description = "What is wrong this time.") @Nullable String detail,
    @Schema(description = "The parameter that is refused.") @Nullable String parameter,
    @Schema(description = "The values, or the form, that would be taken.")
        @Nullable List<String> allowed,
    @Schema(description = "The path of a list of what there is.") @Nullable String see) {

  private static final int LONGEST = 300;

  /** Its media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem with a parameter. */
  static Problem ofParameter(String parameter, String detail, List<String> allowed) {
    return new Problem("Bad parameter", 400, bounded(detail), bounded(parameter), allowed, null);
  }

  /** What was sent is told back, but not at any length. */
  private static String bounded(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** A problem that says where to look instead. */
  static Problem seeing(String title, StatusType status, String detail, String see) {
    return new Problem(title, status.getStatusCode(), detail, null, null, see);
  }

  /** Any other problem. */
  static Problem of(String title, StatusType status, @Nullable String detail) {
    return new Problem(title, status.getStatusCode(), detail, null, null, null);
  }

  /** The response that carries it, to be completed. */
  ResponseBuilder<Problem> response() {
    return ResponseBuilder.<Problem>create(status).entity(this).type(MediaType.valueOf(MEDIA_TYPE));
  }

  /** The response that carries it. */
  RestResponse<Problem> asResponse() {
    return response().build();
  }
}
