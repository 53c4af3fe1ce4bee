package io.whosecount.local.sources;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The event in which an API Gateway HTTP API hands a request to a function (format 2.0). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HttpApiEvent(
    String version,
    String routeKey,
    String rawPath,
    String rawQueryString,
    @Nullable List<String> cookies,
    Map<String, String> headers,
    @Nullable Map<String, String> queryStringParameters,
    RequestContext requestContext,
    @Nullable String body,
    @JsonProperty("isBase64Encoded") boolean base64Encoded) {
  private static final Pattern TEXT =
      Pattern.compile("text/.*|application/(json|javascript|xml|.*\\+json|.*\\+xml)(;.*)?");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** What API Gateway knows about the request. */
  public record RequestContext(
      String accountId,
      String apiId,
      String domainName,
      String domainPrefix,
      Http http,
      String requestId,
      String routeKey,
      String stage,
      String time,
      long timeEpoch) {}

  /** The request line. */
  public record Http(
      String method, String path, String protocol, String sourceIp, String userAgent) {}

  /** The event of {@code exchange}, whose body is {@code content}. */
  static HttpApiEvent of(HttpExchange exchange, byte[] content, Instant now) {
    URI uri = exchange.getRequestURI();
    Map<String, String> headers = joined(exchange.getRequestHeaders());
    Optional<String> cookies = Optional.ofNullable(headers.remove("cookie"));
    String host = headers.getOrDefault("host", "127.0.0.1");
    headers.put("x-forwarded-for", "127.0.0.1");
    headers.put("x-forwarded-port", Integer.toString(exchange.getLocalAddress().getPort()));
    headers.put("x-forwarded-proto", "http");
    boolean text = TEXT.matcher(headers.getOrDefault("content-type", "")).matches();
    Http http =
        new Http(
            exchange.getRequestMethod(),
            uri.getRawPath(),
            exchange.getProtocol(),
            "127.0.0.1",
            headers.getOrDefault("user-agent", ""));
    return new HttpApiEvent(
        "2.0",
        "$default",
        uri.getRawPath(),
        Optional.ofNullable(uri.getRawQuery()).orElse(""),
        cookies.map(c -> Arrays.asList(c.split(";\\s*"))).orElse(null),
        headers,
        parameters(uri),
        new RequestContext(
            "000000000000",
            "local",
            host,
            "local",
            http,
            UUID.randomUUID().toString(),
            "$default",
            "$default",
            TIME.format(now),
            now.toEpochMilli()),
        content.length == 0 ? null : body(content, text),
        content.length > 0 && !text);
  }

  private static Map<String, String> joined(Headers headers) {
    Map<String, String> joined = new TreeMap<>();
    headers.forEach(
        (name, values) -> joined.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    return joined;
  }

  private static @Nullable Map<String, String> parameters(URI uri) {
    String query = uri.getRawQuery();
    if (query == null || query.isEmpty()) {
      return null;
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.merge(decoded(name), decoded(value), (before, next) -> before + "," + next);
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String body(byte[] content, boolean text) {
    return text
        ? new String(content, StandardCharsets.UTF_8)
        : Base64.getEncoder().encodeToString(content);
  }
}
