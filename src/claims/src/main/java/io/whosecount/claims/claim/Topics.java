package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.mention.Mention.VoiceWord;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a sentence leaves the topic of the one before, so that nobody would still hear its
 * voice: "meanwhile", what a narrator recalls of how the war began, another place or people.
 */
final class Topics {
  /** How many tokens may stand before the words that turn to another topic. */
  private static final int FRONT = 3;

  /** A day further back than this is history. */
  private static final int HISTORY = 60;

  /** How far into its sentence its subject may end, in tokens. */
  private static final int SUBJECT = 6;

  private static final WordSet FOLLOWS =
      WordSet.of("followed", "follows", "comes", "came", "echoed", "recalled");

  private final Source source;

  Topics(Source source) {
    this.source = source;
  }

  /** Whether {@code sentence} turns from what was said before it. */
  boolean turnsAway(Sentence sentence) {
    if (setsBeside(sentence)) {
      return true;
    }
    for (VoiceWord word :
        source.mentions().within(VoiceWord.class, sentence.first(), sentence.end())) {
      boolean turn =
          word.kind() == VoiceKind.TURN && word.first() - sentence.first() <= FRONT
              || word.kind() == VoiceKind.BACKGROUND
              || word.kind() == VoiceKind.DISTANCE;
      if (turn) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The blast followed two attacks that killed 40": a narrator sets it beside other happenings.
   */
  private boolean setsBeside(Sentence sentence) {
    int end = Math.min(sentence.end(), sentence.first() + SUBJECT);
    return source.mentions().within(Mention.Event.class, sentence.first(), end).stream()
        .anyMatch(event -> event.end() < sentence.end() && FOLLOWS.has(source.token(event.end())));
  }

  /** Whether {@code sentence} opens with a word that turns to another happening or to the past. */
  boolean opensAnother(Sentence sentence) {
    return source.mentions().within(VoiceWord.class, sentence.first(), sentence.end()).stream()
        .anyMatch(
            w ->
                w.kind() == VoiceKind.TURN && w.first() - sentence.first() <= FRONT
                    || w.kind() == VoiceKind.BACKGROUND);
  }

  /** Whether {@code later} tells of a day long ago of which {@code spoken} does not tell. */
  boolean recalls(Sentence later, Sentence spoken) {
    return tellsHistory(later) && !tellsHistory(spoken);
  }

  private boolean tellsHistory(Sentence sentence) {
    LocalDate published = source.document().facts().published().value();
    return source.mentions().within(DateWords.class, sentence.first(), sentence.end()).stream()
        .filter(d -> d.first() > sentence.first() || d.end() < sentence.end())
        .filter(d -> !isSince(d.first()))
        .anyMatch(d -> d.date().lastDay().isBefore(published.minusDays(HISTORY)));
  }

  private boolean isSince(int at) {
    return at > 0 && (source.token(at - 1).is("since") || source.token(at - 1).is("from"));
  }

  /** Another place, or another people, is another topic. */
  boolean changesScene(Draft draft, Sentence spoken) {
    if (!draft.item.isPeople() || draft.item == Item.PERSONNEL) {
      return false;
    }
    Set<String> before = scenes(spoken);
    Set<String> here = scenes(draft.phrase.sentence());
    return !here.isEmpty() && here.stream().noneMatch(before::contains) && !before.isEmpty();
  }

  /** "in Guatemala". */
  private boolean isLocated(Mention.Party party) {
    return party.form() == Mention.PartyForm.NAME
        && party.first() > 0
        && source.isFunction(party.first() - 1, Mention.FunctionKind.PREPOSITION)
        && !source.token(party.first() - 1).is("by")
        && !source.token(party.first() - 1).is("against");
  }

  private Set<String> scenes(Sentence sentence) {
    Set<String> names = new HashSet<>();
    source
        .mentions()
        .within(Mention.Place.class, sentence.first(), sentence.end())
        .forEach(p -> names.add(p.entry().surface()));
    source.mentions().within(Mention.Party.class, sentence.first(), sentence.end()).stream()
        .filter(p -> p.form() == Mention.PartyForm.PEOPLE || isLocated(p))
        .forEach(p -> names.add(p.side().id()));
    return names;
  }
}
