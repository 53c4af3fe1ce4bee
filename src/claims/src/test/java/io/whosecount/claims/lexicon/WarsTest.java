package io.whosecount.claims.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who fights whom, and in which years. */
class WarsTest {
  private static final List<Entry> ROWS = Rows.read("wars");
  private static final Wars WARS = Wars.of(ROWS);

  @Test
  void aPairHoldsBothWaysInItsYearsAndTheYearBehindThem() {
    assertThat(WARS.opponents("TD", 1987)).containsExactly("LY");
    assertThat(WARS.opponents("LY", 1987)).contains("TD", "US");
    assertThat(WARS.opponents("LY", 1988)).contains("TD");
    assertThat(WARS.opponents("LY", 1993)).isEmpty();
    assertThat(WARS.opponentsUpTo("LY", 1993)).contains("TD");
    assertThat(WARS.opponentsUpTo("SU", 1990)).containsExactly("mujahideen");
  }

  @Test
  void theMainOpponentIsTheOneThatNeedsNoName() {
    assertThat(WARS.mainOpponent("UA", 2024)).contains("RU");
    assertThat(WARS.mainOpponent("RU", 2001)).contains("chechen-separatists");
    assertThat(WARS.mainOpponent("farc", 1999)).contains("CO");
    assertThat(WARS.mainOpponent("IL", 2024)).isEmpty();
    assertThat(WARS.mainOpponent("FR", 2024)).isEmpty();
  }

  @Test
  void rowsOfOneNameAreOneWarOfAllItsSidesAndTheirHomes() {
    List<NamedWar> named = Wars.builtIn().named();

    assertThat(named).extracting(NamedWar::name).isSorted().doesNotHaveDuplicates();
    assertThat(named)
        .contains(
            new NamedWar(
                "Gaza",
                1987,
                OptionalInt.empty(),
                new TreeSet<>(Set.of("IL", "PS", "hamas", "pij"))),
            new NamedWar(
                "Falklands", 1982, OptionalInt.of(1982), new TreeSet<>(Set.of("AR", "GB"))));
  }

  @Test
  void whoFightsAMovementFightsWhereItsPeopleLive() {
    assertThat(WARS.between("PS", "IL")).isEqualTo(WARS.between("IL", "PS"));
    assertThat(WARS.between("IL", "PS")).extracting(NamedWar::name).containsOnlyOnce("Gaza");
    assertThat(WARS.between("LB", "PS")).as("allies").isEmpty();
    assertThat(WARS.between("LB", "hezbollah")).as("a movement and its home").isEmpty();
    assertThat(WARS.between("AF", "mujahideen"))
        .extracting(NamedWar::name)
        .containsExactly("Afghan civil war");
  }

  @Test
  void everySideOfANamedWarHasAnOpponentInIt() {
    assertThat(WARS.named())
        .allSatisfy(
            war ->
                assertThat(war.sides())
                    .allMatch(
                        side ->
                            war.sides().stream()
                                .flatMap(other -> WARS.between(side, other).stream())
                                .anyMatch(between -> between.name().equals(war.name()))));
  }

  @Test
  void aMovementLivesAmongAPeople() {
    assertThat(WARS.home("hamas")).contains("PS");
    assertThat(WARS.home("islamic-state")).isEmpty();
  }

  @Test
  void everySideOfAWarIsDeclaredAndRowsAreSortedAndFlagged() {
    Set<String> known = Lexicon.builtIn().sides().keySet();
    assertThat(ROWS)
        .allSatisfy(row -> assertThat(known).contains(row.canonical(), row.surface()))
        .allSatisfy(
            row ->
                assertThat(row.flags())
                    .allMatch(flag -> flag.matches("\\d{4}-(\\d{4})?|main|home")))
        .isSortedAccordingTo(Comparator.comparing(Entry::canonical).thenComparing(Entry::surface));
    Set<Entry> once = new HashSet<>(ROWS);
    assertThat(once).hasSameSizeAs(ROWS);
  }

  @Test
  void everyRowSaysWhoTheEnemyIsInSomeSentence() {
    List<Entry> silent =
        ROWS.stream().filter(row -> sentences(row).noneMatch(t -> tells(t, row))).toList();
    assertThat(silent).as("rows that no sentence uses").isEmpty();
  }

  /** Brazil makes three parties of two, so that only the row tells who the enemy is. */
  private static Stream<String> sentences(Entry row) {
    return names(row.canonical())
        .flatMap(
            one ->
                row.has("home")
                    ? Stream.of(one + " said that 12 people were killed.")
                    : names(row.surface())
                        .map(
                            other ->
                                "%s fought on. %s watched. Brazil watched. %s said the enemy lost 12 tanks."
                                    .formatted(one, other, one)));
  }

  private static boolean tells(String text, Entry row) {
    LocalDate published = LocalDate.of(yearOf(row), 6, 1);
    return Reader.extract(text, published).claims().stream()
        .anyMatch(c -> c.side().filter(side -> side.id().equals(row.surface())).isPresent());
  }

  /** The label of a side, then what else it is called. */
  private static Stream<String> names(String side) {
    return Stream.concat(
        Stream.of(Reader.LEXICON.side(side).name()),
        Reader.LEXICON.parties().entries().stream()
            .filter(entry -> entry.canonical().equals(side))
            .map(entry -> Printed.name(entry.surface())));
  }

  private static int yearOf(Entry row) {
    return row.flags().stream()
        .filter(flag -> flag.contains("-"))
        .map(flag -> Integer.parseInt(flag.substring(0, 4)))
        .findFirst()
        .orElse(Reader.PUBLISHED.getYear());
  }
}
