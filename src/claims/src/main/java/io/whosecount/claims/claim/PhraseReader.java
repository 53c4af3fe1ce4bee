package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Exclusion;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Hedge;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase around a number. */
final class PhraseReader {
  /** How far behind a number its noun may stand, in tokens. */
  private static final int REACH = 9;

  private static final Set<String> INNER_MARKS = WordSet.of("-", "\"", "'", "'s", "[", "]", "/");

  private static final WordSet UNITS =
      WordSet.of("units", "unit", "pieces", "rounds", "members", "crew");

  private final Source source;
  private final HedgeReader hedges;
  private final CoordinatedItems coordinated;
  private final Epithets epithets;
  private final EntryReader entries;
  private final Inserts inserts;

  PhraseReader(Source source) {
    this.source = source;
    this.hedges = new HedgeReader(source);
    this.coordinated = new CoordinatedItems(source);
    this.epithets = new Epithets(source);
    this.entries = new EntryReader(source);
    this.inserts = new Inserts(source);
  }

  /** The phrase of {@code number} in {@code sentence}. */
  CountPhrase read(Sentence sentence, Number number) {
    Optional<Hedge> before = hedges.hedgeBefore(sentence, number);
    int first = before.map(Hedge::first).orElse(number.first());
    Optional<Hedge> behind = hedges.hedgeBehind(sentence, number.end());
    int at = behind.map(Hedge::end).orElse(number.end());
    Optional<Hedge> hedge = behind.or(() -> hedges.loosening(sentence, number));
    Head head = head(sentence, number, behindNumberOf(at, sentence.end()));
    if (head.isEmpty()) {
      Optional<CountPhrase> turned = entries.read(sentence, number, first, at, hedge);
      if (turned.isPresent()) {
        return turned.get();
      }
    }
    Optional<Exclusion> mark =
        exclusionBefore(number.first()).or(() -> exclusionBefore(first)).or(() -> head.exclusion());
    return new CountPhrase(
        sentence,
        number,
        first,
        Math.max(head.end(), at),
        hedge,
        head.item(),
        head.deed(),
        head.party(),
        mark,
        head.isEmpty() ? PhraseForm.ELIDED : PhraseForm.NUMBER_FIRST);
  }

  /** "brought to 12 the number of soldiers killed": the noun stands behind "the number of". */
  private int behindNumberOf(int at, int end) {
    int number = at + 1;
    boolean total = number < end && source.token(number).is("total");
    int noun = total ? number + 1 : number;
    boolean found =
        noun + 2 < end
            && source.token(at).is("the")
            && (source.token(noun).is("number") || total)
            && source.token(total && source.token(noun).is("of") ? noun : noun + 1).is("of");
    return found ? (total && source.token(noun).is("of") ? noun + 1 : noun + 2) : at;
  }

  private record Head(
      int end,
      Optional<ItemNoun> item,
      Optional<DeedWord> deed,
      Optional<Party> party,
      Optional<Exclusion> exclusion) {
    static Head none(int end, Optional<Party> party) {
      return new Head(end, Optional.empty(), Optional.empty(), party, Optional.empty());
    }

    boolean isEmpty() {
      return item.isEmpty() && deed.isEmpty() && exclusion.isEmpty();
    }
  }

