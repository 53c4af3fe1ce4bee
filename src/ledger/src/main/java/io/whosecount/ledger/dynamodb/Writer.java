package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.Ledger.Written;
import io.whosecount.ledger.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The write protocol: four steps, each of which can be repeated.
 *
 * <ol>
 *   <li>Put the claims, and the text around them, under their revision. Nobody sees them yet.
 *   <li>Flip the head, which is absent or smaller, with an entry in the journal ({@link Flip}).
 *       From here on this revision is what the document says. A head only ever grows.
 *   <li>Add supporters, on condition that the head is still this revision.
 *   <li>Sweep: take the supporters of smaller revisions, then delete their claims.
 * </ol>
 *
 * <p>Why it converges. After a flip to V no supporter of a smaller revision can be added (step 3's
 * condition), and every supporter that was added has its claim in the table, since claims come
 * first (step 1) and go last (step 4). So who sweeps below V finds all that must go. A writer that
 * crashed is repeated by the redelivery of its event: with the head at its own revision it does
 * steps 3 and 4 again; with a greater head it sweeps what it left. Greater revisions are never
 * swept: their claims may be waiting for their flip.
 *
 * <p>One revision can be read twice with two results: an event tells of an upload, but what is read
 * is what the object holds by then. Claims carry the fingerprint of their reading in their key, so
 * that none overwrites those of another, to which supporters may belong; what the head says stays.
 * Claims of the other reading, whose writer died, support nothing and go with the next revision:
 * that the object changed between the two readings has an event of its own, which is greater.
 *
 * <p>While a newer extractor is rolled out, its event may come again to the older one. That
 * finishes what the newer one flipped, as the items in the table have it and not as it would read
 * them itself ({@link Supporter}), and clears away what it did not come to flip ({@link Clearing}).
 */
final class Writer {
  private final Table table;
  private final Documents documents;
  private final Flip flip;
  private final Tallies tallies;
  private final Clearing clearing;

  /** Writes to {@code table}. */
  Writer(Table table) {
    this.table = table;
    this.documents = new Documents(table);
    this.flip = new Flip(table);
    this.tallies = new Tallies(table);
    this.clearing = new Clearing(table);
  }

  /** See {@link io.whosecount.ledger.Ledger#record}. */
  Written record(DocumentRecord document) {
    DocumentRows rows = DocumentRows.of(document);
    DocumentId id = document.id();
    String revision = rows.head().revision();
    Optional<Head> held = documents.head(id);
    while (isBelow(held, revision)) {
      // Again before every try: they may have been cleared away, see Clearing.
      table.putAll(rows.waiting());
      if (flip.flip(id, held, rows.head(), rows.numbers())) {
        return settle(id, rows, Written.RECORDED);
      }
      held = documents.head(id);
    }
    return yieldTo(held.orElseThrow(), id, revision);
  }

  /** See {@link io.whosecount.ledger.Ledger#remove}. */
  Written remove(DocumentId id, Revision revision, Instant recorded) {
    Head tombstone = Head.tombstone(id, revision, recorded);
    Optional<Head> held = documents.head(id);
    while (isBelow(held, tombstone.revision())) {
      if (flip.flip(id, held, tombstone, Set.of())) {
        sweep(id, tombstone.revision());
        return Written.RECORDED;
      }
      held = documents.head(id);
    }
    return yieldTo(held.orElseThrow(), id, tombstone.revision());
  }

  /** Heads only grow, so who asks this in a loop comes to an end. */
  private static boolean isBelow(Optional<Head> held, String revision) {
    return held.isEmpty() || held.get().revision().compareTo(revision) < 0;
  }

  /** The head is as great or greater: finishes what is left undone of it. */
  private Written yieldTo(Head held, DocumentId id, String revision) {
    if (!upload(held.revision()).equals(upload(revision))) {
      sweep(id, held.revision());
      return Written.STALE;
    }
    Optional<DocumentRows> rows = documents.stored(id).map(DocumentRows::of);
    if (rows.isEmpty()) {
      sweep(id, held.revision());
      return held.revision().equals(revision) ? Written.UNCHANGED : Written.STALE;
    }
    boolean isIt = rows.get().head().revision().equals(revision);
    return settle(id, rows.get(), isIt ? Written.UNCHANGED : Written.STALE);
  }

  /** The part of a revision that the extractor has no part in. */
  private static String upload(String revision) {
    return revision.substring(0, revision.indexOf('@'));
  }

  private Written settle(DocumentId id, DocumentRows rows, Written written) {
    String revision = rows.head().revision();
    if (tallies.add(rows.supporters(), headIs(id, revision))) {
      sweep(id, revision);
      clearing.ofNewerReadings(id, revision);
      return written;
    }
    // Whoever flipped the head meanwhile sweeps what this has left: it was there before that flip.
    return Written.STALE;
  }

  private TransactWriteItem headIs(DocumentId id, String revision) {
    ConditionCheck check =
        ConditionCheck.builder()
            .tableName(table.name())
            .key(Head.key(id).attributes())
            .conditionExpression("#revision = :revision")
            .expressionAttributeNames(Map.of("#revision", Head.REVISION))
            .expressionAttributeValues(Map.of(":revision", text(revision)))
            .build();
    return TransactWriteItem.builder().conditionCheck(check).build();
  }

  /** Takes all that revisions below {@code revision}, which is not above the head, have left. */
  private void sweep(DocumentId id, String revision) {
    List<Map<String, AttributeValue>> claims = documents.leftovers(id, revision);
    while (!claims.isEmpty()) {
      tallies.take(
          claims.stream()
              .filter(claim -> claim.containsKey(Support.SERIES))
              .map(Support::of)
              .toList());
      table.deleteAll(claims.stream().map(Key::of).toList());
      claims = documents.leftovers(id, revision);
    }
  }
}
