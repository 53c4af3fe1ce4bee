package io.whosecount.figures.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A body as it travels: compressed where the client takes it and it is worth it. Nobody else does
 * that: an HTTP API of API Gateway hands on what the function answers, and Quarkus does not
 * compress in a Lambda's payload.
 *
 * @param plain what is compressed, once it is sent: who has it already gets none
 * @param compressed whether it is sent as gzip
 */
record Gzip(byte[] plain, boolean compressed) {
  /** Below it the headers weigh more than what is saved. */
  private static final int WORTH_IT = 1024;

  /** Gzip, or anything, and not with a weight of 0. */
  private static final Pattern TAKEN =
      Pattern.compile("(gzip|x-gzip|\\*)(;q=(1(\\.0+)?|0?\\.\\d*[1-9]\\d*))?");

  /** What {@code Content-Encoding} calls it. */
  static final String NAME = "gzip";

  /** {@code body} as the client of {@code request} takes it. */
  static Gzip of(ContainerRequestContext request, byte[] body) {
    String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    return new Gzip(body, accepted != null && body.length >= WORTH_IT && takes(accepted));
  }

  /** The bytes to send. */
  byte[] body() {
    return compressed ? compressed(plain) : plain;
  }

  /** Two encodings are two representations, each with a strong tag of its own (RFC 9110, 8.8.3). */
  String tagSuffix() {
    return compressed ? "-" + NAME : "";
  }

  private static boolean takes(String accepted) {
    return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
        .map(coding -> coding.replace(" ", ""))
        .anyMatch(coding -> TAKEN.matcher(coding).matches());
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
