package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.SideCue;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** What the counted fight for: a state, against one, or either; and whether anybody names them. */
final class Fighters {
  /** How far before a number "rebel casualties" may stand, in tokens. */
  private static final int FAR = 14;

  /** How far behind "were" the noun that tells who they were may stand, in tokens. */
  private static final int NOUN = 5;

  private static final WordSet GOVERNMENTS =
      WordSet.of("government", "pro-government", "regime", "loyalist");

  private static final Set<String> WERE = WordSet.of("was", "were", "are", "is");

  private static final WordSet MILITIAS = WordSet.of("militia", "militias", "militiamen");

  private final Source source;
  private final NamelessFighters nameless;

  Fighters(Source source) {
    this.nameless = new NamelessFighters(source);
    this.source = source;
  }

  /** Whether the counted fight a state: "30 militants", "the terrorists ... six of them". */
  boolean isIrregular(Draft draft) {
    boolean ofArms =
        draft.item == Item.PERSONNEL || !draft.item.isPeople() && draft.item != Item.BUILDING;
    return ofArms && isAmongCounted(draft, SideWord.IRREGULAR)
        || isOfOthers(draft) && lastFightersBefore(draft.phrase.first())
        || isOfLostRebels(draft)
        || areLosing(draft);
  }

  /** "bombed a militia in eastern Syria, killing 22 fighters": hardly the land's. */
  boolean areOfMilitia(Draft draft) {
    return draft
            .phrase
            .item()
            .filter(noun -> source.token(noun.end() - 1).is("fighters"))
            .isPresent()
        && source.hasWord(MILITIAS, draft.phrase.sentence().first(), draft.phrase.first());
  }

  /** "six of them", "two others": they are what was spoken of before. */
  private boolean isOfOthers(Draft draft) {
    int of = draft.phrase.number().end();
    int end = draft.phrase.sentence().end();
    boolean ofThose = of + 1 < end && source.token(of).is("of");
    boolean ofThem = ofThose && source.token(of + 1).is("them");
    boolean ofTheir = ofThose && source.token(of + 1).is("their");
    boolean others =
        of < draft.phrase.end() && source.token(of).is("others")
            || of < end && !draft.phrase.hasHead() && source.token(of).is("more");
    return ofTheir || draft.item.isPeople() && (ofThem || others);
  }

  /** "rebel casualties stand at five dead and 12 wounded". */
  boolean isOfLostRebels(Draft draft) {
    int from = Math.max(draft.phrase.sentence().first() + 1, draft.phrase.first() - FAR);
    for (int at = draft.phrase.first() - 1; at >= from && draft.item.isPeople(); at--) {
      boolean loss =
          source
              .mentions()
              .startingAt(DeedWord.class, at)
              .filter(d -> d.deed() == Deed.CASUALTIES && d.entry().has("noun"))
              .isPresent();
      if (loss) {
        return is(at - 1, SideWord.IRREGULAR);
      }
    }
    return false;
  }

  /** Whether they are lost by those who fight a state: "opposition fighters lost 45". */
  boolean areLosing(Draft draft) {
    return losingVerb(draft).filter(this::isOfRebels).isPresent();
  }

  /** "the rebels lost 17 men", "suffered 21 dead and 60 wounded": the verb of who loses. */
  private Optional<DeedWord> losingVerb(Draft draft) {
    Optional<DeedWord> own =
        draft
            .governance
            .filter(g -> !g.countedIsSubject())
            .map(Governance::word)
            .filter(Fighters::isLosing);
    boolean told = draft.item == Item.PERSONNEL && draft.phrase.item().isEmpty();
    return own.isPresent() || !told ? own : lastVerbBefore(draft).filter(Fighters::isLosing);
  }

  private Optional<DeedWord> lastVerbBefore(Draft draft) {
    int from = Math.max(draft.phrase.sentence().first(), draft.phrase.first() - FAR);
    return source.mentions().within(DeedWord.class, from, draft.phrase.first()).stream()
        .filter(DeedWord::isVerb)
        .filter(
            d -> d.deed().loser() != Deed.Loser.OBJECT || d.form() != Form.PAST || !isCounted(d))
        .reduce((a, b) -> b);
  }

  /** "60 wounded": a participle that a number stands before. */
  private boolean isCounted(DeedWord deed) {
    return source.mentions().covers(Number.class, deed.first() - 1);
  }

  static boolean isLosing(DeedWord word) {
    return word.deed().loser() == Deed.Loser.SUBJECT && word.deed() != Deed.LAUNCH && word.isVerb();
  }

