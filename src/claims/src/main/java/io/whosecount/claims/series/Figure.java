package io.whosecount.claims.series;

import java.util.List;

/**
 * What one claimant says of one side and measure for one period.
 *
 * @param observation the number, its period and the documents that carry it
 * @param basis the named rule that chose it among the claimant's observations
 * @param flags reasons to look twice: another number of the claimant for that very point, or a
 *     total that is below the one before
 */
public record Figure(Observation observation, Basis basis, List<Flag> flags) {
  public Figure {
    flags = List.copyOf(flags);
  }

  /** The named rule behind a figure. */
  public enum Basis {
    /**
     * The claimant's latest by as-of date; of two on one date the one that more documents carry.
     */
    LATEST("latest");

    private final String id;

    Basis(String id) {
      this.id = id;
    }

    /** The name in the contract. */
    public String id() {
      return id;
    }
  }
}
