package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the capital where people died, "Kathmandu reported 14 deaths" in a flood: the town stands
 * for its own dead there, where in a war it stands for its government.
 */
final class ReportingTowns {
  private static final Set<String> VERBS = WordSet.of("report", "record", "register", "see", "log");

  private final Source source;
  private final Happenings happenings;

  ReportingTowns(Source source) {
    this.source = source;
    this.happenings = new Happenings(source);
  }

  /** Whether the capital before {@code cue} is only where the dead are counted. */
  boolean is(Sentence sentence, Cue cue) {
    Optional<Party> town =
        source
            .mentions()
            .endingAt(Party.class, cue.first())
            .filter(p -> p.form() == PartyForm.CAPITAL && p.first() == sentence.first());
    int number = cue.end();
    return town.isPresent()
        && VERBS.contains(cue.entry().surface())
        && happenings.isOfDisaster()
        && source.mentions().covers(Number.class, number)
        && source
            .mentions()
            .within(DeedWord.class, number, Math.min(sentence.end(), number + 3))
            .stream()
            .anyMatch(d -> d.deed() == Deed.DEATHS || d.deed() == Deed.CASUALTIES);
  }
}
