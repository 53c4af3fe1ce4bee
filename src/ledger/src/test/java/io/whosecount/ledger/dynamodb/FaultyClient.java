package io.whosecount.ledger.dynamodb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Random;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client whose writes fail now and then, half of them after they were done: as in a crash. */
final class FaultyClient {
  private static final Set<String> WRITES =
      Set.of("putItem", "batchWriteItem", "transactWriteItems");
  private static final int ONE_IN = 6;

  private FaultyClient() {}

  static DynamoDbClient over(DynamoDbClient client, long seed) {
    Random random = new Random(seed);
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            FaultyClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              boolean fails = WRITES.contains(method.getName()) && random.nextInt(ONE_IN) == 0;
              if (fails && random.nextBoolean()) {
                throw SdkClientException.create("crash before " + method.getName());
              }
              Object answer;
              try {
                answer = method.invoke(client, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              if (fails) {
                throw SdkClientException.create("crash after " + method.getName());
              }
              return answer;
            });
  }
}
