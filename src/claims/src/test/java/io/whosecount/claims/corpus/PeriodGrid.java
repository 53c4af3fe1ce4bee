package io.whosecount.claims.corpus;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds texts whose numbers have a known time: each words of time of {@code times/grid.tsv} in
 * each place of a sentence that it takes, around a clause that counts, and each page of that file.
 */
final class PeriodGrid {
  private static final Pattern SLOT = Pattern.compile("\\{([^}:]+)(:[^}]*)?}");

  /** The first number: no day of a month is so large. */
  private static final int LEAST = 32;

  private static final int MOST = 290;

  /** How many times each page is built in a round. */
  private static final int PAGES = 2;

  private static final int FIRST_YEAR = 2027;
  private static final int DAYS = 7 * 365;

  private final Map<String, List<String[]>> rows = new LinkedHashMap<>();
  private final Random random;

  PeriodGrid(long seed) throws IOException {
    this.random = new Random(seed);
    ToldClaims.lines("/times/grid.tsv")
        .forEach(row -> rows.computeIfAbsent(row[0], kind -> new ArrayList<>()).add(row));
  }

  /**
   * A text with the time that each of its numbers covers.
   *
   * @param text the text
   * @param published its day of publication
   * @param wanted the time of each number
   * @param frame the row of the frame or page that it was built of
   * @param time the words of time put into it
   */
  record Sample(
      String text, LocalDate published, Map<Long, String> wanted, String frame, String time) {}

  /** So many texts of each frame that a time takes, and as many of each page. */
  List<Sample> samples(int each) {
    List<Sample> samples = new ArrayList<>();
    for (int round = 0; round < each; round++) {
      for (String[] time : kind("time")) {
        for (String[] frame : frames(time[2])) {
          samples.add(sample(frame[1], time));
        }
      }
      for (int again = 0; again < PAGES; again++) {
        kind("page").forEach(page -> samples.add(sample(page[1], new String[] {"", "", "s", ""})));
      }
    }
    return samples;
  }

  private List<String[]> kind(String kind) {
    return rows.getOrDefault(kind, List.of());
  }

  private List<String[]> frames(String where) {
    String places = where.substring(0, where.indexOf(' '));
    return Stream.of("front", "end", "before")
        .filter(place -> places.contains(place.substring(0, 1)))
        .flatMap(place -> kind(place).stream())
        .toList();
  }

  private Sample sample(String frame, String[] time) {
    LocalDate published = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(DAYS));
    boolean perfect = time[2].contains("p") && (!time[2].contains(" s") || random.nextBoolean());
    Filling filling =
        new Filling(new GridDates(published, random), perfect, frame.contains("{n}"), time[3]);
    String text =
        SLOT.matcher(
                frame
                    .replace("\\n", "\n")
                    .replace("{t}", time[1])
                    .replace("{T}", GridDates.capital(time[1])))
            .replaceAll(slot -> Matcher.quoteReplacement(filling.fill(slot)));
    return new Sample(text, published, filling.wanted, frame, time[1]);
  }

  /** What is put into one frame. */
  private final class Filling {
    private final GridDates dates;
    private final boolean perfect;
    private final boolean people;
    private final String time;
    private final Map<Long, String> wanted = new LinkedHashMap<>();

    Filling(GridDates dates, boolean perfect, boolean people, String time) {
      this.dates = dates;
      this.perfect = perfect;
      this.people = people;
      this.time = time;
    }

    private String fill(MatchResult slot) {
      String period = slot.group(2) == null ? time : slot.group(2).substring(1);
      return switch (slot.group(1)) {
        case "n" -> number(period);
        case "c" -> clause(perfect, period);
        case "C" -> GridDates.capital(clause(perfect, period));
        case "p" -> clause(true, period);
        case "P" -> GridDates.capital(clause(true, period));
        default -> dates.words(slot.group(1));
      };
    }

    private String clause(boolean tense, String period) {
      List<String[]> clauses =
          kind(tense ? "perfect" : "past").stream().filter(c -> !people || c.length == 2).toList();
      String clause = clauses.get(random.nextInt(clauses.size()))[1];
      return clause.replace("{n}", number(period));
    }

    /** A number that the text does not hold yet. */
    private String number(String period) {
      long number = LEAST + random.nextInt(MOST - LEAST);
      while (wanted.containsKey(number)) {
        number++;
      }
      wanted.put(number, dates.period(period));
      return Long.toString(number);
    }
  }
}
