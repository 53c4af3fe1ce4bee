package io.whosecount.figures;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.whosecount.claims.document.Digest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CachingTest {
  private static final String PATH = "/v1/figures?side=westland&item=tank&outcome=lost";

  @Test
  void anAnswerMayBeKeptForAMinute() {
    Response response = given().get(PATH);
    assertThat(cacheControl(response)).isEqualTo("public, max-age=60, stale-while-revalidate=600");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void theTagIsStrongAndMadeOfTheBody() {
    Response response = uncompressed().get(PATH);
    String digest = Digest.sha256(response.asByteArray()).value();
    assertThat(response.header("ETag")).isEqualTo("\"" + digest.substring(0, 32) + "\"");
    assertThat(given().get("/v1/measures").header("ETag")).isNotEqualTo(response.header("ETag"));
  }

  private static RequestSpecification uncompressed() {
    return given()
        .config(RestAssuredConfig.config().decoderConfig(decoderConfig().noContentDecoders()));
  }

  @Test
  void theSameBodyIsNotSentAgain() {
    String tag = given().get(PATH).header("ETag");
    Response again = given().header("If-None-Match", tag).get(PATH);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(cacheControl(again)).startsWith("public");
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/%s", "\"other\", W/%s", "*"})
  void aTagThatACacheMadeWeakOrPutIntoAListIsTheSame(String names) {
    String tag = given().get(PATH).header("ETag");
    Response again = given().header("If-None-Match", names.formatted(tag)).get(PATH);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void aPreconditionOfAWriteDoesNotMakeTheBodyKnown() {
    assertThat(given().header("If-Match", "\"other\"").get(PATH).statusCode()).isEqualTo(200);
  }

  @Test
  void anotherBodyIsSent() {
    assertThat(given().header("If-None-Match", "\"0\"").get(PATH).statusCode()).isEqualTo(200);
  }

  @Test
  void headTellsWhatGetWould() {
    Response get = given().get(PATH);
    Response head = given().head(PATH);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    assertThat(given().head("/v1/figures").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/docs",
        "/embed",
        "/widget.js",
        "/words-uk.json",
        "/v1/openapi",
        "/v1/openapi.yaml",
        "/v1/sides",
        "/v1/claimants",
        "/v1/measures",
        "/v1/claims",
        "/v1/claims.csv",
        "/v1/series.ndjson?side=westland&item=tank&outcome=lost",
        "/v1/compare?side=westland&with=eastland&item=tank&outcome=lost",
        "/v1/chart.svg?side=westland&item=tank&outcome=lost",
        "/v1/badge.svg?side=westland&item=tank&outcome=lost",
        "/v1/badge.json?side=westland&item=tank&outcome=lost",
        "/v1/revisions",
        "/v1/rejections",
        "/v1/health",
        "/v1/documents/nothing",
        "/v1/nothing"
      })
  void everyPathAnswersHeadAsGetAndSaysWhatMayBeAsked(String path) {
    Response get = given().get(path);
    Response head = given().head(path);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.asByteArray()).isEmpty();
    // How far revisions are told moves with the clock, and so does the tag of their answer.
    List<String> tag = path.equals("/v1/revisions") ? List.of() : List.of("ETag");
    List<String> same = List.of("Content-Type", "Vary", "X-Content-Type-Options");
    for (String header : Stream.concat(tag.stream(), same.stream()).toList()) {
      assertThat(head.headers().getValues(header)).isEqualTo(get.headers().getValues(header));
    }
    Response options = given().header("Origin", "https://paper.example").options(path);
    assertThat(options.statusCode()).isEqualTo(200);
    assertThat(options.headers().getValues("Allow").toString()).contains("GET", "HEAD", "OPTIONS");
    assertThat(options.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void everyPageMayRead() {
    Response response = given().header("Origin", "https://paper.example").get(PATH);
    assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void everyPageMaySeeWhatWentWrong() {
    Response response = given().header("Origin", "https://paper.example").get("/v1/figures");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void aPageMayAskWhetherItMayAsk() {
    Response response =
        given()
            .header("Origin", "https://paper.example")
            .header("Access-Control-Request-Method", "GET")
            .header("Access-Control-Request-Headers", "if-none-match")
            .options(PATH);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(response.headers().getValues("Access-Control-Allow-Methods").toString())
        .contains("GET");
    assertThat(response.headers().getValues("Access-Control-Allow-Headers").toString())
        .contains("If-None-Match");
  }

  /** The test's event server splits a header at its commas. */
  private static String cacheControl(Response response) {
    return response.headers().getValues("Cache-Control").stream()
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }
}