  private Head head(Sentence sentence, Number number, int from) {
    Optional<Party> party = Optional.empty();
    int limit = Math.min(sentence.end(), from + REACH + inserts.length(from, sentence.end()));
    int at = from;
    while (at < limit) {
      int behind = inserts.behind(at, sentence.end());
      if (behind > at) {
        at = behind;
        continue;
      }
      Optional<Exclusion> exclusion = source.mentions().startingAt(Exclusion.class, at);
      Optional<ItemNoun> item = source.mentions().startingAt(ItemNoun.class, at);
      Optional<DeedWord> deed =
          source.mentions().startingAt(DeedWord.class, at).filter(DeedWord::isCount);
      int itemEnd = item.map(Mention::end).orElse(0);
      if (exclusion.filter(owner -> ownsSoldiers(owner.end(), from, limit)).isPresent()) {
        at = exclusion.orElseThrow().end() + 1;
        continue;
      }
      if (exclusion.isPresent()
          && exclusion.get().end() >= Math.max(itemEnd, deed.map(Mention::end).orElse(0))
          && !exclusion.get().entry().has("before")
          && !isUnitOf(exclusion.get())
          && !(number.high() > 1 && inserts.isArmyByName(exclusion.get()))
          && !isMilestone(exclusion.get(), number)) {
        return new Head(
            exclusion.get().end(), Optional.empty(), Optional.empty(), party, exclusion);
      }
      boolean single = number.high() == 1 && item.isPresent();
      Optional<ItemNoun> dead = deed.flatMap(d -> epithets.people(d, limit));
      if (dead.isPresent() && !single) {
        Optional<Party> inside = party.or(() -> epithets.partyOf(deed.get(), dead.get()));
        return new Head(dead.get().end(), dead, deed, inside, Optional.empty());
      }
      if (deed.isPresent() && deed.get().end() >= itemEnd && !single) {
        return new Head(deed.get().end(), Optional.empty(), deed, party, Optional.empty());
      }
      if (item.isPresent()
          && (modifiesNext(item.get(), limit) || inserts.opensName(item.get(), limit))) {
        at = item.get().end();
        continue;
      }
      if (item.isPresent() && ownsNext(item.get(), limit)) {
        at = item.get().end() + 1;
        continue;
      }
      if (item.isPresent()) {
        Optional<Head> compound = compound(item.get(), party, number);
        Optional<Party> inside = party;
        ItemNoun joined = coordinated.joined(Planes.named(source, item.get()), sentence.end());
        return compound.orElseGet(
            () ->
                new Head(
                    joined.end(), Optional.of(joined), Optional.empty(), inside, Optional.empty()));
      }
      Optional<Party> named = source.mentions().startingAt(Party.class, at);
      if (named.isPresent()) {
        party = party.or(() -> named);
        at = named.get().end();
        if (named.get().form() == PartyForm.PEOPLE) {
          return Head.none(at, party);
        }
        at = behindJoint(at, limit);
        continue;
      }
      if (!passes(at, from)) {
        break;
      }
      at++;
    }
    Optional<Party> owner = party.filter(p -> p.form() != PartyForm.CAPITAL);
    return Head.none(owner.map(Party::end).orElse(from), owner);
  }

  /** "13 South African and Malawian peacekeepers": the noun of both stands behind the second. */
  private int behindJoint(int at, int limit) {
    boolean joint =
        at + 1 < limit
            && (source.token(at).is("and") || source.token(at).is("or") || source.token(at).is(","))
            && source
                .mentions()
                .startingAt(Party.class, at + 1)
                .filter(p -> p.form() == PartyForm.ADJECTIVE && p.end() < limit)
                .filter(
                    p ->
                        source.token(p.end()).is("and")
                            || source.mentions().startingAt(ItemNoun.class, p.end()).isPresent())
                .isPresent();
    return joint ? at + 1 : at;
  }

  /** "anti-ship missiles", "army trucks": of two nouns side by side the second is counted. */
  private boolean modifiesNext(ItemNoun item, int limit) {
    String last = source.token(item.end() - 1).key();
    return (!last.endsWith("s") || last.equals("bus"))
        && item.end() < limit
        && item.item() != Item.PERSON
        && !Planes.isFighter(source, item)
        && source.mentions().startingAt(ItemNoun.class, item.end()).isPresent();
  }

  /** "12 of his country's soldiers": the country is not what is counted. */
  private boolean ownsSoldiers(int mark, int from, int limit) {
    return source.token(from).is("of")
        && mark + 1 < limit
        && source.token(mark).is("'s")
        && source.mentions().startingAt(ItemNoun.class, mark + 1).isPresent();
  }

