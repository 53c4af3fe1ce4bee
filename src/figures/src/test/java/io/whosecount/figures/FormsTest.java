package io.whosecount.figures;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FormsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STAFFS_TOTAL =
      "&claimant=eastland-general-staff&period=cumulative&asOf=2031-05-02&low=4000&high=4000&qualifier=exact";
  private static final String OF_WESTLAND = "?side=westland&item=personnel&outcome=casualties";

  @Test
  void aTableHasAHeaderARowOfTagsAndARowForEachClaimant() {
    Response table = given().get("/v1/figures.csv" + OF_WESTLAND);
    assertThat(table.contentType()).startsWith("text/csv");
    List<String> lines = table.asString().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("\"side\",\"side_name\",\"item\",");
    assertThat(lines.get(1)).startsWith("\"#country+code\",\"#country+name\",");
    assertThat(lines.get(2))
        .startsWith(
            "\"westland\",\"Westland\",\"personnel\",\"casualties\",\"eastland-general-staff")
        .contains(",4000,4000,4000,\"exact\",,\"asserts\",\"cumulative\",\"2031-05-02\",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv \"0.1.0\",\"2031-05-03T08:00:01Z\"",
        "ndjson \"recorded\":\"2031-05-03T08:00:01Z\",",
        "jsonld \"dateCreated\":\"2031-05-03T08:00:01Z\","
      })
  void everyFormOfAClaimSaysWhenItEnteredTheLedger(String formAndText) {
    String[] parts = formAndText.split(" ", 2);
    assertThat(given().get("/v1/claims." + parts[0] + "?side=westland").asString())
        .contains(parts[1]);
  }

  @Test
  void acceptAndSuffixAskForTheSame() {
    String suffixed = given().get("/v1/claims.csv?side=westland").asString();
    String accepted = given().accept("text/csv").get("/v1/claims?side=westland").asString();
    assertThat(accepted).isEqualTo(suffixed).contains("#meta+claim+id");
  }

  @Test
  void aSeriesHasARowForEachNumber() {
    assertThat(rows("/v1/series.csv" + OF_WESTLAND))
        .hasSize(4)
        .last()
        .asString()
        .contains("outlet-the-harbour-gazette")
        .endsWith(",cumulative,number,,2031-04-30,,,,1500,1800,between,1,,,,");
  }

  @Test
  void aSeriesHasARowForEachGapAndForEachNumberThatIsDerived() {
    String path = OF_WESTLAND + "&period=day&interval=week&derived=sum-of-days";
    List<String> rows = rows("/v1/series.csv" + path + "&from=2031-05-02&to=2031-05-05");
    assertThat(rows.get(0))
        .endsWith(
            ",period,kind,from,as_of,to,within,value,low,high,qualifier,documents,days,days_reported,hedged,parts");
    assertThat(rows.get(1)).contains(",#meta+row+type,#date+start,");
    assertThat(rows.stream().skip(2).map(row -> row.split(",day,", 2)[1]))
        .containsExactly(
            "number,,2031-05-02,,,200,,200,nearly,1,,,,",
            "no-report,2031-05-03,,2031-05-04,,,,,,,,,,",
            "missing,2031-05-05,,2031-05-05,,,,,,,,,,",
            "sum-of-days,2031-04-28,,2031-05-04,,,200,200,,,7,1,true,2031-05-02");
  }

  /** Without the quotes around its words. */
  private static List<String> rows(String path) {
    return given().get(path).asString().replace("\"", "").lines().toList();
  }

  @Test
  void aListHasALineForEachEntry() throws Exception {
    Response list = given().get("/v1/claims.ndjson?side=westland");
    assertThat(list.contentType()).startsWith("application/x-ndjson");
    List<String> lines = list.asString().lines().toList();
    assertThat(lines).hasSize(5);
    for (String line : lines) {
      assertThat(JSON.readTree(line).at("/side/id").asText()).isEqualTo("westland");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/figures.ndjson" + OF_WESTLAND + " /side/id /measure/item /quantity/value",
        "/v1/series.ndjson" + OF_WESTLAND + " /side/name /measure/item /period /points/0/asOf",
        "/v1/supporters.ndjson"
            + OF_WESTLAND
            + STAFFS_TOTAL
            + " /side /measure/item /claimant /number/value /citation/document"
      })
  void aLineSaysByItselfWhatItIsOf(String pathAndPlaces) throws Exception {
    List<String> parts = List.of(pathAndPlaces.split(" "));
    String line = given().get(parts.getFirst()).asString().lines().findFirst().orElseThrow();
    for (String place : parts.subList(1, parts.size())) {
      assertThat(JSON.readTree(line).at(place).asText()).as(place).isNotEmpty();
    }
  }

  @Test
  void linkedDataNamesTheClaimItsAuthorAndWhereItsWordsStand() throws Exception {
    Response linked = given().get("/v1/figures.jsonld" + OF_WESTLAND);
    assertThat(linked.contentType()).startsWith("application/ld+json");
    JsonNode claim = JSON.readTree(linked.asString()).at("/@graph/0");
    assertThat(claim.at("/@type").asText()).isEqualTo("Claim");
    assertThat(claim.at("/author/name").asText()).isEqualTo("General Staff of Eastland");
    assertThat(claim.at("/appearance/0/publisher/name").asText()).isEqualTo("The Harbour Gazette");
    assertThat(claim.at("/target/selector/0/exact").asText()).isEqualTo("exact 4000");
    assertThat(claim.at("/target/selector/1/start").asInt()).isEqualTo(100);
    String source = given().get("/v1/documents/" + Sample.FIRST).jsonPath().getString("digest");
    assertThat(claim.at("/appearance/0/encoding/sha256").asText()).isEqualTo(source);
    assertThat(linked.asString()).doesNotContainIgnoringCase("rating");
  }

  @ParameterizedTest
  @CsvSource({"http, http", "https, https"})
  void linkedDataIsUnderWholeAddresses(String forwarded, String scheme) throws Exception {
    for (String path : List.of("/v1/figures.jsonld" + OF_WESTLAND, "/v1/claims.jsonld")) {
      String linked = given().header("X-Forwarded-Proto", forwarded).get(path).asString();
      JsonNode claim = JSON.readTree(linked).at("/@graph/0");
      JsonNode work = claim.at("/appearance/0/@id");
      assertThat(claim.at("/target/source")).isEqualTo(work);
      for (JsonNode id : List.of(claim.at("/@id"), work)) {
        assertThat(id.asText()).matches(scheme + "://[a-z0-9.:]+/v1/documents/[0-9a-f].*");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/sides, 1, side",
    "/v1/claimants, 3, claimant",
    "/v1/claims, 5, claim",
    "/v1/rejections, 1, document",
    "/v1/revisions, 0, document",
    "/v1/figures" + OF_WESTLAND + ", 2, side",
    "/v1/series" + OF_WESTLAND + ", 2, side",
    "/v1/supporters" + OF_WESTLAND + STAFFS_TOTAL + ", 2, document"
  })
  void everyListHasATableAndLines(String path, int entries, String column) {
    assertThat(rows(path.replaceFirst("\\?|$", ".csv$0")))
        .hasSize(2 + entries)
        .first()
        .asString()
        .startsWith(column + ",");
    assertThat(given().accept("application/x-ndjson").get(path).asString().lines())
        .hasSize(entries);
  }

  @Test
  void theClosedListsAreOneTableAndLines() {
    assertThat(rows("/v1/measures.csv"))
        .startsWith("list,id,label,item,outcome")
        .contains("items,tank,Tanks,,", "qualifiers,more-than,More than,,");
    assertThat(rows("/v1/measures.csv?side=westland"))
        .endsWith("recorded,tank/lost,Tanks, lost,tank,lost");
    assertThat(given().get("/v1/measures.ndjson?side=westland").asString().lines())
        .endsWith(
            "{\"list\":\"recorded\",\"id\":\"tank/lost\",\"label\":\"Tanks, lost\","
                + "\"item\":\"tank\",\"outcome\":\"lost\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/claims", "/v1/claims.csv", "/v1/claims.ndjson", "/v1/claims.jsonld"})
  void aHeaderLeadsToTheNextPageInTheSameForm(String path) {
    Response first = given().get(path + "?limit=4");
    assertThat(first.header("Link")).startsWith("<" + path + "?limit=4&cursor=");
    Matcher next = Pattern.compile("<(.+)>; rel=\"next\"").matcher(first.header("Link"));
    assertThat(next.matches()).isTrue();
    Response second = given().urlEncodingEnabled(false).get(next.group(1));
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.contentType()).isEqualTo(first.contentType());
    assertThat(second.header("Link")).isNull();
    assertThat(first.headers().getValues("Access-Control-Expose-Headers").toString())
        .contains("Link");
  }

  @Test
  void aListOfMeasuresStaysWholeInTheHeader() {
    String path =
        "/v1/figures.csv?side=westland&item=tank,personnel&outcome=casualties,lost&limit=1";
    assertThat(given().get(path).header("Link"))
        .startsWith(
            "</v1/figures.csv?side=westland&item=tank%2Cpersonnel&outcome=casualties%2Clost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/measures.jsonld", "/v1/series.jsonld" + OF_WESTLAND})
  void aFormThatIsNotOfferedIsRefused(String path) {
    Response refused = given().get(path);
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.contentType()).startsWith("application/problem+json");
  }

  @Test
  void anUnknownSuffixIsNoPath() {
    assertThat(given().get("/v1/figures.exe" + OF_WESTLAND).statusCode()).isEqualTo(404);
  }

  @Test
  void aLargeBodyIsCompressedForWhoTakesItWithATagOfItsOwn() {
    Response plain =
        given()
            .config(RestAssuredConfig.config().decoderConfig(decoderConfig().noContentDecoders()))
            .header("Accept-Encoding", "gzip;q=0, identity")
            .get("/v1/figures" + OF_WESTLAND);
    Response small = given().get("/v1/figures" + OF_WESTLAND);
    assertThat(small.asString()).isEqualTo(plain.asString());
    assertThat(small.header("ETag")).isNotEqualTo(plain.header("ETag")).contains("-gzip");
    assertThat(plain.headers().getValues("Vary").toString()).contains("Accept-Encoding");
  }

  @Test
  void differencesAreDerivedOnlyWhereAskedFor() throws Exception {
    String path = "/v1/series" + OF_WESTLAND;
    assertThat(JSON.readTree(given().get(path).asString()).at("/series/0/derived")).isEmpty();
    String refused =
        given().get(path + "&derived=sum-of-days").then().statusCode(400).extract().asString();
    assertThat(refused).contains("\"allowed\":[\"day\"]");
    JsonNode sums =
        JSON.readTree(
            given().get(path + "&period=day&interval=week&derived=sum-of-days").asString());
    JsonNode week = sums.at("/series/0/derived/0");
    assertThat(week.at("/derived").asBoolean()).isTrue();
    assertThat(week.at("/from").asText()).isEqualTo("2031-04-28");
    assertThat(week.at("/complete").asBoolean()).isFalse();
    assertThat(week.at("/hedged").asBoolean()).isTrue();
    assertThat(given().get(path + "&period=day&interval=week").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsCountedOfASideIsListed() throws Exception {
    JsonNode measures = JSON.readTree(given().get("/v1/measures?side=westland").asString());
    assertThat(measures.at("/recorded")).hasSize(2);
    assertThat(JSON.readTree(given().get("/v1/measures").asString()).at("/recorded").isNull())
        .isTrue();
    assertThat(given().get("/v1/measures?side=nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void aSideIsNotComparedWithItself() {
    String refused =
        given()
            .get("/v1/compare" + OF_WESTLAND + "&with=westland")
            .then()
            .statusCode(400)
            .extract()
            .asString();
    assertThat(refused).contains("compared with itself");
  }

  @Test
  void healthIsThatTheLedgerAnswers() {
    Response health = given().get("/v1/health");
    assertThat(health.asString()).isEqualTo("{\"status\":\"pass\"}");
    assertThat(health.header("Cache-Control")).contains("no-store");
    Response again = given().header("If-None-Match", "*").get("/v1/health");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isNull();
  }
}
