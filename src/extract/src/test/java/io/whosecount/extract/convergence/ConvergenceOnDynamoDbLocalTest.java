package io.whosecount.extract.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.local.dynamodb.EmbeddedDynamoDb;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The same histories on DynamoDB Local: they converge there, and the double does request by request
 * and item by item what it does. {@code -Dwhosecount.histories.local=300} runs more of them.
 */
@Timeout(900)
@ExtendWith(QuietFunction.class)
class ConvergenceOnDynamoDbLocalTest {
  private static final Path LIBRARIES = Path.of("..", "local", "dynamodb", "target", "lib");
  private static final long FIRST_SEED = Long.getLong("whosecount.seed", 1);
  private static final int HISTORIES = Integer.getInteger("whosecount.histories.local", 30);

  @Test
  void randomHistoriesEndThereAsTheyDoOnTheDouble() {
    long start = System.nanoTime();
    try (EmbeddedDynamoDb server = EmbeddedDynamoDb.start(LIBRARIES, Optional.empty(), 0);
        DynamoDbClient client = client(server)) {
      for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
        History history = History.random(seed);
        String table = "history-" + seed;
        Verdict there = Verdict.of(history, client, table);
        Verdict onTheDouble = Verdict.of(history);
        assertThat(there.differences()).as("seed %d", seed).isEmpty();
        assertThat(there.trace()).as("seed %d", seed).isEqualTo(onTheDouble.trace());
        assertThat(there.lines()).as("seed %d", seed).isEqualTo(onTheDouble.lines());
        client.deleteTable(r -> r.tableName(table));
      }
    }
    System.out.printf(
        "%d histories on DynamoDB Local, seeds %d to %d: %d ms%n",
        HISTORIES, FIRST_SEED, FIRST_SEED + HISTORIES - 1, (System.nanoTime() - start) / 1_000_000);
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
