package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.ledger.DocumentPage;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.dynamodb.DocumentRows.Stored;
import io.whosecount.ledger.order.DocumentPosition;
import io.whosecount.ledger.order.PageLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads documents, as the last finished write left them. */
final class Documents {
  private final Table table;

  /** The documents in {@code table}. */
  Documents(Table table) {
    this.table = table;
  }

  /** The head of a document, if it ever had one. */
  Optional<Head> head(DocumentId id) {
    return table.get(Head.key(id)).map(Head::new);
  }

  /** A document with its claims, unless it was never recorded or was removed. */
  Optional<DocumentRecord> read(DocumentId id) {
    return stored(id).map(Stored::document);
  }

  /** The items of such a document. */
  Optional<Stored> stored(DocumentId id) {
    Optional<Stored> found = standing(id);
    found
        .filter(stored -> !stored.isWhole())
        .ifPresent(
            stored -> {
              throw SdkClientException.create(
                  "document %s is damaged: %s".formatted(id, stored.damage()));
            });
    return found;
  }

  /** The same, also where claims that its head counts are not there: for checks. */
  Optional<Stored> standing(DocumentId id) {
    Backoff backoff = table.backoff("read document " + id);
    while (true) {
      Optional<Head> head = head(id).filter(found -> found.state() != Head.State.REMOVED);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      Stored stored = new Stored(head.get(), claims(id, head.get()), passages(id, head.get()));
      // Claims of a head go only after a greater one took its place.
      if (stored.isWhole() || head(id).equals(head)) {
        return Optional.of(stored);
      }
      backoff.pause("written while it was read");
    }
  }

  /** Those items of the claims of {@code head} that are there, in order. */
  List<Map<String, AttributeValue>> claims(DocumentId id, Head head) {
    return between(id, head, 0, head.claims());
  }

  /** The item of the text around them, if it is there. */
  private Optional<Map<String, AttributeValue>> passages(DocumentId id, Head head) {
    return head.hasPassages() ? table.get(DocumentRows.passagesKey(id, head)) : Optional.empty();
  }

  /** See {@link io.whosecount.ledger.Ledger#document(DocumentId, Optional, int)}. */
  Optional<DocumentPage> page(DocumentId id, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    int from = DocumentPosition.from(id, cursor);
    Backoff backoff = table.backoff("read a part of document " + id);
    while (true) {
      Optional<Head> head = head(id).filter(found -> found.state() != Head.State.REMOVED);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      int to = Math.min(head.get().claims(), from + limit);
      List<Map<String, AttributeValue>> claims = between(id, head.get(), from, to);
      Optional<Map<String, AttributeValue>> passages = passages(id, head.get());
      if (claims.size() == Math.max(0, to - from)
          && passages.isPresent() == head.get().hasPassages()) {
        return Optional.of(
            new DocumentPage(
                part(new Stored(head.get(), claims, passages).document()),
                DocumentPosition.next(id, to, head.get().claims())));
      }
      // As above.
      backoff.pause("written while it was read");
    }
  }

  /** Without the passages that hold none of its claims. */
  private static DocumentRecord part(DocumentRecord document) {
    return switch (document.content()) {
      case ReadContent read -> document.saying(read.part(read.claims()));
      case RejectedContent rejected -> document;
    };
  }

  /** The items of the claims of {@code head} that have these numbers, {@code to} aside. */
  private List<Map<String, AttributeValue>> between(DocumentId id, Head head, int from, int to) {
    return from < to
        ? between(id, DocumentRows.sort(head, from), DocumentRows.sort(head, to - 1))
        : List.of();
  }

  /** The keys of claims that newer extractors read in the upload of {@code revision}. */
  List<Key> newerReadings(DocumentId id, String revision) {
    String upload = revision.substring(0, revision.indexOf('@') + 1);
    return between(id, "CLAIM#" + revision + "~", "CLAIM#" + upload + "~").stream()
        .map(Key::of)
        .toList();
  }

  private List<Map<String, AttributeValue>> between(DocumentId id, String start, String end) {
    return table.queryAll(
        r ->
            r.consistentRead(true)
                .keyConditionExpression("PK = :partition AND SK BETWEEN :start AND :end")
                .expressionAttributeValues(
                    Map.of(
                        ":partition", text(Head.partition(id)),
                        ":start", text(start),
                        ":end", text(end))));
  }

  /** Some items of claims of revisions below {@code revision}; empty when there are none. */
  List<Map<String, AttributeValue>> leftovers(DocumentId id, String revision) {
    return table
        .query(
            r ->
                r.consistentRead(true)
                    .limit(100)
                    .keyConditionExpression("PK = :partition AND SK BETWEEN :start AND :end")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(Head.partition(id)),
                            ":start", text("CLAIM#"),
                            ":end", text("CLAIM#" + revision))))
        .items();
  }
}
