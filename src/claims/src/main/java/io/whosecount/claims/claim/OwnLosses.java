package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whose loss it is that somebody counts as his own: "Chad put its own losses at 29 dead", "its own
 * dead numbered five", "nine dead among their own".
 */
final class OwnLosses {
  /** How far before a count "its losses" may stand, in tokens. */
  private static final int LOSSES = 8;

  /** How far behind a count "on its own side" may stand, in tokens. */
  private static final int BEHIND = 4;

  /** How far behind "says" the subject of what is said may stand, in tokens. */
  private static final int SUBJECT_OF_REPORT = 4;

  private static final Set<String> AMONG = WordSet.of("among", "amongst", "of", "on", "in", "from");

  private final Source source;
  private final PartyFinder finder;
  private final SpeakerSides speakers;

  OwnLosses(Source source, PartyFinder finder, SpeakerSides speakers) {
    this.source = source;
    this.finder = finder;
    this.speakers = speakers;
  }

  /** Of who says so, or of the subject. */
  Optional<ToldSide> find(Draft draft) {
    return draft.item.isPeople()
        ? amongOwn(draft).or(() -> ownLosses(draft))
        : ownLosses(draft).filter(own -> draft.outcome == Outcome.LOST);
  }

  private Optional<ToldSide> ownLosses(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int from = Math.max(sentence.first() + 1, draft.phrase.first() - LOSSES);
    for (int at = draft.phrase.first() - 1; at >= from; at--) {
      if (source.mentions().covers(Number.class, at)) {
        return Optional.empty();
      }
      if (isLoss(at)) {
        int own = source.token(at - 1).is("own") ? at - 2 : at - 1;
        return own >= sentence.first() && isOwn(own) ? owner(draft, own) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "losses", and "dead" where they are somebody's own. */
  private boolean isLoss(int at) {
    return source
        .mentions()
        .startingAt(DeedWord.class, at)
        .filter(
            d ->
                d.entry().has("noun") && d.deed().loser() == Loser.COUNTED
                    || source.token(at - 1).is("own"))
        .isPresent();
  }

  /** "12 dead on its own side", "nine killed among their own". */
  private Optional<ToldSide> amongOwn(Draft draft) {
    int behind = draft.phrase.end();
    int end = Math.min(draft.phrase.sentence().end() - 1, behind + BEHIND);
    for (int at = behind + 1; at < end; at++) {
      boolean own = source.token(at + 1).is("own") && isOwn(at);
      if (own && AMONG.contains(source.token(at - 1).key())) {
        return owner(draft, at);
      }
    }
    return Optional.empty();
  }

  private Optional<ToldSide> owner(Draft draft, int own) {
    Sentence sentence = draft.phrase.sentence();
    boolean here =
        draft.attribution.first() >= sentence.first()
            && draft.attribution.end() <= draft.phrase.first();
    Optional<ToldSide> speaker =
        speakers
            .speaker(draft)
            .map(side -> new ToldSide(side, Rule.OWN_TROOPS_OF_CLAIMANT, own, own + 1));
    Optional<ToldSide> subject =
        finder.partyNamedBefore(sentence.first(), own, Rule.PRONOUN_OF_PARTY);
    if (!here) {
      return subject.or(() -> speaker);
    }
    return subjectOfReport(draft, own).or(() -> speaker).or(() -> subject);
  }

  /**
   * "Kyiv says Russia lost 900 troops, taking its losses to ...": of whom the report begins with.
   */
  private Optional<ToldSide> subjectOfReport(Draft draft, int own) {
    int from = draft.attribution.end();
    int end = Math.min(from + SUBJECT_OF_REPORT, own);
    boolean stressed = source.token(own + 1).is("own");
    return stressed || end <= from
        ? Optional.empty()
        : finder.partyNamedBefore(from, end, Rule.PRONOUN_OF_PARTY);
  }

  private boolean isOwn(int at) {
    return source.isSideWord(at, SideWord.OWN);
  }
}
