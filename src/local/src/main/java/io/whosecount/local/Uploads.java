package io.whosecount.local;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Uploads documents by a real S3 client, as anyone else does. */
public final class Uploads implements AutoCloseable {
  private final S3Client client;

  /** A client of the S3 endpoint {@code storage}. */
  public Uploads(URI storage) {
    this.client =
        S3Client.builder()
            .endpointOverride(storage)
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .forcePathStyle(true)
            // S3Proxy rejects a few of a thousand chunked puts that carry a trailing checksum.
            .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
  }

  /** Uploads {@code content} as {@code key}, with its publication facts as user metadata. */
  public void put(String key, byte[] content, String contentType, Map<String, String> metadata) {
    Map<String, String> encoded = new TreeMap<>();
    metadata.forEach((name, value) -> encoded.put(name, headerValue(value)));
    client.putObject(
        request ->
            request
                .bucket(Configuration.BUCKET)
                .key(key)
                .contentType(contentType)
                .metadata(encoded),
        RequestBody.fromBytes(content));
  }

  /** Deletes the object {@code key}. */
  public void delete(String key) {
    client.deleteObject(request -> request.bucket(Configuration.BUCKET).key(key));
  }

  @Override
  public void close() {
    client.close();
  }

  /** Headers carry ASCII; S3 takes and gives the rest as encoded words (RFC 2047). */
  static String headerValue(String value) {
    if (StandardCharsets.US_ASCII.newEncoder().canEncode(value)) {
      return value;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }
}
