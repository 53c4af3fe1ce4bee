package io.whosecount.claims.claim;

import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Tells days behind "since" from which nothing of today counts: far back, or of an old count. */
final class OldDays {
  /** Who counts from a day further back counts from the beginning. */
  private static final int OLD_DAYS = 100;

  private static final int OLD_MONTHS = 11;

  /** How far before "since" a count is said not to have been updated, in tokens. */
  private static final int UPDATES = 8;

  private static final WordSet NOT = WordSet.of("not", "n't", "never", "no");
  private static final WordSet UPDATED =
      WordSet.of("updated", "update", "changed", "published", "issued", "revised", "released");

  private final Source source;
  private final LocalDate published;

  OldDays(Source source) {
    this.source = source;
    this.published = source.document().facts().published().value();
  }

  /** Whether who counts from {@code date} on counts from the beginning. */
  boolean is(PartialDate date) {
    if (date.day().isPresent()) {
      boolean newYear = date.firstDay().equals(published.withDayOfYear(1));
      return !newYear && date.firstDay().isBefore(published.minusDays(OLD_DAYS));
    }
    if (date.month().isPresent()) {
      long months = ChronoUnit.MONTHS.between(date.firstDay(), published.withDayOfMonth(1));
      return months > OLD_MONTHS;
    }
    return date.year() < published.getYear();
  }

  /** "it has not updated its figures since Sunday": they stood on that day. */
  boolean isOfCount(int since) {
    int from = Math.max(source.sentenceAt(since).first(), since - UPDATES);
    return source.hasWord(NOT, from, since) && source.hasWord(UPDATED, from, since);
  }
}
