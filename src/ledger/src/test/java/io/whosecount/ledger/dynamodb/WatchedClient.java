package io.whosecount.ledger.dynamodb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Random;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client under whose requests something happens. */
final class WatchedClient {
  private static final Set<String> WRITES =
      Set.of("putItem", "batchWriteItem", "transactWriteItems");
  private static final int ONE_IN = 6;

  private WatchedClient() {}

  /** What happens beside a request. */
  interface Watcher {
    void before(String operation);

    void after(String operation);
  }

  static DynamoDbClient over(DynamoDbClient client, Watcher watcher) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            WatchedClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              watcher.before(method.getName());
              try {
                Object answer = method.invoke(client, arguments);
                watcher.after(method.getName());
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Writes fail now and then, half of them after they were done: as in a crash. */
  static DynamoDbClient crashing(DynamoDbClient client, long seed) {
    Random random = new Random(seed);
    return over(
        client,
        new Watcher() {
          @Override
          public void before(String operation) {
            crash("before " + operation, operation);
          }

          @Override
          public void after(String operation) {
            crash("after " + operation, operation);
          }

          private void crash(String when, String operation) {
            if (WRITES.contains(operation) && random.nextInt(2 * ONE_IN) == 0) {
              throw SdkClientException.create("crash " + when);
            }
          }
        });
  }

  /** At the request of that number, from 1, something else is done first. */
  static DynamoDbClient interrupted(DynamoDbClient client, int request, Runnable first) {
    return over(
        client,
        new Watcher() {
          private int requests;

          @Override
          public void before(String operation) {
            requests++;
            if (requests == request) {
              first.run();
            }
          }

          @Override
          public void after(String operation) {}
        });
  }
}
