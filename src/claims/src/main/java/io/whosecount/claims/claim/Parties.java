package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.lexicon.Wars;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who the parties of a document are, and who among them fights whom. */
final class Parties {
  /** How far behind "Russia's full-scale" its "invasion" may stand, in tokens. */
  private static final int INVASION = 5;

  private final Source source;
  private final Wars wars;
  private final int year;
  private final FightingWords fighting;
  private final SpeakersTowns towns;
  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, List<String>> opponents = new HashMap<>();
  private final List<Side> byFrequency;

  /** Those that are named where something is told. */
  private final List<Side> told;

  Parties(Source source, TellingParagraphs paragraphs) {
    this.source = source;
    this.wars = source.lexicon().wars();
    this.year = source.document().facts().published().value().getYear();
    this.fighting = new FightingWords(source);
    this.towns = new SpeakersTowns(source);
    for (Party party : source.mentions().all(Party.class)) {
      named.merge(party.side().id(), 1, Integer::sum);
    }
    byFrequency =
        mostFirst(named).map(Map.Entry::getKey).map(id -> source.lexicon().side(id)).toList();
    for (Place place : source.mentions().all(Place.class)) {
      places.merge(place.side().id(), 1, Integer::sum);
    }
    told =
        source.mentions().all(Party.class).stream()
            .filter(party -> paragraphs.has(source.sentenceAt(party.first())))
            .map(Party::side)
            .distinct()
            .toList();
  }

