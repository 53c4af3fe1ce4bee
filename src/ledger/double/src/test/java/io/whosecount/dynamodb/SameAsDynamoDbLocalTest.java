package io.whosecount.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.local.dynamodb.EmbeddedDynamoDb;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Whoever asks the double gets the answer, or the refusal, that DynamoDB Local gives. */
@Timeout(120)
class SameAsDynamoDbLocalTest {
  private static final Path LIBRARIES = Path.of("..", "..", "local", "dynamodb", "target", "lib");

  @TestFactory
  Stream<DynamicTest> answersAndRefusals() {
    Map<String, String> local = new LinkedHashMap<>();
    try (EmbeddedDynamoDb server = EmbeddedDynamoDb.start(LIBRARIES, Optional.empty(), 0);
        DynamoDbClient client = client(server)) {
      Questions.all().forEach((name, question) -> local.put(name, answer(client, question)));
    }
    return Questions.all().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertThat(answer(new InMemoryDynamoDb(), entry.getValue()))
                            .isEqualTo(local.get(entry.getKey()))));
  }

  @Test
  void whatItDoesNotKnowItDoesNotGuess() {
    for (Questions.Question question :
        List.<Questions.Question>of(
            c ->
                c.getItem(
                    r ->
                        r.tableName(Questions.TABLE)
                            .key(Questions.key("a", "1"))
                            .projectionExpression("PK")),
            c -> Questions.query(c, "PK = :p AND contains(SK, :p)"),
            c -> c.listTables(r -> {}),
            c ->
                Questions.put(
                    c,
                    "size(#c) > :n",
                    Map.of("#c", "count"),
                    Map.of(":n", Questions.number(1))))) {
      assertThat(answer(new InMemoryDynamoDb(), question))
          .startsWith("UnsupportedOperationException");
    }
  }

  /** The answer of a new table with some items, and the items after it. */
  private static String answer(DynamoDbClient client, Questions.Question question) {
    client.createTable(Things.creation(Questions.TABLE));
    for (String sort : List.of("1", "1\uD83D\uDE80", "2", "3", "\uFFEE")) {
      client.putItem(
          r ->
              r.tableName(Questions.TABLE)
                  .item(
                      Questions.item(
                          "a",
                          sort,
                          Map.of(
                              "count",
                              Questions.number(10),
                              "GSI1PK",
                              Questions.text("x"),
                              "GSI1SK",
                              Questions.text("to " + sort)))));
    }
    client.putItem(
        r ->
            r.tableName(Questions.TABLE)
                .item(Questions.item("b", "1", Map.of("flag", AttributeValue.fromBool(true)))));
    String answer;
    try {
      answer = question.apply(client).toString();
    } catch (TransactionCanceledException e) {
      answer =
          "canceled: " + e.cancellationReasons().stream().map(CancellationReason::code).toList();
    } catch (DynamoDbException | UnsupportedOperationException e) {
      answer = e.getClass().getSimpleName();
    }
    List<String> after =
        client
            .scanPaginator(r -> r.tableName(Questions.TABLE).consistentRead(true))
            .items()
            .stream()
            .map(Questions::text)
            .sorted()
            .toList();
    if (!(client instanceof InMemoryDynamoDb)) {
      client.deleteTable(r -> r.tableName(Questions.TABLE));
    }
    return answer + "\n" + String.join("\n", after);
  }

  private static DynamoDbClient client(EmbeddedDynamoDb server) {
    return DynamoDbClient.builder()
        .endpointOverride(server.endpoint())
        .region(Region.EU_WEST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
