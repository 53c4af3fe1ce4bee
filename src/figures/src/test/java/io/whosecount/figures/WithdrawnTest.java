package io.whosecount.figures;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.Revision;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A permalink of what was withdrawn leads to what became of it. */
@QuarkusTest
class WithdrawnTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Side SOUTHLAND = new Side("southland", "Southland");

  @Inject TestLedger ledger;

  private static DocumentRecord asOf(String day) {
    return Sample.ofATotal(SOUTHLAND, "southland-staff", day);
  }

  @Test
  void aClaimAndItsDocumentAreGoneOnceTheyWere() throws Exception {
    DocumentRecord document = asOf("2031-05-02");
    String path = "/v1/documents/" + document.id();
    ledger.record(document);
    String claim = answer(path).at("/claims/0/id").asText();
    String permalink = path + "/claims/" + claim;
    String other = path + "/claims/" + "0".repeat(24);
    get(permalink).then().statusCode(200);
    assertThat(problem(other, 404).at("/see").asText())
        .as("it never was: its document has one version only")
        .isEqualTo("/v1/claims");

    ledger.record(silent(document, "02"));
    assertThat(problem(permalink, 410).at("/detail").asText()).contains("does not say that");
    assertThat(answer(path).at("/claims")).isEmpty();

    ledger.remove(document.id(), revision("03"), document.recorded());
    for (String gone : new String[] {permalink, path, path + "/flags"}) {
      JsonNode problem = problem(gone, 410);
      assertThat(problem.at("/type").asText()).isEqualTo("/docs#problem-withdrawn");
      assertThat(problem.at("/see").asText()).isEqualTo(path + "/revisions");
    }
    JsonNode history = answer(path + "/revisions").at("/revisions");
    assertThat(history).hasSize(3);
    assertThat(history.at("/0/kind").asText()).isEqualTo("removed");
    assertThat(history.at("/2/added/total").asInt()).isEqualTo(1);
  }

  @Test
  void whatBecameOfADocumentComesPageByPageInEveryForm() throws Exception {
    DocumentRecord document = asOf("2031-05-03");
    String path = "/v1/documents/" + document.id();
    String history = path + "/revisions";
    ledger.record(document);
    ledger.record(silent(document, "02"));
    JsonNode first = answer(history + "?limit=1");
    assertThat(first.at("/document").asText()).isEqualTo(document.id().value());
    assertThat(first.at("/revisions")).hasSize(1);
    assertThat(first.at("/revisions/0/withdrawn/total").asInt()).isEqualTo(1);
    JsonNode second = answer(first.at("/next").asText());
    assertThat(second.at("/revisions/0/revision/sequencer").asText()).isEqualTo("01");
    assertThat(get(history + ".csv?limit=2").asString().lines()).hasSize(4);
    assertThat(get(history + ".ndjson?limit=2").asString().lines()).hasSize(2);
    assertThat(answer(path).at("/links/revisions").asText()).isEqualTo(history);
    String unknown = "/v1/documents/" + "0".repeat(32);
    assertThat(problem(unknown + "/revisions", 404).at("/type").asText())
        .isEqualTo("/docs#problem-not-recorded");
    get(unknown + "/revisions" + first.at("/next").asText().replaceFirst(".*\\?", "?"))
        .then()
        .statusCode(400);
  }

  /** A later version of {@code document}, which claims nothing. */
  private static DocumentRecord silent(DocumentRecord document, String sequencer) {
    ReadContent read = (ReadContent) document.content();
    return new DocumentRecord(
        document.id(),
        document.location(),
        revision(sequencer),
        document.uploaded(),
        document.recorded(),
        read.part(List.of()));
  }

  private static Revision revision(String sequencer) {
    return new Revision(sequencer, "0.1.0");
  }

  private static JsonNode answer(String path) throws Exception {
    return JSON.readTree(get(path).then().statusCode(200).extract().asString());
  }

  private static JsonNode problem(String path, int status) throws Exception {
    return JSON.readTree(
        get(path)
            .then()
            .statusCode(status)
            .contentType("application/problem+json")
            .extract()
            .asString());
  }
}
