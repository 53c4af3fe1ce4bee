package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Hedge;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;

/**
 * Knows the hours that wires and radios write in four digits: "At 1715 another casualty was
 * inflicted" tells when, "the toll stood at 1500 dead" how many.
 */
final class HoursOfDay {
  private static final int DIGITS = 4;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private static final WordSet BEFORE = WordSet.of("at", "since", "until", "around", "about");

  private static final WordSet BEHIND =
      WordSet.of(
          ",",
          "(",
          "[",
          "the",
          "a",
          "an",
          "another",
          "on",
          "gmt",
          "local",
          "today",
          "yesterday",
          "this",
          "our");

  private final Source source;

  HoursOfDay(Source source) {
    this.source = source;
  }

  /** Whether the number of {@code phrase} is such an hour: it leads its sentence or a date. */
  boolean is(CountPhrase phrase) {
    int first = phrase.number().first();
    int end = phrase.number().end();
    Token digits = source.token(first);
    boolean written =
        phrase.number().form() == NumberForm.DIGITS
            && end == first + 1
            && digits.text().length() == DIGITS
            && phrase.number().high() / 100 < HOURS
            && phrase.number().high() % 100 < MINUTES;
    return written
        && end < phrase.sentence().end()
        && (BEHIND.has(source.token(end)) && leads(phrase) || isDated(phrase, end));
  }

  /** "wounding another at 1215 on 13 August". */
  private boolean isDated(CountPhrase phrase, int end) {
    int at = phrase.number().first() - 1;
    return at > phrase.sentence().first()
        && source.token(at).is("at")
        && end + 1 < phrase.sentence().end()
        && source.token(end).is("on")
        && source.token(end + 1).kind() == Token.Kind.NUMBER
        && source.mentions().covers(DateWords.class, end + 1);
  }

  /** "At about 1930", with nothing but a mark before it in its sentence. */
  private boolean leads(CountPhrase phrase) {
    int first = phrase.number().first();
    int at = source.mentions().endingAt(Hedge.class, first).map(Hedge::first).orElse(first) - 1;
    int start = phrase.sentence().first();
    return at >= start
        && BEFORE.has(source.token(at))
        && (at == start || source.token(at - 1).kind() == Token.Kind.MARK);
  }
}
