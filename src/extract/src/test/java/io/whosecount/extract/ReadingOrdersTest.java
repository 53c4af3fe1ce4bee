package io.whosecount.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.Reading.Reason;
import io.whosecount.extract.BucketModel.Rounding;
import io.whosecount.extract.event.Sequencers;
import io.whosecount.extract.event.StoreEvent.ObjectListed;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Ledger.Written;
import io.whosecount.ledger.Revision;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Notifications and readings of a list, in any order, end with what the bucket holds: the argument
 * in {@link Sequencers}, tried. A model of a bucket gives the sequencers and times that S3 gives.
 */
@Timeout(60)
class ReadingOrdersTest {
  private static final int HISTORIES = 250;
  private static final String OLDER = "0.0.1";

  /** While all events arrive, at least once, nothing that a list's reading does is seen. */
  @Test
  void readingsHideNoEvent() {
    for (int seed = 1; seed <= HISTORIES; seed++) {
      Random random = new Random(seed);
      BucketModel bucket = new BucketModel(random.nextBoolean() ? Rounding.UP : Rounding.DOWN);
      for (int steps = 4 + random.nextInt(12); steps > 0; steps--) {
        step(bucket, random, true);
      }
      bucket.deliverAll(random);
      assertThat(bucket.told()).as("seed %d: %s", seed, bucket).isEqualTo(bucket.holds());
    }
  }

  /** What is older than its notifications is known by the reading alone. */
  @Test
  void readingsBringInWhatNoEventToldOf() {
    for (int seed = 1; seed <= HISTORIES; seed++) {
      Random random = new Random(seed);
      BucketModel bucket = new BucketModel(random.nextBoolean() ? Rounding.UP : Rounding.DOWN);
      for (int uploads = 1 + random.nextInt(3); uploads > 0; uploads--) {
        bucket.upload(random);
        if (random.nextBoolean()) {
          bucket.deliverAll(random);
        } else {
          bucket.loseEvents();
        }
        bucket.pass(11);
      }
      bucket.read(OLDER, () -> {}, () -> {});
      assertThat(bucket.told()).as("seed %d: %s", seed, bucket).isEqualTo(bucket.holds());
      for (int steps = random.nextInt(6); steps > 0; steps--) {
        step(bucket, random, true);
      }
      bucket.deliverAll(random);
      assertThat(bucket.told()).as("seed %d: %s", seed, bucket).isEqualTo(bucket.holds());
    }
  }

  /** However an upload became known: a better extractor's reading of the list replaces it. */
  @Test
  void readingsByABetterExtractorReplaceThoseOfAnOlderOne() {
    for (int seed = 1; seed <= HISTORIES; seed++) {
      Random random = new Random(seed);
      BucketModel bucket = new BucketModel(random.nextBoolean() ? Rounding.UP : Rounding.DOWN);
      bucket.upload(random);
      bucket.deliverAll(random, OLDER);
      Instant uploaded = bucket.document().orElseThrow().uploaded();
      if (random.nextBoolean()) {
        bucket.read(OLDER, () -> {}, () -> {});
      }
      bucket.read(ClaimExtractor.VERSION, () -> {}, () -> {});
      assertThat(bucket.document().orElseThrow().revision().extractor())
          .as("seed %d: %s", seed, bucket)
          .isEqualTo(ClaimExtractor.VERSION);
      assertThat(bucket.document().orElseThrow().uploaded()).isEqualTo(uploaded);
      assertThat(bucket.told()).isEqualTo(bucket.holds());
    }
  }

  @Test
  void aSecondReadingWritesNothing() {
    for (Rounding rounding : Rounding.values()) {
      BucketModel bucket = new BucketModel(rounding);
      Random random = new Random(1);
      bucket.upload(random);
      bucket.loseEvents();
      assertThat(bucket.read(ClaimExtractor.VERSION, () -> {}, () -> {}))
          .isEqualTo(Written.RECORDED);
      assertThat(bucket.read(ClaimExtractor.VERSION, () -> {}, () -> {}))
          .isEqualTo(Written.UNCHANGED);
      bucket.upload(random);
      bucket.deliverAll(random);
      Revision known = bucket.document().orElseThrow().revision();
      assertThat(bucket.read(ClaimExtractor.VERSION, () -> {}, () -> {}))
          .isEqualTo(Written.UNCHANGED);
      assertThat(bucket.document().map(DocumentRecord::revision)).contains(known);
    }
  }

  /** The reason why the ledger is asked before the store, as one history. */
  @Test
  void anUploadWhileAnOlderOneIsReadIsNotHidden() {
    BucketModel bucket = new BucketModel(Rounding.UP);
    Random random = new Random(1);
    bucket.upload(random);
    bucket.deliverAll(random, OLDER);
    bucket.read(
        ClaimExtractor.VERSION,
        () -> {},
        () -> {
          bucket.upload(random);
          bucket.deliverAll(random, OLDER);
        });
    assertThat(bucket.told()).isEqualTo(bucket.holds());
  }

  @Test
  void whatAListNamesInVainIsRejectedBelowEveryEvent() {
    TestFunction function = new TestFunction();
    DocumentId id = DocumentId.ofObject("b", "gone.txt");
    function.intake().take(new ObjectListed("b", "gone.txt"));
    DocumentRecord rejected = function.ledger().document(id).orElseThrow();
    assertThat(((RejectedContent) rejected.content()).reason()).isEqualTo(Reason.NO_SUCH_OBJECT);
    assertThat(rejected.revision().sequencer()).isEqualTo(Sequencers.FIRST);
  }

  /** Something happens: to the bucket, to its events, or a reading with either in its midst. */
  private static void step(BucketModel bucket, Random random, boolean isReadingAllowed) {
    switch (random.nextInt(isReadingAllowed ? 8 : 6)) {
      case 0, 1 -> bucket.upload(random);
      case 2 -> bucket.remove(random);
      case 3, 4 -> bucket.deliverOne(random, random.nextBoolean() ? OLDER : ClaimExtractor.VERSION);
      case 5 -> bucket.pass(random.nextInt(2) * random.nextInt(15));
      default ->
          bucket.read(
              random.nextBoolean() ? OLDER : ClaimExtractor.VERSION,
              () -> steps(bucket, random),
              () -> steps(bucket, random));
    }
  }

  private static void steps(BucketModel bucket, Random random) {
    for (int steps = random.nextInt(3); steps > 0; steps--) {
      step(bucket, random, false);
    }
  }
}
