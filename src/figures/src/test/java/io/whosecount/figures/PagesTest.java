package io.whosecount.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {
  private static final String OF_WESTLAND = "?side=westland&item=personnel&outcome=casualties";
  private static final int MOST_OF_THE_WIDGET = 10 * 1024;

  @Test
  void theRootIsAPageForBrowsersAndTheIndexForPrograms() {
    Response page = given().accept("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8").get("/");
    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.asString()).contains("Whose Count");
    assertThat(given().accept("application/json").get("/").contentType())
        .startsWith("application/json");
    assertThat(given().accept("*/*").get("/?side=RU&with=UA").contentType())
        .as("who fetches an address that somebody shared has no wish")
        .startsWith("text/html");
  }

  @ParameterizedTest
  @CsvSource({
    "widget.js, text/javascript",
    "words-ar.json, application/json",
    "frame.js, text/javascript",
    "embed, text/html",
    "embed.js, text/javascript",
    "page.css, text/css",
    "docs, text/html",
    "docs.js, text/javascript",
    "icon.svg, image/svg+xml"
  })
  void aFileIsServedAsWhatItIsAndMayBeKept(String name, String type) {
    Response file = given().get("/" + name);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.contentType()).startsWith(type);
    assertThat(file.header("ETag")).isNotEmpty();
    assertThat(file.headers().getValues("Cache-Control").toString()).contains("max-age=3600");
    assertThat(given().header("If-None-Match", file.header("ETag")).get("/" + name).statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/embed", "/docs"})
  void aPageMayLoadOnlyWhatIsOurs(String path) {
    String policy = given().get(path).header("Content-Security-Policy");
    assertThat(policy)
        .startsWith("default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'")
        .doesNotContain("http:", "https:", "*.");
    assertThat(policy.contains("frame-ancestors *")).isEqualTo(path.equals("/embed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing.js", "/web", "/application.properties", "/page.html"})
  void nothingElseIsServed(String path) {
    Response refused = given().get(path);
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.contentType()).startsWith("application/problem+json");
  }

  @Test
  void theWidgetStaysSmall() throws Exception {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
      gzip.write(given().header("Accept-Encoding", "identity").get("/widget.js").asByteArray());
    }
    assertThat(small.size()).isLessThan(MOST_OF_THE_WIDGET);
  }

  @Test
  void aChartTellsItsNumbersInWordsToo() {
    Response chart = given().get("/v1/chart.svg" + OF_WESTLAND);
    assertThat(chart.contentType()).startsWith("image/svg+xml");
    assertThat(chart.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    assertThat(chart.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(chart.asString())
        .contains("<title>Westland: Personnel, casualties</title>")
        .contains("General Staff of Eastland: 4,000 (2031-05-02)")
        .contains("The Harbour Gazette: 1,500 to 1,800 (2031-04-30)");
    assertThat(given().get("/v1/chart.svg" + OF_WESTLAND + "&width=5").statusCode()).isEqualTo(400);
  }

  @Test
  void aBadgeNamesWhoSaysIt() {
    assertThat(given().get("/v1/badge.svg" + OF_WESTLAND).asString())
        .contains("4,000 (General Staff of Eastland, 2031-05-02)");
    for (String path : List.of("/v1/badge.svg", "/v1/badge.json", "/v1/chart.svg")) {
      assertThat(given().get(path + OF_WESTLAND + "&limit=1").statusCode()).isEqualTo(400);
      assertThat(given().get(path + OF_WESTLAND + "&cursor=x").statusCode()).isEqualTo(400);
    }
    Response badge = given().get("/v1/badge.json" + OF_WESTLAND);
    assertThat(badge.contentType()).startsWith("application/json");
    assertThat(badge.jsonPath().getInt("schemaVersion")).isEqualTo(1);
    assertThat(badge.jsonPath().getString("label")).isEqualTo("Westland: Personnel, casualties");
  }
}
