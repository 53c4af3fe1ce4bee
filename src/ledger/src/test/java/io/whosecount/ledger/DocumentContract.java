package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.RECORDED;
import static io.whosecount.ledger.DocumentSample.named;
import static io.whosecount.ledger.DocumentSample.revision;
import static io.whosecount.ledger.LedgerUnderTest.claimsOf;
import static io.whosecount.ledger.LedgerUnderTest.varied;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.ledger.Ledger.Written;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How every ledger keeps, replaces and removes documents. */
@Timeout(60)
public interface DocumentContract extends LedgerUnderTest {
  Instant NEXT = RECORDED.plusSeconds(3_600);

  @Test
  default void givesBackADocumentAsItWasRecorded() {
    DocumentRecord document = varied("varied.html").read();

    assertThat(ledger().record(document)).isEqualTo(Written.RECORDED);

    assertThat(ledger().document(document.id())).contains(document);
  }

  @Test
  default void givesBackADocumentWithoutClaims() {
    DocumentRecord document = named("empty.txt").read();
    ledger().record(document);
    assertThat(ledger().document(document.id())).contains(document);
  }

  @Test
  default void givesBackARejectedDocumentWithItsReason() {
    DocumentRecord document = named("deep.html").rejected();
    ledger().record(document);
    assertThat(ledger().document(document.id())).contains(document);
  }

  @Test
  default void knowsNothingOfADocumentThatWasNeverRecorded() {
    assertThat(ledger().document(named("nowhere").id())).isEmpty();
    assertThat(ledger().sides()).isEmpty();
    assertThat(ledger().series("southland")).isEmpty();
    assertThat(ledger().latest(TANKS)).isEmpty();
    assertThat(ledger().claims(ClaimFilter.ALL, Optional.empty(), 10))
        .isEqualTo(new Page<>(List.of(), Optional.empty()));
  }

  @Test
  default void replacesADocumentByItsNextUpload() {
    ledger().record(named("a", tanks(5, "2026-02-01"), tanks(6, "2026-01-31")).at("10").read());
    DocumentRecord next = named("a", tanks(7, "2026-01-30")).at("11").recorded(NEXT).read();

    assertThat(ledger().record(next)).isEqualTo(Written.RECORDED);

    assertThat(ledger().document(next.id())).contains(next);
    assertThat(claims(ClaimFilter.ALL)).isEqualTo(claimsOf(next));
    assertThat(latest()).isEqualTo("2026-01-30 exact 7 in 1");
  }

  @Test
  default void changesNothingWhenTheSameUploadComesAgain() {
    DocumentSample sample = varied("a");
    ledger().record(sample.read());
    LedgerView before = view(sample);

    assertThat(ledger().record(sample.read())).isEqualTo(Written.UNCHANGED);

    assertThat(view(sample)).isEqualTo(before);
  }

  @Test
  default void keepsTheTimeOfTheFirstRecording() {
    DocumentRecord first = named("a", tanks(5, "2026-02-01")).read();
    ledger().record(first);
    DocumentRecord again =
        new DocumentRecord(
            first.id(),
            first.location(),
            first.revision(),
            first.uploaded(),
            RECORDED.plusSeconds(600),
            first.content());

    assertThat(ledger().record(again)).isEqualTo(Written.UNCHANGED);

    assertThat(ledger().document(first.id())).contains(first);
    assertThat(claims(ClaimFilter.ALL)).isEqualTo(claimsOf(first));
  }

  @Test
  default void letsAStaleUploadLeaveNoTrace() {
    DocumentRecord newer = named("a", tanks(5, "2026-02-01")).at("20").read();
    ledger().record(newer);
    DocumentRecord stale = named("a", tanks(9, "2026-02-05").side("eastland")).at("19").read();

    assertThat(ledger().record(stale)).isEqualTo(Written.STALE);

    assertThat(ledger().document(newer.id())).contains(newer);
    assertThat(claims(ClaimFilter.ALL)).isEqualTo(claimsOf(newer));
    assertThat(ledger().sides()).extracting(Side::id).containsExactly("southland");
  }

