package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The day on which a number was told: a total is one up to that day. */
final class SayingDay {
  /** How many sentences further up the words "said on Friday" still date a number. */
  private static final int FAR = 3;

  /** How far behind the day that opens a sentence its speaker is named, in tokens. */
  private static final int SPEAKER = 8;

  /** How many words at the most stand between who is cited and the day: "late on". */
  private static final int BESIDE = 3;

  private static final WordSet BEFORE_DAY = WordSet.of("on", "late", "early", "earlier");

  /** What lasts through a time is not said then. */
  private static final WordSet LASTING = WordSet.of("since", "from", "during", "throughout");

  /** What is called by a day. */
  private static final WordSet NAMED =
      WordSet.of(
          "hospital",
          "street",
          "square",
          "brigade",
          "battalion",
          "avenue",
          "bridge",
          "stadium",
          "university",
          "movement",
          "mosque",
          "camp");

  private final Source source;
  private final LocalDate published;
  private final EntryDays entries;
  private final Tellings tellings;
  private final DatelineDays datelines;

  SayingDay(Source source) {
    this.source = source;
    this.entries = new EntryDays(source);
    this.tellings = new Tellings(source);
    this.datelines = new DatelineDays(source);
    this.published = source.document().facts().published().value();
  }

  /** The day of the saying where the text tells one, else that of its entry or publication. */
  PartialDate of(Draft draft) {
    Attribution attribution = draft.attribution;
    PartialDate entry =
        upTo(draft)
            .orElseGet(() -> PartialDate.of(entry(draft.phrase.sentence()).orElse(published)));
    if (attribution.end() == 0) {
      return entry;
    }
    Sentence told = source.sentenceAt(attribution.first());
    boolean near =
        told.index() <= draft.phrase.sentence().index()
            && told.index() >= draft.phrase.sentence().index() - FAR;
    return near
        ? source.mentions().within(DateWords.class, told.first(), told.end()).stream()
            .filter(d -> !d.isStretch() && (tells(d.first(), draft) || isWhen(d, draft)))
            .map(DateWords::date)
            .filter(d -> !d.firstDay().isAfter(published))
            .findFirst()
            .or(() -> relative(told))
            .orElse(entry)
        : entry;
  }

  /** "no toll since Sunday, when the ministry put it at 224": the day of the saying. */
  private boolean isWhen(DateWords date, Draft draft) {
    int when = date.end() + 1;
    Attribution attribution = draft.attribution;
    return when < source.layout().tokens().size()
        && source.token(when - 1).is(",")
        && source.token(when).is("when")
        && date.date().day().isPresent()
        && attribution.first() > when
        && draft.phrase.first() > when;
  }

  /** "As of Wednesday evening, 10,569 had been killed since the war began". */
  private Optional<PartialDate> upTo(Draft draft) {
    return asOf(draft.phrase.sentence().first(), draft.phrase.first());
  }

  /** "890 losses in the last day, as of 22 February": the day that the sentence counts up to. */
  Optional<PartialDate> asOf(Sentence sentence) {
    return asOf(sentence.first(), sentence.end());
  }

  private Optional<PartialDate> asOf(int from, int end) {
    return source.mentions().within(Mention.PeriodPhrase.class, from, end).stream()
        .filter(p -> p.entry().surface().equals("as of"))
        .flatMap(p -> source.mentions().startingAt(DateWords.class, p.end()).stream())
        .filter(d -> !d.isStretch() && !d.date().firstDay().isAfter(published))
        .map(DateWords::date)
        .findFirst();
  }

  /** The day of the entry of a digest or live blog that holds {@code sentence}, if a line does. */
  Optional<LocalDate> entry(Sentence sentence) {
    return entries.of(sentence);
  }

  /** "said yesterday", "said last month". */
  private Optional<PartialDate> relative(Sentence told) {
    return source.mentions().within(Mention.PeriodPhrase.class, told.first(), told.end()).stream()
        .filter(p -> isNearCue(p.first()))
        .findFirst()
        .flatMap(p -> relative(p.entry()));
  }

