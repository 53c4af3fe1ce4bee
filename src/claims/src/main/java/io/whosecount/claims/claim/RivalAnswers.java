package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Reads the bare count by which one side answers another's: behind "Ukraine said it had killed 400
 * Russian soldiers", "Moscow put the figure at 63 dead" counts the same soldiers.
 */
final class RivalAnswers {
  /** How far into its sentence the side that answers is named, in tokens. */
  private static final int SUBJECT = 4;

  private static final WordSet FIGURES =
      WordSet.of("figure", "toll", "number", "count", "it", "tally");

  private static final WordSet PUTS =
      WordSet.of("put", "puts", "set", "gave", "gives", "raised", "lowered", "revised");

  private final Source source;

  RivalAnswers(Source source) {
    this.source = source;
  }

  /** What {@code phrase} counts, where it answers {@code previous}: the same soldiers. */
  Optional<Item> of(CountPhrase phrase, Optional<Draft> previous) {
    return previous.filter(p -> isAnswer(phrase, p)).map(p -> p.item);
  }

  /** Whose they are. */
  Optional<ToldSide> find(Draft draft, Optional<Draft> previous) {
    return previous
        .filter(p -> draft.item == Item.PERSONNEL && isAnswer(draft.phrase, p))
        .flatMap(p -> p.side)
        .map(side -> new ToldSide(side, Rule.SAME_LIST, draft.phrase.first(), draft.phrase.end()));
  }

  private boolean isAnswer(CountPhrase phrase, Draft previous) {
    Sentence sentence = phrase.sentence();
    Sentence before = previous.phrase.sentence();
    boolean near =
        before.block() == sentence.block()
            && sentence.index() - before.index() <= 1
            && previous.item == Item.PERSONNEL
            && (previous.outcome == Outcome.KILLED || previous.outcome == Outcome.CASUALTIES)
            && !source.mentions().anyBegins(Event.class, phrase.end(), sentence.end());
    return near
        && phrase.item().isEmpty()
        && phrase.party().isEmpty()
        && isAnswered(phrase)
        && isOfOneSide(phrase);
  }

  /** "put the figure at 63", "said only 63 had died". */
  private boolean isAnswered(CountPhrase phrase) {
    int first = phrase.sentence().first();
    boolean put =
        source.hasWord(PUTS, first, phrase.first())
            && source.hasWord(FIGURES, first, phrase.first());
    return put || isSaid(phrase.first());
  }

  private boolean isSaid(int first) {
    int at = source.token(first - 1).is("only") || source.token(first - 1).is("that") ? 1 : 0;
    return source
        .mentions()
        .endingAt(Cue.class, first - at)
        .filter(cue -> cue.entry().has("speech"))
        .isPresent();
  }

  /** Whether nobody and no place is named but the side that answers. */
  private boolean isOfOneSide(CountPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int front = Math.min(sentence.end(), sentence.first() + SUBJECT);
    boolean answers =
        source.mentions().within(Party.class, sentence.first(), front).stream()
            .anyMatch(p -> p.form() != PartyForm.PEOPLE);
    return answers
        && !source.mentions().anyBegins(Party.class, front, sentence.end())
        && !source.mentions().anyBegins(Place.class, sentence.first(), sentence.end());
  }
}
