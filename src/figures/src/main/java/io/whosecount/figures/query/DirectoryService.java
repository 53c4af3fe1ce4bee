package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.NamedWar;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Wars;
import io.whosecount.ledger.ClaimantEntry;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Page;
import java.util.List;

/** Asks the ledger who counts, and whose losses. */
public final class DirectoryService {
  /** What the parameters of the list of measures are called. */
  public static final List<String> MEASURE_PARAMETERS = List.of("side");

  private final Ledger ledger;
  private final List<NamedWar> wars;
  private final Known known;

  /** Of {@code ledger}; the wars there were are {@code wars}. */
  public DirectoryService(Ledger ledger, Wars wars) {
    this.ledger = ledger;
    this.wars = wars.named();
    this.known = new Known(ledger);
  }

  /** The sides that somebody counts the losses of. */
  public List<Side> sides() {
    return ledger.sides();
  }

  /**
   * A war, as far as somebody counts its losses.
   *
   * @param war which one
   * @param sides those of its sides that somebody counts the losses of, by id
   */
  public record CountedWar(NamedWar war, List<Side> sides) {}

  /** The wars of which somebody counts the losses of two sides or more, by name. */
  public List<CountedWar> wars() {
    List<Side> counted = ledger.sides();
    return wars.stream()
        .map(war -> new CountedWar(war, counted.stream().filter(s -> isOf(war, s)).toList()))
        .filter(war -> war.sides().size() > 1)
        .toList();
  }

  private static boolean isOf(NamedWar war, Side side) {
    return war.sides().contains(side.id());
  }

  /**
   * What somebody counts of the losses of {@code side}.
   *
   * @throws NotRecordedException for a side that nobody counts the losses of
   */
  public List<Measure> measures(String side) {
    known.side(side);
    return ledger.measures(side);
  }

  /**
   * A page of those who count.
   *
   * @throws NotRecordedException for a side that nobody counts the losses of
   */
  public Page<ClaimantEntry> claimants(ClaimantsQuery query) {
    query.side().ifPresent(known::side);
    return ledger.claimants(query.side(), query.page().cursor(), query.page().limit());
  }
}
