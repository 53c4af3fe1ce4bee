package io.whosecount.figures.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * A body as it travels: compressed where the client takes it and it is worth it. Nobody else does
 * that: an HTTP API of API Gateway hands on what the function answers, and Quarkus does not
 * compress in a Lambda's payload.
 *
 * @param body the bytes to send
 * @param compressed whether they are gzip
 */
record Gzip(byte[] body, boolean compressed) {
  /** Below it the headers weigh more than what is saved. */
  private static final int WORTH_IT = 1024;

  /** What {@code Content-Encoding} calls it. */
  static final String NAME = "gzip";

  /** {@code body} as the client of {@code request} takes it. */
  static Gzip of(ContainerRequestContext request, byte[] body) {
    String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && body.length >= WORTH_IT && takes(accepted)
        ? new Gzip(compressed(body), true)
        : new Gzip(body, false);
  }

  /** Two encodings are two representations, each with a strong tag of its own (RFC 9110, 8.8.3). */
  String tagSuffix() {
    return compressed ? "-" + NAME : "";
  }

  /** Whether the header names gzip, or anything, and not with a weight of 0. */
  private static boolean takes(String accepted) {
    return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
        .map(coding -> coding.replace(" ", ""))
        .anyMatch(
            coding -> coding.matches("(gzip|x-gzip|\\*)(;q=(1(\\.0+)?|0?\\.\\d*[1-9]\\d*))?"));
  }

  private static byte[] compressed(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }
}
