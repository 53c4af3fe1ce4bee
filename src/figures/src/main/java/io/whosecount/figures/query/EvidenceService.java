package io.whosecount.figures.query;

import io.whosecount.claims.document.Fact;
import io.whosecount.claims.series.Evidence;
import io.whosecount.claims.series.Figure;
import io.whosecount.claims.series.Observation;
import io.whosecount.ledger.Ledger;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Asks the ledger what stands behind a figure: one short read where several documents carry it. */
final class EvidenceService {
  /** How many documents behind one number are looked at to count their publishers. */
  static final int LOOKED_AT = 25;

  private final Ledger ledger;

  EvidenceService(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What stands behind {@code figure} and, {@code beside} it, against it. */
  Evidence of(Figure figure, Collection<Figure> beside) {
    return Evidence.of(figure, outlets(figure.observation()), beside);
  }

  private int outlets(Observation observation) {
    if (observation.documents() == 1) {
      return observation.citation().facts().publisher().isPresent() ? 1 : 0;
    }
    long outlets =
        ledger.supporters(observation.number(), Optional.empty(), LOOKED_AT).entries().stream()
            .flatMap(citation -> citation.facts().publisher().stream())
            .map(Fact::value)
            .map(publisher -> publisher.strip().toLowerCase(Locale.ROOT))
            .distinct()
            .count();
    return Math.toIntExact(outlets);
  }
}
