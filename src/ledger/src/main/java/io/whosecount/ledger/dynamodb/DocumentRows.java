package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.series.Placement;
import io.whosecount.claims.series.Placement.Apart;
import io.whosecount.claims.series.Placement.InSeries;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import io.whosecount.ledger.json.JsonText;
import io.whosecount.ledger.order.ClaimPosition;
import io.whosecount.ledger.order.SeriesNumbers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items that one revision of a document brings.
 *
 * @param stored those of the document itself
 * @param supporters one for each observation that it carries
 */
record DocumentRows(Stored stored, List<Supporter> supporters) {
  /** The attribute with a claim as JSON. */
  static final String CLAIM = "claim";

  private static final String PASSAGES = "passages";

  private static final int LENGTH_OF_FINGERPRINT = 12;

  /** A number that no claim has; who knows nothing of passages takes it for none of the head's. */
  private static final int BEHIND_ALL_CLAIMS = 99_999;

  /**
   * What a table holds of a document: its head, the items of the claims that the head counts, and
   * that of the text around them.
   */
  record Stored(
      Head head,
      List<Map<String, AttributeValue>> claims,
      Optional<Map<String, AttributeValue>> passages) {
    /** Whether all is there that the head counts. */
    boolean isWhole() {
      return claims.size() == head.claims() && passages.isPresent() == head.hasPassages();
    }

    /** What is wrong with one that is not whole. */
    String damage() {
      return claims.size() == head.claims()
          ? "the text around its claims is not there"
          : claims.size() + " claims are there, its head counts " + head.claims();
    }

    /**
     * What they say.
     *
     * @throws IllegalArgumentException where a claim's text is none, or a passage's
     */
    DocumentRecord document() {
      return head.document(
          head.document(),
          claims.stream().map(item -> JsonText.claim(Attributes.text(item, CLAIM))).toList(),
          DocumentRows.passages(passages));
    }
  }

  /** The attribute that a list of claims can be filtered by. */
  static final String PERIOD_KIND = "periodKind";

  /** The items of {@code document}; everything is checked here, before anything is written. */
  static DocumentRows of(DocumentRecord document) {
    return switch (document.content()) {
      case RejectedContent rejected ->
          of(new Stored(Head.of(document, fingerprint(List.of())), List.of(), Optional.empty()));
      case ReadContent read -> of(document, read);
    };
  }

  /** The items that a document has in the table, and the supporters that they tell of. */
  static DocumentRows of(Stored stored) {
    Map<String, Supporter> supporters = new LinkedHashMap<>();
    for (Map<String, AttributeValue> claim : stored.claims()) {
      // A number that a document states twice is carried by one document; the first is cited.
      Supporter.of(claim, stored.head().factsText())
          .ifPresent(supporter -> supporters.putIfAbsent(supporter.support().carried(), supporter));
    }
    return new DocumentRows(stored, List.copyOf(supporters.values()));
  }

  /** Of the document. */
  Head head() {
    return stored.head();
  }

  /** The items that go with the head, and stand before it does. */
  List<Map<String, AttributeValue>> waiting() {
    return Stream.concat(stored.claims().stream(), stored.passages().stream()).toList();
  }

  /** The numbers of series that it carries. */
  Set<SeriesNumber> numbers() {
    return supporters.stream()
        .map(supporter -> supporter.support().seriesNumber())
        .collect(Collectors.toCollection(() -> new TreeSet<>(SeriesNumbers.ORDER)));
  }

  private static DocumentRows of(DocumentRecord document, ReadContent read) {
    List<String> texts = read.claims().stream().map(JsonText::of).toList();
    List<String> all = new ArrayList<>(texts);
    all.add(JsonText.of(read.facts()));
    String passages = read.passages().isEmpty() ? "" : JsonText.of(read.passages());
    if (!passages.isEmpty()) {
      all.add(passages);
    }
    Head head = Head.of(document, fingerprint(all));
    List<Map<String, AttributeValue>> claims = new ArrayList<>();
    for (int n = 0; n < read.claims().size(); n++) {
      Claim claim = read.claims().get(n);
      if (!claim.document().equals(document.id())) {
        throw new IllegalArgumentException(
            "claim " + claim.id() + " is of " + claim.document() + ", not " + document.id());
      }
      Map<String, AttributeValue> item = item(claim, texts.get(n), read.facts(), n, head);
      switch (Placement.of(claim, read.facts())) {
        case InSeries place ->
            item.putAll(Supporter.attributes(place, claim, read.facts(), head.revision()));
        case Apart apart -> item.put("apart", text(apart.reason()));
      }
      claims.add(Attributes.bounded("claim " + claim.id() + " of " + document.id(), item));
    }
    DocumentRows rows =
        of(
            new Stored(
                head,
                List.copyOf(claims),
                Optional.of(passages)
                    .filter(text -> !text.isEmpty())
                    .map(text -> item(document.id(), head, text))));
    rows.supporters.forEach(Supporter::item);
    return rows;
  }

  private static Map<String, AttributeValue> item(DocumentId id, Head head, String passages) {
    Map<String, AttributeValue> item = new HashMap<>(passagesKey(id, head).attributes());
    item.put(PASSAGES, text(passages));
    return Attributes.bounded("the text around the claims of document " + id, item);
  }

  private static Map<String, AttributeValue> item(
      Claim claim, String text, PublicationFacts facts, int number, Head head) {
    ClaimPosition position = ClaimPosition.of(claim, facts, number);
    String sort = sort(head, number);
    Map<String, AttributeValue> item =
        new HashMap<>(new Key(Head.partition(claim.document()), sort).attributes());
    item.put(LedgerTable.INDEX_PARTITION, text(indexPartition(position.side())));
    item.put(LedgerTable.INDEX_SORT, text(position.toString()));
    item.put(Head.REVISION, text(head.revision()));
    item.put(CLAIM, text(text));
    item.put(PERIOD_KIND, text(claim.period().kind().id()));
    return item;
  }

  /** Tells two readings of one revision apart, see {@link Writer}. */
  private static String fingerprint(List<String> texts) {
    byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
    return Digest.sha256(bytes).value().substring(0, LENGTH_OF_FINGERPRINT);
  }

  /** How the sort keys of the claims of all readings of a revision begin. */
  static String claimsOf(String revision) {
    return "CLAIM#" + revision + "#";
  }

  /** The sort key of the claim of that number under {@code head}. */
  static String sort(Head head, int number) {
    return head.claimsStart() + "%05d".formatted(number);
  }

  /** The key of the text around the claims of {@code head}, which go where these go. */
  static Key passagesKey(DocumentId id, Head head) {
    return new Key(Head.partition(id), sort(head, BEHIND_ALL_CLAIMS));
  }

  /** What the item of the text around claims says. */
  static List<Passage> passages(Optional<Map<String, AttributeValue>> item) {
    return item.map(found -> JsonText.passages(text(found, PASSAGES))).orElse(List.of());
  }

  /** Which claim of its document an item holds. */
  static int number(Map<String, AttributeValue> claim) {
    String sort = Key.of(claim).sort();
    return Integer.parseInt(sort.substring(sort.lastIndexOf('#') + 1));
  }

  /** The partition of the index that lists the claims of {@code side}. */
  static String indexPartition(String side) {
    return "CLAIMS#" + side.charAt(0);
  }
}
