package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.number;
import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.document.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Clears away claims that wait for a flip which may never come: while a newer extractor is rolled
 * out, its function dies between claims and flip, and the event is delivered to the older one.
 *
 * <p>Nobody can tell whether that writer is dead. So claims are deleted in one transaction with a
 * count in the head, and every flip is conditional on that count: a writer that lives and waits
 * finds its flip refused, and puts its claims again.
 */
final class Clearing {
  private static final Map<String, String> NAMES =
      Map.of("#revision", Head.REVISION, "#clearings", Head.CLEARINGS);

  /** One action of a transaction is the head's. */
  private static final int AT_ONCE = 99;

  private final Table table;
  private final Documents documents;

  /** Clears in {@code table}. */
  Clearing(Table table) {
    this.table = table;
    this.documents = new Documents(table);
  }

  /** Lets {@code put} be done only over {@code held}, if nothing was cleared since it was read. */
  static void onlyOver(Head held, Put.Builder put) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":revision", text(held.revision()));
    String uncleared = "attribute_not_exists(#clearings)";
    if (held.clearings() > 0) {
      values.put(":clearings", number(held.clearings()));
      uncleared = "#clearings = :clearings";
    }
    put.conditionExpression("#revision = :revision AND " + uncleared)
        .expressionAttributeNames(NAMES)
        .expressionAttributeValues(values);
  }

  /**
   * Deletes the claims that newer extractors read in the upload of {@code revision}, unless that is
   * not the head any more: then whoever put the head there has seen to it.
   */
  void ofNewerReadings(DocumentId id, String revision) {
    List<Key> waiting = documents.newerReadings(id, revision);
    for (int from = 0; from < waiting.size(); from += AT_ONCE) {
      List<Key> some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
      if (!clear(id, revision, some)) {
        return;
      }
    }
  }

  private boolean clear(DocumentId id, String revision, List<Key> claims) {
    Backoff backoff = table.backoff("clear " + claims.size() + " claims of document " + id);
    while (true) {
      Optional<Head> head = documents.head(id).filter(h -> h.revision().equals(revision));
      if (head.isEmpty()) {
        return false;
      }
      List<TransactWriteItem> writes = new ArrayList<>();
      writes.add(count(id, head.get()));
      claims.forEach(claim -> writes.add(delete(claim)));
      switch (table.transact(writes)) {
        case DONE -> {
          return true;
        }
        case FIRST_REFUSED, OVERTAKEN -> backoff.pause("overtaken");
      }
    }
  }

  private TransactWriteItem count(DocumentId id, Head head) {
    Update update =
        Update.builder()
            .tableName(table.name())
            .key(Head.key(id).attributes())
            .updateExpression("ADD #clearings :one")
            .conditionExpression("#revision = :revision")
            .expressionAttributeNames(NAMES)
            .expressionAttributeValues(
                Map.of(":one", number(1), ":revision", text(head.revision())))
            .build();
    return TransactWriteItem.builder().update(update).build();
  }

  private TransactWriteItem delete(Key claim) {
    return TransactWriteItem.builder()
        .delete(Delete.builder().tableName(table.name()).key(claim.attributes()).build())
        .build();
  }
}
