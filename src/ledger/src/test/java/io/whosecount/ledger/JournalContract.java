package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.RECORDED;
import static io.whosecount.ledger.DocumentSample.named;
import static io.whosecount.ledger.DocumentSample.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.claim.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How every ledger keeps its journal. */
@Timeout(60)
public interface JournalContract extends LedgerUnderTest {
  Instant LATER = RECORDED.plus(Duration.ofDays(400));

  private List<Change> journal() {
    return ledger().changes(Optional.empty(), LATER, 200).entries();
  }

  @Test
  default void showsACorrectionWithBothNumbersAndBothTimes() {
    ledger().record(named("a", tanks(5, "2026-02-01"), tanks(7, "2026-01-31")).at("10").read());
    Instant corrected = RECORDED.plus(Duration.ofDays(3));
    ledger()
        .record(
            named("a", tanks(6, "2026-02-01"), tanks(7, "2026-01-31"))
                .at("11")
                .recorded(corrected)
                .read());

    Change change = journal().getLast();
    assertThat(change.kind()).isEqualTo(Change.Kind.READ);
    assertThat(change.recorded()).isEqualTo(corrected);
    assertThat(change.revision()).isEqualTo(revision("11"));
    assertThat(change.before())
        .contains(new Change.Before(Change.Kind.READ, revision("10"), RECORDED));
    assertThat(numbers(change.withdrawn())).containsExactly("2026-02-01 exact 5..5");
    assertThat(numbers(change.added())).containsExactly("2026-02-01 exact 6..6");
  }

  @Test
  default void showsAnUploadARejectionAndARemoval() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().record(sample.at("10").read());
    ledger().record(sample.at("11").recorded(RECORDED.plusSeconds(1)).rejected());
    ledger().remove(sample.id(), revision("12"), RECORDED.plusSeconds(2));

