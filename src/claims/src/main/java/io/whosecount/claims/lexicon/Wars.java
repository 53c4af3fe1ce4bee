package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
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
    /** Whose war it is in this reading of the row, which holds both ways. */
    String fighter() {
      return opponent.equals(row.canonical()) ? row.surface() : row.canonical();
    }

    boolean isOn(int year) {
      return first <= year && year <= last + LATE;
    }
  }

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
    List<War> wars = bySide.getOrDefault(side, List.of());
    return Run.<War>of(wars, 0, wars.size()).stream();
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
    List<String> sides = wars.stream().map(War::opponent).toList();
    return span(
        name,
        wars.stream().mapToInt(War::first).min().orElseThrow(),
        wars.stream().mapToInt(War::last).max().orElseThrow(),
        Stream.concat(sides.stream(), sides.stream().flatMap(side -> home(side).stream()))
            .toList());
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

  /**
   * The wars that two sides fought against each other, the earliest first. Who fights a movement
   * fights where its people live, so that its home is taken for it; but the war of a movement
   * against its home, or against another movement of that, is of these two alone.
   */
  public List<NamedWar> between(String side, String other) {
    return Stream.concat(of(side), livingIn(side).flatMap(this::of))
        .filter(war -> opposes(war, side, other))
        .map(war -> span(war.row().note(), war.first(), war.last(), List.of(side, other)))
        .distinct()
        .sorted(Comparator.comparing(NamedWar::first))
        .toList();
  }

  private Stream<String> livingIn(String land) {
    return movements.getOrDefault(land, List.of()).stream();
  }

  /** Whether {@code side}, or a movement at home in it, has {@code other} for its opponent. */
  private boolean opposes(War war, String side, String other) {
    String opponent = war.opponent();
    String fighter = war.fighter();
    boolean isOneHouse = homeOrSelf(fighter).equals(homeOrSelf(opponent));
    return isOneHouse
        ? fighter.equals(side) && opponent.equals(other)
        : opponent.equals(other) || homeOrSelf(opponent).equals(other);
  }

  private String homeOrSelf(String side) {
    return home(side).orElse(side);
  }

  private static NamedWar span(String name, int first, int last, Collection<String> sides) {
    return new NamedWar(
        name,
        first,
        last == GOES_ON ? OptionalInt.empty() : OptionalInt.of(last),
        new TreeSet<>(sides));
  }
}
