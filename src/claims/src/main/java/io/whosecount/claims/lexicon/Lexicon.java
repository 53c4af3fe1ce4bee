package io.whosecount.claims.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All word lists. Loading checks that every canonical of a closed list is one.
 *
 * @param numbers what number words add or multiply
 * @param hedges what loosens a number
 * @param items what is counted
 * @param deeds what befell it
 * @param functions the small words
 * @param cues the saying words
 * @param offices bodies and offices that make claims
 * @param claimants those with a stable id
 * @param states names of states and territories
 * @param parties short forms of states, and non-state parties
 * @param places that tell whose people were there
 * @param periods which time a number covers
 * @param calendar months and weekdays
 * @param exclusions what makes a number no claim
 */
public record Lexicon(
    WordList numbers,
    WordList hedges,
    WordList items,
    WordList deeds,
    WordList functions,
    WordList cues,
    WordList offices,
    WordList claimants,
    WordList states,
    WordList parties,
    WordList places,
    WordList periods,
    WordList calendar,
    WordList exclusions) {

  /** The lists that stand in the resources. */
  public static Lexicon builtIn() {
    Inflection inflection = new Inflection(Rows.read("irregular"));
    Function<String, WordList> list = name -> new WordList(name, Rows.read(name), inflection);
    Lexicon lexicon =
        new Lexicon(
            list.apply("numbers"),
            list.apply("hedges"),
            list.apply("items"),
            list.apply("deeds"),
            list.apply("functions"),
            list.apply("cues"),
            list.apply("offices"),
            list.apply("claimants"),
            list.apply("states"),
            list.apply("parties"),
            list.apply("places"),
            list.apply("periods"),
            list.apply("calendar"),
            list.apply("exclusions"));
    check(lexicon.hedges, Qualifier::ofId);
    check(lexicon.items, Item::ofId);
    check(lexicon.deeds, Deed::ofId);
    check(lexicon.cues, Stance::ofId);
    return lexicon;
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
        periods,
        calendar,
        exclusions);
  }

  /** The label of the side {@code id}, or the id where no list has one. */
  public Side side(String id) {
    return Stream.concat(states.entries().stream(), parties.entries().stream())
        .filter(entry -> entry.canonical().equals(id) && !entry.note().isEmpty())
        .findFirst()
        .map(entry -> new Side(id, entry.note()))
        .orElseGet(() -> new Side(id, id));
  }

  private static void check(WordList list, Function<String, ? extends Optional<?>> known) {
    for (Entry entry : list.entries()) {
      if (known.apply(entry.canonical()).isEmpty()) {
        throw new LexiconFormatException(
            list.name(), 0, "'" + entry.canonical() + "' of '" + entry.surface() + "' is unknown");
      }
    }
  }
}
