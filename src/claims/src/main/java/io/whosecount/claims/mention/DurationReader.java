package io.whosecount.claims.mention;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The grammar of amounts of time: "in the past three days", "in two weeks", "three days ago", "the
 * first half of 2024".
 */
final class DurationReader {
  /** Words that an amount of time begins with and that no number begins with. */
  static final WordSet OPENERS =
      WordSet.of(
          "in", "over", "during", "for", "within", "inside", "a", "first", "second", "third",
          "last", "fourth", "final");

  private static final WordSet WITHIN =
      WordSet.of("in", "over", "during", "for", "within", "inside");

  private static final WordSet BEFORE_AMOUNT =
      WordSet.of(
          "the", "just", "only", "about", "almost", "nearly", "around", "less", "more", "than",
          "over", "under", "some", "these", "its", "their");

  private static final WordSet UP_TO_NOW =
      WordSet.of("past", "last", "previous", "preceding", "recent");

  private static final WordSet OF_ANOTHER_TIME =
      WordSet.of("'", "ago", "later", "earlier", "before", "after", "time", "old");

  private static final WordSet FIGHTS =
      WordSet.of(
          "fighting",
          "clashes",
          "bombardment",
          "shelling",
          "strikes",
          "violence",
          "battles",
          "raids",
          "bombing",
          "airstrikes",
          "attacks",
          "hostilities");

  private static final WordSet LASTING =
      WordSet.of(
          "period",
          "span",
          "stretch",
          "window",
          "war",
          "conflict",
          "insurgency",
          "uprising",
          "occupation",
          "campaign");

  private static final WordSet SPANS = WordSet.of("space", "course", "span");

  private static final WordSet ENDING = WordSet.of("to", "ending", "until", "till", "up", "ended");

  private final List<Token> tokens;
  private final LocalDate published;
  private final DateReader dates;
  private final DateRangeReader ranges;
  private final AmountReader amounts;
  private final PartReader parts;

  DurationReader(
      List<Token> tokens,
      LocalDate published,
      DateReader dates,
      DateRangeReader ranges,
      AmountReader amounts,
      PartReader parts) {
    this.tokens = tokens;
    this.published = published;
    this.dates = dates;
    this.ranges = ranges;
    this.amounts = amounts;
    this.parts = parts;
  }

  /** The time that begins at token {@code at}. */
  Optional<DateWords> read(int at, int end) {
    return counted(at, end)
        .or(() -> ago(at, end))
        .or(() -> parts.read(at, end))
        .or(() -> ofFighting(at, end));
  }

  /** "in the past three days", "over five days", "in just two weeks". */
  private Optional<DateWords> counted(int at, int end) {
    if (!WITHIN.has(tokens.get(at))) {
      return Optional.empty();
    }
    int look = behindSpan(at + 1, end);
    int first = look;
    while (look < end && look < first + 3 && BEFORE_AMOUNT.has(tokens.get(look))) {
      look++;
    }
    int unit = look;
    boolean upToNow = look < end && UP_TO_NOW.has(tokens.get(look));
    Optional<Amount> amount =
        amounts
            .amount(upToNow ? look + 1 : look, end)
            .or(() -> amounts.decade(upToNow, unit + 1, end))
            .or(() -> lastOne(unit, end))
            .or(() -> oneOf(unit, end));
    Optional<DateWords> ending =
        amount.or(() -> amounts.one(unit, end)).flatMap(a -> endingOn(at, a, end));
    if (ending.isPresent()) {
      return ending;
    }
    return amount
        .filter(a -> !isAnother(a.end(), end) && !isEpithet(a, end))
        .filter(a -> !published.equals(a.before(published)))
        .filter(a -> upToNow || !tokens.get(at).is("for"))
        .map(a -> upToPublication(at, a));
  }

  /** "in the space of three weeks", "over the course of two days": what the span is of. */
  private int behindSpan(int at, int end) {
    boolean span =
        at + 2 < end
            && tokens.get(at).is("the")
            && SPANS.has(tokens.get(at + 1))
            && tokens.get(at + 2).is("of");
    return span ? at + 3 : at;
  }

  /** "the three-day battle" may be over; "a 48-hour period" and "the 20-month war" are not. */
  private boolean isEpithet(Amount amount, int end) {
    boolean joined = amount.end() > 1 && tokens.get(amount.end() - 2).is("-");
    boolean plural = tokens.get(amount.end() - 1).key().endsWith("s");
    return joined && !plural && amount.end() < end && !LASTING.has(tokens.get(amount.end()));
  }

