package io.whosecount.figures.http;

import io.whosecount.figures.representation.Paths;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the description of the interface, while it is built, with what annotations could only
 * repeat: the values of the closed lists and the problems.
 */
public final class OpenApi implements OASFilter {
  private static final String PROBLEM = "Problem";
  private static final Set<String> ALWAYS_ANSWERED = Set.of(Paths.INDEX);
  private static final Set<String> NOT_FOUND =
      Set.of(
          Paths.FIGURES,
          Paths.SERIES,
          Paths.CLAIMS,
          Paths.CLAIMANTS,
          Paths.COMPARE,
          Paths.MEASURES,
          Paths.CHART_SVG,
          Paths.BADGE_SVG,
          Paths.BADGE_JSON,
          Paths.SUPPORTERS,
          Paths.DOCUMENT,
          Paths.CLAIM,
          Paths.FLAGS,
          Paths.HISTORY);

  /** What documents say goes with them; what became of them does not. */
  private static final Set<String> WITHDRAWN = Set.of(Paths.DOCUMENT, Paths.CLAIM, Paths.FLAGS);

  @Override
  public void filterOpenAPI(OpenAPI description) {
    OpenApiSchemas.complete(description.getComponents());
    Schema problem =
        Objects.requireNonNull(description.getComponents().getSchemas().get(PROBLEM), PROBLEM);
    problem.addExtension(
        "x-types", Arrays.stream(ProblemType.values()).map(OpenApi::about).toList());
    description
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> item.getOperations().values().forEach(op -> complete(path, op)));
  }

  /** A kind of problem, for the manual. */
  private static Map<String, Object> about(ProblemType type) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("type", type.path());
    about.put("title", type.title());
    about.put("status", type.status().getStatusCode());
    about.put("meaning", type.meaning());
    return about;
  }

  private static void complete(String path, Operation operation) {
    OpenApiParameters.complete(path, operation);
    if (path.equals(Paths.INDEX)) {
      content(operation).addMediaType(MediaType.TEXT_HTML, OASFactory.createMediaType());
    }
    nameOtherForms(operation);
    if (!path.equals(Paths.HEALTH)) {
      nameHeaders(operation);
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse()
                  .description("What `If-None-Match` names is still the answer."));
    }
    problem(
        operation,
        "400",
        "A parameter is missing, unknown, repeated or of no allowed value:"
            + " `parameter` names it, `allowed` what it may be.");
    if (NOT_FOUND.contains(path)) {
      problem(operation, "404", "Nothing is recorded under that id: `see` leads to what is.");
    }
    if (WITHDRAWN.contains(path)) {
      problem(
          operation,
          "410",
          "The document was removed, or a later version of it may have withdrawn that: `see` leads"
              + " to what became of it.");
    }
    problem(operation, "406", "The form that `Accept` asks for is not offered.");
    operation
        .getResponses()
        .addAPIResponse(
            "429",
            OASFactory.createAPIResponse()
                .description(
                    "More requests than the address lets through. The gateway says so before the"
                        + " function is asked: `{\"message\":\"Too Many Requests\"}` as"
                        + " `application/json`, no problem document, usually without `Retry-After`,"
                        + " and without the header that lets pages of other origins read it, which"
                        + " see a failed request. Ask again after `Retry-After`, else after a"
                        + " second, then twice as long each time."));
    problem(operation, "500", "A defect of ours.");
    if (!ALWAYS_ANSWERED.contains(path)) {
      problem(
          operation, "503", "The ledger does not answer: `Retry-After` says when to ask again.");
    }
  }

  /** What is no JSON has not the schema of the JSON. */
  private static void nameOtherForms(Operation operation) {
    operation.getResponses().getAPIResponses().values().stream()
        .flatMap(response -> Optional.ofNullable(response.getContent()).stream())
        .flatMap(content -> content.getMediaTypes().entrySet().stream())
        .filter(form -> !form.getKey().equals(MediaType.APPLICATION_JSON))
        .forEach(
            form ->
                form.getValue()
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
  }

  private static void nameHeaders(Operation operation) {
    APIResponse found = operation.getResponses().getAPIResponse("200");
    found.addHeader("ETag", header("Names these very bytes, for `If-None-Match`."));
    boolean paged =
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
            .anyMatch(parameter -> parameter.getName().equals("cursor"));
    if (paged) {
      found.addHeader(
          "Link", header("With `rel=\"next\"` the path of the next page, in the same form."));
    }
  }

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static Content content(Operation operation) {
    return operation.getResponses().getAPIResponse("200").getContent();
  }

  private static void problem(Operation operation, String status, String description) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(description)
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    operation.getResponses().addAPIResponse(status, response);
  }
}
