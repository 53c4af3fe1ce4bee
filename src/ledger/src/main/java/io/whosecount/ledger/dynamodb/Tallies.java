package io.whosecount.ledger.dynamodb;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Adds and takes supporters, and with each, in one transaction, what stands on them: observations,
 * the directory, the claimants and the sides, see {@link LedgerTable}.
 *
 * <p>Rows are read, a transaction is planned on what was read, and each of its writes is
 * conditional on that; so a plan that somebody overtook changes nothing and is made again. Doing it
 * twice is doing it once, because a supporter is there or is not.
 */
final class Tallies {
  /** Small, so that two writers seldom meet: one guard and at most 5 rows for each change. */
  private static final int CHUNK = 8;

  private static final int TRIES_TOGETHER = 3;

  private final Table table;

  /** The tallies in {@code table}. */
  Tallies(Table table) {
    this.table = table;
  }

  /**
   * Adds those supporters that are not there.
   *
   * @param guard the condition under which they may be added
   * @return whether the guard held to the end; if not, some may have been added
   */
  boolean add(List<Supporter> supporters, TransactWriteItem guard) {
    List<TallyChange> changes = supporters.stream().<TallyChange>map(TallyChange.Add::new).toList();
    return apply(changes, Optional.of(guard));
  }

  /** Takes away those supporters that are there with the very revision. */
  void take(Collection<Support> supports) {
    List<TallyChange> changes =
        supports.stream().distinct().<TallyChange>map(TallyChange.Take::new).toList();
    apply(changes, Optional.empty());
  }

  /** In the order of keys, so that two writers who want the same rows want them in one order. */
  private boolean apply(List<TallyChange> changes, Optional<TransactWriteItem> guard) {
    List<TallyChange> sorted =
        changes.stream().sorted(Comparator.comparing(change -> change.support().key())).toList();
    for (int from = 0; from < sorted.size(); from += CHUNK) {
      List<TallyChange> chunk = sorted.subList(from, Math.min(from + CHUNK, sorted.size()));
      if (!applyChunk(chunk, guard)) {
        return false;
      }
    }
    return true;
  }

  private boolean applyChunk(List<TallyChange> chunk, Optional<TransactWriteItem> guard) {
    Backoff backoff = table.backoff("tally from " + chunk.getFirst().support().key());
    for (int tries = 1; ; tries++) {
      if (tries > TRIES_TOGETHER && chunk.size() > 1) {
        return chunk.stream().allMatch(change -> applyChunk(List.of(change), guard));
      }
      try {
        switch (transact(chunk, guard)) {
          case DONE -> {
            return true;
          }
          case FIRST_REFUSED -> {
            if (guard.isPresent()) {
              return false;
            }
            backoff.pause("overtaken");
          }
          case OVERTAKEN -> backoff.pause("overtaken");
        }
      } catch (TallyPlan.Overtaken e) {
        backoff.pause(String.valueOf(e.getMessage()));
      }
    }
  }

  private Table.Transacted transact(List<TallyChange> chunk, Optional<TransactWriteItem> guard) {
    Set<Key> rows = new HashSet<>();
    for (TallyChange change : chunk) {
      Support support = change.support();
      rows.add(support.key());
      rows.add(support.observation());
      rows.add(support.directory());
      rows.add(support.claimantRow());
      rows.add(support.sideRow());
    }
    List<TransactWriteItem> writes = TallyPlan.of(table.name(), chunk, table.getAll(rows));
    return writes.isEmpty()
        ? Table.Transacted.DONE
        : table.transact(Stream.concat(guard.stream(), writes.stream()).toList());
  }
}
