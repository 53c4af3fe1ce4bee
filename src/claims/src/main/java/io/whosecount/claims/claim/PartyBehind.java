package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose loss it is by a party behind the phrase: "20 generals of the Russian army". */
final class PartyBehind {
  /** How far behind the phrase a party may stand, in tokens. */
  private static final int FAR = 6;

  /** "militants linked to the Islamic State", "fighters affiliated with al-Qaeda". */
  private static final WordSet TIED =
      WordSet.of("linked", "affiliated", "allied", "associated", "belonging", "tied");

  private static final Set<String> RELATIVES = WordSet.of("that", "which");

  private static final Set<String> QUOTES = WordSet.of("\"", "\u201c", "\u2018", "'", "\u00ab");

  /** The end of a list by where one of its entries ends. */
  private final Map<Integer, Integer> listEnds = new HashMap<>();

  private final Source source;
  private final Soldiers soldiers;

  PartyBehind(Source source) {
    this.source = source;
    this.soldiers = new Soldiers(source);
  }

  /** The party that the words right behind the phrase tie it to. */
  Optional<ToldSide> find(Draft draft) {
    Optional<Party> party =
        led(draft).or(() -> launching(draft)).or(() -> onItsSide(draft)).or(() -> ofThem(draft));
    return party.map(p -> new ToldSide(p.side(), Rule.PARTY_BEHIND_PHRASE, p.first(), p.end()));
  }

