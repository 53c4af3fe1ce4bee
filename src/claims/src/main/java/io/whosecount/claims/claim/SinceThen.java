package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says which day "since then" counts from: the last one told before it, unless a war began. */
final class SinceThen {
  /** How many sentences further up the day may be told. */
  private static final int FAR = 2;

  private final Source source;
  private final LocalDate published;
  private final Outbreaks outbreaks;

  SinceThen(Source source, Outbreaks outbreaks) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.outbreaks = outbreaks;
  }

  /** The stretch from that day up to {@code said}; none where a war began on it, or no day is. */
  Optional<Period> from(int at, Draft draft, PartialDate said) {
    Sentence sentence = source.sentenceAt(at);
    for (int look = sentence.index(); look >= Math.max(0, sentence.index() - FAR); look--) {
      Sentence told = source.sentence(look);
      List<DateWords> dates =
          source.mentions().within(DateWords.class, told.first(), Math.min(at, told.end()));
      Optional<DateWords> day =
          dates.reversed().stream()
              .filter(d -> !d.isStretch() && d.date().day().isPresent())
              .filter(d -> !d.date().lastDay().isAfter(said.firstDay()))
              .findFirst();
      if (day.isPresent()) {
        return day.filter(d -> !beginsWar(d, told, draft))
            .map(d -> CalendarStretches.interval(d.date().firstDay(), said.lastDay(), text(at)));
      }
    }
    return Optional.empty();
  }

  private boolean beginsWar(DateWords day, Sentence told, Draft draft) {
    return outbreaks.beginsWar(day)
        || outbreaks.isBeginningOfWar(day, draft)
        || day.date().firstDay().equals(published)
        || source.mentions().within(Event.class, told.first(), told.end()).stream()
            .anyMatch(e -> e.kind() == EventKind.WAR);
  }

  private Optional<String> text(int at) {
    return Optional.of(source.layout().words(at, at + 2));
  }
}
