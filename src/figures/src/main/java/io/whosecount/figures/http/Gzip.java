package io.whosecount.figures.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses bodies for who takes that. Nobody else does: an HTTP API of API Gateway hands on what
 * the function answers, and Quarkus does not compress in a Lambda's payload.
 */
final class Gzip {
  /** What {@code Content-Encoding} calls it. */
  static final String NAME = "gzip";

  private Gzip() {}

  /** Whether the client of {@code request} takes it. */
  static boolean isTakenBy(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
        .filter(Gzip::takes)
        .isPresent();
  }

  /** Whether it wants gzip, by its name or among all that it does not name, no less than none. */
  private static boolean takes(String accepted) {
    Map<String, Double> weights =
        Weighted.listOf(accepted).stream()
            .collect(Collectors.toMap(Weighted::name, Weighted::weight, Math::max));
    double gzip =
        Stream.of(NAME, "x-gzip", "*")
            .filter(weights::containsKey)
            .map(weights::get)
            .findFirst()
            .orElse(0.0);
    return gzip > 0 && gzip >= weights.getOrDefault("identity", 0.0);
  }

  /** {@code body} as gzip. */
  static byte[] compressed(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }
}
