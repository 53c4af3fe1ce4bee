package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.SideCue;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose soldiers those of several states are: of the body that they serve, as "five NATO soldiers",
 * and never of the land where they fall.
 */
final class ForcesOfStates {
  /** How far behind "members of" the name of the body may stand, in tokens. */
  private static final int BODY = 6;

  private static final WordSet ALLIED = WordSet.of("allied", "allies", "nato");

  private static final WordSet OWN = WordSet.of("its", "their", "our", "personnel");

  private static final WordSet PEACEKEEPERS =
      WordSet.of("peacekeeper", "peacekeepers", "peacekeeping");

  private final Source source;

  ForcesOfStates(Source source) {
    this.source = source;
  }

  /** The body that the counted serve, where it has a name. */
  Optional<ToldSide> find(Draft draft) {
    return cues(draft)
        .filter(cue -> !cue.entry().note().isEmpty())
        .findFirst()
        .or(() -> ofSpeaker(draft))
        .or(() -> ofSentence(draft))
        .map(ForcesOfStates::told);
  }

  /** "foreign soldiers", "allied planes": of several states, and of none. */
  boolean isForeign(Draft draft) {
    return cues(draft).findFirst().isPresent() || !draft.item.isPeople() && areAllied(draft);
  }

  /** "downed 154 allied planes", "NATO has lost one plane". */
  private boolean areAllied(Draft draft) {
    int first = draft.phrase.sentence().first();
    int subject =
        draft
            .governance
            .map(Governance::word)
            .filter(Fighters::isLosing)
            .map(DeedWord::first)
            .orElse(first);
    while (subject - 1 > first && source.isFunction(subject - 1, FunctionKind.AUXILIARY)) {
      subject--;
    }
    return source.hasWord(ALLIED, draft.phrase.number().end(), draft.phrase.end())
        || subject > first && ALLIED.has(source.token(subject - 1));
  }

  private Stream<SideCue> cues(Draft draft) {
    if (draft.item != Item.PERSONNEL || draft.phrase.party().isPresent()) {
      return Stream.empty();
    }
    int end = Math.max(draft.phrase.end(), endOfBody(draft.phrase));
    return foreign(draft.phrase.number().end(), end).stream();
  }

  /** "NATO said three of its troops had died", "UNPROFOR reported that 199 personnel were held". */
  private Optional<SideCue> ofSpeaker(Draft draft) {
    int first = draft.phrase.number().end();
    boolean own =
        draft.item == Item.PERSONNEL
            && draft.phrase.party().isEmpty()
            && draft.governance.filter(Governance::countedIsSubject).isPresent()
            && source.hasWord(OWN, first, draft.phrase.end());
    return own
        ? foreign(draft.attribution.first(), draft.attribution.end()).stream()
            .filter(cue -> !cue.entry().note().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** "UNIFIL said two peacekeepers were wounded": of the only such body that the sentence names. */
  private Optional<SideCue> ofSentence(Draft draft) {
    boolean peacekeepers =
        draft.item == Item.PERSONNEL
            && draft.phrase.party().isEmpty()
            && !isFrom(draft.phrase)
            && source.hasWord(PEACEKEEPERS, draft.phrase.number().end(), draft.phrase.end());
    if (!peacekeepers) {
      return Optional.empty();
    }
    Sentence sentence = draft.phrase.sentence();
    List<SideCue> named =
        foreign(sentence.first(), sentence.end()).stream()
            .filter(cue -> !cue.entry().note().isEmpty())
            .toList();
    return named.stream().map(cue -> cue.entry().note()).distinct().count() == 1
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  /** "two peacekeepers from Guinea" are Guinea's. */
  private boolean isFrom(CountPhrase phrase) {
    return phrase.end() < phrase.sentence().end() && source.token(phrase.end()).is("from");
  }

  private List<SideCue> foreign(int first, int end) {
    return source.mentions().within(SideCue.class, first, end).stream()
        .filter(cue -> cue.word() == SideWord.FOREIGN)
        .toList();
  }

  /** "four members of NATO's assistance force". */
  private int endOfBody(CountPhrase phrase) {
    int of = phrase.end();
    int end = Math.min(phrase.sentence().end(), of + BODY);
    if (of >= end || !source.token(of).is("of")) {
      return of;
    }
    int at = of + 1;
    while (at < end && source.mentions().startingAt(DeedWord.class, at).isEmpty()) {
      at++;
    }
    return at;
  }

  /** The note of such a word has the slug of the body, then its name. */
  private static ToldSide told(SideCue cue) {
    String note = cue.entry().note();
    int space = note.indexOf(' ');
    Side side = new Side(note.substring(0, space), note.substring(space + 1));
    return new ToldSide(side, Rule.PARTY_IN_PHRASE, cue.first(), cue.end());
  }
}
