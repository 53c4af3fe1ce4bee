package io.whosecount.claims.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All word lists. Loading checks that every canonical of a closed list is one.
 *
 * @param numbers what number words add or multiply
 * @param hedges what loosens a number
 * @param items what is counted
 * @param deeds what befell it
 * @param splitVerbs those of the deeds that stand around what is counted
 * @param functions the small words
 * @param cues the saying words
 * @param offices bodies and offices that make claims
 * @param claimants those with a stable id
 * @param states names of states and territories
 * @param parties short forms of states, and non-state parties
 * @param places that tell whose people were there
 * @param gazetteer towns and regions of the world, which need a word that tells of a place
 * @param periods which time a number covers
 * @param calendar months, weekdays and named days
 * @param events what happened where people fell
 * @param outbreaks the days on which wars began
 * @param exclusions what makes a number no claim
 * @param scenes words that tell of a war or a disaster
 * @param sidewords what tells whose loss it is without naming a party
 * @param voice how far a voice reaches
 * @param wars who has fought whom
 * @param bodies the well-known bodies, by land and office
 * @param sides every side that states or parties declare, by id
 * @param beginnings what the rows of the outbreaks say
 * @param surfaces those of all lists
 */
public record Lexicon(
    WordList numbers,
    WordList hedges,
    WordList items,
    WordList deeds,
    SplitVerbs splitVerbs,
    WordList functions,
    WordList cues,
    WordList offices,
    WordList claimants,
    WordList states,
    WordList parties,
    WordList places,
    WordList gazetteer,
    WordList periods,
    WordList calendar,
    WordList events,
    WordList outbreaks,
    WordList exclusions,
    WordList scenes,
    WordList sidewords,
    WordList voice,
    Wars wars,
    KnownOffices bodies,
    Map<String, Side> sides,
    List<Outbreak> beginnings,
    Trie surfaces) {

  public Lexicon {
    sides = Map.copyOf(sides);
    beginnings = List.copyOf(beginnings);
  }

  /** The lists that stand in the resources. */
  public static Lexicon builtIn() {
    return of(Rows::read);
  }

  /** The lists whose rows {@code rows} gives by the list's name. */
  static Lexicon of(Function<String, List<Entry>> rows) {
    Inflection inflection = new Inflection(rows.apply("irregular"));
    Trie surfaces = new Trie();
    Function<String, WordList> list =
        name -> new WordList(name, rows.apply(name), inflection, surfaces, Optional::of);
    BiFunction<String, Function<String, ? extends Optional<?>>, WordList> closed =
        (name, ofId) -> new WordList(name, rows.apply(name), inflection, surfaces, ofId);
    WordList states = list.apply("states");
    WordList parties = list.apply("parties");
    WordList offices = list.apply("offices");
    WordList claimants = list.apply("claimants");
    WordList outbreaks = list.apply("outbreaks");
    return new Lexicon(
        list.apply("numbers"),
        closed.apply("hedges", Qualifier::ofId),
        closed.apply("items", Item::ofId),
        closed.apply("deeds", Deed::ofId),
        new SplitVerbs(rows.apply("deeds"), inflection),
        list.apply("functions"),
        closed.apply("cues", Stance::ofId),
        offices,
        claimants,
        states,
        parties,
        list.apply("places"),
        list.apply("gazetteer"),
        list.apply("periods"),
        list.apply("calendar"),
        closed.apply("events", EventKind::ofId),
        outbreaks,
        list.apply("exclusions"),
        list.apply("scenes"),
        closed.apply("sidewords", SideWord::ofId),
        list.apply("voice"),
        Wars.of(rows.apply("wars")),
        KnownOffices.of(claimants, offices, states, parties),
        sides(states, parties),
        outbreaks.entries().stream().map(Outbreak::of).toList(),
        surfaces);
  }

  /** All lists. */
  public List<WordList> lists() {
    return List.of(
        numbers,
        hedges,
        items,
        deeds,
        functions,
        cues,
        offices,
        claimants,
        states,
        parties,
        places,
        gazetteer,
        periods,
        calendar,
        events,
        outbreaks,
        exclusions,
        scenes,
        sidewords,
        voice);
  }

  /** The side {@code id} with its label, or with the id for a label where no list has one. */
  public Side side(String id) {
    Side known = sides.get(id);
    return known == null ? new Side(id, id) : known;
  }

  private static Map<String, Side> sides(WordList... lists) {
    Map<String, Side> sides = new HashMap<>();
    for (WordList list : lists) {
      for (Entry entry : list.entries()) {
        if (!entry.note().isEmpty()) {
          sides.putIfAbsent(entry.canonical(), new Side(entry.canonical(), entry.note()));
        }
      }
    }
    return sides;
  }
}
