package io.whosecount.local.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.local.runtime.InvocationResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * What API Gateway makes of a function's answer.
 *
 * @param status of the response
 * @param headers each with its values
 * @param body of the response
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HttpApiAnswer(int status, List<Map.Entry<String, String>> headers, byte[] body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static HttpApiAnswer of(InvocationResult result) {
    return switch (result) {
      case InvocationResult.Answered answered -> ofAnswer(answered.body());
      case InvocationResult.Failed failed -> message(500, "Internal Server Error");
      case InvocationResult.TimedOut late -> message(503, "Service Unavailable");
    };
  }

  /** A response that API Gateway itself gives. */
  static HttpApiAnswer message(int status, String text) {
    return new HttpApiAnswer(
        status,
        List.of(Map.entry("Content-Type", "application/json")),
        ("{\"message\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  private static HttpApiAnswer ofAnswer(String answer) {
    try {
      JsonNode json = JSON.readTree(answer);
      return json.path("statusCode").canConvertToInt()
          ? ofStructured(json)
          : new HttpApiAnswer(
              200,
              List.of(Map.entry("Content-Type", "application/json")),
              answer.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException | IllegalArgumentException malformed) {
      return message(500, "Internal Server Error");
    }
  }

  private static HttpApiAnswer ofStructured(JsonNode json) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    json.path("headers")
        .properties()
        .forEach(header -> headers.add(Map.entry(header.getKey(), header.getValue().asText())));
    json.path("cookies").forEach(cookie -> headers.add(Map.entry("Set-Cookie", cookie.asText())));
    JsonNode body = json.path("body");
    String text = body.isTextual() ? body.textValue() : "";
    byte[] bytes =
        json.path("isBase64Encoded").asBoolean()
            ? Base64.getDecoder().decode(text)
            : text.getBytes(StandardCharsets.UTF_8);
    return new HttpApiAnswer(json.path("statusCode").asInt(), headers, bytes);
  }
}
