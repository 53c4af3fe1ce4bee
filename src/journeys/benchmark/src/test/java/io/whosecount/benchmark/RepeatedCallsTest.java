package io.whosecount.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.whosecount.benchmark.RepeatedCalls.Cost;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedCallsTest {

  @Test
  void whatIsKnownIsNotSentAgain() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/figures",
        call -> {
          boolean known = "\"1\"".equals(call.getRequestHeaders().getFirst("If-None-Match"));
          call.getResponseHeaders().set("ETag", "\"1\"");
          call.sendResponseHeaders(known ? 304 : 200, known ? -1 : 5);
          if (!known) {
            call.getResponseBody().write(new byte[5]);
          }
          call.close();
        });
    server.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      List<Cost> costs = RepeatedCalls.at(address);
      assertThat(costs).extracting(Cost::status).containsExactly(200, 200, 304);
      assertThat(costs).extracting(Cost::bytes).containsExactly(5, 5, 0);
      assertThat(costs).allSatisfy(cost -> assertThat(cost.milliseconds()).isSorted().hasSize(3));
    } finally {
      server.stop(0);
    }
  }
}
