package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the towns and regions that tell whose people are meant. */
final class PlaceNames {
  /** How far before a name the town that it is a part of may begin, in tokens. */
  private static final int LONGEST_TOWN = 3;

  /** A document that names more states than these tells of many lands, as a feed does. */
  private static final int FEW = 2;

  /** How often a document names its states that leaves no doubt where it plays. */
  private static final int OFTEN = 3;

  /** How the flag of a region opens that another state has, too; its code follows. */
  private static final String ALSO_IN = "also-in-";

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Lookup words;
  private final Mentions mentions;
  private final Capitals capitals;

  /** The states that the document names. */
  private final Set<String> named = new HashSet<>();

  /** The movements that the document names. */
  private final Set<String> movements = new HashSet<>();

  private final int year;
  private int counted;

  PlaceNames(
      Lexicon lexicon,
      List<Token> tokens,
      Lookup words,
      Mentions mentions,
      Capitals capitals,
      int year) {
    this.year = year;
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.words = words;
    this.mentions = mentions;
    this.capitals = capitals;
  }

  /** Learns which states are named: they tell which towns are meant. */
  void nameStates() {
    for (Mention.Party party : mentions.all(Mention.Party.class)) {
      boolean state = Character.isUpperCase(party.side().id().charAt(0));
      counted += state ? 1 : 0;
      (state ? named : movements).add(party.side().id());
    }
  }

  /** Adds the places of {@code sentence}, and those towns of the world that are meant there. */
  void find(Listing listing, Sentence sentence) {
    listing.add(lexicon.places(), (at, found) -> isPlace(at, found, sentence), this::place);
    listing.add(lexicon.gazetteer(), (at, found) -> isTown(at, found, sentence), this::place);
  }

  private Mention place(int at, Found found) {
    Entry entry = found.word().entry();
    return new Mention.Place(at, found.end(), lexicon.side(stateOf(entry)), entry);
  }

  /** Of two states with a Punjab the one that the document names, or whose movement it names. */
  private String stateOf(Entry entry) {
    return entry.flags().stream()
        .filter(flag -> flag.startsWith(ALSO_IN))
        .map(flag -> flag.substring(ALSO_IN.length()))
        .filter(other -> !named.contains(entry.canonical()) && isMeant(other))
        .findFirst()
        .orElse(entry.canonical());
  }

  private boolean isMeant(String state) {
    return named.contains(state) || movements.stream().anyMatch(m -> isHome(m, state));
  }

  private boolean isPlace(int at, Found found, Sentence sentence) {
    return isOfNamed(found)
        && capitals.isCapitalised(at, found.end())
        && !mentions.isPartOf(Mention.Party.class, at, found.end())
        && !Waters.areNamed(tokens, at, found.end(), sentence)
        && !isPartOfTown(at, found.end(), sentence);
  }

  /** San Vicente of El Salvador is not meant where only Colombia and who fights it are named. */
  private boolean isOfNamed(Found place) {
    String state = stateOf(place.word().entry());
    boolean ofFew = !named.isEmpty() && named.size() <= FEW && counted >= OFTEN;
    return !ofFew
        || named.contains(state)
        || named.stream().anyMatch(other -> fights(other, state))
        || movements.stream().anyMatch(movement -> isHome(movement, state));
  }

  private boolean fights(String side, String state) {
    return lexicon.wars().opponentsUpTo(side, year).stream()
        .anyMatch(opponent -> opponent.equals(state) || isHome(opponent, state));
  }

  private boolean isHome(String movement, String state) {
    return lexicon.wars().home(movement).filter(state::equals).isPresent();
  }

  /** "Benin City" is no Benin, "Beni Suef" no Beni, "New Mexico" no Mexico. */
  boolean isPartOfTown(int first, int end, Sentence sentence) {
    for (int at = first; at >= Math.max(sentence.first(), first - LONGEST_TOWN); at--) {
      boolean before = at < first;
      boolean part =
          words
              .longest(lexicon.gazetteer(), at, sentence.end())
              .filter(town -> town.end() > end || before && town.end() == end)
              .filter(town -> tokens.get(town.end() - 1).capitalised())
              .isPresent();
      if (part && capitals.isCapitalised(at, first + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTown(int at, Found found, Sentence sentence) {
    return (isPlausible(found) || isCalledSo(at, found.end(), sentence))
        && isTown(at, found.end(), sentence);
  }

  /** A region, or a town of a state that the document names, unless it names none. */
  private boolean isPlausible(Found town) {
    Entry entry = town.word().entry();
    return entry.has("region") || named.isEmpty() || named.contains(entry.canonical());
  }

  /** "the town of Derby", "Derby province". */
  private boolean isCalledSo(int first, int end, Sentence sentence) {
    return end < sentence.end() && mentions.isSideWord(end, SideWord.SITE)
        || first - 2 >= sentence.first()
            && tokens.get(first - 1).is("of")
            && mentions.isSideWord(first - 2, SideWord.SITE);
  }

  /** "in Derby", "the town of Derby", "Derby province": many a town is a person's name, too. */
  private boolean isTown(int first, int end, Sentence sentence) {
    if (mentions.covers(Mention.Place.class, first)
        || !capitals.isCapitalised(first, end)
        || end < sentence.end()
            && tokens.get(end).capitalised()
            && !mentions.isSideWord(end, SideWord.SITE)) {
      return false;
    }
    int before = first - 1;
    boolean of = before > sentence.first() && tokens.get(before).is("of");
    return isCalledSo(first, end, sentence)
        || !of && before >= sentence.first() && mentions.isSideWord(before, SideWord.SCENE);
  }
}
