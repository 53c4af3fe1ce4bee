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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Lists claims by the index. The index lags and holds claims of revisions that are not, or no more,
 * the head; so every claim's head is asked, as the last finished write left it.
 */
final class ClaimList {
  /** How many items of the index one page may cost; a page that met it is short and has a next. */
  private static final int MOST_READ = 1_000;

  /** A request for one item, counted as so many items more. */
  private static final int COST_OF_A_LEAP = 9;

  /** Asked for at once where what a page takes was not among the first. */
  private static final int FEWEST_OF_MORE = 25;

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
    private final String end;
    private final List<RecordedClaim> entries = new ArrayList<>();
    private final Map<Key, PublicationFacts> factsOf = new HashMap<>();
    private Optional<ClaimPosition> last = Optional.empty();
    private Optional<ClaimPosition> lastTaken = Optional.empty();
    private Optional<String> leap = Optional.empty();
    private int read;

    Walk(ClaimFilter filter, int limit) {
      this.filter = filter;
      this.limit = limit;
      this.end = prefix(filter) + KeyText.LAST;
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
        if (!read(partition)) {
          Optional<ClaimPosition> behind = entries.size() == limit ? lastTaken : last;
          return new Page<>(entries, behind.map(position -> ClaimCursor.after(position, filter)));
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

    /** Reads a partition to its end; false when the page ends before it. */
    private boolean read(String partition) {
      String start = prefix(filter);
      // No key is empty, and a blank sorts before all. Nothing begins with a whole position, so the
      // next key is behind it with a blank.
      String from = last.map(position -> position + " ").orElse(start.isEmpty() ? " " : start);
      Map<String, AttributeValue> behind = Map.of();
      int wanted = limit - entries.size() + 1;
      while (true) {
        QueryResponse answer = query(partition, from, behind, wanted);
        leap = Optional.empty();
        if (!take(answer.items())) {
          return false;
        }
        if (leap.isPresent()) {
          from = leap.get();
          behind = Map.of();
          wanted = 1;
        } else {
          behind = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : Map.of();
          wanted = Math.max(limit - entries.size() + 1, FEWEST_OF_MORE);
        }
        boolean atEnd = leap.isEmpty() && behind.isEmpty();
        if (atEnd || KeyText.ORDER.compare(from, end) >= 0) {
          return true;
        }
      }
    }

    private QueryResponse query(
        String partition, String from, Map<String, AttributeValue> behind, int wanted) {
      return table.query(
          r -> {
            r.indexName(LedgerTable.INDEX)
                .limit(wanted)
                .keyConditionExpression("GSI1PK = :partition AND GSI1SK BETWEEN :from AND :to")
                .expressionAttributeValues(
                    Map.of(":partition", text(partition), ":from", text(from), ":to", text(end)));
            if (!behind.isEmpty()) {
              r.exclusiveStartKey(behind);
            }
          });
    }

    /**
     * Takes what the filter takes, up to a claim behind which it can leap; false when the page is
     * full, or has cost enough, and this claim is for the next.
     */
    private boolean take(List<Map<String, AttributeValue>> claims) {
      Map<Key, Optional<Head>> heads = new HashMap<>();
      for (int n = 0; n < claims.size(); n++) {
        Map<String, AttributeValue> claim = claims.get(n);
        ClaimPosition position = position(claim);
        // Of two readings of a document, of which one is the head's, a claim stands at one place
        // twice: a cursor behind that place must not leave out the one that was not looked at.
        boolean costsTooMuch = read >= MOST_READ && !last.equals(Optional.of(position));
        if (entries.size() == limit || costsTooMuch) {
          return false;
        }
        read++;
        last = Optional.of(position);
        // An id that is none, with a separator in it, stands nowhere: there is no leap to it.
        leap =
            leap(position).filter(start -> KeyText.ORDER.compare(start, position.toString()) > 0);
        if (leap.isPresent()) {
          read += COST_OF_A_LEAP;
          return true;
        }
        if (takes(claim)) {
          head(claims.subList(n, claims.size()), heads)
              .filter(head -> holds(head, claim))
              .ifPresent(
                  head -> {
                    entries.add(recorded(head, claim));
                    lastTaken = last;
                  });
        }
      }
      return true;
    }

    /**
     * The head of the first of {@code claims}. Asked for with those of as many more as the page has
     * room for: of the claim behind them it is enough to know that it is there.
     */
    private Optional<Head> head(
        List<Map<String, AttributeValue>> claims, Map<Key, Optional<Head>> heads) {
      Key wanted = headKey(claims.getFirst());
      if (!heads.containsKey(wanted)) {
        List<Key> keys =
            claims.stream()
                .filter(this::takes)
                .limit(limit - entries.size())
                .map(ClaimList::headKey)
                .distinct()
                .toList();
        Map<Key, Map<String, AttributeValue>> found = table.getAll(keys);
        keys.forEach(key -> heads.put(key, Optional.ofNullable(found.get(key)).map(Head::new)));
      }
      return heads.getOrDefault(wanted, Optional.empty());
    }

    private boolean takes(Map<String, AttributeValue> claim) {
      String kind = text(claim, DocumentRows.PERIOD_KIND);
      return position(claim).matches(filter)
          && filter.periodKind().map(PeriodKind::id).map(kind::equals).orElse(true);
    }

    /**
     * Where the next claim can stand that the filter takes, if that is not next to a claim at
     * {@code position}: what is sorted by four fields need not be read to find it by the last.
     */
    private Optional<String> leap(ClaimPosition position) {
      List<String> found =
          List.of(position.side(), position.item(), position.outcome(), position.voice());
      String before = "";
      for (int n = 0; n < found.size(); n++) {
        String id = found.get(n);
        String wanted = wanted(filter).get(n).orElse(id);
        int order = KeyText.ORDER.compare(id, wanted);
        if (order != 0) {
          return Optional.of(order < 0 ? before + wanted + KeyText.SEPARATOR : behind(before));
        }
        before += id + KeyText.SEPARATOR;
      }
      return Optional.empty();
    }

    /** Behind all that begins with {@code start}, which ends with a separator or is empty. */
    private static String behind(String start) {
      return start.isEmpty()
          ? KeyText.LAST
          : KeyText.behind(start.substring(0, start.length() - KeyText.SEPARATOR.length()));
    }

    private RecordedClaim recorded(Head head, Map<String, AttributeValue> claim) {
      return new RecordedClaim(
          JsonText.claim(text(claim, DocumentRows.CLAIM)),
          factsOf.computeIfAbsent(headKey(claim), key -> head.facts()),
          head.digest(),
          head.recorded());
    }
  }

  private static ClaimPosition position(Map<String, AttributeValue> claim) {
    return ClaimPosition.parse(text(claim, LedgerTable.INDEX_SORT)).orElseThrow();
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
    StringBuilder prefix = new StringBuilder();
    for (Optional<String> part : wanted(filter)) {
      if (part.isEmpty()) {
        break;
      }
      prefix.append(part.get()).append(KeyText.SEPARATOR);
    }
    return prefix.toString();
  }

  /** What the filter wants of the fields that positions are sorted by, in their order. */
  private static List<Optional<String>> wanted(ClaimFilter filter) {
    return List.of(
        filter.side().map(KeyText::bounded),
        filter.item().map(item -> item.id()),
        filter.outcome().map(outcome -> outcome.id()),
        filter.claimant().map(KeyText::bounded));
  }
}
