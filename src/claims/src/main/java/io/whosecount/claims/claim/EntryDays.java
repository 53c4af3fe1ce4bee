package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days of a text's entries: a digest or live blog has a line with a day above each of them
 * ("Tuesday, May 24", "23 November 2015 18:20"), and what an entry tells is of that day.
 */
final class EntryDays {
  /** A line with more tokens than this is more than a day and an hour. */
  private static final int LONGEST = 10;

  /** Entries lie so many days before the text at the most. */
  private static final int OLDEST = 40;

  private static final WordSet CLOCK =
      WordSet.of("at", "am", "pm", "a.m", "p.m", "gmt", "utc", "bst", "cet", "day", "updated");

  private final Source source;
  private final LocalDate published;
  private final TreeMap<Integer, LocalDate> byFirstSentence = new TreeMap<>();

  EntryDays(Source source) {
    this.source = source;
    this.published = source.document().facts().published().value();
    for (Block block : source.layout().blocks()) {
      dayOf(block).ifPresent(day -> byFirstSentence.put(block.firstSentence(), day));
    }
    boolean several = byFirstSentence.values().stream().distinct().count() > 1;
    if (!several) {
      byFirstSentence.clear();
    }
  }

  /** The day of the entry that holds {@code sentence}, where a line tells one. */
  Optional<LocalDate> of(Sentence sentence) {
    return Optional.ofNullable(byFirstSentence.floorEntry(sentence.index())).map(e -> e.getValue());
  }

  private Optional<LocalDate> dayOf(Block block) {
    if (block.endSentence() - block.firstSentence() != 1) {
      return Optional.empty();
    }
    Sentence line = source.sentence(block.firstSentence());
    return line.end() - line.first() > LONGEST
        ? Optional.empty()
        : source.mentions().within(DateWords.class, line.first(), line.end()).stream()
            .filter(d -> d.date().day().isPresent() && !d.isStretch())
            .filter(d -> isAlone(line.first(), d.first()) && isAlone(d.end(), line.end()))
            .map(d -> d.date().firstDay())
            .filter(d -> !d.isAfter(published) && d.isAfter(published.minusDays(OLDEST)))
            .findFirst();
  }

  /** Whether tokens {@code [from, end)} tell at most the hour. */
  private boolean isAlone(int from, int end) {
    return source.layout().tokens().subList(from, end).stream()
        .allMatch(
            t -> t.kind() == Token.Kind.MARK || t.kind() == Token.Kind.NUMBER || CLOCK.has(t));
  }
}
