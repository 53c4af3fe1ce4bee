package io.whosecount.local.sources;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.whosecount.local.storage.StorageEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The notification that S3 sends when an object was stored or deleted. */
public record S3Notification(@JsonProperty("Records") List<Entry> records) {
  /** What happened to one object. */
  public record Entry(
      String eventVersion,
      String eventSource,
      String awsRegion,
      String eventTime,
      String eventName,
      Identity userIdentity,
      RequestParameters requestParameters,
      ResponseElements responseElements,
      Entity s3) {}

  /** Who did it. */
  public record Identity(String principalId) {}

  /** Where the request came from. */
  public record RequestParameters(@JsonProperty("sourceIPAddress") String sourceIpAddress) {}

  /** How S3 would find the request again. */
  public record ResponseElements(
      @JsonProperty("x-amz-request-id") String requestId, @JsonProperty("x-amz-id-2") String id2) {}

  /** What it happened to. */
  public record Entity(
      String s3SchemaVersion, String configurationId, Bucket bucket, StoredObject object) {}

  /** The bucket. */
  public record Bucket(String name, Identity ownerIdentity, String arn) {}

  /** The object; a deletion has neither size nor etag. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record StoredObject(
      String key,
      @Nullable Long size,
      @JsonProperty("eTag") @Nullable String etag,
      String sequencer) {}

  /** The notification of {@code event}. */
  public static S3Notification of(StorageEvent event) {
    String request = event.sequencer().toUpperCase(Locale.ROOT);
    Bucket bucket =
        new Bucket(event.bucket(), new Identity("LOCAL"), "arn:aws:s3:::" + event.bucket());
    return new S3Notification(
        List.of(
            new Entry(
                "2.1",
                "aws:s3",
                "eu-central-1",
                event.time().truncatedTo(ChronoUnit.MILLIS).toString(),
                event.kind().eventName(),
                new Identity("AWS:LOCAL"),
                new RequestParameters("127.0.0.1"),
                new ResponseElements(request, "local/" + request),
                new Entity("1.0", "uploads", bucket, object(event)))));
  }

  private static StoredObject object(StorageEvent event) {
    String key = URLEncoder.encode(event.key(), StandardCharsets.UTF_8).replace("%2F", "/");
    return switch (event.kind()) {
      case PUT, COPY, MULTIPART ->
          new StoredObject(key, event.size(), event.etag(), event.sequencer());
      case DELETE -> new StoredObject(key, null, null, event.sequencer());
    };
  }
}