  @Test
  default void padsSequencersOnTheRightBeforeItComparesThem() {
    ledger().record(named("a", tanks(1, "2026-02-01")).at("0A").read());
    assertThat(ledger().record(named("a", tanks(2, "2026-02-01")).at("09FF").read()))
        .isEqualTo(Written.STALE);
    assertThat(ledger().record(named("a", tanks(3, "2026-02-01")).at("0a00").read()))
        .isEqualTo(Written.UNCHANGED);
    assertThat(ledger().record(named("a", tanks(4, "2026-02-01")).at("0A01").read()))
        .isEqualTo(Written.RECORDED);
    assertThat(latest()).isEqualTo("2026-02-01 exact 4 in 1");
  }

  @Test
  default void prefersTheNewerExtractorOfOneUploadWhateverComesFirst() {
    DocumentSample old = named("a", tanks(1, "2026-02-01")).at(new Revision("10", "0.9.0"));
    DocumentSample young = named("a", tanks(2, "2026-02-01")).at(new Revision("10", "0.10.0"));

    assertThat(ledger().record(young.read())).isEqualTo(Written.RECORDED);
    assertThat(ledger().record(old.read())).isEqualTo(Written.STALE);

    assertThat(latest()).isEqualTo("2026-02-01 exact 2 in 1");
  }

  @Test
  default void movesTheSupportOfAnUnchangedNumberToTheNextUpload() {
    ledger().record(named("a", tanks(5, "2026-02-01")).at("10").read());
    ledger().record(named("b", tanks(5, "2026-02-01")).at("10").read());

    ledger().record(named("a", tanks(5, "2026-02-01")).at("11").read());

    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 2");
  }

  @Test
  default void movesTheSupportWhenTheNextUploadHasAnotherDateOfPublication() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().record(sample.at("10").published("2026-02-02").read());
    ledger().record(sample.at("11").published("2026-02-03").read());

    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
    assertThat(ledger().latest(TANKS).orElseThrow().citation().facts().published().value())
        .isEqualTo("2026-02-03");
  }

  @Test
  default void takesEverythingOfARemovedDocumentOutOfEveryAnswer() {
    DocumentSample sample = varied("a");
    ledger().record(sample.at("10").read());

    assertThat(ledger().remove(sample.id(), revision("11"), RECORDED)).isEqualTo(Written.RECORDED);

    assertThat(view(sample))
        .isEqualTo(
            new LedgerView(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of()));
    assertThat(ledger().series("southland")).isEmpty();
    assertThat(ledger().latest(TANKS)).isEmpty();
  }

  @Test
  default void keepsARemovedDocumentAwayFromItsLateUpload() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().remove(sample.id(), revision("20"), RECORDED);

    assertThat(ledger().record(sample.at("19").read())).isEqualTo(Written.STALE);

    assertThat(ledger().document(sample.id())).isEmpty();
    assertThat(claims(ClaimFilter.ALL)).isEmpty();
    assertThat(ledger().sides()).isEmpty();
  }

  @Test
  default void bringsARemovedDocumentBackByANewerUpload() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().record(sample.at("10").read());
    ledger().remove(sample.id(), revision("20"), RECORDED);

    DocumentRecord next = sample.at("21").recorded(NEXT).read();
    assertThat(ledger().record(next)).isEqualTo(Written.RECORDED);

    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
    assertThat(ledger().document(sample.id())).contains(next);
  }

  @Test
  default void ignoresALateRemovalAndARepeatedOne() {
    DocumentSample sample = named("a", tanks(5, "2026-02-01"));
    ledger().record(sample.at("10").read());

    assertThat(ledger().remove(sample.id(), revision("09"), RECORDED)).isEqualTo(Written.STALE);
    assertThat(latest()).isEqualTo("2026-02-01 exact 5 in 1");
    assertThat(ledger().remove(sample.id(), revision("11"), RECORDED)).isEqualTo(Written.RECORDED);
    assertThat(ledger().remove(sample.id(), revision("11"), RECORDED)).isEqualTo(Written.UNCHANGED);
    assertThat(ledger().latest(TANKS)).isEmpty();
  }
}
