package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.RECORDED;
import static io.whosecount.ledger.DocumentSample.named;
import static io.whosecount.ledger.DocumentSample.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.LatestPoint;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every ledger gives the documents behind a number, and the claims of a document, in parts. */
@Timeout(60)
public interface PartsContract extends LedgerUnderTest {
  SeriesNumber FIVE = new SeriesNumber(TANKS, "2026-02-01", 5, 5, Qualifier.EXACT);

  private List<Citation> supporters(SeriesNumber number, int limit) {
    List<Citation> found = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<Citation> page = ledger().supporters(number, cursor, limit);
      assertThat(page.entries()).hasSizeLessThanOrEqualTo(limit);
      found.addAll(page.entries());
      cursor = page.next();
    } while (cursor.isPresent());
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 200})
  default void listsTheDocumentsThatCarryANumberByDayOfPublication(int limit) {
    DocumentSample late = named("late", tanks(5, "2026-02-01")).published("2026-02-09");
    DocumentSample early = named("early", tanks(5, "2026-02-01")).published("2026-02-02");
    DocumentSample twice =
        named("twice", tanks(5, "2026-02-01"), tanks(5, "2026-02-01")).published("2026-02-05");
    DocumentSample other = named("other", tanks(6, "2026-02-01"), tanks(5, "2026-02-02"));
    for (DocumentSample sample : List.of(late, early, twice, other)) {
      ledger().record(sample.read());
    }

    assertThat(supporters(FIVE, limit))
        .extracting(citation -> citation.claim().document())
        .containsExactly(early.id(), twice.id(), late.id());
    ledger().remove(early.id(), revision("11"), RECORDED);
    assertThat(supporters(FIVE, limit)).hasSize(2);
  }

  private static DocumentSample inItsVoice(String outlet, String published) {
    return named(outlet + published, tanks(5, "2026-02-01").inOwnVoice())
        .publisher(outlet)
        .published(published);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 200})
  default void listsTheDocumentsUnderEachOfTheNamesOfAClaimant(int limit) {
    List<DocumentId> ids = new ArrayList<>();
    for (String outlet : List.of("HARBOUR #1", "Harbour 1", "harbour 1")) {
      for (String day : List.of("2026-02-03", "2026-02-04")) {
        DocumentSample sample = inItsVoice(outlet, day);
        ledger().record(sample.read());
        ids.add(sample.id());
      }
    }
    SeriesNumber number =
        new SeriesNumber(
            ledger().series("southland").getFirst().key(), "2026-02-01", 5, 5, Qualifier.EXACT);

    assertThat(supporters(number, limit))
        .extracting(citation -> citation.claim().document())
        .containsExactlyElementsOf(ids);
  }

  @Test
  default void tellsOfTheLatestNumberWhoPrintedTheFirstOfThoseDocuments() {
    int most = LatestPoint.MOST_PRINTED;
    String other = "harbour 1";
    ledger().record(inItsVoice(other, "2026-02-03").read());
    for (int day = 1; day <= most + 1; day++) {
      ledger().record(inItsVoice("HARBOUR #1", "2026-03-%02d".formatted(day)).read());
    }
    LatestPoint latest =
        ledger()
            .latest(ledger().series("southland").getFirst().key(), Ledger.LAST_DAY)
            .orElseThrow();

    assertThat(latest.printed())
        .hasSize(most)
        .isEqualTo(
            ledger()
                .supporters(latest.numbers().getFirst().number(), Optional.empty(), most)
                .entries()
                .stream()
                .map(Citation::facts)
                .toList());
    assertThat(latest.observation().citation().facts().publisher().orElseThrow().value())
        .as("the earliest, whose name sorts behind those that are looked at")
        .isEqualTo(other);
  }

  @Test
  default void refusesACursorToTheDocumentsOfAnotherNumber() {
    ledger().record(named("a", tanks(5, "2026-02-01")).read());
    ledger().record(named("b", tanks(5, "2026-02-01")).read());
    String cursor = ledger().supporters(FIVE, Optional.empty(), 1).next().orElseThrow();
    SeriesNumber other = new SeriesNumber(TANKS, "2026-02-01", 6, 6, Qualifier.EXACT);

    assertThatThrownBy(() -> ledger().supporters(other, Optional.of(cursor), 1))
        .isInstanceOf(InvalidCursorException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 200})
  default void givesTheClaimsOfADocumentInPartsUnderItsFacts(int limit) {
    DocumentRecord whole =
        named(
                "a",
                IntStream.range(0, 5)
                    .mapToObj(n -> tanks(n, "2026-02-01"))
                    .toArray(ClaimSample[]::new))
            .read();
    ledger().record(whole);

    List<Claim> found = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      DocumentPage page = ledger().document(whole.id(), cursor, limit).orElseThrow();
      ReadContent read = (ReadContent) page.document().content();
      assertThat(read.claims()).hasSizeBetween(1, limit);
      assertThat(read.facts()).isEqualTo(((ReadContent) whole.content()).facts());
      assertThat(page.document().recorded()).isEqualTo(whole.recorded());
      found.addAll(read.claims());
      cursor = page.next();
    } while (cursor.isPresent());
    assertThat(found).isEqualTo(((ReadContent) whole.content()).claims());
  }

  @Test
  default void givesWithEachPartThePassagesOfItsClaimsAndNoOthers() {
    DocumentRecord whole =
        named("a", tanks(1, "2026-02-01"), tanks(2, "2026-02-01"), tanks(3, "2026-02-01")).read();
    ledger().record(whole);
    List<Passage> all = ((ReadContent) whole.content()).passages();

    DocumentPage first = ledger().document(whole.id(), Optional.empty(), 2).orElseThrow();
    DocumentPage second = ledger().document(whole.id(), first.next(), 2).orElseThrow();

    assertThat(((ReadContent) first.document().content()).passages()).isEqualTo(all.subList(0, 2));
    assertThat(((ReadContent) second.document().content()).passages()).isEqualTo(all.subList(2, 3));
  }

  @Test
  default void givesARejectedDocumentAndOneWithoutClaimsInOnePart() {
    DocumentRecord rejected = named("a").rejected();
    DocumentRecord empty = named("b").read();
    ledger().record(rejected);
    ledger().record(empty);

    assertThat(ledger().document(rejected.id(), Optional.empty(), 1))
        .contains(new DocumentPage(rejected, Optional.empty()));
    assertThat(ledger().document(empty.id(), Optional.empty(), 1))
        .contains(new DocumentPage(empty, Optional.empty()));
    assertThat(ledger().document(named("c").id(), Optional.empty(), 1)).isEmpty();
  }

  @Test
  default void goesOnInADocumentThatBecameShorterAndRefusesTheCursorOfAnother() {
    ledger().record(named("a", tanks(1, "2026-02-01"), tanks(2, "2026-02-01")).read());
    ledger().record(named("b", tanks(1, "2026-02-01")).read());
    String cursor =
        ledger().document(named("a").id(), Optional.empty(), 1).orElseThrow().next().orElseThrow();
    DocumentRecord shorter = named("a").at("11").recorded(RECORDED.plusSeconds(1)).read();
    ledger().record(shorter);

    assertThat(ledger().document(named("a").id(), Optional.of(cursor), 1))
        .contains(new DocumentPage(shorter, Optional.empty()));
    for (String wrong : List.of(cursor, "", "%", "RDE")) {
      assertThatThrownBy(() -> ledger().document(named("b").id(), Optional.of(wrong), 1))
          .isInstanceOf(InvalidCursorException.class);
    }
  }
}
