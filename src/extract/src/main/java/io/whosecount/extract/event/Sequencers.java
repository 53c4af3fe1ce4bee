package io.whosecount.extract.event;

import io.whosecount.ledger.Revision;
import java.time.Duration;
import java.time.Instant;

/**
 * The order of what happens to one key, where S3 says it and where it does not.
 *
 * <p><b>What S3 says.</b> The sequencer of an event is hexadecimal text; of two for one key, padded
 * on the right with zeros, the greater came later. More is not promised. What real ones look like
 * (public samples of 2015 to 2026): 18 digits, {@code 00}, then the seconds since 1970 in 8 digits,
 * then 8 digits of a binary fraction; the same in notifications and in EventBridge. The time is
 * that of the request's <i>beginning</i>: of a multipart upload it lies before the completion that
 * the event tells of (17 seconds for one of 48 MB). An expiration by a lifecycle rule was seen to
 * carry the sequencer of the very upload that expired.
 *
 * <p><b>Removals.</b> For that expiration's sake a removal stands just {@linkplain #after after}
 * the upload of the same sequencer: else the two would be equals, and the one that arrived first
 * would stay. Nothing fits in between: the step is the last of the digits that a {@link Revision}
 * pads to.
 *
 * <p><b>Readings without an event.</b> S3 Batch Operations names an object and has no sequencer.
 * Its reading gets the greater of
 *
 * <ul>
 *   <li>the object's {@linkplain #notAfter Last-Modified less 10 seconds}. That is the time of the
 *       request's beginning as well, in whole seconds, which S3 was seen to round up (of a put, a
 *       copy and a multipart upload) and other stores round down. The rest is for clocks that
 *       differ: a sequencer was seen 5 seconds after the time of its own event;
 *   <li>the sequencer that the ledger held for the document <i>before</i> the object was fetched.
 * </ul>
 *
 * <p>Why that converges. Let <i>m</i> be the last change of the key before the fetch, so that the
 * fetch gives what <i>m</i> left. The first bound is below the sequencer of <i>m</i> (it is its own
 * Last-Modified, or that of the older version which <i>m</i> brought back). So is the second or it
 * is that of <i>m</i>: the ledger learned of no change before it happened, and its head was read
 * before the fetch. So the reading is never above what happened up to <i>m</i>, and every later
 * change is above it: <i>no reading hides an event</i>, whichever arrives first, however often.
 * With the event of <i>m</i> delivered before, during or after, the ledger ends with the content of
 * <i>m</i>. And never told of <i>m</i> at all, as in a bucket that is older than its notifications,
 * it holds <i>m</i> by the reading alone, above every upload that began more than 10 seconds
 * before.
 *
 * <p>The second bound is there for a better extractor: what is known by an event stands above the
 * first bound, so a second reading of the bucket would be stale by its sequencer and the
 * extractor's version never looked at. With the sequencer held, the version decides. Read by the
 * same extractor it is the same revision, and nothing is written.
 *
 * <p>What it cannot do: a job names what is there, so it takes out nothing whose removal was lost;
 * and a lost event of an upload that began within 10 seconds of another one's stays lost until the
 * next event of that key.
 */
public final class Sequencers {
  /** Below every sequencer of a store: of what is said without knowing when. */
  public static final String FIRST = "0";

  private static final int NANO_DIGITS = 9;
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private Sequencers() {}

  /** One made of a time, in the form of those of S3, so that they sort among each other. */
  static String at(Instant time) {
    long fraction = ((long) time.getNano() << Integer.SIZE) / (long) Math.pow(10, NANO_DIGITS);
    return "00%08X%08X".formatted(time.getEpochSecond(), fraction);
  }

  /** One that is not above that of the upload which the store says was {@code lastModified}. */
  public static String notAfter(Instant lastModified) {
    Instant before = lastModified.minus(MARGIN);
    return at(before.isBefore(Instant.EPOCH) ? Instant.EPOCH : before);
  }

  /** The one right after {@code sequencer}. */
  public static String after(String sequencer) {
    int missing = Revision.LONGEST_SEQUENCER - sequencer.length();
    return missing < 1 ? sequencer : sequencer + "0".repeat(missing - 1) + "1";
  }

  /** The greater of the two. */
  public static String greater(String one, String other) {
    return padded(one).compareTo(padded(other)) >= 0 ? one : other;
  }

  private static String padded(String sequencer) {
    return new Revision(sequencer, "0.0.0").sortable();
  }
}
