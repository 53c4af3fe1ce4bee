package io.whosecount.extract;

import static io.whosecount.extract.MapStore.UPLOADED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.DocumentReader;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.Reading.Reason;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.extract.event.Sequencers;
import io.whosecount.extract.event.StoreEvent.ObjectListed;
import io.whosecount.extract.event.StoreEvent.ObjectRemoved;
import io.whosecount.extract.event.StoreEvent.ObjectUploaded;
import io.whosecount.extract.event.StoreEvent.Origin;
import io.whosecount.extract.event.StoreEvent.Unrelated;
import io.whosecount.extract.store.ObjectStore.Fetched;
import io.whosecount.extract.store.StoreUnavailableException;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.Content;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger.Written;
import io.whosecount.ledger.memory.InMemoryLedger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final Instant NOW = Instant.parse("2025-01-22T12:00:05Z");
  private static final String TEXT = "Nothing was counted on Tuesday. The bridge is open again.";

  private final MapStore store = new MapStore();
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final Intake intake =
      new Intake(store, new BuiltInExtractor(), ledger, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aDocumentWithoutAClaimIsRecordedAsReadWithNone() {
    store.put("b/quiet.txt", TEXT);
    assertThat(upload("quiet.txt", "01")).isEqualTo(Written.RECORDED);
    DocumentRecord document = recorded("quiet.txt");
    assertThat(document.location()).isEqualTo("b/quiet.txt");
    assertThat(document.uploaded()).isEqualTo(UPLOADED);
    assertThat(document.recorded()).isEqualTo(NOW);
    assertThat(document.revision().sequencer()).isEqualTo("01");
    assertThat(document.revision().extractor()).isEqualTo(ClaimExtractor.VERSION);
    ReadContent content = (ReadContent) document.content();
    assertThat(content.claims()).isEmpty();
    assertThat(content.characters()).isEqualTo(TEXT.length());
  }

  @Test
  void theClaimsOfADocumentAreRecorded() {
    store.put(
        "b/a.txt",
        "Russia has lost at least 20 tanks since the start of the war, the General Staff of the"
            + " Ukrainian Armed Forces said.");
    upload("a.txt", "01");
    assertThat(((ReadContent) recorded("a.txt").content()).claims())
        .extracting(Claim::quantity, claim -> claim.side().map(Side::id), Claim::extractor)
        .containsExactly(
            tuple(
                Quantity.of(20, Qualifier.AT_LEAST, Optional.of("at least")),
                Optional.of("RU"),
                ClaimExtractor.VERSION));
    assertThat(ledger.sides()).extracting(Side::id).containsExactly("RU");
  }

  @Test
  void factsComeFromTheObjectsMetadata() {
    store.put(
        "b/a.txt",
        new Fetched.Found(
            TEXT.getBytes(StandardCharsets.UTF_8),
            Optional.of("text/plain; charset=utf-8"),
            Map.of("published", "2025-01-20", "publisher", "The Northland Post"),
            UPLOADED));
    upload("a.txt", "01");
    ReadContent content = (ReadContent) recorded("a.txt").content();
    assertThat(content.facts().published().value()).isEqualTo(LocalDate.of(2025, 1, 20));
    assertThat(content.facts().published().origin()).isEqualTo(FactOrigin.METADATA);
    assertThat(content.facts().publisher().orElseThrow().value()).isEqualTo("The Northland Post");
  }

  @Test
  void withoutAnyDateTheUploadsDayStandsIn() {
    store.put("b/a.txt", TEXT);
    upload("a.txt", "01");
    ReadContent content = (ReadContent) recorded("a.txt").content();
    assertThat(content.facts().published().value()).isEqualTo(LocalDate.of(2025, 1, 22));
    assertThat(content.facts().published().origin()).isEqualTo(FactOrigin.UPLOAD);
  }

  @Test
  void charactersAreCountedInCodePoints() {
    store.put("b/a.txt", "\uD83D\uDD25 fire");
    upload("a.txt", "01");
    assertThat(((ReadContent) recorded("a.txt").content()).characters()).isEqualTo(6);
  }

  @Test
  void anEventForAnObjectThatIsGoneIsRecordedAsRejected() {
    upload("gone.txt", "01");
    assertRejected("gone.txt", Reason.NO_SUCH_OBJECT);
  }

  @Test
  void anObjectThatIsTooLargeIsRecordedAsRejectedWithItsSize() {
    store.put("b/large.txt", new Fetched.TooLarge(50_000_000, UPLOADED));
    upload("large.txt", "01");
    assertThat(assertRejected("large.txt", Reason.TOO_LARGE).detail())
        .isEqualTo("50000000 bytes; at most %d are read".formatted(DocumentReader.MOST_BYTES));
  }

  @Test
  void whatHoldsMoreClaimsThanAreKeptIsRejectedAsAWhole() {
    store.put("b/most.txt", claims(ReadContent.MOST_CLAIMS));
    store.put("b/more.txt", claims(ReadContent.MOST_CLAIMS + 1));
    upload("most.txt", "01");
    assertThat(((ReadContent) recorded("most.txt").content()).claims())
        .hasSize(ReadContent.MOST_CLAIMS);
    store.put("b/most.txt", claims(0));
    upload("most.txt", "02");
    upload("more.txt", "01");
    assertThat(assertRejected("more.txt", Reason.TOO_MANY_CLAIMS).detail())
        .isEqualTo("2001 claims; at most 2000 are kept");
    assertThat(ledger.rejections(Optional.empty(), 10).entries())
        .containsExactly(recorded("more.txt"));
    assertThat(ledger.sides()).as("nothing half written").isEmpty();
  }

  private static String claims(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            n ->
                "Russia has lost at least %d tanks since the start of the war, the General Staff of"
                        .formatted(n)
                    + " the Ukrainian Armed Forces said.")
        .collect(Collectors.joining("\n\n", "News.\n\n", ""));
  }

  @Test
  void anArchivedObjectIsRejectedUntilItIsRestored() {
    store.put("b/old.txt", new Fetched.Archived("GLACIER", UPLOADED));
    upload("old.txt", "01");
    assertThat(assertRejected("old.txt", Reason.ARCHIVED).detail())
        .isEqualTo("in storage class GLACIER: it is read when it is restored");
    store.put("b/old.txt", TEXT);
    intake.take(new ObjectListed("b", "old.txt"));
    assertThat(recorded("old.txt").content()).isInstanceOf(ReadContent.class);
  }

  @Test
  void whatWasReadBeforeItWasArchivedStays() {
    store.put("b/old.txt", TEXT);
    upload("old.txt", "01");
    store.put("b/old.txt", new Fetched.Archived("GLACIER", UPLOADED));
    assertThat(upload("old.txt", "01")).isEqualTo(Written.STALE);
    intake.take(new ObjectListed("b", "old.txt"));
    assertThat(recorded("old.txt").content()).isInstanceOf(ReadContent.class);
  }

  @Test
  void anEmptyObjectIsRecordedAsRejected() {
    store.put("b/empty.txt", "");
    upload("empty.txt", "01");
    assertRejected("empty.txt", Reason.EMPTY);
  }

  @Test
  void binaryIsRecordedAsRejected() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H'};
    store.put("b/picture.png", png, "image/png");
    upload("picture.png", "01");
    assertRejected("picture.png", Reason.NOT_TEXT);
  }

  @Test
  void htmlOfTenThousandLevelsIsRecordedAsRead() {
    String html = "<html><body>" + "<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000);
    store.put("b/deep.html", html.getBytes(StandardCharsets.UTF_8), "text/html");
    upload("deep.html", "01");
    assertThat(((ReadContent) recorded("deep.html").content()).characters()).isEqualTo(4);
  }

  @Test
  void theSameEventAgainChangesNothing() {
    store.put("b/a.txt", TEXT);
    upload("a.txt", "01");
    DocumentRecord first = recorded("a.txt");
    assertThat(upload("a.txt", "01")).isEqualTo(Written.UNCHANGED);
    assertThat(recorded("a.txt")).isEqualTo(first);
  }

  @Test
  void aLateEventOfAnOlderUploadChangesNothing() {
    store.put("b/a.txt", TEXT);
    upload("a.txt", "02");
    assertThat(upload("a.txt", "01")).isEqualTo(Written.STALE);
    assertThat(recorded("a.txt").revision().sequencer()).isEqualTo("02");
  }

  @Test
  void aRemovalTakesTheDocumentOut() {
    store.put("b/a.txt", TEXT);
    upload("a.txt", "01");
    store.remove("b/a.txt");
    assertThat(intake.take(new ObjectRemoved(origin("a.txt", "02"))))
        .isEqualTo(new Taken.Removed(origin("a.txt", Sequencers.after("02")), Written.RECORDED));
    assertThat(ledger.document(id("a.txt"))).isEmpty();
  }

  @Test
  void anUploadThatArrivesAfterItsRemovalDoesNotComeBack() {
    intake.take(new ObjectRemoved(origin("a.txt", "02")));
    assertThat(upload("a.txt", "01")).isEqualTo(Written.STALE);
    assertThat(ledger.document(id("a.txt"))).isEmpty();
  }

  /** In a versioned bucket the purge of an old version is told by the same event. */
  @Test
  void aRemovalOfAnOldVersionKeepsTheDocument() {
    store.put("b/a.txt", TEXT);
    upload("a.txt", "01");
    Origin purge = origin("a.txt", "02").at(UPLOADED.plus(Duration.ofDays(30)));
    assertThat(intake.take(new ObjectRemoved(purge))).isInstanceOf(Taken.Recorded.class);
    DocumentRecord kept = recorded("a.txt");
    assertThat(kept.revision().sequencer()).isEqualTo(Sequencers.after("02"));
    assertThat(kept.uploaded()).isEqualTo(UPLOADED);
    assertThat(((ReadContent) kept.content()).facts().published().value())
        .isEqualTo(LocalDate.of(2025, 1, 22));
  }

  /** An expiration by a lifecycle rule was seen to carry the sequencer of the upload itself. */
  @Test
  void aRemovalWithTheSequencerOfTheUploadTakesItOut() {
    store.put("b/a.txt", TEXT);
    upload("a.txt", "02");
    store.remove("b/a.txt");
    intake.take(new ObjectRemoved(origin("a.txt", "02")));
    assertThat(ledger.document(id("a.txt"))).isEmpty();
    assertThat(upload("a.txt", "02")).isEqualTo(Written.STALE);
  }

  @Test
  void aListedObjectIsReadAtItsPlaceInTheOrder() {
    store.put("b/a.txt", TEXT).put("b/large.txt", new Fetched.TooLarge(50_000_000, UPLOADED));
    for (String key : List.of("a.txt", "large.txt")) {
      intake.take(new ObjectListed("b", key));
      assertThat(recorded(key).uploaded()).isEqualTo(UPLOADED);
      assertThat(recorded(key).revision().sequencer()).isEqualTo(Sequencers.notAfter(UPLOADED));
    }
    assertRejected("large.txt", Reason.TOO_LARGE);
  }

  /** A list may be old: what it names may be gone, and the ledger may know that. */
  @Test
  void aListedObjectThatIsGoneDoesNotReplaceWhatEventsTold() {
    upload("gone.txt", "01");
    DocumentRecord told = recorded("gone.txt");
    intake.take(new ObjectListed("b", "gone.txt"));
    assertThat(recorded("gone.txt")).isEqualTo(told);
    intake.take(new ObjectRemoved(origin("gone.txt", "02")));
    intake.take(new ObjectListed("b", "gone.txt"));
    assertThat(ledger.document(id("gone.txt"))).isEmpty();
  }

  @Test
  void anUnrelatedEventDoesNothing() {
    assertThat(intake.take(new Unrelated("ObjectTagging:Put")))
        .isEqualTo(new Taken.Nothing("ObjectTagging:Put"));
  }

  @Test
  void aStoreThatDoesNotAnswerIsNoAnswer() {
    assertThatThrownBy(() -> upload("down.txt", "01"))
        .isInstanceOf(StoreUnavailableException.class);
    assertThat(ledger.document(id("down.txt"))).isEmpty();
  }

  private Written upload(String key, String sequencer) {
    return ((Taken.Recorded) intake.take(new ObjectUploaded(origin(key, sequencer)))).written();
  }

  private RejectedContent assertRejected(String key, Reason reason) {
    Content content = recorded(key).content();
    assertThat(content).isInstanceOf(RejectedContent.class);
    RejectedContent rejected = (RejectedContent) content;
    assertThat(rejected.reason()).isEqualTo(reason);
    return rejected;
  }

  private DocumentRecord recorded(String key) {
    return ledger.document(id(key)).orElseThrow();
  }

  private static DocumentId id(String key) {
    return DocumentId.ofObject("b", key);
  }

  private static Origin origin(String key, String sequencer) {
    return new Origin("b", key, sequencer, UPLOADED);
  }
}
