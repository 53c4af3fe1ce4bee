package io.whosecount.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page of figures costs a reader's browser the first time, again, and again with what it has
 * kept: milliseconds and bytes of the body as it travels, at an address that answers.
 */
public final class RepeatedCalls {
  private static final String FIGURES = "v1/figures?side=RU&item=personnel&outcome=casualties";
  private static final int TIMES = 100;
  private static final double NANOSECONDS = 1e6;

  private final HttpClient client;
  private final URI figures;

  private RepeatedCalls(HttpClient client, URI address) {
    this.client = client;
    this.figures = address.resolve(FIGURES);
  }

  /**
   * What calls of one kind cost.
   *
   * @param kind what is asked
   * @param status the last answer's
   * @param bytes of the last answer's body
   * @param milliseconds the least, in the middle and the greatest, in that order
   * @param reads what the last answer says that it read
   */
  record Cost(String kind, int status, int bytes, List<Double> milliseconds, String reads) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %,d | %.1f (%.1f to %.1f) | %s |",
          kind,
          status,
          bytes,
          milliseconds.get(1),
          milliseconds.getFirst(),
          milliseconds.getLast(),
          reads);
    }
  }

  /** The costs at {@code address}, which ends with a slash. */
  static List<Cost> at(URI address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      RepeatedCalls calls = new RepeatedCalls(client, address);
      Cost first = calls.cost("the first", 1, Optional.empty());
      String tag = calls.call(Optional.empty()).headers().firstValue("ETag").orElseThrow();
      return List.of(
          first,
          calls.cost("again", TIMES, Optional.empty()),
          calls.cost("again, with `If-None-Match`", TIMES, Optional.of(tag)));
    }
  }

  private Cost cost(String kind, int times, Optional<String> tag)
      throws IOException, InterruptedException {
    List<Double> milliseconds = new ArrayList<>();
    HttpResponse<byte[]> last = null;
    for (int n = 0; n < times; n++) {
      long begun = System.nanoTime();
      last = call(tag);
      milliseconds.add((System.nanoTime() - begun) / NANOSECONDS);
    }
    if (last == null) {
      throw new IllegalArgumentException("not called: " + kind);
    }
    List<Double> sorted = milliseconds.stream().sorted().toList();
    return new Cost(
        kind,
        last.statusCode(),
        last.body().length,
        List.of(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast()),
        last.headers().firstValue("Server-Timing").orElse("not told"));
  }

  private HttpResponse<byte[]> call(Optional<String> tag) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(figures).header("Accept-Encoding", "gzip");
    tag.ifPresent(known -> request.header("If-None-Match", known));
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** Measures at the address that the second argument names. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2 || arguments[1].isBlank()) {
      System.err.println("Which address? -Dwhosecount.settings=http://127.0.0.1:8080/");
      System.exit(2);
    }
    System.out.println("| call | status | bytes of body | milliseconds (from to) | reads |");
    System.out.println("| --- | --- | --- | --- | --- |");
    at(URI.create(arguments[1])).forEach(System.out::println);
  }
}