  /** The day, month or year that {@code words} tell from the day of publication. */
  Optional<PartialDate> relative(Entry words) {
    boolean previous = words.has("previous");
    return switch (words.canonical()) {
      case "yesterday" -> Optional.of(PartialDate.of(published.minusDays(1)));
      case "weekend" -> Optional.of(PartialDate.of(CalendarStretches.saturday(published)));
      case "week" ->
          Optional.of(
              previous
                  ? PartialDate.of(YearMonth.from(published.minusDays(7)))
                  : PartialDate.of(published));
      case "month" ->
          Optional.of(PartialDate.of(YearMonth.from(published).minusMonths(previous ? 1 : 0)));
      case "year" -> Optional.of(PartialDate.ofYear(published.getYear() - (previous ? 1 : 0)));
      default -> Optional.empty();
    };
  }

  /** Whether the word at {@code at} names what was told: "the daily update". */
  boolean isTelling(int at) {
    return tellings.name(at);
  }

  /** "said on Tuesday", "told reporters on Tuesday", "in a report published on Tuesday". */
  boolean isNearCue(int at) {
    return tellings.standBefore(at);
  }

  /** Whether the cue at token {@code at} says nothing, as "state" does in "in Borno state". */
  boolean isNone(int at) {
    return tellings.isNone(at);
  }

  /** "NORTHPORT, Nov 6 (Agency) - ": the day on which a report was sent. */
  boolean isDateline(int at) {
    return datelines.is(at);
  }

  /** Whether the time at token {@code at} is that of the saying, not of the loss. */
  boolean tells(int at, Draft draft) {
    boolean since = at > 0 && LASTING.has(source.token(at - 1));
    return !since && isTold(at, draft);
  }

  private boolean isTold(int at, Draft draft) {
    return isName(at)
        || isNearCue(at)
        || isBeforeCue(at)
        || opens(at, draft)
        || closes(at, draft)
        || isDateline(at);
  }

  /** "has killed 45 people, according to the ministry on Monday". */
  private boolean closes(int at, Draft draft) {
    Attribution attribution = draft.attribution;
    int behind = attribution.end();
    boolean credit =
        attribution.first() >= draft.phrase.end()
            && behind <= at
            && behind > at - BESIDE
            && source.token(attribution.first()).is("according");
    return credit
        && source.layout().tokens().subList(behind, at).stream().allMatch(BEFORE_DAY::has);
  }

  /** "near the May 22 Hospital". */
  boolean isName(int at) {
    int behind = source.mentions().at(DateWords.class, at).map(DateWords::end).orElse(0);
    return behind > 0
        && behind < source.layout().tokens().size()
        && source.token(behind).capitalised()
        && NAMED.has(source.token(behind));
  }

  /** "an assessment leaked in April said". */
  private boolean isBeforeCue(int at) {
    int behind = source.mentions().at(DateWords.class, at).map(DateWords::end).orElse(at + 1);
    return source
        .mentions()
        .startingAt(Cue.class, behind)
        .filter(cue -> !cue.isBefore() && cue.entry().has("verb"))
        .isPresent();
  }

  /** "On Monday the UN said that 360,000 people had fled". */
  private boolean opens(int at, Draft draft) {
    Attribution attribution = draft.attribution;
    Sentence sentence = source.sentenceAt(at);
    int behind = source.mentions().at(DateWords.class, at).map(DateWords::end).orElse(at + 1);
    boolean stretch =
        source.mentions().at(DateWords.class, at).filter(DateWords::isStretch).isPresent();
    return attribution.end() > 0
        && !stretch
        && attribution.first() >= behind
        && attribution.first() <= behind + SPEAKER
        && attribution.end() < sentence.end()
        && at <= sentence.first() + 3
        && source
            .mentions()
            .within(Mention.DeedWord.class, sentence.first(), attribution.first())
            .isEmpty()
        && !isOfLoss(attribution.end(), sentence, draft);
  }

  /** In "On Monday, officials said, 12 died" the commas part the saying from what it dates. */
  private boolean isOfLoss(int behind, Sentence sentence, Draft draft) {
    return draft.phrase.sentence().equals(sentence)
        && behind < sentence.end()
        && source.token(behind).is(",");
  }
}
