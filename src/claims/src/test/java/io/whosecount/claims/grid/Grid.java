package io.whosecount.claims.grid;

import io.whosecount.claims.grid.Warring.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Frames and clauses of one kind, {@code grids/NAME.tsv}, over the wars that its first row names.
 *
 * <p>In a frame {@code {V}} is a voice of who fights the losers, {@code {O}} one of the losers,
 * {@code {C}} one that counts their civil dead, {@code {S}} a short form of the frame's speaker,
 * {@code {q}} a verb of saying and {@code {X}}, {@code {Y}} are clauses. In a clause {@code {n}} is
 * a number, {@code {L}} a force of the losers, {@code {l}} their adjective, {@code {W}} and {@code
 * {w}} those of who fights them, {@code {T}} a town of the losers and {@code {I}} an item. A word
 * is written with a capital where a sentence begins.
 */
final class Grid {
  /** Above the days of months; and four more numbers find room below. */
  private static final int LEAST_NUMBER = 140;

  private static final int STEP = 25;
  private static final Pattern PART_FIRST = Pattern.compile("\\d of (the )?\\{n}");
  private static final int NUMBERS = 900;

  private final List<String[]> clauses;
  private final List<String[]> frames;
  private final Map<String, List<String>> words;
  private final List<List<Warring>> wars;

  private Grid(List<String[]> rows) {
    this.clauses = of("clause", rows);
    this.frames = of("frame", rows);
    this.words =
        rows("words").stream()
            .collect(
                Collectors.groupingBy(
                    r -> r[0], Collectors.mapping(r -> r[1], Collectors.toList())));
    this.wars =
        List.copyOf(
            rows(of("wars", rows).getFirst()[1]).stream()
                .map(Warring::of)
                .collect(Collectors.groupingBy(Warring::day))
                .values());
  }

  /** The grid of that name. */
  static Grid named(String name) {
    return new Grid(rows(name));
  }

  private static List<String[]> of(String kind, List<String[]> rows) {
    return rows.stream().filter(row -> row[0].equals(kind)).toList();
  }

  private static List<String[]> rows(String name) {
    String resource = "/grids/" + name + ".tsv";
    try (InputStream in =
        Objects.requireNonNull(Grid.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another sample; the same for the same {@code random}. */
  Sample draw(Random random) {
    List<Warring> war = pick(wars, random);
    int losers = random.nextInt(2);
    return new Draw(random, war.get(losers), war.get(1 - losers)).sample();
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** One sample in the making. */
  private final class Draw {
    private final Random random;
    private final Warring losers;
    private final Warring others;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    private Draw(Random random, Warring losers, Warring others) {
      this.random = random;
      this.losers = losers;
      this.others = others;
    }

    Sample sample() {
      String[] frame = pick(frames, random);
      String role = frame[2];
      Speaker speaker =
          switch (role) {
            case "V" -> pick(others.voices(), random);
            case "O" -> pick(losers.voices(), random);
            case "C" -> pick(losers.civil(), random);
            case "-" -> new Speaker("-", List.of());
            default -> throw new IllegalArgumentException("no speaker: '" + role + "'");
          };
      parts.add(frame[1]);
      parts.add(speaker.name());
      String text = frame[1];
      if (text.contains("{S}")) {
        String shortForm =
            speaker.shorts().isEmpty() ? speaker.name() : pick(speaker.shorts(), random);
        parts.add(speaker.name() + " > " + shortForm);
        text = fillFrame(text, "{S}", shortForm);
      }
      text = fillFrame(text, "{" + role + "}", speaker.name());
      for (String slot : List.of("{X}", "{Y}")) {
        if (text.contains(slot)) {
          text = fillFrame(text, slot, clause(role, speaker));
        }
      }
      while (text.contains("{q}")) {
        text = fillFrame(text, "{q}", pick(words.get("cue"), random));
      }
      return new Sample(
          common(text).replace("\\n", "\n"), losers.day(), List.copyOf(wanted), List.copyOf(parts));
    }

    private String clause(String role, Speaker speaker) {
      List<String[]> fitting =
          clauses.stream().filter(c -> c[1].equals("*") || c[1].contains(role)).toList();
      String[] clause = pick(fitting, random);
      parts.add(clause[2]);
      String text = clause[2];
      for (int at = 3; at < clause.length; at++) {
        text = count(text, clause[at], speaker);
      }
      text = fill(text, "{L}", pick(losers.forces(), random));
      text = fill(text, "{W}", pick(others.forces(), random));
      return common(text);
    }

    private String common(String text) {
      return text.replace("{l}", losers.adjective())
          .replace("{w}", others.adjective())
          .replace("{T}", losers.town());
    }

    /** Puts the next number in, of what {@code told} says: a side, a measure. */
    private String count(String text, String told, Speaker speaker) {
      String[] what = told.split("=");
      String side =
          switch (what[0]) {
            case "L" -> losers.id();
            case "W" -> others.id();
            case "P" -> losers.people();
            default -> what[0];
          };
      String measure = what[1];
      String filled = text;
      if (measure.startsWith("I/")) {
        String[] item = pick(words.get("item"), random).split("=");
        filled = fill(filled, "{I}", item[0]);
        measure = item[1] + measure.substring(1);
      }
      long number = number(PART_FIRST.matcher(text).find());
      wanted.add(new Wanted(number, side, measure, speaker.name()));
      return fill(filled, "{n}", Long.toString(number));
    }

    /** A part is less than its whole, whichever stands first. */
    private long number(boolean partFirst) {
      long number =
          wanted.stream().mapToLong(Wanted::number).reduce((a, last) -> last).stream()
              .map(
                  last ->
                      partFirst ? last + 1 + random.nextInt(STEP) : last - 1 - random.nextInt(STEP))
              .findFirst()
              .orElseGet(() -> LEAST_NUMBER + random.nextInt(NUMBERS));
      return wanted.stream().anyMatch(w -> w.number() == number) ? number(partFirst) : number;
    }

    /** Puts words in the first place of {@code slot}, with a capital where a sentence begins. */
    private static String fillFrame(String text, String slot, String filling) {
      int at = text.indexOf(slot);
      if (at < 0) {
        return text;
      }
      String before = text.substring(0, at);
      boolean opens =
          before.isEmpty()
              || before.endsWith(". ")
              || before.endsWith("\\n")
              || before.endsWith("\"") && before.chars().filter(c -> c == '"').count() % 2 == 1;
      return before + (opens ? capital(filling) : filling) + text.substring(at + slot.length());
    }

    private static String fill(String text, String slot, String filling) {
      int at = text.indexOf(slot);
      return at < 0 ? text : text.substring(0, at) + filling + text.substring(at + slot.length());
    }
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
