package io.whosecount.claims.lexicon;

import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Rule;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Sentences for the rows about numbers and times, and for the small words. */
final class NumberSamples {
  private NumberSamples() {}

  static Sample number(Entry row, String surface, Form form) {
    if (row.has("vague")) {
      String text = "On Monday " + surface + " soldiers were killed in Kharkiv.";
      return Sample.of(
          read ->
              read.claims().isEmpty()
                  && !Reader.mentions(Mention.VagueNumber.class, text, surface).isEmpty(),
          text);
    }
    long value = Long.parseLong(row.canonical());
    if (row.has("zero")) {
      return counts(
          0,
          "On Monday " + surface + " civilians were killed in Kharkiv.",
          "On Monday " + surface + " were killed in Kharkiv.",
          "On Monday " + surface + " was killed in Kharkiv.");
    }
    if (row.has("scale")) {
      String space = row.has("joined") ? "" : " ";
      return counts(2 * value, "On Monday 2" + space + surface + " civilians were killed.");
    }
    return counts(value, "On Monday " + surface + " civilians were killed in Kharkiv.");
  }

  private static Sample counts(long value, String... texts) {
    return Sample.claim((read, claim) -> claim.quantity().equals(Quantity.exactly(value)), texts);
  }

  static Sample exclusion(Entry row, String surface, Form form) {
    String word = row.canonical().equals("money") ? surface.toUpperCase(Locale.ROOT) : surface;
    String before = surface.length() == 1 || surface.endsWith("$") ? word + "12" : word + " 12";
    String noun = row.has("noun") && form == Form.BASE ? "one " + surface : "12 " + surface;
    return Sample.of(
        read -> read.claims().isEmpty() && excluded(read, row),
        row.has("before")
            ? "Russia said that people " + before + " were killed near Kharkiv."
            : "Ukraine said that " + noun + " were destroyed near Kharkiv.");
  }

  private static boolean excluded(Extraction read, Entry row) {
    return read.rejections().stream()
        .anyMatch(
            rejection ->
                rejection.rule() == Rule.EXCLUSION
                    && rejection.reason().equals("it counts " + row.canonical()));
  }

  static Sample period(Entry row, String surface, Form form) {
    String kind =
        switch (row.canonical()) {
          case "day", "yesterday" -> "day";
          case "cumulative" -> "cumulative";
          default -> "interval";
        };
    // Alone it is no time: it cuts a tally off on the date behind it.
    String words = surface.equals("as of") ? surface + " May 2024" : surface;
    return Sample.claim(
        (read, claim) ->
            claim.period().kind().id().equals(kind)
                && claim.period().text().filter(words::equals).isPresent(),
        "Kyiv said that Russia lost 500 tanks " + words + ".");
  }

  static Sample calendar(Entry row, String surface, Form form) {
    if (row.has("day")) {
      return dated(
          "They fell on " + Printed.name(surface) + " 2020.",
          surface + " 2020",
          PartialDate.parse("2020-" + row.canonical()));
    }
    int number = Integer.parseInt(row.canonical());
    if (row.has("weekday")) {
      String text = "They fell on " + Printed.sentence(surface) + ".";
      LocalDate day = Reader.PUBLISHED.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number)));
      return dated(text, surface, PartialDate.of(day));
    }
    String text = "They fell on 12 " + Printed.sentence(surface) + " 2024.";
    return dated(text, "12 " + surface + " 2024", PartialDate.of(LocalDate.of(2024, number, 12)));
  }

  static Sample event(Entry row, String surface, Form form) {
    String text = "They fell in the " + surface + ".";
    return Sample.of(
        read ->
            Reader.mentions(Mention.Event.class, text, surface).stream()
                .anyMatch(mention -> mention.entry().equals(row)),
        text);
  }

  static Sample war(Entry row, String surface, Form form) {
    String side = Reader.LEXICON.side(row.note().split(",")[0]).name();
    String day = row.canonical();
    return Sample.claim(
        (read, claim) -> claim.period().kind() == PeriodKind.CUMULATIVE,
        "The UN said 500 civilians were killed in " + side + " since " + day + ".");
  }

  private static Sample dated(String text, String words, PartialDate date) {
    return Sample.of(
        read ->
            Reader.mentions(Mention.DateWords.class, text, words).stream()
                .anyMatch(mention -> mention.date().equals(date)),
        text);
  }

  static Sample function(Entry row, String surface, Form form) {
    FunctionKind kind = FunctionKind.valueOf(row.canonical().toUpperCase(Locale.ROOT));
    String text = "Tanks " + surface + " tanks.";
    return Sample.of(
        read ->
            Reader.mentions(Mention.Function.class, text, surface).stream()
                .anyMatch(mention -> mention.kind() == kind),
        text);
  }
}
