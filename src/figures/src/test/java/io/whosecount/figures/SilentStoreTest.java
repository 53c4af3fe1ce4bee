package io.whosecount.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * A store that takes a connection and says nothing is asked again while somebody still waits: an
 * attempt has an end of its own, long before that of the whole call.
 */
@QuarkusTest
@Timeout(30)
class SilentStoreTest {
  @Inject DynamoDbClientBuilder configured;

  private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
  private ServerSocket silent;

  @BeforeEach
  void listen() throws IOException {
    silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::takeConnections);
  }

  private void takeConnections() {
    try {
      while (true) {
        connections.add(silent.accept());
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  @AfterEach
  void close() throws IOException {
    silent.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }

  @Test
  void anAttemptThatIsNotAnsweredIsFollowedByAnother() {
    URI endpoint = URI.create("http://127.0.0.1:" + silent.getLocalPort());
    try (DynamoDbClient client =
        configured
            .endpointOverride(endpoint)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "key")))
            .build()) {
      assertThatThrownBy(() -> client.describeTable(r -> r.tableName("ledger")))
          .isInstanceOf(SdkClientException.class);
    }
    assertThat(connections).as("attempts within one call").hasSizeGreaterThan(1);
  }
}
