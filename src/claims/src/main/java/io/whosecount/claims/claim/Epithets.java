package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between a number and its people: "177,433 dead Russian soldiers". */
final class Epithets {
  /** How many words may stand between "dead" and the noun. */
  private static final int MOST = 5;

  /** How far behind "34 the" the saying word of "the Israeli army says" may end, in tokens. */
  private static final int LONGEST_SPEAKER = 5;

  private static final Set<String> THEM = WordSet.of("them", "whom", "us", "which");

  private static final WordSet KINDS =
      WordSet.of(
          "allied",
          "army",
          "foreign",
          "government",
          "local",
          "loyalist",
          "other",
          "pro-government",
          "rebel",
          "regime",
          "tribal");

  private final Source source;

  Epithets(Source source) {
    this.source = source;
  }

  /** The people that are dead, wounded or captured: "30 wounded Soviet soldiers". */
  Optional<ItemNoun> people(DeedWord deed, int limit) {
    boolean participle =
        deed.entry().has("adjective") || deed.isVerb() && source.isPast(deed.first());
    if (!participle) {
      return Optional.empty();
    }
    int end = Math.min(limit, Math.min(sentenceEnd(deed), deed.end() + MOST));
    for (int at = deed.end(); at < end; at++) {
      Optional<ItemNoun> noun = source.mentions().startingAt(ItemNoun.class, at);
      if (noun.isPresent()) {
        return noun.filter(n -> n.item().isPeople());
      }
      Token token = source.token(at);
      boolean name = token.capitalised() || token.is("-") && !token.spaced();
      if (!source.mentions().covers(Party.class, at) && !name) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int sentenceEnd(DeedWord deed) {
    return source.sentenceAt(deed.first()).end();
  }

  /** The party named between the two. */
  Optional<Party> partyOf(DeedWord deed, ItemNoun noun) {
    List<Party> parties = source.mentions().within(Party.class, deed.end(), noun.first());
    return parties.stream().findFirst();
  }

  /** "eight of them in one ambush": the number stands for people told before. */
  boolean isOfThem(int of) {
    int at = of + 1;
    return at < source.layout().tokens().size() && THEM.contains(source.token(at).key());
  }

  /** "18 Soviet and Afghan troops": two parties share the noun behind the second. */
  boolean joinsParties(int at) {
    Token token = source.token(at);
    return joinsKinds(at)
        || (token.is("and") || token.is("or"))
            && source.mentions().endingAt(Party.class, at).isPresent()
            && source
                .mentions()
                .startingAt(Party.class, at + 1)
                .filter(p -> p.end() < source.layout().tokens().size())
                .filter(
                    p -> source.mentions().startingAt(Mention.ItemNoun.class, p.end()).isPresent())
                .isPresent();
  }

  /** "11 regime and allied fighters", "six Syrian and foreign militants". */
  private boolean joinsKinds(int and) {
    int noun = and + 2;
    return source.token(and).is("and")
        && noun < source.layout().tokens().size()
        && KINDS.has(source.token(and + 1))
        && (KINDS.has(source.token(and - 1))
            || source.mentions().endingAt(Party.class, and).isPresent())
        && source
            .mentions()
            .startingAt(Mention.ItemNoun.class, noun)
            .filter(item -> item.item() == Item.PERSONNEL)
            .isPresent();
  }

  /** "three kidnapped Indonesians". */
  boolean isOfPeople(DeedWord deed) {
    return deed.isVerb()
        && source.isPast(deed.first())
        && source
            .mentions()
            .startingAt(Party.class, deed.end())
            .filter(party -> party.form() == PartyForm.PEOPLE)
            .isPresent();
  }

  /** "including 34 the army says are dead": who says so is not counted. */
  boolean opensSaying(int the) {
    int end = Math.min(source.sentenceAt(the).end(), the + LONGEST_SPEAKER);
    return source.mentions().within(Mention.Cue.class, the + 2, Math.max(the + 2, end)).stream()
        .anyMatch(cue -> cue.entry().has("speech"));
  }
}
