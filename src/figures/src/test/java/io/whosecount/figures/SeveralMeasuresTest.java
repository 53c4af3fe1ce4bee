package io.whosecount.figures;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of several measures in one request. */
@QuarkusTest
class SeveralMeasuresTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OF_WESTLAND = "/v1/figures?side=westland";
  private static final String FOUR = "&item=tank,personnel&outcome=lost,casualties";

  @Test
  void everyItemIsAskedForWithEveryOutcomeInTheirOrder() throws Exception {
    JsonNode answer = answer(OF_WESTLAND + FOUR);
    assertThat(measures(answer.at("/measures")))
        .containsExactly("tank lost", "tank casualties", "personnel lost", "personnel casualties");
    assertThat(claimantsWithMeasures(answer))
        .containsExactly(
            "westland-defence-ministry tank lost",
            "eastland-general-staff personnel casualties",
            "outlet-the-harbour-gazette personnel casualties");
    assertThat(answer.at("/ranges").findValuesAsText("item")).containsExactly("tank", "personnel");
    assertThat(answer.at("/note").asText())
        .contains("tank/casualties, nor of personnel/lost", "no report, not a zero");
    assertThat(answer.at("/links/self").asText()).isEqualTo(OF_WESTLAND + FOUR);
    assertThat(answer.at("/links/claims").asText()).isEqualTo("/v1/claims?side=westland");
  }

  @Test
  void eachFigureIsTheOneThatItsMeasureAloneGives() throws Exception {
    JsonNode all = answer(OF_WESTLAND + FOUR);
    assertThat(all.at("/figures/0"))
        .isEqualTo(answer(OF_WESTLAND + "&item=tank&outcome=lost").at("/figures/0"));
    JsonNode casualties = answer(OF_WESTLAND + "&item=personnel&outcome=casualties");
    assertThat(all.at("/figures/1")).isEqualTo(casualties.at("/figures/0"));
    assertThat(all.at("/figures/2")).isEqualTo(casualties.at("/figures/1"));
  }

  @Test
  void aRepeatedParameterIsAListToo() throws Exception {
    assertThat(answer(OF_WESTLAND + "&item=tank&item=personnel&outcome=lost&outcome=casualties"))
        .isEqualTo(answer(OF_WESTLAND + FOUR));
  }

  @Test
  void aPageHasAllMeasuresOfItsClaimants() throws Exception {
    List<String> found = new ArrayList<>();
    String next = OF_WESTLAND + FOUR + "&limit=1";
    for (int page = 0; page < 3; page++) {
      JsonNode answer = answer(next);
      assertThat(answer.at("/figures")).hasSize(1);
      found.addAll(claimantsWithMeasures(answer));
      next = answer.at("/next").textValue();
    }
    assertThat(next).isNull();
    assertThat(found)
        .containsExactly(
            "eastland-general-staff personnel casualties",
            "westland-defence-ministry tank lost",
            "outlet-the-harbour-gazette personnel casualties");
  }

  @Test
  void theCursorOfOneMeasureIsNoneOfSeveral() throws Exception {
    String next =
        answer(OF_WESTLAND + "&item=personnel&outcome=casualties&limit=1").at("/next").asText();
    get(next.replace("item=personnel", "item=personnel,tank")).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "item=tank,tanks&outcome=lost | item | tank",
        "item=tank,&outcome=lost | item | tank",
        "item=tank,tank&outcome=lost | item | each value once",
        "item=tank&item=tank&outcome=lost | item | each value once",
        "item=tank,aircraft,helicopter,uav,ship,vehicle&outcome=lost,damaged | item | at most 10",
        "item=tank,personnel&outcome=lost&limit=26 | limit | from 1 to 25"
      })
  void whatIsNoListOfMeasuresIsRefused(String query, String parameter, String allowed)
      throws Exception {
    JsonNode problem =
        JSON.readTree(get(OF_WESTLAND + "&" + query).then().statusCode(400).extract().asString());
    assertThat(problem.at("/parameter").asText()).isEqualTo(parameter);
    assertThat(problem.at("/allowed").toString()).contains(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/badge.json?side=westland", "/v1/compare?side=westland&with=eastland"})
  void whereOneMeasureIsMeantSeveralAreRefused(String path) {
    get(path + FOUR).then().statusCode(400);
  }

  private static List<String> claimantsWithMeasures(JsonNode answer) {
    List<String> found = new ArrayList<>();
    for (JsonNode figure : answer.at("/figures")) {
      found.add(figure.at("/claimant/id").asText() + " " + measure(figure.at("/measure")));
    }
    return found;
  }

  private static List<String> measures(JsonNode list) {
    List<String> measures = new ArrayList<>();
    list.forEach(measure -> measures.add(measure(measure)));
    return measures;
  }

  private static String measure(JsonNode measure) {
    return measure.at("/item").asText() + " " + measure.at("/outcome").asText();
  }

  private static JsonNode answer(String path) throws Exception {
    return JSON.readTree(get(path).then().statusCode(200).extract().asString());
  }
}
