package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.DerivedNumber;
import io.whosecount.claims.series.Resolution;
import java.util.List;

/** The closed lists that parameters take their values from. */
public final class ClosedLists {
  /** What is counted. */
  public static final List<Item> ITEMS = List.of(Item.values());

  /** What befell it. */
  public static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  /** The kinds of period that a series of a whole side can have. */
  public static final List<PeriodKind> SERIES_PERIODS =
      List.of(PeriodKind.CUMULATIVE, PeriodKind.DAY, PeriodKind.INTERVAL);

  /** The kinds of period that a claim can have. */
  public static final List<PeriodKind> CLAIM_PERIODS = List.of(PeriodKind.values());

  /** How fine a series can be shown. */
  public static final List<Resolution> RESOLUTIONS = List.of(Resolution.values());

  /** What can be computed from a series. */
  public static final List<DerivedNumber.Rule> DERIVATIONS = List.of(DerivedNumber.Rule.values());

  private ClosedLists() {}
}
