package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells that a toll is of a named battle, and so of one event: "died in the battle for Goma". */
final class NamedBattles {
  /** More fall in no battle of which a text tells in passing. */
  private static final long LARGEST = 10_000;

  private static final Set<String> WHOSE = WordSet.of("for", "of");
  private static final Set<String> WITHIN = WordSet.of("in", "during");

  /** The rules by which an undated number is of a whole war. */
  private static final Set<Rule> BY_KIND =
      EnumSet.of(Rule.PERFECT_TELLS_SO_FAR, Rule.WHOLE_WAR_BY_KIND);

  private static final Set<Rule> OF_LISTS =
      EnumSet.of(Rule.LIST_OF_THE_WAR, Rule.WHOLE_WAR_BY_KIND, Rule.SERIES_GOES_ON);

  /** How many sentences tell what a text is about. */
  private static final int LEAD = 3;

  private static final WordSet ENDED =
      WordSet.of("end", "ended", "over", "completed", "concluded", "finished");

  private static final Set<String> OFFENSIVES =
      WordSet.of("offensive", "counter-offensive", "counteroffensive", "operation", "campaign");

  private final Source source;
  private final boolean ended;
  private final Operations operations;

  NamedBattles(Source source) {
    this.source = source;
    this.operations = new Operations(source);
    this.ended =
        source.layout().sentences().stream().limit(LEAD).anyMatch(this::tellsEndOfOffensive);
  }

  /** "announced the end of its offensive": what it lists then was lost in the offensive. */
  private boolean tellsEndOfOffensive(Sentence sentence) {
    return source.hasWord(sentence, ENDED)
        && source.mentions().within(Event.class, sentence.first(), sentence.end()).stream()
            .anyMatch(
                e -> e.kind() == EventKind.BATTLE && OFFENSIVES.contains(e.entry().surface()));
  }

  /** {@code told}, or the battle where its sentence names one. */
  ToldPeriod in(ToldPeriod told, Draft draft) {
    boolean total =
        BY_KIND.contains(told.rule()) && names(draft)
            || ended && !draft.item.isPeople() && OF_LISTS.contains(told.rule())
            || isSoFar(told) && (names(draft) || operations.tell(draft));
    return total && draft.number() < LARGEST && told.period() instanceof Period.Cumulative toll
        ? new ToldPeriod(
            new Period.Event(toll.asOf(), Optional.empty()),
            Rule.NAMED_BATTLE,
            told.first(),
            told.end())
        : told;
  }

  private static boolean isSoFar(ToldPeriod told) {
    return told.rule() == Rule.PERIOD_PHRASE
        && told.period().text().filter(text -> text.equalsIgnoreCase("so far")).isPresent();
  }

  private boolean names(Draft draft) {
    int first = draft.phrase.sentence().first();
    int end = draft.phrase.sentence().end();
    return source.mentions().within(Event.class, first + 2, end).stream()
        .filter(e -> e.kind() == EventKind.BATTLE && !e.plural() && e.entry().has("noun"))
        .anyMatch(
            e ->
                e.end() + 1 < end
                    && WHOSE.contains(source.token(e.end()).key())
                    && (source.token(e.end() + 1).capitalised()
                        || source.token(e.end() + 1).is("the"))
                    && source.token(e.first() - 1).is("the")
                    && WITHIN.contains(source.token(e.first() - 2).key()));
  }
}
