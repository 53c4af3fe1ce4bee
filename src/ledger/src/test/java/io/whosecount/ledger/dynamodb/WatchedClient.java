package io.whosecount.ledger.dynamodb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client under whose requests something happens. */
final class WatchedClient {
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
