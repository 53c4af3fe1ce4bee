package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Exclusion;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.SideCue;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Tells where a state or its town is named as a place: "in Sudan", "hit Kyiv", "KHARTOUM - ". */
final class LocatedParties {
  /** How far a word that goes with a party may stand from it, in tokens. */
  private static final int FAR = 5;

  /** How many words may stand between "in" and its land, as in "in the neighbouring". */
  private static final int EPITHETS = 5;

  /** How many lands may stand before another in one list. */
  private static final int LISTED = 6;

  /** How far behind "Israel's 15-day-old" its offensive may stand, in tokens. */
  private static final int OWN_DEED = 9;

  private static final WordSet BORDERING = WordSet.of("borders", "bordering", "bordered");

  private static final WordSet WORST = WordSet.of("worst", "hardest", "badly", "worse");

  private final Source source;
  private final StruckTowns towns;
  private final StruckObjects objects;
  private final Seats seats;
  private final HomeWars wars;
  private final Strikers strikers;
  private final PlaceDatelines datelines;

  LocatedParties(Source source) {
    this.source = source;
    this.towns = new StruckTowns(source);
    this.objects = new StruckObjects(source);
    this.seats = new Seats(source);
    this.wars = new HomeWars(source);
    this.strikers = new Strikers(source);
    this.datelines = new PlaceDatelines(source);
  }

  /** The scene that {@code party} is in {@code sentence}, if it stands there as a place. */
  Optional<Scene> sceneOf(Party party, Sentence sentence) {
    if (!Parties.isState(party.side()) || isBorder(party, sentence) || seats.is(party, sentence)) {
      return Optional.empty();
    }
    boolean dateline = datelines.has(party, sentence);
    boolean name = party.form() == PartyForm.NAME || party.form() == PartyForm.CAPITAL;
    boolean scene =
        name && (isBehindPreposition(party, sentence) || isStruck(party, sentence))
            || isTownOfSite(party, sentence)
            || !name && party.form() == PartyForm.ADJECTIVE && isOfSite(party, sentence)
            || isOfCalamity(party, sentence)
            || name && isWorstHit(party, sentence)
            || towns.names(party, sentence)
            || wars.names(party, sentence)
            || dateline && name;
    return scene
        ? Optional.of(
            new Scene(party.side(), Rule.LOCATED_IN_PARTY, party.first(), party.end(), dateline))
        : Optional.empty();
  }

  /** "near the Mali border": on either side of it. */
  private boolean isBorder(Party party, Sentence sentence) {
    boolean border =
        party.end() < sentence.end()
            && (source.token(party.end()).is("border") || source.token(party.end()).is("frontier"));
    boolean siteOfIt = border && isSite(party.end() + 1, sentence);
    return border && !siteOfIt;
  }

  /** "a Ukrainian border village" is within its land. */
  private boolean isSite(int at, Sentence sentence) {
    return at < sentence.end() && is(at, SideWord.SITE);
  }

  /** "in Sudan"; not "in Sudan's attack", "in Russia strikes", "the president of Sudan". */
  private boolean isBehindPreposition(Party party, Sentence sentence) {
    int before = beforeEpithets(party, sentence);
    if (before < sentence.first() || isDeedOf(party, sentence)) {
      return false;
    }
    boolean office =
        source.token(before).is("of")
            && source.mentions().endingAt(Office.class, before).isPresent();
    return !office
        && (is(before, SideWord.SCENE)
            || is(party.first() - 1, SideWord.SCENE) && !BORDERING.has(source.token(before))
            || isInvaded(before)
            || isJoinedToScene(before, party.end(), sentence)
            || isBehindTown(before, sentence));
  }

  /** "the invasion of Ukraine", "since Russia invaded Ukraine", "the war on Gaza". */
  private boolean isInvaded(int before) {
    return is(before, SideWord.FIGHT)
        && (source.token(before).is("invaded")
            || source.token(before).is("on")
            || source.token(before).is("of") && source.token(before - 1).is("invasion"));
  }

