package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives what a report counts the stretch that it tells once: in its title, "(8-14 June 2024)", in a
 * line of its own, "Reporting period: 1 to 7 May", or as it opens, "From 8 to 14 June, ...".
 */
final class ToldStretches {
  /** A line with more tokens than this is more than a title. */
  private static final int LONGEST_LINE = 26;

  /** How many sentences into the text its running text begins at the latest. */
  private static final int TOP = 8;

  /** How many tokens into a sentence the words stand that open it. */
  private static final int OPENING = 2;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 100;

  /** How many days before the text a stretch ends at the earliest. */
  private static final int RECENT = 60;

  /** How many days before the text the stretch ends that only its first sentence tells. */
  private static final int NEWS = 10;

  private static final WordSet REPORTS =
      WordSet.of(
          "report",
          "update",
          "bulletin",
          "review",
          "summary",
          "overview",
          "monthly",
          "weekly",
          "digest",
          "snapshot",
          "sitrep");

  /** How a stretch opens a text that tells both its days. */
  private static final WordSet DAYS = WordSet.of("from", "between");

  private static final WordSet PERIOD = WordSet.of("period", "covers", "covering", "coverage");

  private static final WordSet TOTALS = WordSet.of("overall", "total", "altogether", "now");

  /** The rules that go by no words of time. */
  private static final Set<Rule> WORDLESS =
      EnumSet.of(
          Rule.EVENT_BY_DEFAULT,
          Rule.WHOLE_WAR_BY_KIND,
          Rule.DAY_BY_KIND,
          Rule.PERFECT_TELLS_SO_FAR);

  private final Source source;
  private final LocalDate published;
  private final Happenings happenings;
  private final SayingDay saying;
  private final MainHappening main;
  private final TreeMap<Integer, DateWords> byFirstSentence = new TreeMap<>();
  private final Optional<Sentence> opening;

  /** Whether the first lines call the text a report: news opens with "Over the past week" too. */
  private final boolean reports;

  /** Whether the opening sentence counts losses itself: who else counts may mean another time. */
  private boolean counted;

  private final PeriodWords words;

  ToldStretches(
      Source source,
      Happenings happenings,
      SayingDay saying,
      MainHappening main,
      PeriodWords words) {
    this.source = source;
    this.published = source.document().facts().published().value();
    this.happenings = happenings;
    this.saying = saying;
    this.main = main;
    this.words = words;
    source.layout().blocks().forEach(block -> ofLine(block).ifPresent(d -> keep(block, d)));
    this.reports =
        source.layout().sentences().stream().limit(TOP).anyMatch(s -> source.hasWord(s, REPORTS));
    this.opening =
        source.layout().sentences().stream().limit(TOP).filter(this::isRunning).findFirst();
  }

  private void keep(Block block, DateWords stretch) {
    byFirstSentence.put(block.firstSentence(), stretch);
  }

  private boolean isRunning(Sentence sentence) {
    return source.block(sentence).kind() != BlockKind.HEADLINE;
  }

  /** {@code told}, or the stretch of the report where {@code told} goes by no words of time. */
  ToldPeriod in(ToldPeriod told, Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    counted |= opening.filter(sentence::equals).isPresent();
    boolean total = told.period() instanceof Period.Cumulative && source.hasWord(sentence, TOTALS);
    if (!WORDLESS.contains(told.rule()) || total || saying.entry(sentence).isPresent()) {
      return told;
    }
    return above(sentence).or(() -> ofOpening(draft)).orElse(told);
  }

  private Optional<ToldPeriod> above(Sentence sentence) {
    return Optional.ofNullable(byFirstSentence.floorEntry(sentence.index()))
        .map(entry -> entry.getValue())
        .map(
            d ->
                new ToldPeriod(
                    CalendarStretches.interval(
                        d.date().firstDay(),
                        d.lastDay(),
                        Optional.of(source.layout().words(d.first(), d.end()))),
                    Rule.STRETCH_OF_THE_REPORT,
                    d.first(),
                    d.end()));
  }

  /** "From 8 to 14 June, the army struck depots.", as a text opens that is about no one blow. */
  private Optional<ToldPeriod> ofOpening(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return opening
        .filter(first -> !counted && !happenings.tellsBlow(first))
        .filter(first -> first.index() < sentence.index())
        .filter(first -> main.dayFor(sentence).isEmpty() && !happenings.tellsBlow(sentence))
        .flatMap(
            first ->
                words
                    .first(first.first(), Math.min(first.end(), first.first() + OPENING), draft)
                    .filter(t -> isOfNews(t.period(), first)))
        .map(t -> new ToldPeriod(t.period(), Rule.STRETCH_OF_THE_REPORT, t.first(), t.end()));
  }

  private boolean isOfNews(Period period, Sentence first) {
    if (!(period instanceof Period.Interval stretch)
        || stretch.from().isEmpty()
        || stretch.to().isEmpty()) {
      return false;
    }
    if (!reports && !DAYS.has(source.token(first.first()))) {
      return false;
    }
    LocalDate from = stretch.from().get().firstDay();
    LocalDate to = stretch.to().get().lastDay();
    return isStretch(from, to) && !to.isBefore(published.minusDays(reports ? RECENT : NEWS));
  }

  private static boolean isStretch(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    return days >= SHORTEST && days <= LONGEST;
  }

  private Optional<DateWords> ofLine(Block block) {
    if (block.endSentence() - block.firstSentence() != 1) {
      return Optional.empty();
    }
    Sentence line = source.sentence(block.firstSentence());
    boolean heads = block.kind() == BlockKind.HEADLINE || source.hasWord(line, PERIOD);
    return !heads || line.end() - line.first() > LONGEST_LINE || countsLosses(line)
        ? Optional.empty()
        : source.mentions().within(DateWords.class, line.first(), line.end()).stream()
            .filter(d -> d.isStretch() ? isOfDays(d) : isMonthOfReport(d, line))
            .filter(d -> isStretch(d.date().firstDay(), d.lastDay()))
            .filter(d -> !d.lastDay().isBefore(published.minusDays(RECENT)))
            .filter(d -> !d.date().firstDay().isAfter(published) && isAtAnEnd(d, line))
            .findFirst();
  }

  /** "At least 45 killed from 8 to 14 June" is a claim itself. */
  private boolean countsLosses(Sentence line) {
    return source.mentions().anyBegins(Mention.Number.class, line.first(), line.end())
        && source.mentions().anyBegins(Mention.DeedWord.class, line.first(), line.end());
  }

  private static boolean isOfDays(DateWords date) {
    return date.date().day().isPresent()
        && date.until().filter(u -> u.day().isPresent()).isPresent();
  }

  /** "Monthly update: October 2024", printed when October is over. */
  private boolean isMonthOfReport(DateWords date, Sentence line) {
    boolean month = date.date().month().isPresent() && date.date().day().isEmpty();
    return month && date.lastDay().isBefore(published) && source.hasWord(line, REPORTS);
  }

  /** Whether nothing but marks and the year stands on one side of the words. */
  private boolean isAtAnEnd(DateWords date, Sentence line) {
    return isBare(line.first(), date.first()) || isBare(date.end(), line.end());
  }

  private boolean isBare(int from, int end) {
    return source.layout().tokens().subList(from, end).stream()
        .allMatch(t -> t.kind() == Token.Kind.MARK);
  }
}
