package io.whosecount.ledger.dynamodb;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.LedgerUnavailableException;
import io.whosecount.ledger.Meter;
import io.whosecount.ledger.Patience;
import io.whosecount.ledger.dynamodb.DocumentRows.Stored;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every document of a table, one after the other, by reading the whole table: for exports and
 * checks, not for answers.
 */
public final class StoredDocuments {
  private final Table table;
  private final Documents documents;

  /** The documents in {@code table}. */
  public StoredDocuments(DynamoDbClient client, String table) {
    this(new Table(client, table, Meter.NONE, Patience.ENDLESS));
  }

  StoredDocuments(Table table) {
    this.table = table;
    this.documents = new Documents(table);
  }

  /**
   * Hands over each document that was read or rejected, in the order of the table; of one that is
   * damaged what is left of it, and to {@code damaged} what is wrong.
   *
   * @throws LedgerUnavailableException where the table does not answer
   */
  public void forEach(Consumer<DocumentRecord> taker, Consumer<String> damaged) {
    forEachStanding(
        stored -> {
          String name = "document " + stored.head().document() + ": ";
          if (!stored.isWhole()) {
            damaged.accept(name + stored.damage());
          }
          readable(stored, unreadable -> damaged.accept(name + unreadable)).ifPresent(taker);
        });
  }

  private static Optional<DocumentRecord> readable(Stored stored, Consumer<String> unreadable) {
    try {
      return Optional.of(stored.document());
    } catch (RuntimeException e) {
      // Whatever was done to an item by hand: the other documents are handed over.
      unreadable.accept("a claim that cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Hands over the items of each, also of one that is damaged. */
  void forEachStanding(Consumer<Stored> taker) {
    each(item -> id(item).flatMap(documents::standing).ifPresent(taker));
  }

  private void each(Consumer<Map<String, AttributeValue>> taker) {
    table.asking(
        "read every document",
        () -> {
          table.scan(taker);
          return table;
        });
  }

  /** The id in the key of a head; nothing for other items. */
  private static Optional<DocumentId> id(Map<String, AttributeValue> item) {
    Key key = Key.of(item);
    return key.sort().equals(Head.SORT) && key.partition().startsWith(Head.partition())
        ? Optional.of(new DocumentId(key.partition().substring(Head.partition().length())))
        : Optional.empty();
  }
}
