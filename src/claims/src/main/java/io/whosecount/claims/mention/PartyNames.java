package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds the names of states and other parties, but not those that only look like one. */
final class PartyNames {
  /** How far behind "led" its strike may stand, in tokens. */
  private static final int NEAR = 3;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Lookup words;
  private final Mentions mentions;
  private final Capitals capitals;
  private final PlaceNames places;

  PartyNames(
      Lexicon lexicon,
      List<Token> tokens,
      Lookup words,
      Mentions mentions,
      Capitals capitals,
      PlaceNames places) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.words = words;
    this.mentions = mentions;
    this.capitals = capitals;
    this.places = places;
  }

  /** Adds the parties of {@code sentence}; its side words are known. */
  void find(Listing listing, Sentence sentence) {
    if (listing.has(lexicon.parties()) || listing.has(lexicon.states())) {
      listing.each(at -> read(at, sentence));
    }
  }

  private Optional<Mention> read(int at, Sentence sentence) {
    if (!words.has(lexicon.parties(), at) && !words.has(lexicon.states(), at)) {
      return Optional.empty();
    }
    Optional<Found> hand =
        words.longest(
            lexicon.parties(),
            at,
            sentence.end(),
            (first, f) -> !isPartOfThing(first, f, sentence));
    Optional<Found> state = words.longest(lexicon.states(), at, sentence.end());
    Optional<Found> best =
        state.isPresent() && hand.map(Found::end).orElse(0) < state.get().end() ? state : hand;
    return best.filter(
            f ->
                capitals.named(at, f, sentence)
                    && !describesOrigin(f.end(), sentence.end())
                    && !isTakenBack(at, sentence.first())
                    && !Waters.areNamed(tokens, at, f.end(), sentence)
                    && !isPerson(at, f, sentence)
                    && !places.isPartOfTown(at, f.end(), sentence))
        .map(f -> party(at, f));
  }

  /** "Ukrainian military vehicles" are military vehicles that are Ukrainian. */
  private boolean isPartOfThing(int at, Found party, Sentence sentence) {
    int last = party.end() - 1;
    return last > at
        && words
            .longest(lexicon.items(), last, sentence.end())
            .filter(thing -> thing.end() > party.end())
            .isPresent();
  }

  private Mention party(int at, Found found) {
    Entry entry = found.word().entry();
    return new Mention.Party(
        at, found.end(), lexicon.side(entry.canonical()), PartyForm.of(entry), entry);
  }

  /** "U.S.-made", "Russian-installed": whose make it is, not whose loss. */
  private boolean describesOrigin(int end, int limit) {
    return end + 1 < limit
        && tokens.get(end).is("-")
        && !tokens.get(end).spaced()
        && mentions.isSideWord(end + 1, SideWord.ORIGIN)
        && !isLedStrike(end + 1, limit);
  }

  /** "the Hamas-led attack", "Hamas-led militants", "the Saudi-led air strikes": they did it. */
  private boolean isLedStrike(int led, int limit) {
    int end = Math.min(limit, led + NEAR);
    boolean strike = false;
    for (int at = led + 1; at < end && tokens.get(led).is("led") && !strike; at++) {
      strike = mentions.isSideWord(at, SideWord.STRIKE) || at == led + 1 && isOfFighters(at);
    }
    return strike;
  }

  private boolean isOfFighters(int at) {
    return mentions.isSideWord(at, SideWord.IRREGULAR)
        || mentions.isSideWord(at, SideWord.COMBATANT);
  }

  /** "Georgia Smith", "Michael Jordan". */
  private boolean isPerson(int at, Found found, Sentence sentence) {
    return found.word().entry().has("given")
        && (found.end() < sentence.end() && isSurname(found.end())
            || at > sentence.first() && isSurname(at - 1));
  }

  /** A capitalised word that opens no sentence and that no list of titles and small words has. */
  private boolean isSurname(int at) {
    if (!tokens.get(at).capitalised()) {
      return false;
    }
    boolean listed =
        words.longest(lexicon.offices(), at, at + 1).isPresent()
            || words.longest(lexicon.functions(), at, at + 1).isPresent()
            || words.longest(lexicon.states(), at, at + 1).isPresent();
    return !listed && !Capitals.isUpper(tokens.get(at).text());
  }

  /** "pro-Russian", "ethnic Albanians": who leans to a party, or descends from it, is not it. */
  private boolean isTakenBack(int at, int from) {
    boolean joined = at - 1 > from && tokens.get(at - 1).is("-") && !tokens.get(at).spaced();
    int prefix = joined ? at - 2 : at - 1;
    return prefix >= from
        && (joined || tokens.get(prefix).is("ethnic"))
        && mentions.isSideWord(prefix, SideWord.PREFIX);
  }
}