  /** Before the words that go with a land: "in the Philippines", "in neighbouring Chad". */
  private int beforeEpithets(Party party, Sentence sentence) {
    int before = party.first() - 1;
    while (before > sentence.first()
        && party.first() - before <= EPITHETS
        && (source.token(before).is("the") || source.isEpithetOfLand(before))) {
      before--;
    }
    return before;
  }

  /** "in Bojaya, Colombia", whatever the town. */
  private boolean isBehindTown(int before, Sentence sentence) {
    int at = before - 1;
    if (!source.token(before).is(",")) {
      return false;
    }
    while (at > sentence.first() && before - at < FAR && source.token(at).capitalised()) {
      at--;
    }
    return at < before - 1 && at >= sentence.first() && is(at, SideWord.SCENE);
  }

  /** "in Germany and Belgium", "in India, Nepal and Bhutan". */
  private boolean isJoinedToScene(int before, int end, Sentence sentence) {
    int at = before;
    boolean goesOn =
        end + 1 < sentence.end()
            && (source.token(end).is(",") || source.token(end).is("and"))
            && source.mentions().startingAt(Party.class, nextName(end, sentence)).isPresent();
    if (source.token(before).is(",") && !goesOn) {
      return false;
    }
    for (int names = 0; names < LISTED && isJoint(at, sentence); names++) {
      Optional<Party> joined =
          source
              .mentions()
              .endingAt(Party.class, source.token(at - 1).is(",") ? at - 1 : at)
              .filter(p -> p.first() > sentence.first())
              .filter(p -> p.form() == PartyForm.NAME && Parties.isState(p.side()));
      if (joined.isEmpty()) {
        return false;
      }
      at = beforeEpithets(joined.get(), sentence);
      if (is(at, SideWord.SCENE)) {
        return true;
      }
    }
    return false;
  }

  private int nextName(int joint, Sentence sentence) {
    int at = joint + 1;
    int end = Math.min(sentence.end(), joint + EPITHETS);
    while (at < end && (source.token(at).is("and") || source.token(at).is("the"))) {
      at++;
    }
    return at;
  }

  private boolean isJoint(int at, Sentence sentence) {
    return at - 2 >= sentence.first() && (source.token(at).is("and") || source.token(at).is(","));
  }

  private boolean isDeedOf(Party party, Sentence sentence) {
    int end = party.end();
    int limit = Math.min(sentence.end(), end + OWN_DEED);
    if (end < limit && source.token(end).is("'s")) {
      return strikers.is(party)
          || source.mentions().within(Exclusion.class, end + 1, limit).stream()
              .anyMatch(e -> e.entry().canonical().equals("attack"));
    }
    return end < limit && is(end, SideWord.STRIKE);
  }

  /** "Afghanistan was the worst hit". */
  private boolean isWorstHit(Party party, Sentence sentence) {
    int worst = party.end();
    int limit = Math.min(sentence.end() - 1, worst + FAR);
    while (worst < limit
        && (source.isFunction(worst, FunctionKind.AUXILIARY) || source.token(worst).is("the"))) {
      worst++;
    }
    return worst > party.end()
        && worst < limit
        && WORST.has(source.token(worst))
        && source.token(worst + 1).is("hit");
  }

  /** "hit Kyiv", "rocked Baghdad", "fled Sudan", "strikes western Afghanistan". */
  private boolean isStruck(Party party, Sentence sentence) {
    boolean epithet = party.first() > sentence.first() && source.isEpithetOfLand(party.first() - 1);
    int before = epithet ? beforeEpithets(party, sentence) : party.first() - 1;
    boolean owner =
        party.end() < sentence.end()
            && source.token(party.end()).is("'s")
            && !isSiteWithin(party.end() + 1, sentence);
    return before >= sentence.first()
        && !owner
        && !is(party.end() < sentence.end() ? party.end() : before, SideWord.REGULAR)
        && (is(before, SideWord.BEFALL)
            || source
                .mentions()
                .endingAt(DeedWord.class, before + 1)
                .filter(d -> d.deed() == Deed.HIT || d.deed() == Deed.DISPLACE)
                .isPresent());
  }

