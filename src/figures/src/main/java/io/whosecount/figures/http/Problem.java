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
 * What went wrong (RFC 9457). Registered by hand, since no signature of a resource shows it to
 * Quarkus.
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "What went wrong (RFC 9457).")
public record Problem(
    @Schema(
            description =
                "Which kind of problem it is: the path of its place in the manual, or `about:blank`"
                    + " for one of which the status says all.",
            format = "uri-reference")
        String type,
    @Schema(description = "The same in words.") String title,
    int status,
    @Schema(description = "What is wrong this time.") @Nullable String detail,
    @Schema(description = "The parameter that is refused.") @Nullable String parameter,
    @Schema(description = "The values, or the form, that would be taken.")
        @Nullable List<String> allowed,
    @Schema(description = "The path of a list of what there is, or of what became of it.")
        @Nullable String see) {

  private static final int LONGEST = 300;

  /** Its media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem with a parameter. */
  static Problem ofParameter(String parameter, String detail, List<String> allowed) {
    return of(ProblemType.BAD_PARAMETER, bounded(detail), bounded(parameter), allowed, null);
  }

  /** What was sent is told back, but not at any length. */
  private static String bounded(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** A problem of that type which says where to look instead. */
  static Problem seeing(ProblemType type, String detail, String see) {
    return of(type, detail, null, null, see);
  }

  /** Any other problem of that type. */
  static Problem of(ProblemType type, String detail) {
    return of(type, detail, null, null, null);
  }

  private static Problem of(
      ProblemType type,
      String detail,
      @Nullable String parameter,
      @Nullable List<String> allowed,
      @Nullable String see) {
    return new Problem(
        type.path(), type.title(), type.status().getStatusCode(), detail, parameter, allowed, see);
  }

  /** A problem of which the status says all, but for {@code detail} and where to look. */
  static Problem of(StatusType status, @Nullable String detail, @Nullable String see) {
    return new Problem(
        "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, null, null, see);
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
