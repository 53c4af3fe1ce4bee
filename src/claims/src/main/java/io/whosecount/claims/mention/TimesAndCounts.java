package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds dates and amounts of time, then the numbers that are part of none. */
final class TimesAndCounts {
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Lookup words;
  private final Mentions mentions;
  private final NumberReader numbers;
  private final DateReader dates;
  private final DateRangeReader ranges;
  private final DurationReader durations;

  TimesAndCounts(
      Lexicon lexicon, List<Token> tokens, Lookup words, Mentions mentions, LocalDate published) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.words = words;
    this.mentions = mentions;
    this.numbers = new NumberReader(lexicon.numbers(), tokens, words);
    DateDigits digits = new DateDigits(tokens);
    this.dates = new DateReader(lexicon.calendar(), tokens, words, digits, published);
    this.ranges = new DateRangeReader(tokens, digits, dates);
    AmountReader amounts = new AmountReader(lexicon.numbers(), tokens, words, digits);
    PartReader parts = new PartReader(tokens, published, digits, dates, amounts);
    this.durations = new DurationReader(tokens, published, dates, ranges, amounts, parts);
  }

  /** The date or amount of time that begins at token {@code at}. */
  Optional<Mention.DateWords> time(int at, int end) {
    Token word = tokens.get(at);
    boolean digits = hasDigits(word);
    boolean date = digits || words.opens(lexicon.calendar(), at);
    boolean range = date || DateRangeReader.LEADS.has(word);
    boolean duration =
        digits || words.opens(lexicon.numbers(), at) || DurationReader.OPENERS.has(word);
    if (!range && !duration) {
      return Optional.empty();
    }
    return (range ? ranges.read(at, end) : Optional.<Mention.DateWords>empty())
        .or(() -> duration ? durations.read(at, end) : Optional.empty())
        .or(() -> date ? dates.read(at, end) : Optional.empty());
  }

  /** The number that begins at token {@code at}, unless it is part of a time. */
  Optional<Mention> number(int at, int end) {
    if (!mayOpenNumber(at) || isTime(at)) {
      return Optional.empty();
    }
    Optional<Found> vague =
        words.longest(lexicon.numbers(), at, end).filter(f -> f.word().entry().has("vague"));
    if (vague.isPresent()) {
      return Optional.of(new Mention.VagueNumber(at, vague.get().end()));
    }
    return numbers.read(at, end).map(Function.identity());
  }

  private boolean mayOpenNumber(int at) {
    Token word = tokens.get(at);
    return hasDigits(word) || words.opens(lexicon.numbers(), at) || NumberReader.OPENERS.has(word);
  }

  private static boolean hasDigits(Token token) {
    return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.ORDINAL;
  }

  private boolean isTime(int at) {
    return mentions.covers(Mention.DateWords.class, at)
        || mentions.covers(Mention.PeriodPhrase.class, at);
  }
}
