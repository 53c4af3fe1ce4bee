package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.order.KeyText;
import io.whosecount.ledger.order.ListCursor;
import io.whosecount.ledger.order.PageLimit;
import io.whosecount.ledger.order.SupporterPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Lists the documents behind a number: for each of its names, those of the partition of its
 * supporters.
 */
final class Supporters {
  private final Table table;

  /** The supporters in {@code table}. */
  Supporters(Table table) {
    this.table = table;
  }

  /** See {@link io.whosecount.ledger.Ledger#supporters}. */
  Page<Citation> page(SeriesNumber number, Optional<String> cursor, int limit) {
    PageLimit.checked(limit);
    ListCursor list = SupporterPosition.cursor(number);
    Optional<SupporterPosition> after = cursor.map(text -> SupporterPosition.read(list, text));
    Key observation = Support.observationOf(number);
    List<Map<String, AttributeValue>> found = new ArrayList<>();
    for (Map<String, AttributeValue> row : observations(observation, after, limit + 1)) {
      String names = names(Key.of(row), observation);
      Optional<SupporterPosition> from = after.filter(position -> position.names().equals(names));
      found.addAll(supporters(Key.of(row), from, limit + 1 - found.size()));
      if (found.size() > limit) {
        return page(observation, found.subList(0, limit), list);
      }
    }
    return new Page<>(citations(found), Optional.empty());
  }

  /** As many rows as may be needed: each has one supporter at least. */
  private List<Map<String, AttributeValue>> observations(
      Key observation, Optional<SupporterPosition> after, int most) {
    return table
        .query(
            r ->
                r.keyConditionExpression("PK = :partition AND SK BETWEEN :from AND :to")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(observation.partition()),
                            ":from",
                                text(
                                    observation
                                        .under(after.map(SupporterPosition::names).orElse(""))
                                        .sort()),
                            ":to", text(observation.under(KeyText.LAST).sort())))
                    .limit(most))
        .items();
  }

  private List<Map<String, AttributeValue>> supporters(
      Key observation, Optional<SupporterPosition> after, int most) {
    return table
        .query(
            r ->
                r.keyConditionExpression("PK = :partition AND SK > :from")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", text(Support.supportersOf(observation)),
                            ":from", text(after.map(SupporterPosition::document).orElse(" "))))
                    .limit(most))
        .items();
  }

  private static Page<Citation> page(
      Key observation, List<Map<String, AttributeValue>> found, ListCursor list) {
    Key last = Key.of(found.getLast());
    String start = Support.supportersOf(observation) + KeyText.SEPARATOR;
    SupporterPosition position =
        new SupporterPosition(last.partition().substring(start.length()), last.sort());
    return new Page<>(citations(found), Optional.of(list.behind(position.toString())));
  }

  private static List<Citation> citations(List<Map<String, AttributeValue>> found) {
    return found.stream().map(Supporter::citation).toList();
  }

  private static String names(Key row, Key observation) {
    return row.sort().substring(observation.sort().length() + 1);
  }
}
