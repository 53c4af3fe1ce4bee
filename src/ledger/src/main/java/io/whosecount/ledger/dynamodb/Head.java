package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.number;
import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document.Form;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.document.Reading;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.Content;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.json.JsonText;
import io.whosecount.ledger.order.JournalPosition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The head of a document: which revision the ledger holds, and what it says but for its claims. */
record Head(Map<String, AttributeValue> item) {
  /** The attribute that writes are conditional on. */
  static final String REVISION = "revision";

  /** How often claims that waited for their flip were cleared away while it was the head. */
  static final String CLEARINGS = "clearings";

  /** The sort key of every head. */
  static final String SORT = "HEAD";

  private static final String PASSAGES = "passages";
  private static final String STATE = "state";
  private static final String RECORDED = "recorded";
  private static final String FINGERPRINT = "fingerprint";

  /** What a head stands for. */
  enum State {
    READ,
    REJECTED,
    /** A tombstone: it keeps late events about older uploads from coming back. */
    REMOVED
  }

  /** The key of a document's head. */
  static Key key(DocumentId id) {
    return new Key(partition(id), SORT);
  }

  /** The partition of a document's items. */
  static String partition(DocumentId id) {
    return partition() + id;
  }

  /** How the partitions of documents begin. */
  static String partition() {
    return "DOC#";
  }

  /** The head of {@code document}, of which this reading found what has {@code fingerprint}. */
  static Head of(DocumentRecord document, String fingerprint) {
    Map<String, AttributeValue> item = start(document.id(), document.revision());
    item.put(FINGERPRINT, text(fingerprint));
    item.put("location", text(document.location()));
    item.put("uploaded", text(document.uploaded().toString()));
    item.put(RECORDED, text(document.recorded().toString()));
    switch (document.content()) {
      case ReadContent read -> {
        item.put(STATE, text(State.READ.name()));
        item.put("digest", text(read.digest().value()));
        item.put("form", text(read.form().name()));
        item.put("charset", text(read.charset()));
        item.put("characters", number(read.characters()));
        item.put("facts", text(JsonText.of(read.facts())));
        item.put("claims", number(read.claims().size()));
        if (!read.passages().isEmpty()) {
          item.put(PASSAGES, number(read.passages().size()));
        }
        item.put("rejectedNumbers", number(read.rejectedNumbers()));
      }
      case RejectedContent rejected -> {
        item.put(STATE, text(State.REJECTED.name()));
        item.put("reason", text(rejected.reason().id()));
        item.put("detail", text(rejected.detail()));
        item.put(LedgerTable.INDEX_PARTITION, text(RejectionList.PARTITION));
        item.put(
            LedgerTable.INDEX_SORT,
            text(JournalPosition.of(document.recorded(), document.id(), document.revision())));
      }
    }
    return new Head(Attributes.bounded("document " + document.id(), item));
  }

  /** The head of a removed document. */
  static Head tombstone(DocumentId id, Revision revision, Instant recorded) {
    Map<String, AttributeValue> item = start(id, revision);
    item.put(STATE, text(State.REMOVED.name()));
    item.put(RECORDED, text(recorded.toString()));
    return new Head(Map.copyOf(item));
  }

  private static Map<String, AttributeValue> start(DocumentId id, Revision revision) {
    Map<String, AttributeValue> item = new HashMap<>(key(id).attributes());
    item.put(REVISION, text(revision.sortable()));
    item.put("sequencer", text(revision.sequencer()));
    item.put("extractor", text(revision.extractor()));
    return item;
  }

  /** The same, recorded behind what was {@code held} of the document. */
  Head behind(Optional<Head> held) {
    Instant time = JournalPosition.behind(held.map(Head::recorded), recorded());
    if (time.equals(recorded())) {
      return this;
    }
    Map<String, AttributeValue> later = new HashMap<>(item);
    later.put(RECORDED, text(time.toString()));
    later.computeIfPresent(
        LedgerTable.INDEX_SORT,
        (name, position) -> text(JournalPosition.of(time, document(), documentRevision())));
    return new Head(Map.copyOf(later));
  }

  /** Whose head it is. */
  DocumentId document() {
    return new DocumentId(Key.of(item).partition().substring(partition().length()));
  }

  /** The revision, sortable. */
  String revision() {
    return text(item, REVISION);
  }

  State state() {
    return State.valueOf(text(item, STATE));
  }

  /** How many claims it has. */
  int claims() {
    return state() == State.READ ? (int) number(item, "claims") : 0;
  }

  /** Whether an item with the text around its claims goes with it. */
  boolean hasPassages() {
    return item.containsKey(PASSAGES);
  }

  /** How the sort keys of its claims begin. */
  String claimsStart() {
    return DocumentRows.claimsOf(revision())
        + Attributes.optionalText(item, FINGERPRINT).map(text -> text + "#").orElse("");
  }

  /** How often claims that waited for their flip were cleared away, see {@link Clearing}. */
  long clearings() {
    return item.containsKey(CLEARINGS) ? number(item, CLEARINGS) : 0;
  }

  Instant recorded() {
    return Instant.parse(text(item, RECORDED));
  }

  /** What became of the document. */
  Change.Kind kind() {
    return switch (state()) {
      case READ -> Change.Kind.READ;
      case REJECTED -> Change.Kind.REJECTED;
      case REMOVED -> Change.Kind.REMOVED;
    };
  }

  /** Which revision of the document it is. */
  Revision documentRevision() {
    return new Revision(text(item, "sequencer"), text(item, "extractor"));
  }

  /** It, as what was held before another. */
  Change.Before asBefore() {
    return new Change.Before(kind(), documentRevision(), recorded());
  }

  /** The day of publication of a document that was read. */
  Optional<LocalDate> published() {
    return state() == State.READ ? Optional.of(facts().published().value()) : Optional.empty();
  }

  /** Of a document that was read. */
  PublicationFacts facts() {
    return JsonText.facts(factsText());
  }

  /** Of the bytes of a document that was read. */
  Digest digest() {
    return new Digest(text(item, "digest"));
  }

  /** The facts, as the text that is kept. */
  String factsText() {
    return text(item, "facts");
  }

  /** The document of this head, which is no tombstone, with these claims and passages. */
  DocumentRecord document(DocumentId id, List<Claim> claims, List<Passage> passages) {
    return new DocumentRecord(
        id,
        text(item, "location"),
        documentRevision(),
        Instant.parse(text(item, "uploaded")),
        recorded(),
        content(claims, passages));
  }

  private Content content(List<Claim> claims, List<Passage> passages) {
    return switch (state()) {
      case READ ->
          new ReadContent(
              digest(),
              Form.valueOf(text(item, "form")),
              text(item, "charset"),
              (int) number(item, "characters"),
              facts(),
              claims,
              passages,
              (int) number(item, "rejectedNumbers"));
      case REJECTED -> new RejectedContent(reason(), text(item, "detail"));
      case REMOVED -> throw new IllegalStateException("a tombstone has no content: " + item);
    };
  }

  private Reading.Reason reason() {
    String id = text(item, "reason");
    return Arrays.stream(Reading.Reason.values())
        .filter(reason -> reason.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such reason: " + id));
  }
}
