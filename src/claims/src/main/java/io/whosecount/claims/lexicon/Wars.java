package io.whosecount.claims.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has fought whom, and when: known opponents are data, never a guess from a text. */
public final class Wars {
  /** A report may come out some time after the war that it counts for. */
  private static final int LATE = 1;

  /** The last year of a war that has not ended. */
  private static final int GOES_ON = Integer.MAX_VALUE - LATE;

  private final Map<String, List<War>> bySide = new HashMap<>();
  private final Map<String, Entry> homes = new HashMap<>();

  /** The movements of each land. */
  private final Map<String, List<String>> movements = new HashMap<>();

  private record War(Entry row, String opponent, int first, int last, boolean main) {
    boolean isOn(int year) {
      return first <= year && year <= last + LATE;
    }
  }

  /**
   * A war between two sides.
   *
   * @param name what it is called
   * @param first the year it began in
   * @param last the year it ended in; absent where it goes on
   */
  public record Named(String name, int first, OptionalInt last) {}

  private Wars() {}

  /** The wars of the list that stands in the resources, without the other lists. */
  public static Wars builtIn() {
    return of(Rows.read("wars"));
  }

  /** The wars of {@code rows}: a side, its opponent, and from when to when. */
  static Wars of(List<Entry> rows) {
    Wars wars = new Wars();
    for (Entry row : rows) {
      if (row.has("home")) {
        wars.homes.put(row.canonical(), row);
      } else {
        wars.add(row);
      }
    }
    wars.homes.forEach(
        (movement, home) ->
            wars.movements
                .computeIfAbsent(home.surface(), land -> new ArrayList<>())
                .add(movement));
    return wars;
  }

  private void add(Entry row) {
    String years =
        row.flags().stream()
            .filter(flag -> flag.contains("-"))
            .findFirst()
            .orElseThrow(() -> new LexiconFormatException("wars", "no years: " + row));
    int dash = years.indexOf('-');
    int first = Integer.parseInt(years.substring(0, dash));
    int last =
        dash + 1 == years.length()
            ? GOES_ON
            : Integer.parseInt(years, dash + 1, years.length(), 10);
    put(row.canonical(), new War(row, row.surface(), first, last, row.has("main")));
    put(row.surface(), new War(row, row.canonical(), first, last, row.has("main")));
  }

  private void put(String side, War war) {
    bySide.computeIfAbsent(side, key -> new ArrayList<>()).add(war);
  }

  private Stream<War> of(String side) {
    return bySide.getOrDefault(side, List.of()).stream();
  }

  /** The wars between two sides, the earliest first. */
  public List<Named> between(String side, String other) {
    return of(side)
        .filter(war -> war.opponent().equals(other))
        .sorted(Comparator.comparing(War::first))
        .map(
            war ->
                new Named(
                    war.row().note(),
                    war.first(),
                    war.last() == GOES_ON ? OptionalInt.empty() : OptionalInt.of(war.last())))
        .toList();
  }

  /**
   * The wars that have a name, by name. Rows of one name are one war: it lasts from the first to
   * the last of their years, and its sides are theirs, with the homes of movements.
   */
  public List<NamedWar> named() {
    Map<String, List<War>> byName = new TreeMap<>();
    bySide.values().stream()
        .flatMap(List::stream)
        .filter(war -> !war.row().note().isEmpty())
        .forEach(war -> byName.computeIfAbsent(war.row().note(), n -> new ArrayList<>()).add(war));
    return byName.entrySet().stream().map(e -> named(e.getKey(), e.getValue())).toList();
  }

  private NamedWar named(String name, List<War> wars) {
    int last = wars.stream().mapToInt(War::last).max().orElseThrow();
    List<String> sides = wars.stream().map(War::opponent).toList();
    return new NamedWar(
        name,
        wars.stream().mapToInt(War::first).min().orElseThrow(),
        last == GOES_ON ? OptionalInt.empty() : OptionalInt.of(last),
        Stream.concat(sides.stream(), sides.stream().flatMap(side -> home(side).stream()))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The opponents of {@code side} in the wars of {@code year}. */
  public List<String> opponents(String side, int year) {
    return of(side).filter(war -> war.isOn(year)).map(War::opponent).distinct().toList();
  }

  /** The opponents of {@code side} in the wars up to {@code year}, long ended ones too. */
  public List<String> opponentsUpTo(String side, int year) {
    return of(side).filter(war -> war.first() <= year).map(War::opponent).distinct().toList();
  }

  /** The opponent that is meant in {@code year} when a text names none, if there is only one. */
  public Optional<String> mainOpponent(String side, int year) {
    List<War> on = of(side).filter(war -> war.isOn(year)).toList();
    List<String> main = on.stream().filter(War::main).map(War::opponent).distinct().toList();
    boolean sole = main.size() == 1 || on.size() == 1 && homes.containsKey(side);
    return sole
        ? Optional.of(main.size() == 1 ? main.getFirst() : on.getFirst().opponent())
        : Optional.empty();
  }

  /** Whether several movements of {@code land} fight in {@code year}, and none of them the land. */
  public boolean isLandOfMovements(String land, int year) {
    List<String> fighting =
        movements.getOrDefault(land, List.of()).stream()
            .filter(movement -> !opponents(movement, year).isEmpty())
            .toList();
    return fighting.size() > 1
        && fighting.stream().noneMatch(m -> opponents(m, year).contains(land));
  }

  /** The state or territory whose people a movement lives among. */
  public Optional<String> home(String side) {
    return row(side).map(Entry::surface);
  }

  /** The row that tells a movement's home. */
  public Optional<Entry> row(String movement) {
    return Optional.ofNullable(homes.get(movement));
  }

  /** The row of the war between two sides; of several the one that {@code year} falls in. */
  public Optional<Entry> row(String side, String other, int year) {
    return of(side)
        .filter(war -> war.opponent().equals(other))
        .min(Comparator.comparing(war -> !war.isOn(year)))
        .map(War::row);
  }
}