  /** "hit Israel's third-largest city", not "hit Russia's fleet". */
  private boolean isSiteWithin(int from, Sentence sentence) {
    int end = Math.min(sentence.end(), from + FAR);
    for (int at = from; at < end; at++) {
      if (is(at, SideWord.SITE)) {
        return true;
      }
    }
    return false;
  }

  /** "in a Nigerian village", "in the Syrian city of Homs". */
  private boolean isOfSite(Party party, Sentence sentence) {
    int end = Math.min(sentence.end(), party.end() + 3);
    boolean site = false;
    for (int at = party.end(); at < end && !site; at++) {
      if (is(at, SideWord.ABROAD)) {
        return false;
      }
      site = is(at, SideWord.SITE);
      if (!site && (is(at, SideWord.STRIKE) || source.mentions().covers(ItemNoun.class, at))) {
        return false;
      }
    }
    int from = Math.max(sentence.first(), party.first() - 3);
    for (int at = party.first() - 1; at >= from && site; at--) {
      if (is(at, SideWord.SCENE)) {
        return true;
      }
    }
    return site && objects.isStruck(party, sentence.first());
  }

  /** "a Kabul mosque", "a Gaza school". */
  private boolean isTownOfSite(Party party, Sentence sentence) {
    int before = party.first() - 1;
    return (party.form() == PartyForm.CAPITAL || party.form() == PartyForm.NAME)
        && before >= sentence.first()
        && (source.token(before).is("a") || source.token(before).is("the"))
        && party.end() < sentence.end()
        && is(party.end(), SideWord.SITE);
  }

  /** "Pakistan floods", "the Nepal earthquake". */
  private boolean isOfCalamity(Party party, Sentence sentence) {
    boolean land = party.form() != PartyForm.LEADER && party.form() != PartyForm.FORCES;
    int end = party.end();
    int behind = end < sentence.end() && source.token(end).is("'s") ? end + 1 : end;
    return land && (isCalamityOf(party, behind, sentence) || isJoinedToCalamity(end, sentence));
  }

  /** "Pakistan floods", "Morocco's deadliest quake"; not "an Israeli bombing", which Israel did. */
  private boolean isCalamityOf(Party party, int from, Sentence sentence) {
    boolean owner = from > party.end();
    int end = Math.min(sentence.end(), from + (owner ? EPITHETS : 1));
    for (int at = from; at < end; at++) {
      Optional<SideCue> calamity =
          source.mentions().at(SideCue.class, at).filter(c -> c.word() == SideWord.CALAMITY);
      if (calamity.isPresent()) {
        boolean nature = calamity.get().entry().has("nature");
        boolean deed =
            calamity.get().entry().has("deed")
                && (party.form() == PartyForm.ADJECTIVE
                    || isStrike(calamity.get().end(), sentence));
        return !deed && (nature || at == from);
      }
    }
    return false;
  }

  private boolean isStrike(int at, Sentence sentence) {
    return at < sentence.end() && is(at, SideWord.STRIKE);
  }

  /** "Turkey and Syria earthquake". */
  private boolean isJoinedToCalamity(int and, Sentence sentence) {
    return and + 2 < sentence.end()
        && (source.token(and).is("and") || source.token(and).is("-"))
        && source
            .mentions()
            .startingAt(Party.class, and + 1)
            .filter(p -> p.end() < sentence.end() && is(p.end(), SideWord.CALAMITY))
            .isPresent();
  }

  private boolean is(int at, SideWord word) {
    return source.isSideWord(at, word);
  }
}
