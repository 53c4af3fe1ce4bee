package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which time a number covers: from its own words, from its list, from its kind. */
final class PeriodResolver {
  /** Losses of soldiers from here on are those of a war, where nothing else is said. */
  private static final long WHOLE_WAR = 3000;

  private static final Set<String> PERFECT = Set.of("has", "have", "had");

  private final Source source;
  private final LocalDate published;

  PeriodResolver(Source source) {
    this.source = source;
    this.published = source.document().facts().published().value();
  }

  /** The period of a draft and the rule that told it. */
  record Told(Period period, Rule rule, int first, int end) {}

  Told resolve(Draft draft, List<Draft> inSentence, Optional<Draft> previous) {
    CountPhrase phrase = draft.phrase;
    if (phrase.form() == CountPhrase.PhraseForm.INCREMENT) {
      return new Told(
          new Period.Day(Optional.of(today(phrase)), Optional.empty()),
          Rule.INCREMENT_IS_OF_THE_DAY,
          phrase.number().first(),
          phrase.number().end());
    }
    return own(draft, inSentence)
        .or(() -> chain(draft, inSentence))
        .or(() -> leadIn(draft))
        .or(() -> sentenceOpening(draft, inSentence))
        .or(() -> previousSeries(draft, previous))
        .orElseGet(() -> byKind(draft));
  }

  /** Words of time between this number and the next, or right before it. */
  private Optional<Told> own(Draft draft, List<Draft> inSentence) {
    int next =
        inSentence.stream()
            .map(d -> d.phrase.first())
            .filter(f -> f > draft.phrase.first())
            .min(Integer::compare)
            .orElse(draft.phrase.sentence().end());
    int last =
        inSentence.stream()
            .map(d -> d.phrase.end())
            .filter(e -> e <= draft.phrase.first())
            .max(Integer::compare)
            .orElse(draft.phrase.sentence().first());
    Optional<Told> behind =
        first(draft.phrase.number().end(), Math.max(next, draft.phrase.end()), draft, false);
    if (behind.isPresent()) {
      return behind;
    }
    boolean opens = last == draft.phrase.sentence().first();
    return opens ? Optional.empty() : last(last, draft.phrase.number().first(), draft);
  }

