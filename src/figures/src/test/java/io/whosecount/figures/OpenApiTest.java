package io.whosecount.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void itIsServedAsJsonAndAsYaml() throws Exception {
    assertThat(description().at("/openapi").asText()).isEqualTo("3.1.0");
    assertThat(given().get("/v1/openapi").contentType()).startsWith("application/json");
    for (Response yaml :
        List.of(
            given().get("/v1/openapi.yaml"),
            given().accept("application/yaml").get("/v1/openapi"))) {
      assertThat(yaml.contentType()).startsWith("application/yaml");
      assertThat(yaml.asString()).startsWith("---\nopenapi: 3.1.0");
    }
  }

  @Test
  void itHasTheMannersOfEveryOtherAnswer() {
    Response description = given().get("/v1/openapi");
    assertThat(description.header("ETag")).endsWith("-gzip\"");
    assertThat(
            given()
                .header("If-None-Match", description.header("ETag"))
                .get("/v1/openapi")
                .statusCode())
        .isEqualTo(304);
    assertThat(given().post("/v1/openapi").statusCode()).isEqualTo(405);
    assertThat(given().get("/v1/openapi?page=2").statusCode()).isEqualTo(400);
  }

  @Test
  void itIsAsItsStandardSays() throws Exception {
    assertThat(Contract.of(description().toString()).faults()).isEmpty();
  }

  @Test
  void theHeadersOfPagesAreDescribed() throws Exception {
    JsonNode paths = description().at("/paths");
    assertThat(names(paths.at("/~1v1~1claims/get/responses/200/headers")))
        .containsExactlyInAnyOrder("ETag", "Link");
    assertThat(names(paths.at("/~1v1~1sides/get/responses/200/headers"))).containsExactly("ETag");
  }

  @Test
  void everyTypeOfAProblemIsExplained() throws Exception {
    JsonNode types = description().at("/components/schemas/Problem/x-types");
    assertThat(types.findValuesAsText("type"))
        .contains("/docs#problem-bad-parameter", "/docs#problem-withdrawn")
        .doesNotHaveDuplicates();
    assertThat(types.findValuesAsText("meaning")).hasSameSizeAs(types).doesNotContain("");
  }

  @Test
  void everyPathIsDescribedWithItsProblems() throws Exception {
    JsonNode paths = description().at("/paths");
    assertThat(names(paths))
        .containsExactlyInAnyOrder(
            "/",
            "/v1/badge.json",
            "/v1/badge.svg",
            "/v1/chart.svg",
            "/v1/claimants",
            "/v1/claims",
            "/v1/compare",
            "/v1/documents/{id}",
            "/v1/documents/{id}/claims/{claim}",
            "/v1/documents/{id}/flags",
            "/v1/documents/{id}/revisions",
            "/v1/figures",
            "/v1/health",
            "/v1/measures",
            "/v1/rejections",
            "/v1/revisions",
            "/v1/series",
            "/v1/sides",
            "/v1/supporters",
            "/v1/wars");
    assertThat(names(paths.at("/~1v1~1figures/get/responses")))
        .containsExactlyInAnyOrder("200", "304", "400", "404", "406", "429", "500", "503");
    assertThat(names(paths.at("/~1v1~1measures/get/responses")))
        .containsExactlyInAnyOrder("200", "304", "400", "404", "406", "429", "500", "503");
  }

  @Test
  void everyParameterOfEveryPathIsDescribed() throws Exception {
    JsonNode paths = description().at("/paths");
    List<String> parameters = new ArrayList<>();
    for (String path : names(paths)) {
      for (JsonNode parameter : paths.get(path).at("/get/parameters")) {
        assertThat(parameter.at("/description").asText()).as(path + parameter).isNotEmpty();
        assertThat(parameter.at("/schema/type").isMissingNode()).as(path + parameter).isFalse();
        parameters.add(
            path
                + " "
                + parameter.at("/name").asText()
                + (parameter.at("/required").asBoolean() ? "!" : ""));
      }
    }
    assertThat(parameters)
        .contains(
            "/v1/figures side!",
            "/v1/figures asOf",
            "/v1/figures cursor",
            "/v1/series from",
            "/v1/series limit",
            "/v1/series interval",
            "/v1/series derived",
            "/v1/compare with!",
            "/v1/chart.svg width",
            "/v1/badge.json claimant",
            "/v1/supporters qualifier!",
            "/v1/supporters from",
            "/v1/claims period",
            "/v1/claimants cursor",
            "/v1/documents/{id} id!",
            "/v1/documents/{id} cursor",
            "/v1/documents/{id}/claims/{claim} claim!",
            "/v1/documents/{id}/flags id!",
            "/v1/revisions cursor",
            "/v1/rejections limit");
    assertThat(parameters).doesNotHaveDuplicates().hasSize(86);
  }

  @Test
  void parametersAndPropertiesHaveTheClosedLists() throws Exception {
    JsonNode description = description();
    List<String> items = Stream.of(Item.values()).map(Item::id).toList();
    for (JsonNode parameter : description.at("/paths/~1v1~1figures/get/parameters")) {
      if (parameter.at("/name").asText().equals("item")) {
        assertThat(texts(parameter.at("/schema/items/enum"))).isEqualTo(items);
        assertThat(parameter.at("/explode").asBoolean(true)).isFalse();
      }
    }
    assertThat(texts(description.at("/components/schemas/MeasureJson/properties/item/enum")))
        .isEqualTo(items);
    assertThat(texts(description.at("/components/schemas/QuantityJson/properties/qualifier/enum")))
        .isEqualTo(Stream.of(Qualifier.values()).map(Qualifier::id).toList());
  }

  @Test
  void whatMayBeNullSaysSoAndIsThereAllTheSame() throws Exception {
    JsonNode claim = description().at("/components/schemas/ClaimJson");
    assertThat(texts(claim.at("/required"))).contains("claimant", "place", "partOf");
    assertThat(texts(claim.at("/properties/place/type"))).containsExactly("string", "null");
    assertThat(claim.at("/properties/claimant/anyOf"))
        .isEqualTo(
            JSON.readTree(
                """
                [{"$ref": "#/components/schemas/ClaimantJson"}, {"type": "null"}]"""));
    assertThat(texts(claim.at("/required"))).doesNotContain("recorded");
    assertThat(claim.at("/properties/recorded/format").asText()).isEqualTo("date-time");
    JsonNode period = description().at("/components/schemas/PeriodJson");
    assertThat(texts(period.at("/required"))).containsExactly("kind");
  }

  private static JsonNode description() throws Exception {
    return JSON.readTree(
        given().get("/v1/openapi.json").then().statusCode(200).extract().asString());
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(entry -> texts.add(entry.asText()));
    return texts;
  }
}