    assertThat(journal())
        .extracting(Change::kind)
        .containsExactly(Change.Kind.READ, Change.Kind.REJECTED, Change.Kind.REMOVED);
    assertThat(journal().getFirst().before()).isEmpty();
    assertThat(numbers(journal().get(1).withdrawn())).containsExactly("2026-02-01 exact 5..5");
    assertThat(journal().getLast().before().orElseThrow().kind()).isEqualTo(Change.Kind.REJECTED);
  }

  @Test
  default void tellsTheStepsOfADocumentInTheirOrderWhateverTheClocksSay() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    Instant first = RECORDED.plusSeconds(50);
    ledger().record(sample.at("10").recorded(first).read());
    ledger().record(sample.at("11").rejected());

    DocumentRecord held = sample.at("11").rejected().recordedAt(first.plusNanos(1_000));
    assertThat(ledger().document(sample.id())).contains(held);
    assertThat(ledger().rejections(Optional.empty(), 1).entries()).containsExactly(held);
    ledger().remove(sample.id(), revision("12"), RECORDED);
    assertThat(journal())
        .extracting(Change::revision)
        .containsExactly(revision("10"), revision("11"), revision("12"));
    assertThat(journal())
        .extracting(Change::recorded)
        .containsExactly(first, first.plusNanos(1_000), first.plusNanos(2_000));
    assertThat(journal().getLast().before().orElseThrow().recorded())
        .isEqualTo(first.plusNanos(1_000));
  }

  @Test
  default void tellsWhatBecameOfADocumentTheLatestFirst() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().record(sample.at("10").read());
    ledger().record(named("b", tanks(6, "2026-02-01")).recorded(RECORDED.plusSeconds(1)).read());
    ledger().record(sample.at("11").recorded(RECORDED.plusSeconds(2)).rejected());
    ledger().remove(sample.id(), revision("12"), RECORDED.plusSeconds(3));

    List<Change> ofIt = new ArrayList<>(journal());
    ofIt.removeIf(change -> !change.document().equals(sample.id()));
    Collections.reverse(ofIt);
    Page<Change> all = ledger().history(sample.id(), Optional.empty(), 3);
    assertThat(all.entries()).isEqualTo(ofIt).hasSize(3);
    assertThat(all.next()).isEmpty();
    Page<Change> latest = ledger().history(sample.id(), Optional.empty(), 2);
    assertThat(latest.entries()).isEqualTo(ofIt.subList(0, 2));
    assertThat(ledger().history(sample.id(), latest.next(), 2).entries())
        .containsExactly(ofIt.getLast());
    assertThat(ledger().history(named("c").id(), Optional.empty(), 2).entries()).isEmpty();
    assertThatThrownBy(() -> ledger().history(named("b").id(), latest.next(), 2))
        .isInstanceOf(InvalidCursorException.class);
  }

  @Test
  default void tellsNothingOfWhatChangedNothing() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().record(sample.at("10").read());
    ledger().record(sample.at("10").recorded(RECORDED.plusSeconds(9)).read());
    ledger().record(sample.at("09").recorded(RECORDED.plusSeconds(9)).read());
    assertThat(journal()).hasSize(1);
  }

  @Test
  default void namesAHundredNumbersAndCountsTheRest() {
    ClaimSample[] many = new ClaimSample[130];
    for (int n = 0; n < many.length; n++) {
      many[n] = tanks(n + 1, "2026-02-01");
    }
    ledger().record(named("a", many).read());
    assertThat(journal().getFirst().added().total()).isEqualTo(130);
    assertThat(journal().getFirst().added().listed()).hasSize(100);
  }

  @Test
  default void leavesSubTotalsToTheirDocument() {
    ledger().record(named("a", tanks(5, "2026-02-01").over(new Period.Unknown())).read());
    assertThat(journal().getFirst().added().total()).isZero();
  }

  @Test
  default void isReadInPartsOverDaysAndGoneOnWithLater() {
    List<String> ids = new ArrayList<>();
    for (int n = 0; n < 7; n++) {
      DocumentSample sample =
          named("d" + n, tanks(n, "2026-02-01")).recorded(RECORDED.plus(Duration.ofHours(11L * n)));
      ledger().record(sample.read());
      ids.add(sample.id().value());
    }
    List<String> found = new ArrayList<>();
    ChangePage page = ledger().changes(Optional.empty(), LATER, 2);
    add(page, found);
    while (page.more()) {
      page = ledger().changes(Optional.of(page.next()), LATER, 2);
      add(page, found);
    }
    assertThat(found).isEqualTo(ids);

    ChangePage end = ledger().changes(Optional.of(page.next()), LATER, 2);
    assertThat(end.entries()).isEmpty();
    assertThat(end.more()).isFalse();
    DocumentSample late = named("late").recorded(RECORDED.plus(Duration.ofDays(40)));
    ledger().record(late.read());
    assertThat(ledger().changes(Optional.of(end.next()), LATER, 2).entries())
        .extracting(Change::document)
        .containsExactly(late.id());
  }

  @Test
  default void keepsTheOrderOfManyDocumentsOfOneDay() {
    List<String> ids = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      DocumentSample sample = named("d" + n).recorded(RECORDED.plusMillis(n));
      ledger().record(sample.read());
      ids.add(sample.id().value());
    }
    for (int limit : List.of(1, 7, 200)) {
      List<String> found = new ArrayList<>();
      Optional<String> cursor = Optional.empty();
      ChangePage page;
      do {
        page = ledger().changes(cursor, LATER, limit);
        page.entries().forEach(change -> found.add(change.document().value()));
        cursor = Optional.of(page.next());
      } while (page.more());
      assertThat(found).as("in pages of %d", limit).isEqualTo(ids);
    }
  }

  /** A writer takes its time first and writes then, so entries come in any order for a while. */
  @Test
  default void missesNothingAndRepeatsNothingWhileWritersGoOn() {
    Duration settled = Duration.ofSeconds(5);
    Random random = new Random(7);
    List<DocumentSample> begun = new ArrayList<>();
    List<String> all = new ArrayList<>();
    List<String> found = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    Instant now = RECORDED;
    for (int second = 0; second < 60 || !begun.isEmpty(); second++) {
      now = now.plusSeconds(1);
      Instant oldest = now.minus(settled);
      if (second < 60) {
        begun.add(named("d" + second).recorded(now));
        all.add(begun.getLast().id().value());
      }
      Collections.shuffle(begun, random);
      begun.removeIf(
          writer -> {
            boolean writes = !writer.recorded().isAfter(oldest) || random.nextInt(3) == 0;
            if (writes) {
              ledger().record(writer.read());
            }
            return writes;
          });
      ChangePage page = ledger().changes(cursor, oldest, 1 + random.nextInt(3));
      page.entries().forEach(change -> found.add(change.document().value()));
      cursor = Optional.of(page.next());
    }
    ledger()
        .changes(cursor, LATER, 200)
        .entries()
        .forEach(change -> found.add(change.document().value()));
    assertThat(found).isEqualTo(all);
  }

  @Test
  default void leavesWhatIsNotSettledForLater() {
    ledger().record(named("a").read());
    ledger().record(named("b").recorded(RECORDED.plusSeconds(60)).read());

    ChangePage settled = ledger().changes(Optional.empty(), RECORDED.plusSeconds(60), 10);

    assertThat(settled.entries()).hasSize(1);
    assertThat(ledger().changes(Optional.of(settled.next()), LATER, 10).entries()).hasSize(1);
    assertThat(ledger().changes(Optional.empty(), RECORDED, 10).entries()).isEmpty();
  }

  @Test
  default void refusesACursorOfAnotherList() {
    assertThatThrownBy(() -> ledger().changes(Optional.of("UjE"), LATER, 10))
        .isInstanceOf(InvalidCursorException.class);
    for (String forged : List.of("SjFhYmM", "SjEyMDI2", "")) {
      assertThatThrownBy(() -> ledger().changes(Optional.of(forged), LATER, 10))
          .as(forged)
          .isInstanceOf(InvalidCursorException.class);
    }
    assertThatThrownBy(() -> ledger().changes(Optional.of("%"), LATER, 10))
        .isInstanceOf(InvalidCursorException.class);
  }

  private static void add(ChangePage page, List<String> ids) {
    assertThat(page.entries()).hasSizeLessThanOrEqualTo(2);
    page.entries().forEach(change -> ids.add(change.document().value()));
  }

  private static List<String> numbers(Change.Numbers numbers) {
    return numbers.listed().stream()
        .map(
            number ->
                "%s %s %d..%d"
                    .formatted(
                        number.point(), number.qualifier().id(), number.low(), number.high()))
        .toList();
  }
}
