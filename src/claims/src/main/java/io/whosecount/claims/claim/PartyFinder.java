package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the party that stands where a rule looks for one. */
final class PartyFinder {
  /** How far before a counted party its verb may stand, in tokens. */
  private static final int FAR = 6;

  /** How far behind its party the noun of "a Russian long-range drone" may end, in tokens. */
  private static final int NOUN = 4;

  private static final WordSet WITHIN =
      WordSet.of("in", "at", "inside", "outside", "near", "within", "aboard");

  private static final WordSet LOCATING =
      WordSet.of(
          "in", "at", "from", "near", "over", "across", "with", "on", "to", "against", "for");

  private final Source source;
  private final StruckObjects objects;
  private final NamelessFighters rebels;
  private final Seats seats;
  private final PlaceDatelines datelines;
  private final SpeakersFoes foes;
  private final InsertedClauses inserts;

  PartyFinder(Source source) {
    this.rebels = new NamelessFighters(source);
    this.source = source;
    this.objects = new StruckObjects(source);
    this.seats = new Seats(source);
    this.datelines = new PlaceDatelines(source);
    this.foes = new SpeakersFoes(source);
    this.inserts = new InsertedClauses(source);
  }

  /** The nearest party before a token; a claimant's own words and "in Ukraine" do not count. */
  Optional<ToldSide> partyBefore(int from, int before, Rule rule) {
    return nearest(from, before, rule == Rule.PARTY_OF_LOSS, false)
        .map(p -> new ToldSide(p.side(), rule, p.first(), p.end()));
  }

  /** As {@link #partyBefore}, past what an earlier verb counts: "killed 9 Iraqis and lost two". */
  Optional<ToldSide> subjectBefore(int from, int before, Rule rule) {
    return agentBefore(from, before)
        .filter(p -> !rebels.standBefore(from, before, p))
        .filter(p -> EnemyWords.at(source, endOfName(p), before).isEmpty())
        .map(p -> new ToldSide(p.side(), rule, p.first(), p.end()));
  }

  /** Of "the Russian occupiers" the second word. */
  private static int endOfName(Party party) {
    return party.form() == PartyForm.ADJECTIVE ? party.end() + 1 : party.end();
  }

