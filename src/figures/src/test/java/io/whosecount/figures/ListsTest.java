package io.whosecount.figures;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Wars;
import io.whosecount.figures.form.Table.Cell;
import io.whosecount.figures.form.Table.Head;
import io.whosecount.figures.query.DirectoryService;
import io.whosecount.figures.query.DirectoryService.CountedWar;
import io.whosecount.figures.representation.WarsResponse;
import io.whosecount.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents, claims and the directory. */
@QuarkusTest
class ListsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Side UKRAINE = new Side("UA", "Ukraine");

  @Test
  void aDocumentComesWithItsFactsAndClaims() throws Exception {
    JsonNode document = answer("/v1/documents/" + Sample.FIRST);
    assertThat(ids(document.at("/claims")))
        .containsExactly(
            "000000000000000000000001",
            "000000000000000000000002",
            "000000000000000000000003",
            "000000000000000000000004");
    JsonNode expected =
        JSON.readTree(
            """
            {"id": "%1$s", "location": "uploads/first.txt", "state": "read", "reason": null,
             "detail": null, "form": "text", "charset": "UTF-8", "characters": 2000,
             "extractor": "0.1.0", "uploaded": "2031-05-03T08:00:00Z",
             "recorded": "2031-05-03T08:00:01Z",
             "facts": {"published": {"value": "2031-05-03", "origin": "metadata"},
                       "publisher": {"value": "The Harbour Gazette", "origin": "metadata"},
                       "title": {"value": "“A hard week”, says staff", "origin": "document"},
                       "url": null, "language": null},
             "rejectedNumbers": 3, "next": null, "links": {"self": "/v1/documents/%1$s",
                                           "flags": "/v1/documents/%1$s/flags",
                                           "revisions": "/v1/documents/%1$s/revisions",
                                           "claim": "/v1/documents/%1$s/claims/{claim}"}}"""
                .formatted(Sample.FIRST));
    ((com.fasterxml.jackson.databind.node.ObjectNode) document)
        .remove(List.of("claims", "passages", "digest"));
    assertThat(document).isEqualTo(expected);
  }

  @Test
  void theTextAroundItsClaimsComesWithADocumentAndWithEachPageItsOwn() throws Exception {
    String path = "/v1/documents/" + Sample.FIRST;
    JsonNode all = answer(path).at("/passages");

    assertThat(all).hasSize(4);
    assertThat(all.get(0))
        .isEqualTo(
            JSON.readTree(
                """
                {"text": "They say exact 4000, no less.", "start": 91, "end": 120}"""));
    assertThat(answer(path + "?limit=1").at("/passages")).containsExactly(all.get(0));
    assertThat(answer("/v1/documents/" + Sample.PICTURE).at("/passages")).isEmpty();
  }

  @Test
  void theClaimsOfADocumentComePageByPageUnderItsFacts() throws Exception {
    List<String> paged = new ArrayList<>();
    String next = "/v1/documents/" + Sample.FIRST + "?limit=3";
    for (int page = 0; page < 3 && !next.isEmpty(); page++) {
      JsonNode document = answer(next);
      assertThat(document.at("/facts/published/value").asText()).isEqualTo("2031-05-03");
      assertThat(document.at("/links/self").asText()).isEqualTo(next);
      paged.addAll(ids(document.at("/claims")));
      next = document.at("/next").asText("").replace("null", "");
    }
    assertThat(paged)
        .isEqualTo(ids(answer("/v1/documents/" + Sample.FIRST).at("/claims")))
        .hasSize(4);
    get("/v1/documents/" + Sample.FIRST + "?cursor=nonsense").then().statusCode(400);
    get("/v1/documents/" + Sample.FIRST + "?limit=201").then().statusCode(400);
  }

  @Test
  void aClaimIsWrittenAsInTheContractAndSilenceIsNull() throws Exception {
    JsonNode claim = answer("/v1/documents/" + Sample.FIRST).at("/claims/2");
    assertThat(claim)
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "000000000000000000000003", "document": "%s",
                 "side": {"id": "westland", "name": "Westland"},
                 "measure": {"item": "personnel", "outcome": "casualties"},
                 "quantity": {"value": null, "low": 1500, "high": 1800,
                              "qualifier": "between", "hedge": "between"},
                 "claimant": null, "via": [], "stance": "asserts",
                 "period": {"kind": "cumulative", "asOf": "2031-04-30"},
                 "place": null, "partOf": null, "unverified": false,
                 "quote": {"exact": "between 1500 1800", "prefix": "They say ",
                           "suffix": ", no less.", "start": 300, "end": 317},
                 "mentions": [{"start": 300, "end": 317}],
                 "rules": ["number-before-item"], "extractor": "0.1.0",
                 "recorded": "2031-05-03T08:00:01Z"}"""
                    .formatted(Sample.FIRST)));
  }

  @Test
  void aClaimOfTheListSaysWhenItEnteredTheLedger() throws Exception {
    assertThat(answer("/v1/claims").at("/claims"))
        .allSatisfy(
            claim -> assertThat(claim.at("/recorded").asText()).isEqualTo("2031-05-03T08:00:01Z"));
  }

  @Test
  void aRejectedDocumentSaysWhy() throws Exception {
    JsonNode document = answer("/v1/documents/" + Sample.PICTURE);
    assertThat(document.at("/state").asText()).isEqualTo("rejected");
    assertThat(document.at("/reason").asText()).isEqualTo("not-text");
    assertThat(document.at("/detail").asText()).isEqualTo("it begins as a PNG picture does");
    assertThat(document.at("/claims")).isEmpty();
    assertThat(document.at("/digest").isNull()).isTrue();
  }

  @Test
  void claimsAreListedPageByPageWithoutLossOrRepetition() throws Exception {
    List<String> all = ids(answer("/v1/claims").at("/claims"));
    assertThat(all).hasSize(5).doesNotHaveDuplicates();
    List<String> paged = new ArrayList<>();
    String next = "/v1/claims?limit=2";
    for (int page = 0; page < 10 && !next.isEmpty(); page++) {
      JsonNode answer = answer(next);
      assertThat(answer.at("/claims").size()).isLessThanOrEqualTo(2);
      paged.addAll(ids(answer.at("/claims")));
      next = answer.at("/next").asText("").replace("null", "");
    }
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void filtersNarrowTheListAndStayInTheNextLink() throws Exception {
    String query = "/v1/claims?side=westland&item=personnel&outcome=casualties&period=cumulative";
    assertThat(ids(answer(query).at("/claims"))).hasSize(3);
    JsonNode first = answer(query + "&claimant=eastland-general-staff&limit=1");
    assertThat(first.at("/next").asText())
        .startsWith(
            "/v1/claims?side=westland&item=personnel&outcome=casualties"
                + "&claimant=eastland-general-staff&period=cumulative&limit=1&cursor=");
    JsonNode second = answer(first.at("/next").asText());
    assertThat(Stream.of(first, second).flatMap(page -> ids(page.at("/claims")).stream()).sorted())
        .containsExactly("000000000000000000000001", "000000000000000000000005");
  }

  @Test
  void aListOfNoClaimIsEmpty() throws Exception {
    for (String query :
        List.of(
            "side=westland&item=submarine",
            "side=none",
            "item=submarine&claimant=eastland-general-staff")) {
      assertThat(answer("/v1/claims?" + query))
          .isEqualTo(
              JSON.readTree(
                  """
                  {"claims": [], "next": null, "links": {"self": "/v1/claims?%s"}}"""
                      .formatted(query)));
    }
  }

  @Test
  void theSidesAreThoseThatAreCounted() throws Exception {
    assertThat(answer("/v1/sides"))
        .isEqualTo(
            JSON.readTree(
                """
                {"sides": [{"id": "westland", "name": "Westland",
                            "links": {"claimants": "/v1/claimants?side=westland"}}]}"""));
  }

  @Test
  void aWarIsListedWhereTwoOfItsSidesAreCounted() throws Exception {
    List<CountedWar> wars = counted(new Side("RU", "Russia"), new Side("SD", "Sudan"), UKRAINE);

    assertThat(JSON.valueToTree(WarsResponse.of(wars)).toString())
        .isEqualTo(
            "{\"wars\":[{\"name\":\"Russo-Ukrainian war\",\"from\":2014,\"to\":null,\"sides\":["
                + "{\"id\":\"RU\",\"name\":\"Russia\","
                + "\"links\":{\"claimants\":\"/v1/claimants?side=RU\"}},"
                + "{\"id\":\"UA\",\"name\":\"Ukraine\","
                + "\"links\":{\"claimants\":\"/v1/claimants?side=UA\"}}]}]}");
    assertThat(answer("/v1/wars")).isEqualTo(JSON.readTree("{\"wars\": []}"));
  }

  @Test
  void theWarsAreATableWithARowForEachSide() {
    WarsResponse wars =
        WarsResponse.of(counted(new Side("AR", "Argentina"), new Side("GB", "Great Britain")));

    assertThat(wars.asTable().columns())
        .extracting(Head::name)
        .containsExactly("war", "from", "to", "side", "side_name");
    assertThat(wars.asTable().rows())
        .first()
        .isEqualTo(
            List.of(
                new Cell.Words("Falklands"),
                new Cell.Whole(1982),
                new Cell.Whole(1982),
                new Cell.Words("AR"),
                new Cell.Words("Argentina")));
    get("/v1/wars.csv").then().statusCode(200).contentType("text/csv");
    get("/v1/wars.ndjson").then().statusCode(200).contentType("application/x-ndjson");
  }

  @Test
  void alliesAreOfferedOnlyBesideWhomTheyFought() {
    Side lebanon = new Side("LB", "Lebanon");
    Side palestine = new Side("PS", "Palestine");
    Side israel = new Side("IL", "Israel");

    assertThat(counted(lebanon, palestine)).isEmpty();
    assertThat(counted(israel, lebanon, palestine))
        .filteredOn(counted -> counted.war().name().equals("Lebanon"))
        .extracting(CountedWar::sides)
        .containsExactly(List.of(israel, lebanon, palestine));
  }

  private static List<CountedWar> counted(Side... sides) {
    Ledger counting =
        new TestLedger() {
          @Override
          public List<Side> sides() {
            return List.of(sides);
          }
        };
    return new DirectoryService(counting, Wars.builtIn()).wars();
  }

  @Test
  void theClaimantsOfOneSideAndOfAll() throws Exception {
    JsonNode all = answer("/v1/claimants");
    assertThat(ids(all.at("/claimants")))
        .containsExactly(
            "eastland-general-staff", "outlet-the-harbour-gazette", "westland-defence-ministry");
    assertThat(all.at("/claimants/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "eastland-general-staff", "name": "General Staff of Eastland",
                 "kind": "government", "sides": ["westland"]}"""));
    assertThat(answer("/v1/claimants?side=westland").at("/claimants"))
        .isEqualTo(all.at("/claimants"));
    JsonNode first = answer("/v1/claimants?side=westland&limit=2");
    assertThat(first.at("/next").asText())
        .startsWith("/v1/claimants?side=westland&limit=2&cursor=");
    assertThat(ids(answer(first.at("/next").asText()).at("/claimants")))
        .containsExactly("westland-defence-ministry");
    get("/v1/claimants?side=nowhere").then().statusCode(404);
  }

  @Test
  void theMeasuresAreTheClosedLists() throws Exception {
    JsonNode measures = answer("/v1/measures");
    assertThat(ids(measures.at("/items")))
        .isEqualTo(Stream.of(Item.values()).map(Item::id).toList());
    assertThat(ids(measures.at("/outcomes")))
        .isEqualTo(Stream.of(Outcome.values()).map(Outcome::id).toList());
    assertThat(measures.at("/qualifiers/3"))
        .isEqualTo(JSON.readTree("{\"id\": \"more-than\", \"label\": \"More than\"}"));
    assertThat(measures.at("/periodKinds")).hasSize(5);
  }

  @Test
  void everyLinkOfTheIndexLeadsSomewhere() throws Exception {
    JsonNode links = answer("/v1").at("/links");
    assertThat(links).hasSize(21);
    for (String name :
        List.of(
            "sides",
            "wars",
            "claimants",
            "measures",
            "claims",
            "revisions",
            "rejections",
            "health",
            "openapi",
            "docs",
            "widget")) {
      get(links.at("/" + name).asText().replaceAll("\\{.*", "")).then().statusCode(200);
    }
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(entry -> ids.add(entry.at("/id").asText()));
    return ids;
  }

  private static JsonNode answer(String path) throws Exception {
    return JSON.readTree(
        get(path).then().statusCode(200).contentType("application/json").extract().asString());
  }
}
