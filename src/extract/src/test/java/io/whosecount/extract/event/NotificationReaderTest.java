package io.whosecount.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.extract.event.StoreEvent.ObjectRemoved;
import io.whosecount.extract.event.StoreEvent.ObjectUploaded;
import io.whosecount.extract.event.StoreEvent.Origin;
import io.whosecount.extract.event.StoreEvent.TestEvent;
import io.whosecount.ledger.Revision;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationReaderTest {
  private static final String NOON = "2025-01-22T12:00:00.000Z";

  private final NotificationReader reader = new NotificationReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ObjectCreated:Put",
        "ObjectCreated:Post",
        "ObjectCreated:Copy",
        "ObjectCreated:CompleteMultipartUpload",
        "s3:ObjectCreated:Put"
      })
  void everyWayOfCreatingIsAnUpload(String name) throws Exception {
    assertThat(reader.read(body(name, "a.txt", "00AB")))
        .containsExactly(
            new ObjectUploaded(new Origin("bucket", "a.txt", "00AB", Instant.parse(NOON))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ObjectRemoved:Delete",
        "ObjectRemoved:DeleteMarkerCreated",
        "LifecycleExpiration:Delete"
      })
  void everyWayOfDisappearingIsARemoval(String name) throws Exception {
    assertThat(reader.read(body(name, "a.txt", "00AB")))
        .containsExactly(
            new ObjectRemoved(new Origin("bucket", "a.txt", "00AB", Instant.parse(NOON))));
  }

  @ParameterizedTest
  @CsvSource({
    "a+b.txt, 'a b.txt'",
    "a%2Bb.txt, a+b.txt",
    "2025/01/%D0%9A%D0%B8%D1%97%D0%B2.html, 2025/01/Київ.html",
    "100%25.txt, 100%.txt"
  })
  void keysAreDecoded(String key, String decoded) throws Exception {
    assertThat(reader.read(body("ObjectCreated:Put", key, "00AB")))
        .extracting(event -> ((ObjectUploaded) event).origin().key())
        .containsExactly(decoded);
  }

  @Test
  void theDocumentIsNamedByBucketAndDecodedKey() throws Exception {
    ObjectUploaded event =
        (ObjectUploaded) reader.read(body("ObjectCreated:Put", "a+b.txt", "1")).getFirst();
    assertThat(event.origin().document()).isEqualTo(DocumentId.ofObject("bucket", "a b.txt"));
    assertThat(event.origin().location()).isEqualTo("bucket/a b.txt");
  }

  @Test
  void everyRecordIsAnEventInTheOrderOfTheBody() throws Exception {
    String body =
        "{\"Records\":[%s,%s]}"
            .formatted(
                happening("ObjectCreated:Put", "a", "1"),
                happening("ObjectRemoved:Delete", "b", "2"));
    Instant noon = Instant.parse(NOON);
    assertThat(reader.read(body))
        .containsExactly(
            new ObjectUploaded(new Origin("bucket", "a", "1", noon)),
            new ObjectRemoved(new Origin("bucket", "b", "2", noon)));
  }

  @Test
  void aTestEventIsToldApart() throws Exception {
    String body =
        """
        {"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2025-01-22T12:00:00.000Z",\
        "Bucket":"bucket","RequestId":"1","HostId":"2"}""";
    assertThat(reader.read(body)).containsExactly(new TestEvent());
  }

  @Test
  void withoutASequencerTheTimeStandsInAndSortsAmongRealOnes() throws Exception {
    String body =
        """
        {"Records":[{"eventName":"ObjectCreated:Put","eventTime":"2015-07-21T23:33:49.250Z",\
        "s3":{"bucket":{"name":"bucket"},"object":{"key":"a"}}}]}""";
    ObjectUploaded event = (ObjectUploaded) reader.read(body).getFirst();
    assertThat(event.origin().sequencer()).isEqualTo("0055AED6DD0EE6B280");
    Revision standIn = new Revision(event.origin().sequencer(), "0.1.0");
    assertThat(standIn).isGreaterThan(new Revision("0055AED6DCD90281E5", "0.1.0"));
    assertThat(standIn).isLessThan(new Revision("0055AED6DE00000000", "0.1.0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no json                                                        | no notification in JSON
          ''                                                             | No content
          []                                                             | no notification in JSON
          null                                                           | without body
          {}                                                             | neither Records nor
          {"Records":[]}                                                 | neither Records nor
          {"Records":[null]}                                             | without Records[]
          {"Records":[{"eventName":"ObjectCreated:Put"}]}                | without s3
          {"Records":[{"s3":{}}]}                                        | without eventName
          {"Records":[{"eventName":"ObjectCreated:Put","s3":{}}]}        | without s3.object
          {"Records":[{"eventName":"ObjectTagging:Put","s3":{}}]}        | ObjectTagging:Put
          """)
  void whatIsNoNotificationIsRefusedWithTheReason(String body, String reason) {
    assertThatThrownBy(() -> reader.read(body))
        .isInstanceOf(UnknownEventException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "%zz, 1, 2025-01-22T12:00:00Z, s3.object.key: '%zz'",
    "a, 00-1, 2025-01-22T12:00:00Z, sequencer: '00-1'",
    "a, 1, yesterday, eventTime: 'yesterday'"
  })
  void aBadValueIsNamed(String key, String sequencer, String time, String reason) {
    String body =
        "{\"Records\":[%s]}"
            .formatted(happening("ObjectCreated:Put", key, sequencer).replace(NOON, time));
    assertThatThrownBy(() -> reader.read(body))
        .isInstanceOf(UnknownEventException.class)
        .hasMessageContaining(reason);
  }

  /** What the JVM finds by itself the native image has to be told: seen to fail there once. */
  @Test
  void theNativeImageIsToldOfEveryRecordThatIsRead() {
    RegisterForReflection told = NotificationJson.class.getAnnotation(RegisterForReflection.class);
    assertThat(told).isNotNull();
    assertThat(told.ignoreNested()).isFalse();
  }

  @Test
  void aMessageWithoutBodyIsRefused() {
    assertThatThrownBy(() -> reader.read(null))
        .isInstanceOf(UnknownEventException.class)
        .hasMessage("without body");
  }

  private static String body(String name, String key, String sequencer) {
    return "{\"Records\":[%s]}".formatted(happening(name, key, sequencer));
  }

  private static String happening(String name, String key, String sequencer) {
    return """
        {"eventVersion":"2.3","eventSource":"aws:s3","awsRegion":"eu-west-1","eventTime":"%s",\
        "eventName":"%s","userIdentity":{"principalId":"P"},"s3":{"s3SchemaVersion":"1.0",\
        "configurationId":"uploads","bucket":{"name":"bucket","arn":"arn:aws:s3:::bucket"},\
        "object":{"key":"%s","size":1,"eTag":"e","versionId":"v","sequencer":"%s"}}}"""
        .formatted(NOON, name, key, sequencer);
  }
}
