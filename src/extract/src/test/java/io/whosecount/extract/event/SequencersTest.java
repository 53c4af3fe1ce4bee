package io.whosecount.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.ledger.Revision;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequencersTest {

  /**
   * Sequencers that S3 gave, of public samples, with the time that their event tells. The event
   * comes when the request is finished: the sequencer's second is the same or before.
   */
  @ParameterizedTest
  @CsvSource({
    "00621049BA9A8C712B, 2022-02-19T01:36:58Z, 0",
    "006539AA6D7936ACF5, 2023-10-25T23:53:17Z, 0",
    "00660F7986D160712D, 2024-04-05T04:09:42Z, 0",
    "0066526061A07E5426, 2024-05-25T22:04:17.720Z, 0",
    "006708DDC8736214C7, 2024-10-11T08:12:08.923Z, 16", // a multipart upload of 48 MB
    "00678FDC87A7C6DA82, 2025-01-21T17:42:31.857Z, 0",
    "00688EF26B3A0222AA, 2025-08-03T05:23:55.551Z, 0"
  })
  void haveTheFormOfThoseOfS3(String given, Instant event, int earlier) {
    String ours = Sequencers.at(event.minusSeconds(earlier));
    assertThat(ours).hasSize(given.length()).startsWith(given.substring(0, 10));
  }

  @Test
  void haveABinaryFractionOfASecond() {
    assertThat(Sequencers.at(Instant.parse("2015-07-21T23:33:49.250Z")))
        .isEqualTo("0055AED6DD40000000");
    assertThat(Sequencers.at(Instant.parse("2015-07-21T23:33:49.999999999Z")))
        .isEqualTo("0055AED6DDFFFFFFFB");
  }

  /** Seconds of Last-Modified that S3 gave beside the sequencer of the same upload: rounded up. */
  @ParameterizedTest
  @CsvSource({
    "006736D6C205EF7E0F, 2024-11-15T05:06:11Z",
    "0068A808082736DEA4, 2025-08-22T06:02:49Z"
  })
  void areNotAboveThoseOfTheUpload(String given, Instant lastModified) {
    assertThat(revision(Sequencers.notAfter(lastModified))).isLessThan(revision(given));
    assertThat(revision(Sequencers.at(lastModified))).isGreaterThan(revision(given));
    Instant before = lastModified.minus(Duration.ofSeconds(1));
    assertThat(revision(Sequencers.notAfter(before))).isLessThan(revision(given));
  }

  @Test
  void ofAnObjectWithoutATimeAreTheFirst() {
    assertThat(Sequencers.notAfter(Instant.EPOCH)).isEqualTo("000000000000000000");
    assertThat(revision(Sequencers.FIRST)).isEqualByComparingTo(revision("000000000000000000"));
  }

  @ParameterizedTest
  @CsvSource({
    "006736D6C205EF7E0F, 006736D6C205EF7E10",
    "006736D6C205EF7E0F, 006736D6C205EF7E0F0001", // longer ones are allowed
    "1, 11"
  })
  void afterOneComesBeforeTheNext(String one, String next) {
    assertThat(revision(Sequencers.after(one)))
        .isGreaterThan(revision(one))
        .isLessThan(revision(next));
  }

  @Test
  void nothingComesAfterTheLongest() {
    String longest = "F".repeat(Revision.LONGEST_SEQUENCER);
    assertThat(Sequencers.after(longest)).isEqualTo(longest);
  }

  @Test
  void theGreaterIsFoundWhateverTheirLengths() {
    assertThat(Sequencers.greater("1A", "1a0")).isEqualTo("1A");
    assertThat(Sequencers.greater("1A", "1a01")).isEqualTo("1a01");
    assertThat(Sequencers.greater("2", "1FFF")).isEqualTo("2");
  }

  private static Revision revision(String sequencer) {
    return new Revision(sequencer, "1.0.0");
  }
}
