package io.whosecount.ledger;

import java.time.LocalDate;

/**
 * How many documents of one day of publication the ledger has read: what tells "nobody reported"
 * from "we have nothing of that day".
 *
 * @param published the day
 * @param documents how many, at least 1
 */
public record Coverage(LocalDate published, long documents) {
  public Coverage {
    if (documents < 1) {
      throw new IllegalArgumentException("a day without documents is not covered: " + published);
    }
  }
}