  /** The first party of a sentence before a token that neither speaks nor is a place. */
  Optional<Party> openingParty(int from, int before) {
    for (Party party : source.mentions().within(Party.class, from, before)) {
      boolean speaks =
          !source
              .mentions()
              .within(Cue.class, party.end(), Math.min(before, party.end() + FAR))
              .isEmpty();
      boolean located =
          party.first() > from
              && (isLocation(party.first() - 1)
                  || isWithinLand(party, from)
                  || isWithinPlace(party, from));
      boolean object = isCountedObject(party, from) || objects.isStruck(party, from);
      if (!speaks && !located && !isDateline(party, from) && !object) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /** The nearest party before a token, one that speaks too; "255 Ukrainian soldiers" are none. */
  Optional<ToldSide> partyNamedBefore(int from, int before, Rule rule) {
    for (int at = before - 1; at >= from; at--) {
      Optional<Party> party = source.mentions().at(Party.class, at);
      if (party.isPresent()
          && !isLocation(party.get().first() - 1)
          && !foes.isFoe(party.get())
          && !isCountedObject(party.get(), from)) {
        return party.map(p -> new ToldSide(p.side(), rule, p.first(), p.end()));
      }
    }
    return Optional.empty();
  }

  /** The party that does what the verb at {@code before} tells. */
  Optional<Party> agentBefore(int from, int before) {
    return nearest(from, before, false, true);
  }

  private Optional<Party> nearest(int from, int before, boolean anywhere, boolean subject) {
    Optional<Party> fallback = Optional.empty();
    for (int at = before - 1; at >= from; at--) {
      if (source.token(at).is(";")) {
        break;
      }
      Optional<Party> party = source.mentions().at(Party.class, at);
      if (party.isPresent()) {
        Party p = party.get();
        at = p.first();
        if (speaksInPassing(p)
            || isDateline(p, from)
            || foes.isFoe(p)
            || source.isSideWord(p.end(), SideWord.DIPLOMACY)
            || subject && inserts.hold(p, from, before)
            || subject && (isCountedObject(p, from) || objects.isStruck(p, from))) {
          continue;
        }
        boolean located =
            p.first() > from
                && ((isLocation(p.first() - 1) || isWithinLand(p, from)) && !isOwnStrike(p)
                    || subject && isInflicted(p.first() - 1, from)
                    || subject && (isWithinPlace(p, from) || isBesideBorder(p, from)))
                && p.form() != PartyForm.LEADER;
        if (!located) {
          return party;
        }
        fallback = fallback.or(() -> party);
      }
    }
    return fallback.filter(p -> anywhere);
  }

  /**
   * "killed 384 Libyan soldiers": counted by an earlier verb, and so not the next one's subject.
   */
  boolean isCountedObject(Party party, int from) {
    int at = counted(party, from);
    if (at <= from || !source.mentions().covers(Number.class, at)) {
      return false;
    }
    int start = Math.max(from, at - FAR);
    for (; at >= start; at--) {
      boolean counting =
          source
              .mentions()
              .at(DeedWord.class, at)
              .filter(d -> d.isVerb() || d.deed() == Deed.CASUALTIES)
              .isPresent();
      if (counting) {
        return true;
      }
    }
    return false;
  }

  /** The number of "47 soldiers and Wagner mercenaries", else what stands before. */
  private int counted(Party party, int from) {
    int before = party.first() - 1;
    boolean joined =
        before - 2 > from
            && source.token(before).is("and")
            && source.mentions().startingAt(ItemNoun.class, party.end()).isPresent();
    return joined
        ? source
            .mentions()
            .endingAt(ItemNoun.class, before)
            .map(noun -> noun.first() - 1)
            .orElse(before)
        : before;
  }

  /** "Russia, which Ukraine says has lost", "the army, the ministry said, had lost": not they. */
  private boolean speaksInPassing(Party party) {
    Optional<Cue> cue = source.mentions().startingAt(Cue.class, party.end());
    return isInserted(party)
        || cue.isPresent()
            && !source.token(cue.get().end()).is("to")
            && (source.isFunction(cue.get().end(), FunctionKind.AUXILIARY)
                || source.mentions().covers(DeedWord.class, cue.get().end()));
  }

  /** "The Ukrainian army, the Russian ministry said, had lost": between two commas. */
  private boolean isInserted(Party party) {
    return source
        .mentions()
        .startingAt(Office.class, party.end())
        .flatMap(office -> source.mentions().startingAt(Cue.class, office.end()))
        .filter(cue -> source.token(cue.end()).is(","))
        .filter(cue -> source.isFunction(cue.end() + 1, FunctionKind.AUXILIARY))
        .isPresent();
  }

  /** "BAGHDAD - Gunmen killed 11 people", "RIYADH, Saudi Arabia - The allies lost". */
  private boolean isDateline(Party party, int from) {
    Token behind = source.token(party.end());
    if (behind.is(",") && party.first() == from) {
      return datelines.has(party, source.sentenceAt(from));
    }
    return (behind.is("-") || behind.is("–"))
        && behind.spaced()
        && (party.first() == from
            || datelines.standsBehindTown(party, source.sentenceAt(party.first())));
  }

  /** "began with Hamas's attack that killed": the attack is theirs. */
  private boolean isOwnStrike(Party party) {
    int mark = party.end();
    boolean owned =
        mark + 1 < source.layout().tokens().size()
            && (source.token(mark).is("'s") || source.token(mark).is("'"));
    return !Parties.isState(party.side())
        && source.isSideWord(owned ? mark + 1 : mark, SideWord.STRIKE);
  }

  private boolean isLocation(int at) {
    return at >= 0 && LOCATING.has(source.token(at));
  }

  /** "in a Moscow office", "inside an office of Russia's agency": where it was, not who did it. */
  private boolean isWithinPlace(Party party, int from) {
    if (isBehindTown(party, from)) {
      return true;
    }
    int noun = party.end() < source.layout().tokens().size() ? party.end() : party.first();
    if (Parties.isState(party.side()) && !isArmed(noun)) {
      int at = party.first() - 1;
      boolean article = at > from && source.isFunction(at, FunctionKind.DETERMINER);
      int of = article ? at - 1 : at;
      boolean owned = of - 2 > from && source.token(of).is("of");
      int place = owned ? before(of - 1, from) : article ? of : from;
      return place > from && WITHIN.has(source.token(place));
    }
    return false;
  }

  /** "The army repelled an attack in Khartoum, Sudan": the land tells whose army it is. */
  private boolean namesArmy(int from, int end) {
    return IntStream.range(from, end).anyMatch(at -> source.isSideWord(at, SideWord.ARMY));
  }

  /** "shelling in southern Ukraine killed three": the land is where it was. */
  private boolean isWithinLand(Party party, int from) {
    int at = party.first() - 1;
    while (at > from && (source.isEpithetOfLand(at) || source.token(at).is("the"))) {
      at--;
    }
    boolean struck =
        at > from && source.token(at).is("of") && source.isSideWord(at - 1, SideWord.STRIKE);
    return at < party.first() - 1 && at >= from && (isLocation(at) || struck);
  }

  /** "the border between Gaza and Israel", "separating Gaza from Israel": they do nothing. */
  private boolean isBesideBorder(Party party, int from) {
    int before = party.first() - 1;
    boolean second =
        before - 2 > from
            && source.token(before).is("and")
            && source
                .mentions()
                .endingAt(Party.class, before)
                .filter(one -> source.token(one.first() - 1).is("between"))
                .isPresent();
    return second
        || before > from
            && (source.token(before).is("between") || source.token(before).is("separating"));
  }

  /** "in Lahore, Pakistan". */
  private boolean isBehindTown(Party party, int from) {
    int town = party.first() - 2;
    return town - 1 > from
        && party.form() == PartyForm.NAME
        && source.token(town + 1).is(",")
        && source.token(town).capitalised()
        && !source.mentions().covers(Party.class, town)
        && !namesArmy(from, town)
        && (isLocation(town - 1) || source.token(town - 1).capitalised() && isLocation(town - 2));
  }

  /** Before the noun at {@code noun} and its article. */
  private int before(int noun, int from) {
    int at = noun - 1;
    return at > from && source.isFunction(at, FunctionKind.DETERMINER) ? at - 1 : at;
  }

  /** "in an Israeli strike", "a Russian drone": who struck acts wherever it was. */
  private boolean isArmed(int noun) {
    int end = Math.min(source.layout().tokens().size(), noun + NOUN);
    return IntStream.range(noun, end)
        .anyMatch(
            at ->
                source.isSideWord(at, SideWord.STRIKE)
                    || source.isSideWord(at, SideWord.ARMY)
                    || source.isSideWord(at, SideWord.REGULAR)
                    || source.token(at).is("forces"));
  }

  /** "inflicted 455 casualties on the Ukrainian army": on whom it falls does not act. */
  private boolean isInflicted(int the, int from) {
    return the > from && source.token(the).is("the") && source.token(the - 1).is("on");
  }

  /** Who speaks: of "the Iraqi militia Kataib Hezbollah" the militia. */
  Optional<Side> partyIn(Attribution attribution) {
    List<Side> sides =
        source.mentions().within(Party.class, attribution.first(), attribution.end()).stream()
            .filter(party -> !seats.isBased(party) && !foes.isFoe(party))
            .map(Party::side)
            .toList();
    return sides.stream()
        .filter(side -> !Parties.isState(side))
        .findFirst()
        .or(() -> sides.stream().findFirst());
  }
}
