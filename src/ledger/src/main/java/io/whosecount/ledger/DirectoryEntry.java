package io.whosecount.ledger;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.Voice;

/** A series that has at least one observation, with the names behind its ids. */
public record DirectoryEntry(SeriesKey key, Side side, Voice voice) {}