  private static Stream<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey));
  }

  /** The one side that fights {@code side}, as the text or the known wars have it. */
  Optional<Side> opponentOf(Side side, Sentence near) {
    return opponentOf(Set.of(side.id()), near, any -> true);
  }

  /**
   * The one side that fights all of {@code sides}; empty when there are several or none.
   *
   * @param near the sentence that decides between several
   * @param kind which sides are asked for
   */
  Optional<Side> opponentOf(Set<String> sides, Sentence near, Predicate<Side> kind) {
    List<String> now = sides.stream().flatMap(s -> opponents(s).stream()).toList();
    Set<String> homes =
        now.stream().flatMap(s -> wars.home(s).stream()).collect(Collectors.toSet());
    List<String> told =
        sides.stream()
            .flatMap(s -> fighting.opponents(s).stream())
            .filter(land -> !homes.contains(land))
            .toList();
    List<String> homeOf =
        sides.stream().flatMap(s -> wars.home(s).stream()).filter(now::contains).toList();
    Predicate<String> fits = id -> !sides.contains(id) && kind.test(source.lexicon().side(id));
    return one(told.stream().filter(fits).toList(), near)
        .or(() -> homeOf.stream().filter(fits).filter(this::isNamed).findFirst())
        .or(() -> one(now.stream().filter(fits).filter(this::isNamed).toList(), near))
        .or(() -> one(ever(sides).filter(fits).filter(id -> count(id) > 1).toList(), near))
        .or(
            () ->
                sides.stream()
                    .flatMap(s -> wars.mainOpponent(s, year).stream())
                    .filter(fits)
                    .findFirst())
        .or(() -> now.isEmpty() ? onlyOther(fits) : Optional.empty())
        .map(source.lexicon()::side);
  }

  private Stream<String> ever(Set<String> sides) {
    return sides.stream().flatMap(s -> wars.opponentsUpTo(s, year).stream());
  }

  private List<String> opponents(String side) {
    return opponents.computeIfAbsent(side, s -> wars.opponents(s, year));
  }

  /** Whether {@code side} fights anybody in these years: else foreign soldiers fell there. */
  boolean isInAWar(Side side) {
    return !opponents(side.id()).isEmpty();
  }

  /** Whether {@code side} fights somebody here, or is the only state that the document names. */
  boolean isAtWar(Side side, Sentence near) {
    return areOfOneState() || fightsSomebodyNamed(side) || opponentOf(side, near).isPresent();
  }

  /** Whether the document names a side that {@code side} is at war with. */
  boolean fightsSomebodyNamed(Side side) {
    return opponents(side.id()).stream()
        .anyMatch(o -> isNamed(o) || wars.home(o).filter(this::isNamed).isPresent());
  }

  /** "Russian marines killed 190 militants": a state may call another's soldiers so. */
  Optional<Side> mainState(Side side) {
    return wars.mainOpponent(side.id(), year)
        .map(source.lexicon()::side)
        .filter(Parties::isState)
        .filter(this::isNamed);
  }

  /** Whether the document names no other state that {@code side} is at war with. */
  boolean fightsNoStateNamed(Side side) {
    return opponents(side.id()).stream()
        .filter(o -> isState(source.lexicon().side(o)))
        .noneMatch(this::isNamed);
  }

  /** Whether all whom {@code side} fights and the document names live among its own people. */
  boolean fightsAtHome(Side side) {
    List<String> enemies = opponents(side.id()).stream().filter(this::isNamed).toList();
    return enemies.stream().allMatch(o -> wars.home(o).filter(side.id()::equals).isPresent());
  }

  /** Whether whoever {@code side} fights in these years lives among its own people. */
  boolean fightsOnlyAtHome(Side side) {
    return wars.opponents(side.id(), year).stream().allMatch(o -> home(o).equals(side.id()));
  }

  /** Whether {@code side} is a land of several movements that fight another state, not it. */
  boolean isLandOfMovements(Side side) {
    return wars.isLandOfMovements(side.id(), year);
  }

  /** Whether two sides are at war, or one with a movement that lives among the other's people. */
  boolean areAtWar(Side one, Side other) {
    return opponents(one.id()).stream()
        .anyMatch(
            o ->
                o.equals(other.id())
                    || isNamed(o) && wars.home(o).filter(other.id()::equals).isPresent());
  }

  /** "Two of our soldiers", told by nobody: of the state that the movement named most fights. */
  Optional<Side> homeOfFoe() {
    return byFrequency.stream()
        .filter(side -> !isState(side))
        .findFirst()
        .flatMap(foe -> wars.home(foe.id()))
        .filter(home -> isNamed(home) && !wars.opponents(home, year).isEmpty())
        .map(source.lexicon()::side);
  }

  /** The state that is named most, where it fights at home: its war ends in talks in Havana. */
  Optional<Side> homeOfTheWar() {
    return byFrequency.stream()
        .filter(Parties::isState)
        .findFirst()
        .filter(side -> isInAWar(side) && fightsOnlyAtHome(side));
  }

  /** The only state that the document names, when it names no movement of another land. */
  Optional<Side> onlyState() {
    List<Side> states = told.stream().filter(Parties::isState).toList();
    boolean alone = states.size() == 1 && places.keySet().stream().allMatch(named::containsKey);
    return alone
            && source.mentions().all(Party.class).stream().noneMatch(this::isAway)
            && told.stream().allMatch(s -> people(s).equals(Optional.of(states.getFirst())))
        ? Optional.of(states.getFirst())
        : Optional.empty();
  }

  /** "the Minsk accords", "the French ambassador": named where the document hardly plays. */
  private boolean isAway(Party party) {
    boolean last = party.end() >= source.layout().tokens().size();
    return !last
        && (source.isSideWord(party.end(), SideWord.DIPLOMACY)
            || source.isSideWord(party.end(), SideWord.ABROAD)
            || Seats.isBased(source.layout().tokens(), party.end())
            || towns.is(party, source.sentenceAt(party.first())));
  }

  /** "American planes": whether {@code state} fights abroad only and is named for its forces. */
  boolean onlyStrikes(Side state) {
    boolean abroad =
        isInAWar(state)
            && wars.opponents(state.id(), year).stream()
                .noneMatch(o -> wars.home(o).filter(state.id()::equals).isPresent());
    return source.mentions().all(Party.class).stream()
        .filter(p -> p.side().equals(state))
        .anyMatch(p -> abroad && isOfForces(p) || isInvader(p));
  }

  /** "Russia's full-scale invasion". */
  private boolean isInvader(Party party) {
    int from = source.token(party.end()).is("'s") ? party.end() + 1 : party.end();
    int end = Math.min(source.sentenceAt(party.first()).end(), from + INVASION);
    return IntStream.range(from, end).anyMatch(at -> source.token(at).is("invasion"));
  }

  private boolean isOfForces(Party party) {
    return party.form() == PartyForm.FORCES
        || source.isSideWord(party.end(), SideWord.STRIKE)
        || source.isSideWord(party.end(), SideWord.REGULAR)
        || source
            .mentions()
            .startingAt(ItemNoun.class, party.end())
            .filter(noun -> noun.item() != Item.BUILDING)
            .filter(noun -> noun.item() == Item.PERSONNEL || !noun.item().isPeople())
            .isPresent();
  }

  /** The only movement that the document names, when it names a state that it fights, too. */
  Optional<Side> onlyMovement() {
    List<Side> movements = byFrequency.stream().filter(side -> !isState(side)).toList();
    return movements.size() == 1 && fightsSomebodyNamed(movements.getFirst())
        ? Optional.of(movements.getFirst())
        : Optional.empty();
  }

  /** Whose people an attack by {@code side} hits where no place is told. */
  Optional<Side> victimsOf(Side side, Sentence near) {
    return opponentOf(side, near).flatMap(this::people).filter(p -> !p.equals(side));
  }

  /** The side whose people a movement lives among; a state's people are its own. */
  Optional<Side> people(Side side) {
    return isState(side) ? Optional.of(side) : wars.home(side.id()).map(source.lexicon()::side);
  }

  /** "SAN SALVADOR: 78 rebels": whether a state fights no other movement in these years. */
  boolean isOnlyMovementOf(Side movement, Side state) {
    List<String> movements =
        wars.opponents(state.id(), year).stream()
            .filter(o -> !isState(source.lexicon().side(o)))
            .toList();
    return movements.equals(List.of(movement.id())) && livesIn(movement, state);
  }

  /** Whom the movements that live in {@code land} and fight another state hold there. */
  Optional<Side> captivesIn(Side land, Sentence near) {
    return byFrequency.stream()
        .filter(s -> !isState(s) && livesIn(s, land))
        .findFirst()
        .flatMap(movement -> victimsOf(movement, near))
        .filter(victims -> !victims.equals(land))
        .or(() -> isLandOfMovements(land) ? stateAgainst(land) : Optional.empty());
  }

  /** The state most named that fights a movement of {@code land}. */
  private Optional<Side> stateAgainst(Side land) {
    return byFrequency.stream()
        .filter(s -> isState(s) && !s.equals(land))
        .filter(s -> wars.opponents(s.id(), year).stream().anyMatch(o -> home(o).equals(land.id())))
        .findFirst();
  }

  /** The movement most named among those of {@code land} that fight, where it is named. */
  Optional<Side> rulersOf(Side land) {
    return byFrequency.stream()
        .filter(side -> !isState(side) && livesIn(side, land) && isInAWar(side))
        .findFirst();
  }

  private String home(String movement) {
    return wars.home(movement).orElse("");
  }

  /** Whether {@code movement} lives among the people of the state that it fights. */
  boolean livesIn(Side movement, Side land) {
    return wars.home(movement.id()).filter(land.id()::equals).isPresent();
  }

  /** Whether the document names {@code side} or its places. */
  boolean isNamed(Side side) {
    return isNamed(side.id());
  }

  private boolean isNamed(String id) {
    return named.containsKey(id) || places.containsKey(id);
  }

  /** The only candidate, or the only one that {@code near} names, or by far the most named. */
  private Optional<String> one(List<String> candidates, Sentence near) {
    List<String> ids = candidates.stream().distinct().toList();
    if (ids.size() <= 1) {
      return ids.stream().findFirst();
    }
    List<String> here =
        source.mentions().within(Party.class, near.first(), near.end()).stream()
            .map(p -> p.side().id())
            .filter(ids::contains)
            .distinct()
            .toList();
    return here.size() == 1 ? Optional.of(here.getFirst()) : clearlyMost(ids);
  }

  private Optional<String> clearlyMost(List<String> ids) {
    List<String> order =
        ids.stream().sorted(Comparator.<String>comparingInt(this::count).reversed()).toList();
    return count(order.get(0)) >= 2 * count(order.get(1)) && count(order.get(0)) > 1
        ? Optional.of(order.get(0))
        : Optional.empty();
  }

  private int count(String id) {
    return named.getOrDefault(id, 0);
  }

  /** In a document of two sides, neither at war with a third, each is the other's. */
  private Optional<String> onlyOther(Predicate<String> fits) {
    List<String> others = named.keySet().stream().filter(fits).toList();
    return named.size() == 2 && others.size() == 1
        ? Optional.of(others.getFirst())
        : Optional.empty();
  }

  /** Whether the document names one state at the most: a war within one country. */
  boolean areOfOneState() {
    return told.stream().filter(Parties::isState).count() <= 1;
  }

  /** Whether a side is a state or territory, by the form of its id, and no movement. */
  static boolean isState(Side side) {
    return side.id().length() == 2 && Character.isUpperCase(side.id().charAt(0));
  }

  /** The sides, most named first. */
  List<Side> byFrequency() {
    return byFrequency;
  }
}
