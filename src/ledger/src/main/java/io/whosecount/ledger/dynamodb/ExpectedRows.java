package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The rows that follow from documents, added up from nothing, without any of the write protocol.
 * Keeps fingerprints of them, about 120 bytes each, and as they are only those that are wanted.
 */
final class ExpectedRows {
  private final Set<Fingerprint> wanted;
  private final Map<Fingerprint, Fingerprint> lines = new HashMap<>();
  private final Map<Fingerprint, Counted> counts = new HashMap<>();
  private final Map<Key, String> wantedLines = new HashMap<>();
  private final Set<Key> wantedCounts = new TreeSet<>();

  /** A row that counts, with what else it holds. */
  private static final class Counted {
    private final Map<String, AttributeValue> rest;
    private final String counter;
    private long number;

    Counted(Map<String, AttributeValue> rest, String counter) {
      this.rest = rest;
      this.counter = counter;
    }

    String line() {
      Map<String, AttributeValue> row = new HashMap<>(rest);
      row.put(counter, number(number));
      return ExpectedRows.line(row);
    }
  }

  /** Remembers as they are the rows of which {@code wanted} has the keys. */
  ExpectedRows(Set<Fingerprint> wanted) {
    this.wanted = wanted;
  }

  /** Adds what follows from one document. */
  void add(DocumentRows document) {
    CoverageRows.tally(document.head()).ifPresent(tally -> count(tally, Map.of()));
    document.waiting().forEach(this::put);
    for (Supporter supporter : document.supporters()) {
      if (put(supporter.item())) {
        count(Tally.of(supporter.support()), supporter.rowsAbove());
      }
    }
  }

  /** Whether there was no such row. */
  private boolean put(Map<String, AttributeValue> item) {
    Key key = Key.of(item);
    Fingerprint id = Fingerprint.of(key);
    String line = line(item);
    if (wanted.contains(id)) {
      wantedLines.put(key, line);
    }
    return lines.put(id, Fingerprint.of(line)) == null;
  }

  private void count(Tally tally, Map<Key, Map<String, AttributeValue>> births) {
    Key key = tally.key();
    Fingerprint id = Fingerprint.of(key);
    if (!counts.containsKey(id)) {
      Map<String, AttributeValue> rest = births.getOrDefault(key, Map.of());
      // Most rows that count hold nothing else.
      counts.put(id, new Counted(rest.size() > 2 ? rest : Map.of(), tally.counter()));
      tally.above().ifPresent(next -> count(next, births));
      if (wanted.contains(id)) {
        wantedCounts.add(key);
      }
    }
    counts.get(id).number++;
  }

  /** Takes the row of that key away; says whether it was just that item. */
  boolean take(Key key, Map<String, AttributeValue> item) {
    Fingerprint id = Fingerprint.of(key);
    Optional<Fingerprint> count =
        Optional.ofNullable(counts.remove(id)).map(row -> Fingerprint.of(row.line()));
    return count
        .or(() -> Optional.ofNullable(lines.remove(id)))
        .equals(Optional.of(Fingerprint.of(line(item))));
  }

  /** The keys of the rows that were not taken away. */
  Set<Fingerprint> left() {
    Set<Fingerprint> left = new HashSet<>(lines.keySet());
    left.addAll(counts.keySet());
    return left;
  }

  /** The wanted rows, as lines. */
  Map<Key, String> wanted() {
    Map<Key, String> found = new TreeMap<>(wantedLines);
    wantedCounts.forEach(
        key ->
            Optional.ofNullable(counts.get(Fingerprint.of(key)))
                .ifPresent(row -> found.put(key, row.line())));
    return found;
  }

  /** An item as one line, its key aside. */
  static String line(Map<String, AttributeValue> item) {
    return new TreeMap<>(item)
        .entrySet().stream()
            .filter(
                attribute ->
                    !attribute.getKey().equals(LedgerTable.PARTITION)
                        && !attribute.getKey().equals(LedgerTable.SORT))
            .map(
                attribute ->
                    attribute.getKey()
                        + "="
                        + (attribute.getValue().s() == null
                            ? attribute.getValue().n()
                            : attribute.getValue().s()))
            .collect(Collectors.joining("; "));
  }
}
