package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.Optional;

/** Tells fighters of no side that has a name: "Syrian rebels", "Kurdish fighters". */
final class NamelessFighters {
  /** How far before its verb a subject may stand, in tokens. */
  private static final int SUBJECT = 8;

  /** How far behind "killing" its rebels may stand, in tokens: "killing dozens of rebels". */
  private static final int OBJECT = 5;

  private final Source source;

  NamelessFighters(Source source) {
    this.source = source;
  }

  /** "Syrian rebels": a state named before those who fight it. */
  boolean are(Party party) {
    return Parties.isState(party.side())
        && (party.form() == PartyForm.ADJECTIVE || party.form() == PartyForm.NAME)
        && source.isSideWord(party.end(), SideWord.IRREGULAR);
  }

  /**
   * Whether the subject before a verb is such fighters, and not {@code party}, which stands before
   * it, too.
   */
  boolean standBefore(int from, int verb, Party party) {
    boolean launch =
        source
            .mentions()
            .startingAt(DeedWord.class, verb)
            .filter(d -> d.deed() == Deed.LAUNCH)
            .isPresent();
    if (are(party) && (!launch || party.form() == PartyForm.ADJECTIVE)) {
      return true;
    }
    return standBetween(Math.max(from, party.end()), verb);
  }

  /** Whether fighters that no party is named for are the subject of a verb: "Kurdish fighters". */
  boolean standBefore(int verb) {
    return standBetween(source.sentenceAt(verb).first(), verb);
  }

  private boolean standBetween(int from, int verb) {
    for (int at = verb - 1; at >= Math.max(from, verb - SUBJECT); at--) {
      if (source.mentions().covers(Party.class, at) || source.mentions().covers(Number.class, at)) {
        return false;
      }
      boolean rebels =
          source.isSideWord(at, SideWord.IRREGULAR) || source.isSideWord(at, SideWord.COMBATANT);
      if (rebels) {
        return at > 0
            && source.mentions().endingAt(Party.class, at).isEmpty()
            && !source.mentions().covers(Number.class, at - 1)
            && !source.isSideWord(at - 1, SideWord.OWN);
      }
      if (source.mentions().covers(ItemNoun.class, at)) {
        return false;
      }
    }
    return false;
  }

  /** "killing dozens of rebels, destroying", "backed by rebels": those at {@code at} do nothing. */
  boolean areKilled(Sentence sentence, int at) {
    int from = Math.max(sentence.first(), at - OBJECT);
    for (int before = at - 1; before >= from; before--) {
      if (source.token(before).kind() == Token.Kind.MARK) {
        return false;
      }
      if (source.token(before).is("by")) {
        return true;
      }
      Optional<DeedWord> deed = source.mentions().at(DeedWord.class, before);
      if (deed.isPresent()) {
        return deed.get().isVerb() && deed.get().form() == Form.PARTICIPLE;
      }
    }
    return false;
  }
}
