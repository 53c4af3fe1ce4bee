package io.whosecount.ledger.dynamodb;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.Meter;
import io.whosecount.ledger.Patience;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Recomputes, from the documents of a table and their claims, every row that follows from them, and
 * compares it with the row that is there: supporters, observations, directory, sides, coverage.
 *
 * <p>Reads the table twice and changes nothing. It holds all rows but claims in memory, about 500
 * bytes for each. While documents are taken in, rows on their way look like differences: run it
 * again.
 */
public final class LedgerAudit {
  private final Table table;
  private final Documents documents;
  private final TreeMap<Key, String> expected = new TreeMap<>();
  private final Map<DocumentId, Head> heads = new HashMap<>();
  private long readDocuments;
  private long claims;
  private long rows;
  private long differences;

  /** Of {@code table}. */
  public LedgerAudit(DynamoDbClient client, String table) {
    this.table = new Table(client, table, Meter.NONE, Patience.ENDLESS);
    this.documents = new Documents(this.table);
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

  /**
   * Compares all; {@code taker} is told of each difference, in the order of keys but for extras.
   */
  public Summary compare(Consumer<Difference> taker) {
    ExpectedRows follow = new ExpectedRows();
    table.scan(
        item ->
            StoredDocuments.id(item)
                .ifPresent(
                    id -> {
                      heads.put(id, new Head(item));
                      documents.read(id).ifPresent(document -> add(document, follow));
                    }));
    expected.putAll(follow.lines());
    table.scan(item -> compare(item, taker));
    expected.forEach(
        (key, line) ->
            report(new Difference(key.toString(), Optional.of(line), Optional.empty()), taker));
    return new Summary(readDocuments, claims, rows, differences);
  }

  private void add(DocumentRecord document, ExpectedRows follow) {
    readDocuments++;
    if (document.content() instanceof ReadContent read) {
      claims += read.claims().size();
    }
    follow.add(DocumentRows.of(document));
  }

  private void compare(Map<String, AttributeValue> item, Consumer<Difference> taker) {
    Key key = Key.of(item);
    if (key.partition().startsWith(Head.partition())) {
      compareClaim(key, item, taker);
    } else if (!Journal.isOf(key)) {
      rows++;
      String found = ExpectedRows.line(item);
      Optional<String> line = Optional.ofNullable(expected.remove(key));
      if (!line.equals(Optional.of(found))) {
        report(new Difference(key.toString(), line, Optional.of(found)), taker);
      }
    }
  }

  /** A claim of another reading than the head's waits for its flip or for its sweep. */
  private void compareClaim(Key key, Map<String, AttributeValue> item, Consumer<Difference> taker) {
    if (key.sort().equals(Head.SORT)) {
      return;
    }
    DocumentId id = new DocumentId(key.partition().substring(Head.partition().length()));
    Head head = heads.get(id);
    boolean held =
        head != null
            && key.sort().startsWith(head.claimsStart())
            && DocumentRows.number(item) < head.claims();
    if (!held) {
      report(
          new Difference(
              key.toString(), Optional.empty(), Optional.of("a claim that no head counts")),
          taker);
    }
  }

  private void report(Difference difference, Consumer<Difference> taker) {
    differences++;
    taker.accept(difference);
  }
}
