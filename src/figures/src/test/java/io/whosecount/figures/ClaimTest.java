package io.whosecount.figures;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One claim under its permalink. */
@QuarkusTest
class ClaimTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH =
      "/v1/documents/" + Sample.FIRST + "/claims/000000000000000000000002";

  @Test
  void aClaimHasItsFieldsItsSelectorsAndItsCitation() throws Exception {
    ObjectNode claim = (ObjectNode) answer(PATH);
    JsonNode inDocument = answer("/v1/documents/" + Sample.FIRST).at("/claims/1");
    String digest = answer("/v1/documents/" + Sample.FIRST).at("/digest").asText();
    JsonNode expected =
        JSON.readTree(
            """
            {"source": {"title": "“A hard week”, says staff", "publisher": "The Harbour Gazette",
                        "published": "2031-05-03", "url": null, "language": null, "digest": "%2$s"},
             "target": {"source": "/v1/documents/%1$s", "digest": "%2$s", "selector": [
               {"type": "TextQuoteSelector", "exact": "nearly 200", "prefix": "They say ",
                "suffix": ", no less."},
               {"type": "TextPositionSelector", "start": 200, "end": 210}]},
             "cite": {"brief": "General Staff of Eastland, as of 2031-05-02, in The Harbour Gazette",
                      "full": "General Staff of Eastland: nearly 200 (Westland: Personnel, \
            casualties), as of 2031-05-02. In: ““A hard week”, says staff”, The Harbour Gazette, \
            2031-05-03. Whose Count, document %1$s, claim 000000000000000000000002, \
            %4$s%3$s",
                      "permalink": "%3$s"},
             "links": {"self": "%3$s", "document": "/v1/documents/%1$s"}}"""
                .formatted(Sample.FIRST, digest, PATH, Sample.origin()));
    JsonNode around = claim.deepCopy().retain("source", "target", "cite", "links");
    assertThat(around).isEqualTo(expected);
    JsonNode within = claim.without(List.of("source", "target", "cite", "links"));
    assertThat(within).isEqualTo(inDocument);
  }

  @Test
  void everyClaimOfAListLeadsToItself() throws Exception {
    for (JsonNode listed : answer("/v1/claims").at("/claims")) {
      ObjectNode alone = (ObjectNode) answer(listed.at("/links/self").asText());
      JsonNode common = alone.without(List.of("target", "cite"));
      assertThat(common).isEqualTo(listed);
    }
  }

  @Test
  void figuresSupportersAndDocumentsLeadToTheirClaims() throws Exception {
    JsonNode figure =
        answer("/v1/figures?side=westland&item=personnel&outcome=casualties").at("/figures/0");
    assertThat(answer(figure.at("/links/claim").asText()).at("/id"))
        .isEqualTo(figure.at("/citation/claim"));
    JsonNode supporter = answer(figure.at("/links/supporters").asText()).at("/documents/1");
    assertThat(answer(supporter.at("/links/claim").asText()).at("/id"))
        .isEqualTo(supporter.at("/citation/claim"));
    JsonNode document = answer("/v1/documents/" + Sample.FIRST);
    String template = document.at("/links/claim").asText();
    assertThat(template.replace("{claim}", document.at("/claims/1/id").asText())).isEqualTo(PATH);
  }

  @Test
  void itsOtherFormsAreThoseOfAListOfOne() throws Exception {
    assertThat(get(PATH + ".csv").asString().lines().toList())
        .hasSize(3)
        .last()
        .asString()
        .contains(",\"nearly\",", ",200,210,", "The Harbour Gazette", PATH);
    assertThat(get(PATH + ".ndjson").asString()).isEqualTo(get(PATH).asString() + "\n");
    JsonNode linked =
        JSON.readTree(given().accept("application/ld+json").get(PATH).asString()).at("/@graph/0");
    assertThat(linked.at("/@id").asText()).startsWith("http://").endsWith(PATH);
    assertThat(linked.at("/appearance/0/encoding/sha256"))
        .isEqualTo(answer(PATH).at("/source/digest"));
    assertThat(linked.at("/appearance/0/publisher/name").asText()).isEqualTo("The Harbour Gazette");
  }

  @ParameterizedTest
  @CsvSource({
    "first, 000000000000000000000009, 404",
    "picture, 000000000000000000000001, 404",
    "second, 000000000000000000000001, 404",
    "none, 000000000000000000000001, 404",
    "first, 1, 400",
    "first, 00000000000000000000000G, 400"
  })
  void aClaimThatIsNotThereIsAProblem(String document, String claim, int status) throws Exception {
    String id =
        switch (document) {
          case "first" -> Sample.FIRST.value();
          case "second" -> Sample.SECOND.value();
          case "picture" -> Sample.PICTURE.value();
          default -> "0".repeat(32);
        };
    String body =
        get("/v1/documents/" + id + "/claims/" + claim)
            .then()
            .statusCode(status)
            .contentType("application/problem+json")
            .extract()
            .asString();
    assertThat(JSON.readTree(body).at(status == 404 ? "/see" : "/parameter").asText())
        .isEqualTo(status == 404 ? "/v1/claims" : "claim");
  }

  private static JsonNode answer(String path) throws Exception {
    return JSON.readTree(get(path).then().statusCode(200).extract().asString());
  }
}
