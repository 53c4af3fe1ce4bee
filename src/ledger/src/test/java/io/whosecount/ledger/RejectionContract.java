package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.RECORDED;
import static io.whosecount.ledger.DocumentSample.named;
import static io.whosecount.ledger.DocumentSample.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How every ledger lists the documents that could not be read. */
@Timeout(60)
public interface RejectionContract extends LedgerUnderTest {

  @Test
  default void listsRejectedDocumentsTheLatestFirstAndNoOthers() {
    DocumentRecord first = named("a").rejected();
    DocumentRecord second = named("b").recorded(RECORDED.plusSeconds(5)).rejected();
    ledger().record(first);
    ledger().record(second);
    ledger().record(named("c", tanks(5, "2026-02-01")).read());

    assertThat(ledger().rejections(Optional.empty(), 10))
        .isEqualTo(new Page<>(List.of(second, first), Optional.empty()));
  }

  @Test
  default void listsNoneThatWasReadOrRemovedLater() {
    ledger().record(named("a").at("10").rejected());
    ledger().record(named("b").at("10").rejected());
    ledger().record(named("a", tanks(5, "2026-02-01")).at("11").read());
    ledger().remove(named("b").id(), revision("11"), RECORDED);

    assertThat(ledger().rejections(Optional.empty(), 10).entries()).isEmpty();
  }

  @Test
  default void listsThemPageByPage() {
    for (int n = 0; n < 5; n++) {
      ledger().record(named("d" + n).recorded(RECORDED.plusSeconds(n)).rejected());
    }
    List<String> found = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<DocumentRecord> page = ledger().rejections(cursor, 2);
      page.entries().forEach(document -> found.add(document.location()));
      cursor = page.next();
    } while (cursor.isPresent());
    assertThat(found)
        .containsExactly("bucket/d4", "bucket/d3", "bucket/d2", "bucket/d1", "bucket/d0");
  }

  @Test
  default void missesNoneThatStaysWhileOthersComeAndGo() {
    for (int n = 0; n < 6; n++) {
      ledger().record(named("d" + n).recorded(RECORDED.plusSeconds(n)).rejected());
    }
    List<String> found = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    int page = 0;
    do {
      Page<DocumentRecord> some = ledger().rejections(cursor, 2);
      some.entries().forEach(document -> found.add(document.location()));
      cursor = some.next();
      page++;
      ledger().record(named("new" + page).recorded(RECORDED.plusSeconds(60 + page)).rejected());
      // The one behind which the cursor stands is read after all, and one further on is removed.
      ledger().record(named("d4", tanks(5, "2026-02-01")).at("11").read());
      ledger().remove(named("d1").id(), revision("11"), RECORDED.plusSeconds(90));
    } while (cursor.isPresent());

    assertThat(found)
        .containsExactly("bucket/d5", "bucket/d4", "bucket/d3", "bucket/d2", "bucket/d0");
    assertThat(ledger().rejections(Optional.empty(), 2).entries())
        .extracting(DocumentRecord::location)
        .containsExactly("bucket/new" + page, "bucket/new" + (page - 1));
  }

  @Test
  default void refusesACursorOfNoListOfRejections() {
    for (String forged : List.of("SjE", "UjE", "UjFhYmM")) {
      assertThatThrownBy(() -> ledger().rejections(Optional.of(forged), 2))
          .as(forged)
          .isInstanceOf(InvalidCursorException.class);
    }
  }
}
