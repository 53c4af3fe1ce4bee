package io.whosecount.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.whosecount.ledger.LedgerUnavailableException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is a problem (RFC 9457) that says what to do about it. */
@QuarkusTest
class ProblemsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject TestLedger ledger;

  @AfterEach
  void recover() {
    ledger.recover();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/figures                                                  | side    | an id of /v1/sides
          /v1/figures?side=westland                                    | item    | personnel
          /v1/figures?side=westland&item=tank                          | outcome | lost
          /v1/figures?side=w_l&item=tank&outcome=lost                  | side    | /v1/sides
          /v1/figures?side=&item=tank&outcome=lost                     | side    | /v1/sides
          /v1/figures?side=westland&item=tanks&outcome=lost            | item    | tank
          /v1/figures?side=westland&item=tank&outcome=gone             | outcome | lost
          /v1/figures?side=westland&item=tank&outcome=lost&period=week | period  | interval
          /v1/figures?side=westland&item=tank&outcome=lost&period=event | period | interval
          /v1/figures?side=westland&item=tank&outcome=lost&claimant=a%23b | claimant | /v1/claimants
          /v1/figures?side=westland&item=tank&outcome=lost&claimnt=a   | claimnt | claimant
          /v1/claims?period=week                                       | period  | event
          /v1/claims?limit=0                                           | limit   | from 1 to 200
          /v1/claims?limit=201                                         | limit   | from 1 to 200
          /v1/claims?limit=%2B5                                        | limit   | from 1 to 200
          /v1/claims?limit=%D9%A5                                      | limit   | from 1 to 200
          /v1/claims?limit=ten                                         | limit   | from 1 to 200
          /v1/claims?limit=                                            | limit   | from 1 to 200
          /v1/claims?cursor=nonsense                                   | cursor  | next link
          /v1/claimants?side=W                                         | side    | /v1/sides
          /v1/documents/123                                            | id      | 32 hexadecimal
          """)
  void aBadValueIsNamedWithWhatIsAllowed(String path, String parameter, String allowed)
      throws Exception {
    JsonNode problem = problem(path, 400);
    assertThat(problem.at("/type").asText()).isEqualTo("/docs#problem-bad-parameter");
    assertThat(problem.at("/title").asText()).isEqualTo("Bad parameter");
    assertThat(problem.at("/parameter").asText()).isEqualTo(parameter);
    assertThat(problem.at("/allowed").toString()).contains(allowed);
    assertThat(problem.at("/detail").asText()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1", "/v1/sides", "/v1/claimants", "/v1/measures", "/v1/claims"})
  void anUnknownParameterIsNamed(String path) throws Exception {
    assertThat(problem(path + "?sides=westland", 400).at("/parameter").asText()).isEqualTo("sides");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/claims?side=westland&side=eastland",
        "/v1/claims?side=westland&side=westland",
        "/v1/claimants?side=westland&side=eastland",
        "/v1/figures?item=tank&outcome=lost&side=westland&side=eastland"
      })
  void aRepeatedParameterIsNamed(String path) throws Exception {
    JsonNode problem = problem(path, 400);
    assertThat(problem.at("/parameter").asText()).isEqualTo("side");
    assertThat(problem.at("/detail").asText()).contains("more than once");
    assertThat(problem.at("/allowed").toString()).isEqualTo("[\"one value\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/figures?side=nowhere&item=tank&outcome=lost, /v1/sides",
    "/v1/figures?side=XX&item=tank&outcome=lost, /v1/sides",
    "/v1/claimants?side=nowhere, /v1/sides",
    "/v1/claims?side=nowhere, /v1/sides",
    "/v1/claims?claimant=nobody, /v1/claimants",
    "/v1/claims?side=westland&claimant=nobody, /v1/claimants",
    "/v1/figures?side=westland&item=tank&outcome=lost&claimant=nobody, /v1/claimants",
    "/v1/documents/00000000000000000000000000000000, /v1/claims"
  })
  void whatIsNotRecordedIsNotFoundAndSaysWhereToLook(String path, String see) throws Exception {
    JsonNode problem = problem(path, 404);
    assertThat(problem.at("/type").asText()).isEqualTo("/docs#problem-not-recorded");
    assertThat(problem.at("/title").asText()).isEqualTo("Not recorded");
    assertThat(problem.at("/see").asText()).isEqualTo(see);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v2",
        "/v1/chart.csv",
        "/v1/figures.svg",
        "/v1/figure",
        "/v1/documents",
        "/q/openapi",
        "/figures.csv"
      })
  void anUnknownPathIsNotFound(String path) throws Exception {
    JsonNode problem = problem(path, 404);
    assertThat(problem.at("/type").asText()).isEqualTo("about:blank");
    assertThat(problem.at("/title").asText()).as("that of the status").isEqualTo("Not Found");
  }

  @Test
  void whatWasSentIsNotToldBackAtAnyLength() throws Exception {
    String body = given().get("/v1/claims?" + "x".repeat(2_000) + "=1").then().extract().asString();
    assertThat(JSON.readTree(body).at("/parameter").asText()).hasSize(301).endsWith("…");
    assertThat(JSON.readTree(body).at("/detail").asText()).hasSize(301);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/figures", "PUT, /", "DELETE, /widget.js", "PATCH, /v1/openapi",
    "POST, /docs", "TRACE, /v1/documents/x", "POST, /v1/badge.json", "PUT, /v1/chart.svg"
  })
  void onlyReadingIsAllowed(String method, String path) throws Exception {
    Response response = given().request(method, path);
    assertProblem(response, 405);
    assertThat(response.headers().getValues("Allow").toString()).contains("GET", "HEAD", "OPTIONS");
  }

  @Test
  void aFormThatIsNotOfferedIsNotAcceptable() throws Exception {
    JsonNode problem = assertProblem(given().accept("image/png").get("/v1/sides"), 406);
    assertThat(problem.at("/see").asText()).isEqualTo("/v1/openapi");
  }

  @ParameterizedTest
  @MethodSource("pathsThatAskTheLedger")
  void aLedgerThatDoesNotAnswerIsNeverAnEmptyAnswer(String path) throws Exception {
    ledger.failWith(() -> new LedgerUnavailableException("latest", new IOException("secret")));
    Response response = given().get(path);
    JsonNode problem = assertProblem(response, 503);
    assertThat(response.header("Retry-After")).isEqualTo("5");
    assertThat(problem.at("/type").asText()).isEqualTo("/docs#problem-unavailable");
    assertThat(problem.at("/title").asText()).isEqualTo("The ledger does not answer");
    assertThat(response.asString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @MethodSource("pathsThatAskTheLedger")
  void aDefectOfOursTellsNothingOfOurInternals(String path) throws Exception {
    ledger.failWith(() -> new IllegalStateException("secret"));
    Response response = given().get(path);
    assertProblem(response, 500);
    assertThat(response.asString()).doesNotContain("secret").doesNotContain("IllegalState");
  }

  static Stream<String> pathsThatAskTheLedger() {
    return Stream.of(
        "/v1/figures?side=westland&item=tank&outcome=lost",
        "/v1/series?side=westland&item=tank&outcome=lost",
        "/v1/supporters?side=westland&item=tank&outcome=lost&claimant=a&period=day"
            + "&asOf=2031&low=1&high=1&qualifier=exact",
        "/v1/claims",
        "/v1/claims?side=nowhere",
        "/v1/sides",
        "/v1/claimants",
        "/v1/claimants?side=westland",
        "/v1/documents/" + Sample.FIRST,
        "/v1/documents/00000000000000000000000000000000");
  }

  private static JsonNode problem(String path, int status) throws Exception {
    return assertProblem(given().urlEncodingEnabled(false).get(path), status);
  }

  private static JsonNode assertProblem(Response response, int status) throws Exception {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    JsonNode problem = JSON.readTree(response.asString());
    assertThat(problem.at("/status").asInt()).isEqualTo(status);
    assertThat(problem.at("/title").asText()).isNotEmpty();
    return problem;
  }
}
