package io.whosecount.local.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.local.runtime.InvocationResult;
import io.whosecount.local.runtime.InvocationResult.Answered;
import io.whosecount.local.runtime.InvocationResult.Failed;
import io.whosecount.local.runtime.InvocationResult.TimedOut;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HttpFrontTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final InvocationResult OK = new Answered("{\"statusCode\":204}");

  private final List<String> events = new CopyOnWriteArrayList<>();

  @Test
  void handsARequestOverAsApiGatewayDoes() throws Exception {
    send(
        OK,
        "/v1/figures?side=RU&side=UA&item=a%20b&flag",
        request ->
            request.header("X-Twice", "1").header("X-Twice", "2").header("Cookie", "a=1; b=2"));

    JsonNode event = event();
    assertThat(event.path("version").textValue()).isEqualTo("2.0");
    assertThat(event.path("routeKey").textValue()).isEqualTo("$default");
    assertThat(event.path("rawPath").textValue()).isEqualTo("/v1/figures");
    assertThat(event.path("rawQueryString").textValue())
        .isEqualTo("side=RU&side=UA&item=a%20b&flag");
    assertThat(event.path("queryStringParameters").toString())
        .isEqualTo("{\"side\":\"RU,UA\",\"item\":\"a b\",\"flag\":\"\"}");
    assertThat(event.path("headers").path("x-twice").textValue()).isEqualTo("1,2");
    assertThat(event.path("headers").has("cookie")).isFalse();
    assertThat(event.path("cookies").toString()).isEqualTo("[\"a=1\",\"b=2\"]");
    assertThat(event.path("requestContext").path("http").path("method").textValue())
        .isEqualTo("GET");
    assertThat(event.path("requestContext").path("http").path("path").textValue())
        .isEqualTo("/v1/figures");
    assertThat(event.path("isBase64Encoded").asBoolean()).isFalse();
    assertThat(event.has("body")).isFalse();
  }

  @Test
  void leavesParametersOutWhereThereAreNone() throws Exception {
    send(OK, "/", request -> request);

    assertThat(event().has("queryStringParameters")).isFalse();
    assertThat(event().path("rawQueryString").textValue()).isEmpty();
  }

  @Test
  void encodesABodyThatIsNoText() throws Exception {
    send(OK, "/", request -> request.POST(BodyPublishers.ofByteArray(new byte[] {0, (byte) 0xff})));

    assertThat(event().path("isBase64Encoded").asBoolean()).isTrue();
    assertThat(Base64.getDecoder().decode(event().path("body").textValue()))
        .containsExactly(0, 0xff);
  }

  @Test
  void givesStatusHeadersCookiesAndBodyBack() throws Exception {
    HttpResponse<String> response =
        send(
            new Answered(
                """
                {"statusCode": 404, "headers": {"Content-Type": "application/problem+json"},
                 "cookies": ["a=1", "b=2"], "body": "{\\"title\\":\\"Größe\\"}"}
                """),
            "/",
            request -> request);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(response.headers().allValues("set-cookie")).containsExactlyInAnyOrder("a=1", "b=2");
    assertThat(response.body()).isEqualTo("{\"title\":\"Größe\"}");
  }

  @Test
  void decodesABodyThatIsNoText() throws Exception {
    String encoded = Base64.getEncoder().encodeToString("zwölf".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> response =
        send(
            new Answered(
                "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"" + encoded + "\"}"),
            "/",
            request -> request);

    assertThat(response.body()).isEqualTo("zwölf");
  }

  @Test
  void answersHeadWithTheLengthAndNoBody() throws Exception {
    HttpResponse<String> response =
        send(
            new Answered("{\"statusCode\":200,\"body\":\"12345\"}"),
            "/",
            HttpRequest.Builder::HEAD);

    assertThat(response.headers().firstValue("content-length")).contains("5");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void turnsWhatFailsIntoApiGatewaysOwnAnswers() throws Exception {
    assertThat(send(new Failed("{}"), "/", request -> request).statusCode()).isEqualTo(500);
    assertThat(send(new TimedOut(), "/", request -> request).statusCode()).isEqualTo(503);
    assertThat(send(new Answered("{broken"), "/", request -> request).body())
        .isEqualTo("{\"message\":\"Internal Server Error\"}");
  }

  private HttpResponse<String> send(
      InvocationResult result, String path, UnaryOperator<HttpRequest.Builder> request)
      throws Exception {
    QueuePoller.Invoker function =
        event -> {
          events.add(event);
          return result;
        };
    try (HttpFront front = HttpFront.start(0, function);
        HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          request.apply(HttpRequest.newBuilder(URI.create(front.address() + path))).build(),
          BodyHandlers.ofString());
    }
  }

  private JsonNode event() throws Exception {
    return JSON.readTree(events.getLast());
  }
}