  /** "within the last week", "over the past month": one, up to now. */
  private Optional<Amount> lastOne(int at, int end) {
    boolean now = at + 1 < end && tokens.get(at - 1).is("the") && UP_TO_NOW.has(tokens.get(at));
    return now && !tokens.get(at).is("previous")
        ? AmountReader.unit(tokens.get(at + 1).key()).map(unit -> new Amount(1, unit, at + 2))
        : Optional.empty();
  }

  /** "in more than a year of war". */
  private Optional<Amount> oneOf(int at, int end) {
    boolean one = at + 2 < end && tokens.get(at).is("a") && tokens.get(at + 2).is("of");
    return one
        ? AmountReader.unit(tokens.get(at + 1).key()).map(unit -> new Amount(1, unit, at + 2))
        : Optional.empty();
  }

  /** "Two weeks of clashes have killed 40", as a sentence opens. */
  private Optional<DateWords> ofFighting(int at, int end) {
    boolean opens = at == 0 || tokens.get(at - 1).kind() == Token.Kind.MARK;
    return opens
        ? amounts
            .amount(at, end)
            .filter(a -> a.end() + 1 < end && tokens.get(a.end()).is("of"))
            .filter(a -> FIGHTS.has(tokens.get(a.end() + 1)) || isFightBehind(a.end() + 2, end))
            .filter(a -> !published.equals(a.before(published)))
            .map(a -> upToPublication(at, a))
        : Optional.empty();
  }

  private boolean isFightBehind(int at, int end) {
    return at < end && FIGHTS.has(tokens.get(at));
  }

  /** "in the 48 hours to the afternoon of 8 May", "in the week ending May 8". */
  private Optional<DateWords> endingOn(int at, Amount amount, int end) {
    int to = amount.end();
    if (to + 1 >= end || !ENDING.has(tokens.get(to))) {
      return Optional.empty();
    }
    int day = tokens.get(to + 1).is("on") || tokens.get(to + 1).is("to") ? to + 2 : to + 1;
    return dates
        .read(ranges.behindHour(day, end), end)
        .filter(d -> d.date().day().isPresent() || isOfMonths(d, amount))
        .map(d -> stretch(at, amount, d));
  }

  /** "in the three months to October". */
  private static boolean isOfMonths(DateWords last, Amount amount) {
    return last.date().month().isPresent()
        && (amount.unit() == ChronoUnit.MONTHS || amount.unit() == ChronoUnit.YEARS);
  }

  private static DateWords stretch(int at, Amount amount, DateWords last) {
    LocalDate day =
        last.date().day().isPresent() ? last.date().lastDay() : last.lastDay().plusDays(1);
    LocalDate from = amount.before(day);
    boolean oneDay = amount.unit() == ChronoUnit.HOURS && amount.count() <= 24;
    return oneDay
        ? new DateWords(at, last.end(), last.date(), Optional.empty())
        : new DateWords(at, last.end(), PartialDate.of(from), Optional.of(last.date()));
  }

  private DateWords upToPublication(int at, Amount amount) {
    LocalDate from = amount.before(published);
    boolean oneDay = from.equals(published.minusDays(1));
    PartialDate today = PartialDate.of(published);
    return oneDay
        ? new DateWords(at, amount.end(), today, Optional.empty())
        : new DateWords(at, amount.end(), PartialDate.of(from), Optional.of(today));
  }

  /** "in three days' time", "two weeks later" are no stretch up to now. */
  private boolean isAnother(int at, int end) {
    return at < end && OF_ANOTHER_TIME.has(tokens.get(at));
  }

  /** "three days ago", "two years ago": as precise as the unit. */
  private Optional<DateWords> ago(int at, int end) {
    boolean one = tokens.get(at).is("a");
    Optional<Amount> amount =
        one && at + 1 < end
            ? AmountReader.unit(tokens.get(at + 1).key()).map(u -> new Amount(1, u, at + 2))
            : amounts.amount(at, end);
    return amount
        .filter(a -> a.end() < end && tokens.get(a.end()).is("ago"))
        .map(a -> new DateWords(at, a.end() + 1, precise(a), Optional.empty()));
  }

  private PartialDate precise(Amount amount) {
    LocalDate day =
        amount.unit() == ChronoUnit.HOURS && amount.count() < 12
            ? published
            : amount.before(published);
    return switch (amount.unit()) {
      case HOURS, DAYS -> PartialDate.of(day);
      case WEEKS -> amount.count() == 1 ? PartialDate.of(day) : PartialDate.of(YearMonth.from(day));
      case MONTHS -> PartialDate.of(YearMonth.from(day));
      default -> PartialDate.ofYear(day.getYear());
    };
  }
}
