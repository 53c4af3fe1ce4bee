package io.whosecount.local.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A function for tests, which does what its event says: {@code "crash"}, {@code "hang"}, {@code
 * "error"}; anything else is answered with what it was told.
 */
final class FakeFunction {
  private FakeFunction() {}

  public static void main(String[] arguments) throws Exception {
    String api = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/";
    HttpClient client = HttpClient.newHttpClient();
    if (arguments.length > 0) {
      post(client, api + "init/error", "{\"errorType\":\"" + arguments[0] + "\"}");
      System.exit(1);
    }
    while (true) {
      handle(client, api);
    }
  }

  private static void handle(HttpClient client, String api) throws Exception {
    HttpResponse<String> next = next(client, api);
    String id = header(next, "Lambda-Runtime-Aws-Request-Id");
    switch (next.body()) {
      case "\"crash\"" -> System.exit(3);
      case "\"hang\"" -> Thread.sleep(600_000);
      case "\"error\"" ->
          post(client, api + "invocation/" + id + "/error", "{\"errorType\":\"Own\"}");
      default -> post(client, api + "invocation/" + id + "/response", told(next));
    }
  }

  private static HttpResponse<String> next(HttpClient client, String api) throws Exception {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(api + "invocation/next")).build(),
          BodyHandlers.ofString());
    } catch (IOException gone) {
      System.exit(4);
      throw gone;
    }
  }

  private static String told(HttpResponse<String> next) {
    return "{\"event\":%s,\"deadline\":%s,\"arn\":\"%s\",\"trace\":\"%s\",\"pid\":%d,\"home\":%b,\"own\":\"%s\"}"
        .formatted(
            next.body(),
            header(next, "Lambda-Runtime-Deadline-Ms"),
            header(next, "Lambda-Runtime-Invoked-Function-Arn"),
            header(next, "Lambda-Runtime-Trace-Id"),
            ProcessHandle.current().pid(),
            System.getenv("HOME") != null,
            System.getenv("OWN"));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElseThrow();
  }

  private static void post(HttpClient client, String address, String body) throws Exception {
    client.send(
        HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.discarding());
  }

  /** A package whose bootstrap runs this program with {@code arguments}. */
  static FunctionPackage packageIn(Path folder, String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path classes = Path.of("target", "test-classes").toAbsolutePath();
    Path bootstrap =
        Files.writeString(
            folder.resolve("bootstrap"),
            "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' %s %s\n"
                .formatted(
                    java, classes, FakeFunction.class.getName(), String.join(" ", arguments)));
    if (!bootstrap.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + bootstrap + " executable");
    }
    return new FunctionPackage("fake", folder, FunctionPackage.Kind.NATIVE);
  }
}
