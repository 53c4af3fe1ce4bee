package io.whosecount.claims.mention;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;

/** Reads the hours of a day around its date: "the morning of 6 May", "Sunday evening". */
final class DayHours {
  private static final WordSet HOURS =
      WordSet.of(
          "morning",
          "mornings",
          "afternoon",
          "afternoons",
          "evening",
          "evenings",
          "night",
          "nights",
          "noon",
          "midnight",
          "midday",
          "dawn",
          "end",
          "start",
          "beginning",
          "early",
          "late");

  private static final WordSet CLOCK = WordSet.of(":", ".", "am", "pm", "hours", "gmt", "hrs");
  private static final WordSet OF_DAY = WordSet.of("of", "on");

  private final List<Token> tokens;

  DayHours(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether an hour of the day stands at token {@code at}. */
  boolean at(int at) {
    return HOURS.has(tokens.get(at));
  }

  /** Behind "the afternoon of" or "12:00 on": the hour of a day does not tell the day. */
  int behind(int at, int end) {
    int look = at < end && tokens.get(at).is("the") ? at + 1 : at;
    while (look < end && look < at + 3 && HOURS.has(tokens.get(look))) {
      look++;
    }
    look = look > at && look < end && tokens.get(look).is("-") ? look + 1 : look;
    if (look > at && look < end && !tokens.get(look - 1).is("the")) {
      return OF_DAY.has(tokens.get(look)) ? look + 1 : look;
    }
    int clock = at;
    while (clock < end && clock < at + 5 && isOfClock(tokens.get(clock))) {
      clock++;
    }
    boolean on = clock > at && clock < end && OF_DAY.has(tokens.get(clock));
    return on ? clock + 1 : at;
  }

  private static boolean isOfClock(Token token) {
    boolean digits = token.kind() == Token.Kind.NUMBER;
    return digits || CLOCK.has(token);
  }

  /** "Sunday evening": the hour behind the day goes with it. */
  DateWords with(DateWords day, int end) {
    int behind = day.end();
    boolean hour = day.date().day().isPresent() && behind < end && HOURS.has(tokens.get(behind));
    return hour ? new DateWords(day.first(), behind + 1, day.date(), day.until()) : day;
  }
}
