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
  private final Wars wars;
  private final Known known;

  /** Of {@code ledger}; the wars there were are {@code wars}. */
  public DirectoryService(Ledger ledger, Wars wars) {
    this.ledger = ledger;
    this.wars = wars;
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
   * @param sides those of its sides that somebody counts the losses of, and of an opponent too, by
   *     id
   */
  public record CountedWar(NamedWar war, List<Side> sides) {}

  /**
   * The wars of which somebody counts the losses of two sides that fought each other, by name: two
   * allies are no war.
   */
  public List<CountedWar> wars() {
    List<Side> counted = ledger.sides();
    return wars.named().stream()
        .map(war -> new CountedWar(war, fighting(war, counted)))
        .filter(war -> !war.sides().isEmpty())
        .toList();
  }

  private List<Side> fighting(NamedWar war, List<Side> counted) {
    List<Side> sides = counted.stream().filter(side -> war.sides().contains(side.id())).toList();
    return sides.stream()
        .filter(side -> sides.stream().anyMatch(other -> fought(war, side, other)))
        .toList();
  }

  private boolean fought(NamedWar war, Side side, Side other) {
    return wars.between(side.id(), other.id()).stream()
        .anyMatch(between -> between.name().equals(war.name()));
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
