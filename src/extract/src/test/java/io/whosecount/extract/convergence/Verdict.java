package io.whosecount.extract.convergence;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.dynamodb.InMemoryDynamoDb;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import io.whosecount.ledger.dynamodb.LedgerTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a history came to.
 *
 * @param lines the items of its table, see {@link TableLines}
 * @param differences from the table of a fresh run, and of the table from what its own journal
 *     tells; none if it converged
 * @param trace what happened, request by request
 */
record Verdict(Map<String, String> lines, List<String> differences, List<String> trace) {
  private static final String LIVED = "lived";
  private static final String FRESH = "fresh";

  /** Of {@code history} on a double. */
  static Verdict of(History history) {
    return of(history, new InMemoryDynamoDb(), LIVED);
  }

  /** Of {@code history} in a new table of {@code client}. */
  static Verdict of(History history, DynamoDbClient client, String table) {
    return of(history, client, table, UnaryOperator.identity(), UnaryOperator.identity());
  }

  /**
   * The same, where the function uses what {@code between} makes of the client, and hears what
   * {@code form} makes of sequencers.
   */
  static Verdict of(
      History history,
      DynamoDbClient client,
      String table,
      UnaryOperator<DynamoDbClient> between,
      UnaryOperator<String> form) {
    client.createTable(LedgerTable.creation(table));
    World world = new World(between.apply(client), table, new VersionedBucket(form));
    try {
      world.live(history);
    } catch (RuntimeException e) {
      return new Verdict(Map.of(), List.of("failed: " + e), world.trace());
    }
    Map<String, String> lived = TableLines.of(client, table);
    List<String> differences = new ArrayList<>();
    List<Notification> survivors = world.bucket().survivors();
    List<Boolean> newer =
        survivors.stream()
            .map(last -> isOfNewerExtractor(world, last, client, table, differences))
            .toList();
    DynamoDbClient other = new InMemoryDynamoDb();
    other.createTable(LedgerTable.creation(FRESH));
    World fresh = new World(other, FRESH, new VersionedBucket(form));
    fresh.bucket().become(world.bucket());
    fresh.run(world.bucket().freshUploads(), newer);
    differences.addAll(differences(lived, TableLines.of(other, FRESH)));
    if (differences.isEmpty()) {
      differences.addAll(Mirror.differences(new DynamoDbLedger(client, table)));
    }
    return new Verdict(lived, differences, world.trace());
  }

  /**
   * Which extractor read the document last, half rolled out as the newer one may be: one that tried
   * its last event, and none that is older than one which said that this event is done.
   */
  private static boolean isOfNewerExtractor(
      World world,
      Notification last,
      DynamoDbClient client,
      String table,
      List<String> differences) {
    Set<String> tried = new TreeSet<>();
    boolean newerSucceeded = false;
    for (Delivery.Task task : world.tasks()) {
      if (task.isAbout(last)) {
        tried.addAll(task.tried());
      }
    }
    for (Delivery.Message message : world.messages()) {
      if (message.isAbout(last)) {
        tried.addAll(message.tried());
        newerSucceeded |= message.succeeded().contains(PaperExtractor.version(true));
      }
    }
    String found = extractor(client, table, last.key()).orElse("none");
    if (!tried.contains(found) || (newerSucceeded && !found.equals(PaperExtractor.version(true)))) {
      differences.add("extractor of '%s': %s, tried: %s".formatted(last.key(), found, tried));
    }
    return found.equals(PaperExtractor.version(true));
  }

  private static Optional<String> extractor(DynamoDbClient client, String table, String key) {
    String partition = "DOC#" + DocumentId.ofObject(VersionedBucket.NAME, key);
    Map<String, AttributeValue> head =
        client
            .getItem(
                r ->
                    r.tableName(table)
                        .key(
                            Map.of(
                                "PK", AttributeValue.fromS(partition),
                                "SK", AttributeValue.fromS("HEAD")))
                        .consistentRead(true))
            .item();
    return Optional.ofNullable(head.get("extractor")).map(AttributeValue::s);
  }

  /** What one table has and the other has not, or has otherwise. */
  static List<String> differences(Map<String, String> lived, Map<String, String> fresh) {
    List<String> differences = new ArrayList<>();
    Set<String> keys = new TreeSet<>(lived.keySet());
    keys.addAll(fresh.keySet());
    for (String key : keys) {
      String has = lived.getOrDefault(key, "nothing");
      String wanted = fresh.getOrDefault(key, "nothing");
      if (!has.equals(wanted)) {
        differences.add("%s%n    lived: %s%n    fresh: %s".formatted(key, has, wanted));
      }
    }
    return differences;
  }

  boolean converged() {
    return differences.isEmpty();
  }

  /** The history as short as it can be told, and what is wrong at its end. */
  static Supplier<String> story(String what, History history) {
    return () -> {
      History shortest = new Shrinker(h -> !of(h).converged()).shrink(history);
      Verdict verdict = of(shortest);
      return "%s, shrunken to%n%s%nwhat happened:%n%s%ndifferences:%n%s"
          .formatted(
              what,
              shortest,
              String.join("\n", verdict.trace),
              String.join("\n", verdict.differences));
    };
  }
}
