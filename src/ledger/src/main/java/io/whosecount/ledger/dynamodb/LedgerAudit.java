package io.whosecount.ledger.dynamodb;

import io.whosecount.ledger.LedgerUnavailableException;
import io.whosecount.ledger.Meter;
import io.whosecount.ledger.Patience;
import io.whosecount.ledger.dynamodb.DocumentRows.Stored;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Recomputes, from the documents of a table and their claims, every row that follows from them, and
 * compares it with the row that is there: claims with their places in the index, supporters,
 * observations, directory, claimants, sides, coverage.
 *
 * <p>Changes nothing. It reads the table twice and keeps about 120 bytes for each row. Where rows
 * differ it reads the documents once more, and those rows: a table moves while documents are taken
 * in. What still differs then may be on its way: run it again. A document of which claims are gone
 * or cannot be read is a difference too, and what follows from the claims that are left is
 * compared.
 */
public final class LedgerAudit {
  private static final String WHOLE = "all claims that its head counts, each of which can be read";

  private final Table table;
  private final StoredDocuments documents;
  private long rows;
  private long differences;

  /** Of {@code table}. */
  public LedgerAudit(DynamoDbClient client, String table) {
    this.table = new Table(client, table, Meter.NONE, Patience.ENDLESS);
    this.documents = new StoredDocuments(this.table);
  }

  /**
   * A row that is not as the claims have it.
   *
   * @param key of the row
   * @param expected what the claims give; absent for a row that should not be there
   * @param found what is there; absent for a row that is not
   */
  public record Difference(String key, Optional<String> expected, Optional<String> found) {}

  /** How much was compared, and how much of it differs. */
  public record Summary(long documents, long claims, long rows, long differences) {}

  /** What the documents give, and how many there are. */
  private record Recomputed(
      ExpectedRows rows, Map<Key, Difference> damaged, long documents, long claims) {}

  /**
   * Compares all; {@code taker} is told of each difference, in the order of keys.
   *
   * @throws LedgerUnavailableException where the table does not answer
   */
  public Summary compare(Consumer<Difference> taker) {
    return table.asking("compare the rows", () -> look(taker));
  }

  private Summary look(Consumer<Difference> taker) {
    Recomputed recomputed = recompute(Set.of());
    Set<Key> suspects = new TreeSet<>();
    table.scan(
        item -> {
          Key key = Key.of(item);
          if (!key.sort().equals(Head.SORT) && !Journal.isOf(key)) {
            rows += key.partition().startsWith(Head.partition()) ? 0 : 1;
            if (!recomputed.rows().take(key, item)) {
              suspects.add(key);
            }
          }
        });
    Set<Fingerprint> wanted =
        Stream.concat(recomputed.rows().left().stream(), suspects.stream().map(Fingerprint::of))
            .collect(Collectors.toCollection(HashSet::new));
    if (!wanted.isEmpty()) {
      lookAgain(suspects, wanted, taker);
    }
    recomputed.damaged().values().forEach(taker);
    differences += recomputed.damaged().size();
    return new Summary(recomputed.documents(), recomputed.claims(), rows, differences);
  }

  private void lookAgain(Set<Key> suspects, Set<Fingerprint> wanted, Consumer<Difference> taker) {
    Map<Key, String> expected = recompute(wanted).rows().wanted();
    Set<Key> keys = new TreeSet<>(suspects);
    keys.addAll(expected.keySet());
    Map<Key, String> found = new TreeMap<>();
    table.getAll(keys).forEach((key, item) -> found.put(key, ExpectedRows.line(item)));
    for (Key key : keys) {
      Optional<String> line = Optional.ofNullable(expected.get(key));
      Optional<String> there = Optional.ofNullable(found.get(key));
      if (!line.equals(there)) {
        differences++;
        taker.accept(new Difference(key.toString(), line, there));
      }
    }
  }

  private Recomputed recompute(Set<Fingerprint> wanted) {
    ExpectedRows follow = new ExpectedRows(wanted);
    long[] counts = new long[2];
    Map<Key, Difference> damaged = new TreeMap<>();
    documents.forEachStanding(
        stored -> {
          counts[0]++;
          counts[1] += stored.claims().size();
          Key key = Head.key(stored.head().document());
          damage(stored, follow)
              .map(found -> new Difference(key.toString(), Optional.of(WHOLE), Optional.of(found)))
              .ifPresent(difference -> damaged.put(key, difference));
        });
    return new Recomputed(follow, damaged, counts[0], counts[1]);
  }

  /** Adds what follows from {@code stored} to {@code follow}; says what is wrong with it. */
  private static Optional<String> damage(Stored stored, ExpectedRows follow) {
    try {
      boolean whole = stored.isWhole();
      follow.add(whole ? DocumentRows.of(stored.document()) : DocumentRows.of(stored));
      return whole ? Optional.empty() : Optional.of(stored.damage());
    } catch (RuntimeException e) {
      // Whatever was done to an item by hand: the other documents are compared.
      return Optional.of("a claim that cannot be read: " + e.getMessage());
    }
  }
}
