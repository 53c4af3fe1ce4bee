package io.whosecount.figures.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses bodies for who takes that. Nobody else does: an HTTP API of API Gateway hands on what
 * the function answers, and Quarkus does not compress in a Lambda's payload.
 */
final class Gzip {
  /** Gzip, or anything, and not with a weight of 0. */
  private static final Pattern TAKEN =
      Pattern.compile("(gzip|x-gzip|\\*)(;q=(1(\\.0+)?|0?\\.\\d*[1-9]\\d*))?");

  /** What {@code Content-Encoding} calls it. */
  static final String NAME = "gzip";

  private Gzip() {}

  /** Whether the client of {@code request} takes it. */
  static boolean isTakenBy(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
        .filter(Gzip::takes)
        .isPresent();
  }

  private static boolean takes(String accepted) {
    return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
        .map(coding -> coding.replace(" ", ""))
        .anyMatch(coding -> TAKEN.matcher(coding).matches());
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
