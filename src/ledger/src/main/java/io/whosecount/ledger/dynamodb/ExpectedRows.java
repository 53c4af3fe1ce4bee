package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The rows that follow from documents, added up from nothing, without any of the write protocol.
 */
final class ExpectedRows {
  private final Map<Key, String> supporters = new HashMap<>();
  private final Map<Key, Map<String, AttributeValue>> births = new HashMap<>();
  private final Map<Tally, Set<Key>> below = new HashMap<>();

  /** Adds what follows from one document. */
  void add(DocumentRows document) {
    CoverageRows.tally(document.head())
        .ifPresent(tally -> count(tally, Key.of(document.head().item())));
    for (Supporter supporter : document.supporters()) {
      supporters.put(supporter.support().key(), line(supporter.item()));
      births.putAll(supporter.rowsAbove());
      Tally tally = Tally.of(supporter.support());
      Key child = supporter.support().key();
      count(tally, child);
    }
  }

  private void count(Tally tally, Key child) {
    below.computeIfAbsent(tally, t -> new HashSet<>()).add(child);
    tally.above().ifPresent(next -> count(next, tally.key()));
  }

  /** All rows as lines, by key. */
  Map<Key, String> lines() {
    Map<Key, String> lines = new TreeMap<>(supporters);
    below.forEach(
        (tally, children) -> {
          Map<String, AttributeValue> row =
              new HashMap<>(births.getOrDefault(tally.key(), tally.key().attributes()));
          row.put(tally.counter(), number(children.size()));
          lines.put(tally.key(), line(row));
        });
    return lines;
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
