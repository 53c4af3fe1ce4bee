package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.ledger.ClaimFilter;
import io.whosecount.ledger.InvalidCursorException;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.json.JsonText;
import io.whosecount.ledger.order.ClaimCursor;
import io.whosecount.ledger.order.ClaimPosition;
import io.whosecount.ledger.order.KeyText;
import io.whosecount.ledger.order.PageLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Lists claims by the index. The index lags and holds claims of revisions that are not, or no more,
 * the head; so every claim's head is asked, as the last finished write left it.
 */
final class ClaimList {
  /** How many items of the index one page may cost; a page that met it is short and has a next. */
  private static final int MOST_READ = 1_000;

  private static final int FEWEST_AT_ONCE = 25;
  private static final List<String> PARTITIONS =
      Stream.concat(
              IntStream.rangeClosed('A', 'Z').boxed(), IntStream.rangeClosed('a', 'z').boxed())
          .map(letter -> DocumentRows.indexPartition(Character.toString(letter)))
          .toList();

  private final Table table;

  /** The claims in {@code table}. */
  ClaimList(Table table) {
    this.table = table;
  }

  /** See {@link io.whosecount.ledger.Ledger#claims}. */
  Page<RecordedClaim> page(ClaimFilter filter, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    Walk walk = new Walk(filter, limit);
    cursor.ifPresent(walk::startAfter);
    return walk.page();
  }

  /** One call's way through the index. */
  private final class Walk {
    private final ClaimFilter filter;
    private final int limit;
    private final List<RecordedClaim> entries = new ArrayList<>();
    private final Map<Key, PublicationFacts> factsOf = new HashMap<>();
    private Optional<ClaimPosition> last = Optional.empty();
    private int read;

    Walk(ClaimFilter filter, int limit) {
      this.filter = filter;
      this.limit = limit;
    }

    void startAfter(String cursor) {
      ClaimPosition position = ClaimCursor.read(cursor, filter);
      if (!position.toString().startsWith(prefix(filter))) {
        throw new InvalidCursorException(cursor);
      }
      last = Optional.of(position);
    }

    Page<RecordedClaim> page() {
      for (String partition : partitions()) {
        List<Map<String, AttributeValue>> claims = next(partition);
        while (!claims.isEmpty()) {
          if (!take(claims)) {
            return new Page<>(entries, last.map(position -> ClaimCursor.after(position, filter)));
          }
          claims = next(partition);
        }
      }
      return new Page<>(entries, Optional.empty());
    }

    /** The partitions that can hold what is left, in order. */
    private List<String> partitions() {
      Optional<String> first = last.map(position -> DocumentRows.indexPartition(position.side()));
      return PARTITIONS.stream()
          .filter(partition -> first.map(f -> f.compareTo(partition) <= 0).orElse(true))
          .filter(
              partition ->
                  filter
                      .side()
                      .map(
                          side ->
                              !side.isEmpty()
                                  && DocumentRows.indexPartition(side).equals(partition))
                      .orElse(true))
          .toList();
    }

    private List<Map<String, AttributeValue>> next(String partition) {
      String start = prefix(filter);
      // No key is empty, and a blank sorts before all. Nothing begins with a whole position, so the
      // next key is behind it with a blank.
      String from = last.map(position -> position + " ").orElse(start.isEmpty() ? " " : start);
      int wanted = Math.max(limit - entries.size() + 1, FEWEST_AT_ONCE);
      return table
          .query(
              r ->
                  r.indexName(LedgerTable.INDEX)
                      .limit(Math.min(wanted, MOST_READ))
                      .keyConditionExpression(
                          "GSI1PK = :partition AND GSI1SK BETWEEN :from AND :to")
                      .expressionAttributeValues(
                          Map.of(
                              ":partition", text(partition),
                              ":from", text(from),
                              ":to", text(start + "\uDBFF\uDFFF"))))
          .items();
    }

    /** Takes what the filter takes; false when the page is full and this claim is for the next. */
    private boolean take(List<Map<String, AttributeValue>> claims) {
      Map<Key, Head> heads = heads(claims);
      for (Map<String, AttributeValue> claim : claims) {
        if (entries.size() == limit || read == MOST_READ) {
          return false;
        }
        read++;
        ClaimPosition position =
            ClaimPosition.parse(text(claim, LedgerTable.INDEX_SORT)).orElseThrow();
        last = Optional.of(position);
        Optional.ofNullable(heads.get(headKey(claim)))
            .filter(head -> holds(head, claim) && takes(position, claim))
            .ifPresent(head -> entries.add(recorded(head, claim)));
      }
      return true;
    }

    private boolean takes(ClaimPosition position, Map<String, AttributeValue> claim) {
      String kind = text(claim, DocumentRows.PERIOD_KIND);
      return position.matches(filter)
          && filter.periodKind().map(PeriodKind::id).map(kind::equals).orElse(true);
    }

    private RecordedClaim recorded(Head head, Map<String, AttributeValue> claim) {
      return new RecordedClaim(
          JsonText.claim(text(claim, DocumentRows.CLAIM)),
          factsOf.computeIfAbsent(headKey(claim), key -> head.facts()),
          head.recorded());
    }
  }

  private Map<Key, Head> heads(List<Map<String, AttributeValue>> claims) {
    List<Key> keys = claims.stream().map(ClaimList::headKey).distinct().toList();
    return table.getAll(keys).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Head(entry.getValue())));
  }

  private static Key headKey(Map<String, AttributeValue> claim) {
    return new Key(Key.of(claim).partition(), Head.SORT);
  }

  private static boolean holds(Head head, Map<String, AttributeValue> claim) {
    return Key.of(claim).sort().startsWith(head.claimsStart())
        && DocumentRows.number(claim) < head.claims();
  }

  /** What the positions of all wanted claims begin with, as far as the filter gives it in order. */
  private static String prefix(ClaimFilter filter) {
    List<Optional<String>> parts =
        List.of(
            filter.side().map(KeyText::bounded),
            filter.item().map(item -> item.id()),
            filter.outcome().map(outcome -> outcome.id()),
            filter.claimant().map(KeyText::bounded));
    StringBuilder prefix = new StringBuilder();
    for (Optional<String> part : parts) {
      if (part.isEmpty()) {
        break;
      }
      prefix.append(part.get()).append('#');
    }
    return prefix.toString();
  }
}
