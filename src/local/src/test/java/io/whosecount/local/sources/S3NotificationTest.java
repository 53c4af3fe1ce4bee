package io.whosecount.local.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.local.storage.StorageEvent;
import io.whosecount.local.storage.StorageEvent.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class S3NotificationTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void hasTheShapeOfS3() throws Exception {
    assertThat(JSON.valueToTree(S3Notification.of(event(Kind.PUT, "daily/tüm a+b.txt"))).toString())
        .isEqualTo(
            JSON.readTree(
                    """
                    {"Records": [{
                      "eventVersion": "2.1", "eventSource": "aws:s3", "awsRegion": "eu-central-1",
                      "eventTime": "2026-01-02T03:04:05.678Z", "eventName": "ObjectCreated:Put",
                      "userIdentity": {"principalId": "AWS:LOCAL"},
                      "requestParameters": {"sourceIPAddress": "127.0.0.1"},
                      "responseElements":
                        {"x-amz-request-id": "00AB", "x-amz-id-2": "local/00AB"},
                      "s3": {
                        "s3SchemaVersion": "1.0", "configurationId": "uploads",
                        "bucket": {"name": "documents", "ownerIdentity": {"principalId": "LOCAL"},
                          "arn": "arn:aws:s3:::documents"},
                        "object": {"key": "daily/t%C3%BCm+a%2Bb.txt", "size": 12, "eTag": "e1",
                          "sequencer": "00AB"}}}]}
                    """)
                .toString());
  }

  @Test
  void ofADeletionHasNeitherSizeNorEtag() {
    JsonNode record =
        JSON.valueToTree(S3Notification.of(event(Kind.DELETE, "a.txt"))).path("Records").path(0);

    assertThat(record.path("eventName").textValue()).isEqualTo("ObjectRemoved:Delete");
    assertThat(record.path("s3").path("object").toString())
        .isEqualTo("{\"key\":\"a.txt\",\"sequencer\":\"00AB\"}");
  }

  private static StorageEvent event(Kind kind, String key) {
    return new StorageEvent(
        kind, "documents", key, 12, "e1", "00AB", Instant.parse("2026-01-02T03:04:05.678901Z"));
  }
}
