package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.order.PageLimit;
import io.whosecount.ledger.order.TextCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Lists rejected documents by the index, which holds their heads. The index lags, so every head is
 * asked again, as the last finished write left it.
 */
final class RejectionList {
  /** The partition of the index. */
  static final String PARTITION = "REJECTED";

  private final Table table;

  /** The rejected documents in {@code table}. */
  RejectionList(Table table) {
    this.table = table;
  }

  /** See {@link io.whosecount.ledger.Ledger#rejections}. */
  Page<DocumentRecord> page(Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    Optional<String> behind = cursor.map(TextCursor.REJECTIONS::read);
    QueryResponse page = indexed(behind.orElse("~"), limit);
    List<Map<String, AttributeValue>> rows = page.items();
    Map<Key, Map<String, AttributeValue>> now = table.getAll(rows.stream().map(Key::of).toList());
    List<DocumentRecord> entries = new ArrayList<>();
    for (Map<String, AttributeValue> row : rows) {
      Optional.ofNullable(now.get(Key.of(row)))
          .map(Head::new)
          .filter(head -> head.revision().equals(text(row, Head.REVISION)))
          .ifPresent(head -> entries.add(head.document(head.document(), List.of(), List.of())));
    }
    return new Page<>(
        entries,
        page.hasLastEvaluatedKey() && !page.lastEvaluatedKey().isEmpty() && !rows.isEmpty()
            ? Optional.of(
                TextCursor.REJECTIONS.behind(text(rows.getLast(), LedgerTable.INDEX_SORT)))
            : Optional.empty());
  }

  private QueryResponse indexed(String behind, int limit) {
    return table.query(
        r ->
            r.indexName(LedgerTable.INDEX)
                .scanIndexForward(false)
                .limit(limit)
                .keyConditionExpression("GSI1PK = :partition AND GSI1SK < :behind")
                .expressionAttributeValues(
                    Map.of(":partition", text(PARTITION), ":behind", text(behind))));
  }
}