  private boolean isOfRebels(DeedWord verb) {
    return lastFightersBefore(verb.first()) || nameless.standBefore(verb.first());
  }

  /** Whether the last fighters before a token of the sentence fight a state. */
  private boolean lastFightersBefore(int before) {
    for (int at = before - 1; at >= source.sentenceAt(before).first(); at--) {
      if (is(at, SideWord.IRREGULAR) || is(at, SideWord.REGULAR)) {
        return is(at, SideWord.IRREGULAR);
      }
      if (source.token(at).is("we")
          || source.token(at).is("our")
          || is(at, SideWord.ENEMY)
          || areCountedPeople(at)) {
        return false;
      }
      if (source.mentions().covers(Party.class, at)) {
        return source.mentions().at(Party.class, at).filter(nameless::are).isPresent();
      }
    }
    return false;
  }

  /** "militants killed two people and kidnapped three others": other people. */
  private boolean areCountedPeople(int at) {
    return source
        .mentions()
        .startingAt(ItemNoun.class, at)
        .filter(noun -> noun.item().isPeople() && noun.item() != Item.PERSONNEL)
        .filter(noun -> at > 0 && source.mentions().covers(Number.class, at - 1))
        .isPresent();
  }

  /** Whether the counted are named so that any movement may be meant: "terrorists". */
  boolean isNameless(Draft draft) {
    for (int at = draft.phrase.number().end(); at < draft.phrase.end(); at++) {
      if (source
          .mentions()
          .at(SideCue.class, at)
          .filter(x -> x.entry().has("nameless"))
          .isPresent()) {
        return true;
      }
    }
    return isOfOthers(draft) && isNamelessBefore(draft);
  }

  /** "37 terrorists ... 22 of their motorcycles". */
  private boolean isNamelessBefore(Draft draft) {
    for (int at = draft.phrase.first() - 1; at >= draft.phrase.sentence().first(); at--) {
      Optional<SideCue> cue = source.mentions().at(SideCue.class, at);
      if (cue.filter(c -> c.word() == SideWord.IRREGULAR).isPresent()) {
        return cue.filter(c -> c.entry().has("nameless")).isPresent();
      }
    }
    return false;
  }

  /** Whether the word for the counted tells of no state: "fighters", "members". */
  boolean isOfAnySide(Draft draft) {
    return isAmongCounted(draft, SideWord.COMBATANT);
  }

  /** "40 soldiers and guerrillas": of both who fight, and so of neither. */
  boolean areOfBoth(Draft draft) {
    return draft.item == Item.PERSONNEL
        && draft.phrase.party().isEmpty()
        && isAmongCounted(draft, SideWord.REGULAR)
        && isAmongCounted(draft, SideWord.IRREGULAR);
  }

  /** Whether the counted fight for a state: "three policemen". */
  boolean isRegular(Draft draft) {
    return isAmongCounted(draft, SideWord.REGULAR);
  }

  /** Whether the sentence speaks of rebels, too: "seven militants and two policemen". */
  boolean areIrregularsNear(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return source.mentions().within(SideCue.class, sentence.first(), sentence.end()).stream()
        .anyMatch(cue -> cue.word() == SideWord.IRREGULAR);
  }

  /** "the separatists said they shot down a jet": those who speak fight a state. */
  boolean areSpeaking(Draft draft) {
    for (int at = draft.attribution.first(); at < draft.attribution.end(); at++) {
      if (is(at, SideWord.IRREGULAR)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the counted are a government's without its name: "government soldiers". */
  boolean isOfGovernment(Draft draft) {
    for (int at = draft.phrase.number().end(); at < draft.phrase.end(); at++) {
      if (GOVERNMENTS.has(source.token(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAmongCounted(Draft draft, SideWord word) {
    for (int at = draft.phrase.number().end(); at < endOfNoun(draft.phrase); at++) {
      if (is(at, word)) {
        return true;
      }
    }
    return false;
  }

  /** "nine were pro-government troops": what they were stands behind the verb. */
  private int endOfNoun(CountPhrase phrase) {
    int behind = phrase.end();
    boolean told =
        !phrase.hasHead()
            && behind < phrase.sentence().end()
            && WERE.contains(source.token(behind).key());
    return told ? Math.min(phrase.sentence().end(), behind + NOUN) : behind;
  }

  private boolean is(int at, SideWord word) {
    return source.isSideWord(at, word);
  }

  /** "three policemen": of the land whose streets they keep. */
  boolean arePolice(Draft draft) {
    return draft
        .phrase
        .item()
        .filter(noun -> noun.entry().surface().startsWith("police"))
        .isPresent();
  }
}
