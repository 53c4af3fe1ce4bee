package io.whosecount.figures;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FiguresResourceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CASUALTIES =
      "/v1/figures?side=westland&item=personnel&outcome=casualties";

  @Test
  void theWholeAnswerIsAsTheContractSays() throws Exception {
    String expected =
        """
        {"side": {"id": "westland", "name": "Westland"},
         "measures": [{"item": "personnel", "outcome": "casualties"}],
         "period": null,
         "asOf": null,
         "figures": [
          {"claimant": {"id": "eastland-general-staff", "name": "General Staff of Eastland",
                        "kind": "government"},
           "measure": {"item": "personnel", "outcome": "casualties"},
           "quantity": {"value": 4000, "low": 4000, "high": 4000, "qualifier": "exact",
                        "hedge": null},
           "period": {"kind": "cumulative", "asOf": "2031-05-02"},
           "stance": "asserts", "unverified": false, "documents": 2, "basis": "latest", "flags": [],
           "evidence": {"grades": ["single-outlet", "contested"], "outlets": 1,
                        "contestedBy": ["outlet-the-harbour-gazette"]},
           "citation": {"document": "%1$s", "title": "“A hard week”, says staff",
                        "publisher": "The Harbour Gazette", "published": "2031-05-03",
                        "url": null, "language": null, "claim": "000000000000000000000001"},
           "cite": {"brief": "General Staff of Eastland, as of 2031-05-02, in The Harbour Gazette",
                    "full": "General Staff of Eastland: 4,000 (Westland: Personnel, casualties), \
        as of 2031-05-02. In: ““A hard week”, says staff”, The Harbour Gazette, 2031-05-03. Whose \
        Count, document %1$s, claim 000000000000000000000001, \
        %2$s/v1/documents/%1$s/claims/000000000000000000000001",
                    "permalink": "/v1/documents/%1$s/claims/000000000000000000000001"},
           "quote": {"exact": "exact 4000", "prefix": "They say ", "suffix": ", no less.",
                     "start": 100, "end": 110},
           "links": {"document": "/v1/documents/%1$s",
                     "claim": "/v1/documents/%1$s/claims/000000000000000000000001",
                     "claims": "/v1/claims?side=westland&item=personnel&outcome=casualties\
        &claimant=eastland-general-staff&period=cumulative",
                     "supporters": "/v1/supporters?side=westland&item=personnel\
        &outcome=casualties&claimant=eastland-general-staff&period=cumulative&asOf=2031-05-02\
        &value=4000&low=4000&high=4000&qualifier=exact",
                     "series": "/v1/series?side=westland&item=personnel&outcome=casualties\
        &claimant=eastland-general-staff&period=cumulative",
                     "flags": "/v1/documents/%1$s/flags"}},
          {"claimant": {"id": "outlet-the-harbour-gazette", "name": "The Harbour Gazette",
                        "kind": "outlet"},
           "measure": {"item": "personnel", "outcome": "casualties"},
           "quantity": {"value": null, "low": 1500, "high": 1800, "qualifier": "between",
                        "hedge": "between"},
           "period": {"kind": "cumulative", "asOf": "2031-04-30"},
           "stance": "asserts", "unverified": false, "documents": 1, "basis": "latest", "flags": [],
           "evidence": {"grades": ["single-document", "contested"], "outlets": 1,
                        "contestedBy": ["eastland-general-staff"]},
           "citation": {"document": "%1$s", "title": "“A hard week”, says staff",
                        "publisher": "The Harbour Gazette", "published": "2031-05-03",
                        "url": null, "language": null, "claim": "000000000000000000000003"},
           "cite": {"brief": "The Harbour Gazette, as of 2031-04-30, in The Harbour Gazette",
                    "full": "The Harbour Gazette: 1,500 to 1,800 (Westland: Personnel, \
        casualties), as of 2031-04-30. In: ““A hard week”, says staff”, The Harbour Gazette, \
        2031-05-03. Whose Count, document %1$s, claim 000000000000000000000003, \
        %2$s/v1/documents/%1$s/claims/000000000000000000000003",
                    "permalink": "/v1/documents/%1$s/claims/000000000000000000000003"},
           "quote": {"exact": "between 1500 1800", "prefix": "They say ",
                     "suffix": ", no less.", "start": 300, "end": 317},
           "links": {"document": "/v1/documents/%1$s",
                     "claim": "/v1/documents/%1$s/claims/000000000000000000000003",
                     "claims": "/v1/claims?side=westland&item=personnel&outcome=casualties\
        &claimant=outlet-the-harbour-gazette&period=cumulative",
                     "supporters": "/v1/supporters?side=westland&item=personnel\
        &outcome=casualties&claimant=outlet-the-harbour-gazette&period=cumulative\
        &asOf=2031-04-30&low=1500&high=1800&qualifier=between",
                     "series": "/v1/series?side=westland&item=personnel&outcome=casualties\
        &claimant=outlet-the-harbour-gazette&period=cumulative",
                     "flags": "/v1/documents/%1$s/flags"}}],
         "ranges": [
          {"measure": {"item": "personnel", "outcome": "casualties"},
           "periodKind": "cumulative", "low": 1500, "high": 4000, "claimants": 2,
           "earliest": "2031-04-30", "latest": "2031-05-02",
           "label": "Cumulative figures of 2 claimants, as of different dates from 2031-04-30 to \
        2031-05-02: from the least to the greatest number named, not an estimate"}],
         "note": null,
         "next": null,
         "links": {"self": "/v1/figures?side=westland&item=personnel&outcome=casualties",
                   "claims": "/v1/claims?side=westland&item=personnel&outcome=casualties",
                   "claimants": "/v1/claimants?side=westland",
                   "measures": "/v1/measures"}}
        """
            .formatted(Sample.FIRST, Sample.origin());
    assertThat(answer(CASUALTIES)).isEqualTo(JSON.readTree(expected));
  }

  @Test
  void thePeriodThatIsAskedForIsTheOnlyOne() throws Exception {
    JsonNode answer = answer(CASUALTIES + "&period=day");
    assertThat(answer.at("/period").asText()).isEqualTo("day");
    assertThat(answer.at("/figures")).hasSize(1);
    assertThat(answer.at("/figures/0/quantity"))
        .isEqualTo(
            JSON.readTree(
                """
                {"value": 200, "low": null, "high": 200, "qualifier": "nearly",
                 "hedge": "nearly"}"""));
    assertThat(answer.at("/figures/0/period"))
        .isEqualTo(
            JSON.readTree(
                """
                {"kind": "day", "asOf": "2031-05-02", "text": "in a single day"}"""));
  }

  @Test
  void aClaimantWithoutATotalSpeaksByItsInterval() throws Exception {
    JsonNode answer = answer("/v1/figures?side=westland&item=tank&outcome=lost");
    assertThat(answer.at("/figures/0/claimant/id").asText()).isEqualTo("westland-defence-ministry");
    assertThat(answer.at("/figures/0/period"))
        .isEqualTo(
            JSON.readTree(
                """
                {"kind": "interval", "from": "2031-04-01", "to": "2031-04-30",
                 "text": "in April"}"""));
  }

  @Test
  void claimantsComePageByPageWithTheSameFigures() throws Exception {
    JsonNode all = answer(CASUALTIES);
    JsonNode first = answer(CASUALTIES + "&limit=1");
    assertThat(first.at("/figures")).hasSize(1);
    assertThat(withoutEvidence(first.at("/figures/0")))
        .isEqualTo(withoutEvidence(all.at("/figures/0")));
    assertThat(first.at("/ranges/0/claimants").asInt()).isEqualTo(1);
    String next = first.at("/next").asText();
    assertThat(next).startsWith(CASUALTIES + "&limit=1&cursor=");
    JsonNode second = answer(next);
    assertThat(second.at("/figures")).hasSize(1);
    assertThat(withoutEvidence(second.at("/figures/0")))
        .isEqualTo(withoutEvidence(all.at("/figures/1")));
    assertThat(second.at("/next").isNull()).isTrue();
    assertThat(second.at("/links/self").asText()).isEqualTo(next);
    get(next.replace("casualties", "killed")).then().statusCode(400);
    get(CASUALTIES + "&limit=51").then().statusCode(400);
  }

  /** Who contests a figure is asked within a page. */
  private static JsonNode withoutEvidence(JsonNode figure) {
    return ((ObjectNode) figure.deepCopy()).without("evidence");
  }

  @Test
  void theDocumentsThatCarryAFigureAreListedPageByPage() throws Exception {
    String supporters = answer(CASUALTIES).at("/figures/0/links/supporters").asText();
    JsonNode all = answer(supporters);
    assertThat(all.at("/number"))
        .isEqualTo(
            JSON.readTree(
                """
                {"asOf": "2031-05-02", "value": 4000, "low": 4000, "high": 4000,
                 "qualifier": "exact"}"""));
    assertThat(all.at("/documents")).hasSize(2);
    assertThat(all.at("/documents/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"citation": {"document": "%1$s", "title": "“A hard week”, says staff",
                              "publisher": "The Harbour Gazette", "published": "2031-05-03",
                              "url": null, "language": null, "claim": "000000000000000000000001"},
                 "quote": {"exact": "exact 4000", "prefix": "They say ",
                           "suffix": ", no less.", "start": 100, "end": 110},
                 "links": {"document": "/v1/documents/%1$s",
                           "claim": "/v1/documents/%1$s/claims/000000000000000000000001"}}"""
                    .formatted(Sample.FIRST)));
    JsonNode first = answer(supporters + "&limit=1");
    assertThat(first.at("/documents")).containsExactly(all.at("/documents/0"));
    assertThat(answer(first.at("/next").asText()).at("/documents"))
        .containsExactly(all.at("/documents/1"));
    assertThat(answer(all.at("/links/series").asText()).at("/series")).hasSize(1);
  }

  @Test
  void aNumberThatNobodyCarriesOrThatIsNoneIsRefused() throws Exception {
    String supporters = answer(CASUALTIES).at("/figures/0/links/supporters").asText();
    get(supporters.replace("4000", "4001")).then().statusCode(404);
    get(supporters.replace("high=4000", "high=1")).then().statusCode(400);
    get(supporters.replaceAll("&(value|low|high)=4000", "")).then().statusCode(400);
    get(supporters.replaceAll("&(low|high)=4000", "")).then().statusCode(200);
    get(supporters.replace("high=4000", "high=1e9")).then().statusCode(400);
    get(supporters.replace("2031-05-02", "2031-13-02")).then().statusCode(400);
    get(supporters.replace("&qualifier=exact", "")).then().statusCode(400);
    get(supporters + "&from=2031-05-01").then().statusCode(400);
    get(supporters.replace("cumulative", "interval")).then().statusCode(400);
    get(supporters + "&cursor=nonsense").then().statusCode(400);
  }

  @Test
  void oneClaimantAlone() throws Exception {
    JsonNode answer = answer(CASUALTIES + "&claimant=outlet-the-harbour-gazette");
    assertThat(answer.at("/figures")).hasSize(1);
    assertThat(answer.at("/ranges/0/claimants").asInt()).isEqualTo(1);
    assertThat(answer.at("/ranges/0/label").asText())
        .startsWith("Cumulative figures of 1 claimant:");
    assertThat(answer.at("/links/self").asText())
        .isEqualTo(CASUALTIES + "&claimant=outlet-the-harbour-gazette");
  }

  @Test
  void aKnownSideOfWhichNobodyCountsThatAnswersWithANoteThatItIsNoZero() throws Exception {
    JsonNode answer = answer("/v1/figures?side=westland&item=submarine&outcome=lost");
    assertThat(answer.at("/figures")).isEmpty();
    assertThat(answer.at("/ranges")).isEmpty();
    assertThat(answer.at("/note").asText())
        .isEqualTo(
            "No document gives a number of submarine/lost of Westland."
                + " That is no report, not a zero.");
  }

  @Test
  void aKnownClaimantWhoDoesNotCountThatIsNoUnknownOne() throws Exception {
    JsonNode answer = answer(CASUALTIES + "&claimant=westland-defence-ministry");
    assertThat(answer.at("/figures")).isEmpty();
    assertThat(answer.at("/note").asText()).contains("by westland-defence-ministry");
  }

  @Test
  void theLinksOfAFigureLead() throws Exception {
    JsonNode figure = answer(CASUALTIES).at("/figures/0");
    JsonNode claims = answer(figure.at("/links/claims").asText()).at("/claims");
    assertThat(claims).hasSize(2);
    assertThat(claims).allMatch(claim -> claim.at("/quantity/value").asLong() == 4_000);
    assertThat(answer(figure.at("/links/document").asText()).at("/claims/0/id"))
        .isEqualTo(figure.at("/citation/claim"));
  }

  private static JsonNode answer(String path) throws Exception {
    return JSON.readTree(
        get(path).then().statusCode(200).contentType("application/json").extract().asString());
  }
}
