package io.whosecount.ledger;

import java.util.List;

/**
 * A part of the journal.
 *
 * @param entries this part, the earliest first
 * @param next where to go on, now or at any later time: opaque
 * @param more whether there is more already
 */
public record ChangePage(List<Change> entries, String next, boolean more) {
  public ChangePage {
    entries = List.copyOf(entries);
  }
}