  /** "61 drones launched by Russia", "seven from Sudan", "fighters loyal to Haftar". */
  private Optional<Party> led(Draft draft) {
    int start = behindList(draft.phrase);
    int end = Math.min(draft.phrase.sentence().end(), start + FAR);
    for (int at = start; at < end; at++) {
      if (leads(draft, at)) {
        boolean tied = at == draft.phrase.end() + 1 && TIED.has(source.token(at - 1));
        return behind(at + 1, end).filter(p -> !tied || !Parties.isState(p.side()));
      }
      boolean goesOn =
          source.mentions().startingAt(DeedWord.class, at).isPresent()
              || source.isFunction(at, FunctionKind.AUXILIARY)
              || at == draft.phrase.end()
                  && (source.token(at).is("loyal") || TIED.has(source.token(at)));
      if (!goesOn) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Behind the whole list of "12 tanks, 30 guns and 4 jets lost by Iraq". */
  private int behindList(CountPhrase phrase) {
    int at = endOfList(phrase.end(), phrase.sentence().end());
    boolean lost =
        at > phrase.end()
            && at + 1 < phrase.sentence().end()
            && source.token(at + 1).is("by")
            && isLaunched(at + 1);
    return lost ? at : phrase.end();
  }

  /** Where the list ends that goes on at {@code from}: found once for all of its entries. */
  private int endOfList(int from, int last) {
    List<Integer> passed = new ArrayList<>();
    int at = from;
    Optional<ItemNoun> next = Optional.empty();
    do {
      at = next.map(ItemNoun::end).orElse(at);
      passed.add(at);
      next = listEnds.containsKey(at) ? Optional.empty() : nextInList(at, last);
    } while (next.isPresent());
    int end = listEnds.getOrDefault(at, at);
    passed.forEach(entry -> listEnds.put(entry, end));
    return end;
  }

  private Optional<ItemNoun> nextInList(int from, int end) {
    int at = from;
    while (at < end && (source.token(at).is(",") || source.token(at).is("and"))) {
      at++;
    }
    return at == from
        ? Optional.empty()
        : source
            .mentions()
            .startingAt(Number.class, at)
            .flatMap(number -> source.mentions().startingAt(ItemNoun.class, number.end()));
  }

  private boolean leads(Draft draft, int at) {
    Token token = source.token(at);
    boolean right = at == draft.phrase.end();
    if (token.is("by")) {
      return !right && isLaunched(at);
    }
    boolean origin =
        (token.is("from") || token.is("among"))
            && draft.item.isPeople()
            && draft.outcome != Outcome.RELEASED;
    return right && (token.is("of") || origin)
        || at == draft.phrase.end() + 1
            && (token.is("to") && source.token(at - 1).is("loyal")
                || (token.is("to") || token.is("with")) && TIED.has(source.token(at - 1)));
  }

  private boolean isLaunched(int by) {
    return source
        .mentions()
        .endingAt(DeedWord.class, by)
        .map(DeedWord::deed)
        .filter(d -> d == Deed.LAUNCH || d == Deed.LOSE || d == Deed.SUFFER)
        .isPresent();
  }

  /** The party behind an article, or a leader behind his titles; not "of Jordanian make". */
  private Optional<Party> behind(int from, int end) {
    boolean titled = false;
    for (int at = from; at < end; at++) {
      Optional<Party> party = source.mentions().startingAt(Party.class, at);
      if (party.isPresent()) {
        boolean titledState = titled && party.get().form() != PartyForm.LEADER;
        return party.filter(p -> !titledState && !isMake(p));
      }
      boolean quote = QUOTES.contains(source.token(at).key());
      if (source.token(at).kind() != Token.Kind.WORD && !quote
          || source.mentions().covers(Number.class, at)) {
        return Optional.empty();
      }
      titled |=
          !quote && !source.token(at).is("the") && !source.isFunction(at, FunctionKind.DETERMINER);
    }
    return Optional.empty();
  }

  private boolean isMake(Party party) {
    return source.isSideWord(party.end(), SideWord.ORIGIN);
  }

  /** "88 of them Australians". */
  private Optional<Party> ofThem(Draft draft) {
    int of = draft.phrase.number().end();
    int at = of + 2;
    boolean them =
        at < draft.phrase.sentence().end()
            && OfThem.begins(source, of, draft.phrase.sentence().end());
    boolean were = them && source.isFunction(at, FunctionKind.AUXILIARY);
    return them
        ? source
            .mentions()
            .startingAt(Party.class, were ? at + 1 : at)
            .filter(
                p ->
                    p.form() == PartyForm.PEOPLE
                        || p.form() == PartyForm.ADJECTIVE
                        || !Parties.isState(p.side()))
        : Optional.empty();
  }

  /** "50 soldiers on the Azerbaijani side". */
  private Optional<Party> onItsSide(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int on = Math.max(draft.phrase.end(), draft.governance.map(g -> g.word().end()).orElse(0));
    return onSide(on, sentence)
        .or(
            () ->
                onSide(sentence.first(), sentence)
                    .filter(p -> isOnlyParty(p, draft.phrase.first())));
  }

  /** "On the Thai side, 21 soldiers have died": until somebody else is named. */
  private boolean isOnlyParty(Party party, int before) {
    return source.mentions().within(Party.class, party.end(), before).isEmpty();
  }

  private Optional<Party> onSide(int on, Sentence sentence) {
    return on + 3 < sentence.end() && source.token(on).is("on") && source.token(on + 1).is("the")
        ? source
            .mentions()
            .startingAt(Party.class, on + 2)
            .filter(p -> p.end() < sentence.end() && source.token(p.end()).is("side"))
        : Optional.empty();
  }

  /** "seven missiles that Russia fired". */
  private Optional<Party> launching(Draft draft) {
    int that = draft.phrase.end();
    if (draft.item.isPeople()
        || that + 2 >= draft.phrase.sentence().end()
        || !RELATIVES.contains(source.token(that).key())) {
      return Optional.empty();
    }
    int doer = source.token(that + 1).is("the") ? that + 2 : that + 1;
    return source.mentions().startingAt(Party.class, doer).filter(p -> launches(p.end()));
  }

  /** The verb stands right behind the party, or behind its "army", its "forces". */
  private boolean launches(int end) {
    int verb = soldiers.are(end) ? end + 1 : end;
    return source
        .mentions()
        .startingAt(DeedWord.class, verb)
        .filter(d -> d.deed() == Deed.LAUNCH)
        .isPresent();
  }
}