  /** "three of the rebels' boats": what they own is counted. */
  private boolean ownsNext(ItemNoun item, int limit) {
    int mark = item.end();
    boolean owner =
        item.item().isPeople()
            && mark + 1 < limit
            && (source.token(mark).is("'") || source.token(mark).is("'s"))
            && !source.token(mark).spaced();
    return owner
        && (source.mentions().startingAt(ItemNoun.class, mark + 1).isPresent()
            || mark + 2 < limit
                && source.mentions().startingAt(ItemNoun.class, mark + 2).isPresent()
                && source.token(mark + 1).kind() == Token.Kind.WORD);
  }

  /** "drone attacks", "troop losses", "tank brigade": the last noun says what is counted. */
  private Optional<Head> compound(ItemNoun item, Optional<Party> party, Number number) {
    int next = item.end();
    Optional<DeedWord> deed =
        source
            .mentions()
            .startingAt(DeedWord.class, next)
            .filter(DeedWord::isCount)
            .filter(d -> d.entry().has("noun"));
    if (deed.isPresent()) {
      return Optional.of(
          new Head(deed.get().end(), Optional.of(item), deed, party, Optional.empty()));
    }
    boolean plural = source.token(next - 1).key().endsWith("s");
    Optional<Exclusion> exclusion =
        source.mentions().startingAt(Exclusion.class, next).filter(e -> e.entry().has("noun"));
    if (!plural && exclusion.isPresent() && number.high() != 1 && !source.isPast(next)) {
      return Optional.of(
          new Head(exclusion.get().end(), Optional.empty(), Optional.empty(), party, exclusion));
    }
    return Optional.empty();
  }

  /** Whether a token may stand between a number and its noun. */
  private boolean passes(int at, int from) {
    Token token = source.token(at);
    if (source.mentions().covers(Number.class, at)
        && !source.mentions().covers(Mention.Hedge.class, at)) {
      return at > from && token.kind() == Token.Kind.NUMBER && source.token(at - 1).is("-");
    }
    if (token.kind() == Token.Kind.MARK) {
      return INNER_MARKS.contains(token.key()) && (at > from || !token.is("-"));
    }
    if (token.is("of")) {
      return at == from && !epithets.isOfThem(at)
          || source.token(at - 1).is("others")
          || source.token(at - 1).is("more")
          || isUnits(at - 1);
    }
    if (epithets.joinsParties(at)) {
      return true;
    }
    Optional<Mention.Function> function = source.mentions().at(Mention.Function.class, at);
    boolean article =
        token.is("the") && (at > from ? !source.token(at - 1).is("of") : epithets.opensSaying(at));
    if (article && !source.token(at - 1).is("all")) {
      return false;
    }
    boolean state = token.text().equals("US");
    if (function.isPresent() && function.get().kind() != FunctionKind.DETERMINER && !state) {
      return source.mentions().at(Hedge.class, at).filter(Hedge::behind).isPresent();
    }
    Optional<DeedWord> deed = source.mentions().startingAt(DeedWord.class, at);
    return deed.isEmpty()
        || deed.get().isCount()
        || epithets.isOfPeople(deed.get())
        || source.mentions().covers(ItemNoun.class, deed.get().end())
        || epithets.people(deed.get(), source.layout().tokens().size()).isPresent();
  }

  /** "52,675 units of motor vehicles" counts the vehicles. */
  private boolean isUnitOf(Exclusion exclusion) {
    return (exclusion.entry().canonical().equals("unit")
            || exclusion.entry().surface().equals("round"))
        && exclusion.end() < source.layout().tokens().size()
        && source.token(exclusion.end()).is("of");
  }

  /** "passed the 1,000 mark" counts no money. */
  private boolean isMilestone(Exclusion exclusion, Number number) {
    return number.first() > 0
        && source.token(number.first() - 1).is("the")
        && exclusion.first() == number.end()
        && source.token(exclusion.first()).is("mark");
  }

  private boolean isUnits(int at) {
    return UNITS.has(source.token(at));
  }

  private Optional<Exclusion> exclusionBefore(int first) {
    return first == 0
        ? Optional.empty()
        : source.mentions().endingAt(Exclusion.class, first).filter(e -> e.entry().has("before"));
  }
}
