package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a loss that several sides share, so that no one bears it. */
final class JointSides {
  /** How far behind a number "on both sides" may stand, in tokens. */
  private static final int BOTH_SIDES_REACH = 10;

  /** How far behind "across" its countries may stand, in tokens. */
  private static final int COUNTRIES_REACH = 3;

  /** How far before a number its war may stand, in tokens. */
  private static final int WAR_REACH = 6;

  /** How far behind a whole its parts may stand, in tokens. */
  private static final int PARTS_REACH = 14;

  private static final WordSet PARTS = WordSet.of("including", "among", "whom", ":");

  private static final Set<String> JOINTS = WordSet.of("and", "or", ",");
  private static final Set<String> COUNTRIES = WordSet.of("countries", "nations", "continents");
  private static final Set<String> WITHIN = WordSet.of("across", "in", "throughout", "over");

  private final Source source;

  private final Parties parties;

  JointSides(Source source, Parties parties) {
    this.source = source;
    this.parties = parties;
  }

  /** Whether the loss of {@code draft} is borne by more than one side. */
  boolean bear(Draft draft) {
    return isOfBothSides(draft)
        || isOfTwoArmies(draft)
        || isOfWarBetween(draft)
        || isMadeUpOfTwo(draft);
  }

  /** "1,121 people, including 865 Palestinians and 234 Israelis": the whole is nobody's alone. */
  private boolean isMadeUpOfTwo(Draft draft) {
    int from = draft.phrase.end();
    int end = Math.min(draft.phrase.sentence().end(), from + PARTS_REACH);
    boolean parts =
        draft.item.isPeople()
            && draft.phrase.party().isEmpty()
            && source.hasWord(PARTS, from, Math.min(end, from + COUNTRIES_REACH));
    return parts
        && source.mentions().within(Party.class, from, end).stream()
                .filter(p -> p.form() == PartyForm.PEOPLE)
                .filter(p -> source.mentions().covers(Number.class, p.first() - 1))
                .map(Party::side)
                .distinct()
                .count()
            > 1;
  }

  /** "5,000 people died on both sides", "1,300 dead across three countries". */
  private boolean isOfBothSides(Draft draft) {
    int end = Math.min(draft.phrase.sentence().end(), draft.phrase.end() + BOTH_SIDES_REACH);
    int verb = draft.governance.map(g -> g.word().first()).orElse(0);
    if (draft.phrase.end() < end && source.token(draft.phrase.end()).is("each")
        || verb > 0 && verb < draft.phrase.first() && source.token(verb - 1).is("each")) {
      return true;
    }
    for (int at = draft.phrase.end(); at + 1 < end; at++) {
      boolean both = source.token(at).is("both") && source.token(at + 1).is("sides");
      if (both || WITHIN.contains(source.token(at).key()) && areCountries(at + 1, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean areCountries(int from, int end) {
    for (int at = from; at < Math.min(end, from + COUNTRIES_REACH); at++) {
      if (COUNTRIES.contains(source.token(at).key())) {
        return true;
      }
      boolean counted = source.mentions().covers(Number.class, at) || source.token(at).is("both");
      if (!counted && !source.token(at).is("several")) {
        return false;
      }
    }
    return false;
  }

  /** "18 Soviet and Afghan troops", "300 Cuban and government soldiers". */
  private boolean isOfTwoArmies(Draft draft) {
    int end = draft.phrase.sentence().end();
    int and = draft.phrase.party().map(Party::end).orElse(end);
    if (and + 2 >= end || !JOINTS.contains(source.token(and).key())) {
      return false;
    }
    Optional<Party> other =
        source
            .mentions()
            .startingAt(Party.class, and + 1)
            .filter(p -> !p.side().equals(draft.phrase.party().get().side()));
    int noun = other.map(Party::end).orElse(and + 2);
    return (other.isPresent() || source.token(and + 1).is("government"))
        && noun < end
        && (source.token(and).is(",") && source.token(noun).is("and")
            || source.mentions().startingAt(ItemNoun.class, noun).isPresent()
            || source.isSideWord(noun, SideWord.REGULAR));
  }

  /** "the war between Iran and Iraq has cost 500,000 lives", of people without a party. */
  private boolean isOfWarBetween(Draft draft) {
    if (!draft.item.isPeople() || draft.phrase.party().isPresent()) {
      return false;
    }
    int from = draft.phrase.sentence().first();
    int verb = draft.governance.map(g -> g.word().first()).orElse(from);
    Optional<Party> last = Optional.empty();
    for (Party party : source.mentions().within(Party.class, from, verb)) {
      if (last.filter(before -> isBetween(from, before, party)).isPresent()) {
        return true;
      }
      last = Optional.of(party);
    }
    return draft.item == Item.PERSON && draft.outcome == Outcome.KILLED && isToldOfWar(draft, from);
  }

  /** "the conflict, which has left some 30,000 people dead", where two states are at war. */
  private boolean isToldOfWar(Draft draft, int from) {
    List<Side> states = parties.byFrequency().stream().filter(Parties::isState).limit(2).toList();
    int before = draft.phrase.first();
    return states.size() == 2
        && parties.areAtWar(states.getFirst(), states.getLast())
        && source.mentions().within(Party.class, before - WAR_REACH, before).isEmpty()
        && isWar(Math.max(from, before - WAR_REACH), before);
  }

  private boolean isBetween(int from, Party one, Party other) {
    boolean joined = other.first() == one.end() + 1 && source.token(one.end()).is("and");
    int between = one.first() - 1;
    return joined
        && between > from
        && !one.side().equals(other.side())
        && source.token(between).is("between")
        && isWar(Math.max(from, between - COUNTRIES_REACH), between);
  }

  private boolean isWar(int from, int end) {
    for (int at = from; at < end; at++) {
      if (source.isSideWord(at, SideWord.FIGHT)) {
        return true;
      }
    }
    return false;
  }
}