  private Optional<Told> first(int from, int end, Draft draft, boolean whole) {
    for (int at = from; at < end; at++) {
      Optional<Told> told = at(at, draft);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<Told> last(int from, int end, Draft draft) {
    for (int at = end - 1; at >= from; at--) {
      Optional<Told> told = at(at, draft);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<Told> at(int at, Draft draft) {
    boolean attributed = at >= draft.attribution.first() && at < draft.attribution.end();
    Optional<PeriodPhrase> phrase = source.mentions().startingAt(PeriodPhrase.class, at);
    if (phrase.isPresent() && (isStrong(phrase.get()) || !nearCue(at))) {
      return Optional.of(told(phrase.get(), draft));
    }
    return attributed || nearCue(at)
        ? Optional.empty()
        : source.mentions().startingAt(DateWords.class, at).flatMap(date -> dated(date, draft));
  }

  /** "today" beside a saying word dates the saying. */
  private static boolean isStrong(PeriodPhrase phrase) {
    return !Set.of("today", "yesterday", "earlier today", "this morning", "early today", "tonight")
        .contains(phrase.entry().surface());
  }

  /** "said on Tuesday": the date of the saying, not of the loss. */
  private boolean nearCue(int at) {
    int before = at - 1;
    if (before >= 0
        && Set.of("on", "in", "late", "early", "earlier").contains(source.token(before).key())) {
      before--;
    }
    return before >= 0
            && source.mentions().covers(Mention.Cue.class, before)
            && !source.mentions().covers(Mention.DeedWord.class, before)
        || before >= 0
            && Set.of("update", "statement", "telegram", "email", "report", "briefing")
                .contains(source.token(before).key());
  }

  private Told told(PeriodPhrase phrase, Draft draft) {
    String words = source.layout().words(phrase.first(), phrase.end());
    Optional<String> text = Optional.of(words);
    boolean previous = phrase.entry().has("previous");
    Period period =
        switch (phrase.entry().canonical()) {
          case "day" -> new Period.Day(Optional.of(saidOn(draft)), text);
          case "cumulative" -> new Period.Cumulative(Optional.of(saidOn(draft)), text);
          case "yesterday" ->
              new Period.Day(Optional.of(PartialDate.of(published.minusDays(1))), text);
          case "week" -> interval(published.minusDays(7), published, text);
          case "month" -> month(previous, text);
          default -> year(previous, text);
        };
    return new Told(period, Rule.PERIOD_PHRASE, phrase.first(), phrase.end());
  }

  private static Period interval(LocalDate from, LocalDate to, Optional<String> text) {
    return new Period.Interval(
        Optional.of(PartialDate.of(from)), Optional.of(PartialDate.of(to)), text);
  }

  private Period month(boolean previous, Optional<String> text) {
    YearMonth month = YearMonth.from(published).minusMonths(previous ? 1 : 0);
    LocalDate end = previous ? month.atEndOfMonth() : published;
    return interval(month.atDay(1), end, text);
  }

  private Period year(boolean previous, Optional<String> text) {
    int year = published.getYear() - (previous ? 1 : 0);
    LocalDate end = previous ? LocalDate.of(year, 12, 31) : published;
    return interval(LocalDate.of(year, 1, 1), end, text);
  }

  private Optional<Told> dated(DateWords date, Draft draft) {
    Optional<String> text = Optional.of(source.layout().words(date.first(), date.end()));
    boolean since = date.first() > 0 && source.token(date.first() - 1).is("since");
    PartialDate day = date.date();
    if (since) {
      boolean old = day.lastDay().isBefore(published.minusDays(60));
      Period period =
          old || day.day().isEmpty()
              ? new Period.Cumulative(Optional.of(saidOn(draft)), text)
              : interval(day.firstDay(), published, text);
      return Optional.of(new Told(period, Rule.SINCE_DATE, date.first(), date.end()));
    }
    if (day.day().isPresent()) {
      return Optional.of(
          new Told(
              new Period.Event(Optional.of(day), text),
              Rule.DATED_EVENT,
              date.first(),
              date.end()));
    }
    boolean event =
        draft.item.isPeople() && day.month().isPresent() && tellsAttack(draft.phrase.sentence());
    Period period =
        event
            ? new Period.Event(Optional.of(day), text)
            : interval(day.firstDay(), day.lastDay(), text);
    return Optional.of(new Told(period, Rule.NAMED_STRETCH, date.first(), date.end()));
  }

  /**
   * In "lost 960 troops, 124 vehicles and 51 guns in a day" the words at the end cover the list.
   */
  private Optional<Told> chain(Draft draft, List<Draft> inSentence) {
    if (draft.governance.isEmpty()) {
      return Optional.empty();
    }
    for (Draft other : inSentence) {
      boolean later = other.phrase.first() > draft.phrase.first();
      boolean sameVerb =
          other.governance.filter(g -> g.word().equals(draft.governance.get().word())).isPresent();
      if (later && sameVerb) {
        Optional<Told> told = own(other, inSentence);
        if (told.isPresent()) {
          return told.map(t -> new Told(t.period(), Rule.PERIOD_OF_THE_LIST, t.first(), t.end()));
        }
      }
    }
    List<Draft> before =
        inSentence.stream().filter(d -> d.phrase.first() < draft.phrase.first()).toList();
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Told(
                before.getLast().period,
                Rule.PERIOD_OF_NUMBER_BEFORE,
                draft.phrase.first(),
                draft.phrase.end()));
  }

  private Optional<Told> sentenceOpening(Draft draft, List<Draft> inSentence) {
    int end =
        inSentence.isEmpty()
            ? draft.phrase.first()
            : Math.min(draft.phrase.first(), inSentence.getFirst().phrase.first());
    return last(draft.phrase.sentence().first(), end, draft);
  }

  /** The lead-in of a list tells the time of its entries. */
  private Optional<Told> leadIn(Draft draft) {
    if (draft.governance.filter(g -> g.reach() == Governance.Reach.BLOCK).isEmpty()) {
      return Optional.empty();
    }
    int at = draft.governance.get().word().first();
    for (Sentence sentence : source.layout().sentences()) {
      if (sentence.first() <= at && at < sentence.end()) {
        return first(sentence.first(), sentence.end(), draft, true);
      }
    }
    return Optional.empty();
  }

  /** A list that goes on in the next sentence: "The losses also include ...". */
  private Optional<Told> previousSeries(Draft draft, Optional<Draft> previous) {
    boolean materiel = !draft.item.isPeople() && draft.outcome == Outcome.LOST;
    boolean also = has(draft.phrase.sentence(), Set.of("also", "total"));
    return previous
        .filter(
            p ->
                also && materiel && p.period instanceof Period.Cumulative
                    || also && materiel && p.side.equals(draft.side) && draft.side.isPresent())
        .map(
            p ->
                new Told(
                    new Period.Cumulative(Optional.of(saidOn(draft)), Optional.empty()),
                    Rule.SERIES_GOES_ON,
                    draft.phrase.first(),
                    draft.phrase.end()));
  }

  private Told byKind(Draft draft) {
    CountPhrase phrase = draft.phrase;
    int at = phrase.first();
    Optional<PartialDate> said = Optional.of(saidOn(draft));
    boolean total = has(phrase.sentence(), Set.of("total", "overall", "toll", "losses", "now"));
    boolean perfect = draft.governance.map(g -> isPerfect(g, phrase)).orElse(false);
    boolean soldiers =
        draft.item == Item.PERSONNEL
            && (phrase.number().high() >= WHOLE_WAR || total && phrase.number().high() > 300);
    boolean subjectLost =
        draft
            .governance
            .map(g -> g.word().deed() == Deed.LOSE || g.word().deed() == Deed.CASUALTIES)
            .orElse(false);
    boolean bulletin = source.block(phrase.sentence()).kind() == BlockKind.BULLET;
    if (soldiers
        || total && subjectLost && !draft.item.isPeople() && !bulletin
        || perfect && subjectLost && phrase.number().high() >= 100) {
      return new Told(
          new Period.Cumulative(said, Optional.empty()), Rule.WHOLE_WAR_BY_KIND, at, phrase.end());
    }
    boolean killed =
        draft.item == Item.PERSONNEL
            && perfect
            && placeless(phrase.sentence())
            && phrase.number().high() >= 10;
    if (killed) {
      return new Told(
          new Period.Cumulative(said, Optional.empty()),
          Rule.PERFECT_TELLS_SO_FAR,
          at,
          phrase.end());
    }
    boolean flight = draft.outcome == Outcome.LAUNCHED || draft.outcome == Outcome.INTERCEPTED;
    if (flight) {
      return new Told(new Period.Day(said, Optional.empty()), Rule.DAY_BY_KIND, at, phrase.end());
    }
    Optional<DateWords> near = nearDate(phrase.sentence());
    return near.map(
            d ->
                new Told(
                    new Period.Event(Optional.of(d.date()), Optional.empty()),
                    Rule.DATE_OF_THE_EVENT,
                    d.first(),
                    d.end()))
        .orElseGet(
            () ->
                new Told(
                    new Period.Event(said, Optional.empty()),
                    Rule.EVENT_BY_DEFAULT,
                    at,
                    phrase.end()));
  }

  /** Whether a sentence speaks of a strike or accident, so that a month dates it. */
  private boolean tellsAttack(Sentence sentence) {
    return source
        .mentions()
        .within(Mention.Exclusion.class, sentence.first(), sentence.end())
        .stream()
        .anyMatch(e -> e.entry().canonical().equals("attack"));
  }

  private boolean isPerfect(Governance governance, CountPhrase phrase) {
    for (int at = governance.word().first() - 1;
        at >= Math.max(phrase.sentence().first(), governance.word().first() - 4);
        at--) {
      if (PERFECT.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  private boolean placeless(Sentence sentence) {
    return source
        .mentions()
        .within(Mention.Place.class, sentence.first(), sentence.end())
        .isEmpty();
  }

  private Optional<DateWords> nearDate(Sentence sentence) {
    Block block = source.block(sentence);
    for (int at = sentence.index();
        at >= block.firstSentence() && at >= sentence.index() - 2;
        at--) {
      Sentence look = source.sentence(at);
      List<DateWords> dates =
          source.mentions().within(DateWords.class, look.first(), look.end()).stream()
              .filter(d -> d.date().day().isPresent())
              .toList();
      if (!dates.isEmpty()) {
        return Optional.of(dates.getFirst());
      }
    }
    return Optional.empty();
  }

  private boolean has(Sentence sentence, Set<String> words) {
    for (int at = sentence.first(); at < sentence.end(); at++) {
      if (words.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  private PartialDate today(CountPhrase phrase) {
    return PartialDate.of(published);
  }

  /** The date of the saying where the sentence tells one, else the day of publication. */
  private PartialDate saidOn(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    if (draft.attribution.first() >= sentence.first()
        && draft.attribution.end() <= sentence.end()
        && draft.attribution.end() > 0) {
      int from = sentence.first();
      int end = Math.min(sentence.end(), draft.attribution.end() + 8);
      for (DateWords date : source.mentions().within(DateWords.class, from, end)) {
        boolean since = source.token(Math.max(0, date.first() - 1)).is("since");
        if (!since
            && !date.date().lastDay().isAfter(published.withDayOfMonth(published.lengthOfMonth()))
            && (date.first() < draft.phrase.first() || nearCue(date.first()))) {
          return date.date();
        }
      }
    }
    return PartialDate.of(published);
  }
}
