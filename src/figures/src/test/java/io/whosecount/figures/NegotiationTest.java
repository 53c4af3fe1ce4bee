package io.whosecount.figures;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client would rather have (RFC 9110, 12). */
@QuarkusTest
class NegotiationTest {
  private static final String TANKS = "?side=westland&item=tank&outcome=lost";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "text/* | text/csv",
        "application/* | application/json",
        "image/*, text/*;q=0.1 | text/csv",
        "text/*;q=0.5, application/json;q=0.4 | text/csv",
        "text/*;q=0.5, application/json;q=0.6 | application/json",
        "application/*;q=0.9, application/json;q=0.1, text/csv;q=0.5 | application/x-ndjson",
        "application/json;q=0.1, text/csv | text/csv",
        "text/csv;q=0.5, */*;q=0.1 | text/csv",
        "TEXT/CSV | text/csv",
        "text/csv ; Q=0.9 , application/json;q=.1 | text/csv",
        "text/csv;q=0, */* | application/json",
        "application/json;q=0, */* | text/csv",
        "application/*;q=0, */* | text/csv",
        "application/*;q=0, application/json, text/csv;q=0.9 | application/json",
        "application/json;q=0.001, text/html | application/json",
        "text/csv;charset=utf-16 | text/csv;charset=UTF-8;header=present",
        "text/csv;charset=utf-16;q=0, text/csv | text/csv",
        "text/csv;note=\"a,b;q=0\";q=1, application/json;q=0.5 | text/csv",
        "application/x-ndjson, text/csv, application/json | application/json",
        "text/html, image/gif, *; q=.2, */*; q=.2 | application/json"
      })
  void theFormIsTheOneThatIsWantedMostUnderItsOwnName(String accept, String type) {
    Response answer = given().header("Accept", accept).get("/v1/claims");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith(type).doesNotContain("q=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*;q=0",
        "*/*;q=0.000",
        "text/csv;q=0",
        "image/*",
        "text/html",
        "application/json;q=0, text/html",
        "tea/pot, text/csv/json"
      })
  void whatIsNotWantedIsNotSent(String accept) {
    Response refused = given().header("Accept", accept).get("/v1/claims");
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(given().header("Accept", accept).get("/v1/nothing").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv;q=high | application/json",
        "text/csv;q=high, text/csv;q=0.1 | text/csv",
        "application/json ; q=1 | application/json",
        "/ | application/json",
        ";;; | application/json",
        ", , | application/json",
        "text/csv;q=NaN | application/json",
        "text/csv;q=2 | application/json",
        "text/csv;q=-1 | application/json",
        "*/csv | application/json",
        "teapot | application/json",
        "text/csv/json | application/json"
      })
  void whatIsNoMediaRangeIsLeftOut(String accept, String type) {
    Response answer = given().header("Accept", accept).get("/v1/claims");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith(type);
    assertThat(given().header("Accept", accept).get("/v1/nothing").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ | text/html,application/xhtml+xml;q=0.9,*/*;q=0.8 | text/html",
        "/ | text/* | text/html",
        "/ | application/json;q=0.1, text/html;q=0.2 | text/html",
        "/ | application/json;q=0.2, text/html;q=0.1 | application/json",
        "/ | */* | text/html",
        "/ | application/* | application/json",
        "/ | application/json, */*;q=0.8 | application/json",
        "/ | text/html;q=0, */* | application/json",
        "/v1 | */* | application/json",
        "/v1 | text/html,*/*;q=0.8 | application/json",
        "/v1/openapi | application/* | application/json",
        "/v1/openapi | application/yaml, application/json;q=0.9 | application/yaml",
        "/v1/openapi.yaml | application/json | application/yaml",
        "/v1/claims.csv | application/json | text/csv",
        "/v1/chart | image/* | image/svg+xml",
        "/v1/chart | */* | image/svg+xml",
        "/v1/chart.svg | application/json | image/svg+xml",
        "/v1/badge | */* | application/json",
        "/v1/badge | image/svg+xml, */*;q=0.1 | image/svg+xml",
        "/v1/badge.svg | application/json | image/svg+xml",
        "/v1/badge.json | image/svg+xml | application/json",
        "/widget.js | text/css | text/javascript"
      })
  void everyPathOffersItsFormsAndASuffixWins(String path, String accept, String type) {
    boolean picture = path.startsWith("/v1/chart") || path.startsWith("/v1/badge");
    Response answer = given().header("Accept", accept).get(path + (picture ? TANKS : ""));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith(type);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1, text/html",
    "/v1/chart, application/json",
    "/v1/badge, text/csv",
    "/v1/openapi, text/csv",
    "/, text/csv"
  })
  void aFormThatAPathDoesNotOfferIsRefused(String path, String accept) {
    Response refused = given().header("Accept", accept).get(path);
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.contentType()).startsWith("application/problem+json");
  }

  @Test
  void theIndexAlsoStandsUnderTheVersion() {
    for (String path : List.of("/v1", "/v1/")) {
      assertThat(given().get(path).asString())
          .isEqualTo(given().accept("application/json").get("/").asString());
    }
    assertThat(given().get("/v1?side=westland").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "x-gzip | true",
        "GZIP;q=1.0 | true",
        "br, gzip;q=0.001 | true",
        "* | true",
        "br, * ;q=0.1 | true",
        "gzip;q=0, * | false",
        "x-gzip;q=0, * | false",
        "gzip;q=0.0 | false",
        "*;q=0 | false",
        "identity | false",
        "identity;q=0, * | true",
        "gzip;q=0.2, identity;q=0.5 | false",
        "gzip;q=0.5, identity;q=0.2 | true",
        "gzip, identity | true",
        "gzip;q=high | false",
        "br | false"
      })
  void aLargeBodyIsCompressedForWhoWantsThat(String accepted, boolean compressed) {
    Response answer =
        given()
            .config(RestAssuredConfig.config().decoderConfig(decoderConfig().noContentDecoders()))
            .header("Accept-Encoding", accepted)
            .get("/v1/openapi");
    assertThat(answer.header("Content-Encoding")).isEqualTo(compressed ? "gzip" : null);
  }
}
