package io.whosecount.figures;

import static io.restassured.RestAssured.get;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series, figures as of a day, the journal, rejections and flags. */
@QuarkusTest
class OverTimeTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MEASURE = "?side=westland&item=personnel&outcome=casualties";

  @Test
  void aSeriesStandsUnderEachClaimantsName() throws Exception {
    JsonNode answer = answer("/v1/series" + MEASURE);
    assertThat(answer.at("/period").asText()).isEqualTo("cumulative");
    assertThat(answer.at("/series")).hasSize(2);
    assertThat(answer.at("/series/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"claimant": {"id": "eastland-general-staff", "name": "General Staff of Eastland",
                              "kind": "government"},
                 "points": [{"asOf": "2031-05-02", "value": 4000, "low": 4000, "high": 4000,
                             "qualifier": "exact", "documents": 2}],
                 "gaps": [], "flags": [], "derived": [],
                 "links": {"claims": "/v1/claims?side=westland&item=personnel&outcome=casualties\
                &claimant=eastland-general-staff&period=cumulative",
                           "supporters": "/v1/supporters?side=westland&item=personnel\
                &outcome=casualties&claimant=eastland-general-staff&period=cumulative\
                {&asOf,from,value,low,high,qualifier}"}}"""));
    assertThat(answer.at("/links/self").asText())
        .isEqualTo("/v1/series" + MEASURE + "&period=cumulative");
  }

  @Test
  void whereNobodyGivesTotalsTheSeriesLeadsToTheKindsThatThereAre() throws Exception {
    String tanks = "/v1/series?side=westland&item=tank&outcome=lost";
    JsonNode answer = answer(tanks);
    assertThat(answer.at("/series")).isEmpty();
    assertThat(answer.at("/note").asText())
        .isEqualTo(
            "No document gives a number of tank/lost of Westland for a period of kind cumulative."
                + " That is no report, not a zero. There are numbers for periods of kind"
                + " interval.");
    JsonNode others = answer.at("/links/otherPeriods");
    assertThat(others).hasSize(1);
    assertThat(others.get(0).asText()).isEqualTo(tanks + "&period=interval");
    JsonNode there = answer(others.get(0).asText());
    assertThat(there.at("/series")).hasSize(1);
    assertThat(there.at("/note").isNull()).isTrue();
    assertThat(there.at("/links/otherPeriods")).isEmpty();
    assertThat(answer(tanks + "&period=interval&from=2032-01-01").at("/note").asText())
        .contains("in these days");
  }

  @Test
  void aFigureLeadsToTheFlagsOfItsSeriesAndOfItsDocument() throws Exception {
    JsonNode links = answer("/v1/figures" + MEASURE).at("/figures/0/links");
    assertThat(answer(links.at("/series").asText()).at("/series/0/flags").isArray()).isTrue();
    assertThat(answer(links.at("/flags").asText()).at("/flags").isArray()).isTrue();
  }

  @Test
  void thePointsOfASeriesLeadToTheDocumentsThatCarryThem() throws Exception {
    for (String series : new String[] {"/series/0 2", "/series/1 1", "/series/0&period=day 1"}) {
      String[] which = series.split("[& ]");
      String more = series.contains("&") ? "&" + which[1] : "";
      assertThat(
              answer(supporters(answer("/v1/series" + MEASURE + more).at(which[0])))
                  .at("/documents"))
          .hasSize(Integer.parseInt(which[which.length - 1]));
    }
  }

  /** The address behind the first point, filled in as a client does: without what is null. */
  private static String supporters(JsonNode series) {
    StringBuilder path = new StringBuilder();
    series
        .at("/points/0")
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals("documents") && !field.getValue().isNull()) {
                path.append("&" + field.getKey() + "=" + field.getValue().asText());
              }
            });
    return series.at("/links/supporters").asText().replaceAll("\\{.*", "") + path;
  }

  @Test
  void claimantsOfSeriesComePageByPage() throws Exception {
    JsonNode all = answer("/v1/series" + MEASURE);
    JsonNode first = answer("/v1/series" + MEASURE + "&limit=1");
    assertThat(first.at("/series")).containsExactly(all.at("/series/0"));
    JsonNode second = answer(first.at("/next").asText());
    assertThat(second.at("/series")).containsExactly(all.at("/series/1"));
    assertThat(second.at("/next").isNull()).isTrue();
  }

  @Test
  void theDaysAskedForAreGapsToo() throws Exception {
    JsonNode gaps =
        answer("/v1/series" + MEASURE + "&from=2031-05-01&to=2031-05-05").at("/series/0/gaps");
    assertThat(gaps)
        .isEqualTo(
            JSON.readTree(
                """
                [{"kind": "missing", "from": "2031-05-01", "to": "2031-05-01"},
                 {"kind": "no-report", "from": "2031-05-03", "to": "2031-05-04"},
                 {"kind": "missing", "from": "2031-05-05", "to": "2031-05-05"}]"""));
  }

  @Test
  void weeksAndMonthsAreNamedAndTheirGapsAreWhole() throws Exception {
    String days = "&from=2031-04-14&to=2031-05-18";
    JsonNode weeks = answer("/v1/series" + MEASURE + "&interval=week" + days).at("/series/0");
    assertThat(weeks.at("/points/0/asOf").asText()).isEqualTo("2031-05-02");
    assertThat(weeks.at("/points/0/within").asText()).isEqualTo("2031-W18");
    assertThat(weeks.at("/gaps"))
        .isEqualTo(
            JSON.readTree(
                """
                [{"kind": "missing", "from": "2031-04-14", "to": "2031-04-27"},
                 {"kind": "missing", "from": "2031-05-05", "to": "2031-05-18"}]"""));
    JsonNode months = answer("/v1/series" + MEASURE + "&interval=month" + days).at("/series/0");
    assertThat(months.at("/points/0/within").asText()).isEqualTo("2031-05");
    assertThat(months.at("/gaps"))
        .isEqualTo(
            JSON.readTree(
                """
                [{"kind": "missing", "from": "2031-04-14", "to": "2031-04-30"}]"""));
  }

  @Test
  void theNumberOfADayStandsForNoWeek() throws Exception {
    String byDay = "/v1/series" + MEASURE + "&period=day";
    get(byDay + "&interval=week").then().statusCode(400);
    JsonNode summed = answer(byDay + "&interval=week&derived=sum-of-days");
    assertThat(summed.at("/interval").asText()).isEqualTo("week");
    assertThat(summed.at("/series/0/points")).isEqualTo(answer(byDay).at("/series/0/points"));
    assertThat(summed.at("/series/0/gaps")).isEqualTo(answer(byDay).at("/series/0/gaps"));
    assertThat(summed.at("/series/0/derived/0/to").asText()).isEqualTo("2031-05-04");
  }

  @Test
  void aSeriesIsBoundedByItsDays() throws Exception {
    JsonNode answer = answer("/v1/series" + MEASURE + "&from=2031-05-01&to=2031-05-02");
    assertThat(answer.at("/series")).hasSize(1);
    assertThat(answer.at("/from").asText()).isEqualTo("2031-05-01");
    assertThat(
            answer("/v1/series" + MEASURE + "&to=2031-04-30")
                .at("/series/0/points/0/high")
                .asLong())
        .isEqualTo(1_800);
  }

  @Test
  void theLastDayThatThereIsBoundsNothing() throws Exception {
    assertThat(answer("/v1/series" + MEASURE + "&to=9999-12-31").at("/series")).hasSize(2);
  }

  @Test
  void daysThatAreNoneOrUpsideDownAreRefused() {
    for (String bad :
        new String[] {"2031-02-30", "2031-5-1", "tomorrow", "0000-01-01", "٢٠٣١-٠٥-٠١"}) {
      get("/v1/series" + MEASURE + "&from=" + bad).then().statusCode(400);
      get("/v1/figures" + MEASURE + "&asOf=" + bad).then().statusCode(400);
    }
    get("/v1/series" + MEASURE + "&from=2031-05-02&to=2031-05-01").then().statusCode(400);
    get("/v1/series?side=nowhere&item=tank&outcome=lost").then().statusCode(404);
    get("/v1/series" + MEASURE + "&period=event").then().statusCode(400);
  }

  @Test
  void figuresAsOfADayAreThoseThatReachNoFurther() throws Exception {
    JsonNode before = answer("/v1/figures" + MEASURE + "&period=cumulative&asOf=2031-05-01");
    assertThat(before.at("/figures")).hasSize(1);
    assertThat(before.at("/figures/0/claimant/kind").asText()).isEqualTo("outlet");
    assertThat(before.at("/asOf").asText()).isEqualTo("2031-05-01");
    assertThat(before.at("/links/self").asText()).endsWith("&asOf=2031-05-01");
    assertThat(answer("/v1/figures" + MEASURE + "&asOf=2020-01-01").at("/note").asText())
        .contains("as of 2020-01-01 or before");
  }

  @ParameterizedTest
  @CsvSource({"2031-05, 2, 2031-05-31", "2031-04, 1, 2031-04-30", "2031, 2, 2031-12-31"})
  void aMonthOrAYearIsItsLastDay(String asOf, int figures, String day) throws Exception {
    JsonNode answer = answer("/v1/figures" + MEASURE + "&period=cumulative&asOf=" + asOf);
    assertThat(answer.at("/figures")).hasSize(figures);
    assertThat(answer.at("/asOf").asText()).isEqualTo(day);
    assertThat(answer)
        .isEqualTo(answer("/v1/figures" + MEASURE + "&period=cumulative&asOf=" + day));
    get("/v1/figures" + MEASURE + "&asOf=2031-W18").then().statusCode(400);
  }

  @Test
  void theJournalTellsWhatTheLedgerCameToHold() throws Exception {
    JsonNode first = answer("/v1/revisions?limit=2");
    assertThat(first.at("/revisions")).isEmpty();
    assertThat(first.at("/more").asBoolean()).isFalse();
    assertThat(Instant.parse(first.at("/until").asText()))
        .isBetween(Instant.now().minus(6, MINUTES), Instant.now().minus(4, MINUTES));
    assertThat(first.at("/next").asText()).startsWith("/v1/revisions?limit=2&cursor=");
    answer(first.at("/next").asText());
    get("/v1/revisions?cursor=nonsense").then().statusCode(400);
    get("/v1/revisions?limit=0").then().statusCode(400);
  }

  @Test
  void whatCouldNotBeReadIsListedWithItsReason() throws Exception {
    JsonNode answer = answer("/v1/rejections");
    assertThat(answer.at("/documents")).hasSize(1);
    assertThat(answer.at("/documents/0/reason").asText()).isEqualTo("not-text");
    assertThat(answer.at("/documents/0/links/self").asText())
        .isEqualTo("/v1/documents/" + Sample.PICTURE);
    assertThat(answer.at("/next").isNull()).isTrue();
  }

  @Test
  void aDocumentSaysWhatIsToBeLookedAtTwice() throws Exception {
    assertThat(answer("/v1/documents/" + Sample.FIRST + "/flags").at("/flags")).isEmpty();
    assertThat(answer("/v1/documents/" + Sample.PICTURE + "/flags").at("/flags")).isEmpty();
    get("/v1/documents/" + "0".repeat(32) + "/flags").then().statusCode(404);
  }

  @Test
  void everyAnswerSaysWhatItRead() {
    assertThat(String.join(", ", get("/v1/figures" + MEASURE).headers().getValues("Server-Timing")))
        .matches(
            "total;dur=[0-9]+\\.[0-9], requests;desc=\"[0-9]+\", items;desc=\"[0-9]+\", bytes;desc=\"[0-9]+\","
                + " read-units;desc=\"[0-9]+\\.[0-9]\"");
  }

  private static JsonNode answer(String path) throws Exception {
    return JSON.readTree(
        get(path).then().statusCode(200).contentType("application/json").extract().asString());
  }
}
