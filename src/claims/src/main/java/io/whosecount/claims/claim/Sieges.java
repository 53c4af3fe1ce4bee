package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.text.WordSet;
import java.util.List;

/** Says what "since" tells of a siege: when a war of its own began, or only how the place fares. */
final class Sieges {
  /** How far before "since" its "besieged by Serb forces" stands, in tokens. */
  private static final int BY_WHOM = 6;

  private static final WordSet BESIEGED =
      WordSet.of("siege", "besieged", "blockaded", "encircled", "surrounded", "occupied");

  private static final WordSet BEFORE_STATE = WordSet.of(",", "under", "been", "is", "was");
  private static final WordSet PARTS = WordSet.of("early", "late");

  private final Source source;
  private final Perfects perfects;

  Sieges(Source source) {
    this.source = source;
    this.perfects = new Perfects(source);
  }

  /** "since the siege began last May": what is counted since then is a total. */
  static boolean tells(List<Event> since) {
    return since.stream().anyMatch(e -> e.entry().surface().equals("siege"));
  }

  /** "nine were killed in the city, besieged since early April": the date is not theirs. */
  boolean isOfPlace(DateWords date, Draft draft) {
    int before = date.first() - 1;
    boolean part = before > 0 && PARTS.has(source.token(before));
    return isOfPlace(part ? before - 1 : before, draft);
  }

  /** Whether "since" at that token tells how long a place is besieged, not who has died since. */
  boolean isOfPlace(int since, Draft draft) {
    int first = draft.phrase.sentence().first();
    if (since <= first || !source.token(since).is("since") || perfects.is(draft)) {
      return false;
    }
    for (int at = since - 1; at > first && at > since - BY_WHOM; at--) {
      if (BESIEGED.has(source.token(at))) {
        return BEFORE_STATE.has(source.token(at - 1));
      }
      if (source.token(at).is(",")) {
        return false;
      }
    }
    return false;
  }
}
