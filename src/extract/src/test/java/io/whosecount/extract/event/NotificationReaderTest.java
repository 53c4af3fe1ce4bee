package io.whosecount.extract.event;

import static io.whosecount.extract.event.Payloads.NOON;
import static io.whosecount.extract.event.Payloads.eventBridge;
import static io.whosecount.extract.event.Payloads.notification;
import static io.whosecount.extract.event.Payloads.record;
import static io.whosecount.extract.event.Payloads.removal;
import static io.whosecount.extract.event.Payloads.sns;
import static io.whosecount.extract.event.Payloads.testEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.extract.event.Heard.Told;
import io.whosecount.extract.event.Heard.Unknown;
import io.whosecount.extract.event.StoreEvent.ObjectListed;
import io.whosecount.extract.event.StoreEvent.ObjectRemoved;
import io.whosecount.extract.event.StoreEvent.ObjectUploaded;
import io.whosecount.extract.event.StoreEvent.Origin;
import io.whosecount.extract.event.StoreEvent.Unrelated;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationReaderTest {
  private static final String SEQUENCER = "006790DDC0A7C6DA82";

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
  void everyWayOfCreatingIsAnUpload(String name) {
    assertThat(reader.read(notification(record(name, "a.txt", SEQUENCER)).toString()))
        .containsExactly(uploaded("a.txt", SEQUENCER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ObjectRemoved:Delete",
        "ObjectRemoved:DeleteMarkerCreated",
        "LifecycleExpiration:Delete",
        "LifecycleExpiration:DeleteMarkerCreated"
      })
  void everyWayOfDisappearingIsARemoval(String name) {
    assertThat(reader.read(notification(removal(name, "a.txt", SEQUENCER)).toString()))
        .containsExactly(removed("a.txt", SEQUENCER));
  }

  /** A bucket may tell more than we asked for: that leaves the documents as they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ObjectRestore:Post",
        "ObjectRestore:Delete",
        "ObjectTagging:Put",
        "ObjectTagging:Delete",
        "ObjectAcl:Put",
        "LifecycleTransition",
        "IntelligentTiering",
        "Replication:OperationFailedReplication"
      })
  void whatLeavesDocumentsAsTheyAreIsUnrelated(String name) {
    assertThat(reader.read(notification(record(name, "a.txt", SEQUENCER)).toString()))
        .containsExactly(new Told(new Unrelated(name)));
  }

  /** Its sequencer, if it has one, is not of the order of uploads. */
  @ParameterizedTest
  @ValueSource(strings = {"", SEQUENCER})
  void whatIsRestoredFromAnArchiveIsToBeRead(String sequencer) {
    assertThat(
            reader.read(
                notification(record("ObjectRestore:Completed", "a+b.txt", sequencer)).toString()))
        .containsExactly(new Told(new ObjectListed("b", "a b.txt")));
    assertThat(
            reader.read(eventBridge("Object Restore Completed", "a+b.txt", sequencer).toString()))
        .containsExactly(new Told(new ObjectListed("b", "a+b.txt")));
  }

  /** A tag's event has no sequencer, and nothing about it is needed. */
  @Test
  void whatIsUnrelatedNeedsNoFields() {
    assertThat(reader.read("{\"Records\":[{\"eventName\":\"ObjectTagging:Put\"}]}"))
        .containsExactly(new Told(new Unrelated("ObjectTagging:Put")));
  }

  /** Of lost objects, and of what S3 invents one day, a person has to hear. */
  @ParameterizedTest
  @ValueSource(strings = {"ReducedRedundancyLostObject", "ObjectMoved:Elsewhere", "INSERT"})
  void whatNobodyKnowsIsSaid(String name) {
    assertThat(reader.read(notification(record(name, "a.txt", SEQUENCER)).toString()))
        .containsExactly(new Unknown("an event that nobody knows: '" + name + "'"));
  }

  @ParameterizedTest
  @CsvSource({
    "a+b.txt, 'a b.txt'",
    "a%20b.txt, 'a b.txt'",
    "a%2Bb.txt, a+b.txt",
    "2025/01/%D0%9A%D0%B8%D1%97%D0%B2.html, 2025/01/Київ.html",
    "%F0%9F%98%80.txt, 😀.txt",
    "%EF%BF%BD.txt, \uFFFD.txt",
    "100%25.txt, 100%.txt"
  })
  void keysOfNotificationsAreDecoded(String key, String decoded) {
    assertThat(reader.read(notification(record("ObjectCreated:Put", key, "1")).toString()))
        .containsExactly(uploaded(decoded, "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a+b c.txt", "a%2Bb.txt", "100%.txt", "2025/01/Київ.html"})
  void keysOfEventBridgeAreTakenAsTheyAre(String key) {
    assertThat(reader.read(eventBridge("Object Created", key, SEQUENCER).toString()))
        .containsExactly(uploaded(key, SEQUENCER));
    assertThat(reader.read(eventBridge("Object Deleted", key, SEQUENCER).toString()))
        .containsExactly(removed(key, SEQUENCER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object Restore Initiated",
        "Object Restore Expired",
        "Object Tags Added",
        "Object Tags Deleted",
        "Object ACL Updated",
        "Object Storage Class Changed",
        "Object Access Tier Changed"
      })
  void otherEventsOfEventBridgeAreUnrelated(String type) {
    assertThat(reader.read(eventBridge(type, "a.txt", SEQUENCER).toString()))
        .containsExactly(new Told(new Unrelated(type)));
  }

  @Test
  void anEventOfAnotherSourceIsUnknown() {
    ObjectNode event = eventBridge("Object Created", "a.txt", SEQUENCER).put("source", "my.app");
    assertThat(reader.read(event.toString()))
        .containsExactly(new Unknown("an event of 'my.app', not of aws.s3"));
  }

  @Test
  void anExpirationOnEventBridgeIsARemoval() {
    ObjectNode event = eventBridge("Object Deleted", "a.txt", "617b398000000000");
    ((ObjectNode) event.path("detail")).put("reason", "Lifecycle Expiration");
    assertThat(reader.read(event.toString())).containsExactly(removed("a.txt", "617b398000000000"));
  }

  @Test
  void snsAroundEitherIsOpened() {
    ObjectNode ofS3 = notification(record("ObjectCreated:Put", "a+b.txt", SEQUENCER));
    ObjectNode ofEventBridge = eventBridge("Object Created", "a+b.txt", SEQUENCER);
    assertThat(reader.read(sns(ofS3).toString())).containsExactly(uploaded("a b.txt", SEQUENCER));
    assertThat(reader.read(sns(ofEventBridge).toString()))
        .containsExactly(uploaded("a+b.txt", SEQUENCER));
    assertThat(reader.read(sns(testEvent()).toString()))
        .containsExactly(new Told(new Unrelated("s3:TestEvent")));
    assertThat(reader.read(sns(sns(sns(sns(ofS3)))).toString()))
        .containsExactly(new Unknown("SNS notifications in SNS notifications"));
  }

  /** Somebody has to confirm it, or the queue will never get a notification. */
  @Test
  void aSubscriptionThatWaitsForItsConfirmationIsUnknown() {
    String body =
        "{\"Type\":\"SubscriptionConfirmation\",\"Message\":\"You have chosen to subscribe\","
            + "\"SubscribeURL\":\"https://sns.eu-west-1.amazonaws.com/?Action=Confirm\"}";
    assertThat(reader.read(body)).singleElement().isInstanceOf(Unknown.class);
  }

  @Test
  void theDocumentIsNamedByBucketAndDecodedKey() {
    Heard heard = reader.read(notification(record("ObjectCreated:Put", "a+b", "1"))).getFirst();
    assertThat(heard).isEqualTo(uploaded("a b", "1"));
    Origin origin = new Origin("b", "a b", "1", Instant.parse(NOON));
    assertThat(origin.document()).isEqualTo(DocumentId.ofObject("b", "a b"));
    assertThat(origin.location()).isEqualTo("b/a b");
  }

  @Test
  void everyRecordIsAnEventInTheOrderOfTheBodyAndABadOneHidesNoOther() {
    ObjectNode body =
        notification(
            record("ObjectCreated:Put", "a", "1"),
            record("ObjectCreated:Put", "%zz", "2"),
            removal("ObjectRemoved:Delete", "b", "3"));
    body.withArray("Records").addNull();
    assertThat(reader.read(body.toString()))
        .containsExactly(
            uploaded("a", "1"),
            new Unknown("no URL encoding in s3.object.key: '%zz'"),
            removed("b", "3"),
            new Unknown("no object in Records[]: it is NULL"));
  }

  @Test
  void aTestEventIsUnrelated() {
    assertThat(reader.read(testEvent().toString()))
        .containsExactly(new Told(new Unrelated("s3:TestEvent")));
  }

  @Test
  void withoutASequencerTheTimeStandsIn() {
    ObjectNode record = record("ObjectCreated:Put", "a", "");
    assertThat(reader.read(notification(record).toString()))
        .containsExactly(uploaded("a", "006790DDC000000000"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no json                                                 | no notification in JSON
          ''                                                      | neither Records nor
          "text"                                                  | neither Records nor
          7                                                       | neither Records nor
          []                                                      | neither Records nor
          null                                                    | neither Records nor
          {}                                                      | neither Records nor
          {"Records":[]}                                          | neither Records nor
          {"Records":{}}                                          | neither Records nor
          {"Records":[1]}                                         | no object in Records[]
          {"Records":[]} {}                                       | no notification in JSON
          {"Event":"ObjectCreated:Put"}                           | an event without Records
          {"Event":"s3:NoEvent"}                                  | nobody knows
          {"Records":[{"eventName":"ObjectCreated:Put"}]}         | without s3.bucket.name
          {"Records":[{"s3":{}}]}                                 | without eventName
          {"Records":[{"eventName":7}]}                           | eventName as a text: it is NUMBER
          {"Records":[{"eventName":"ObjectCreated:Put","s3":[]}]} | without s3.bucket.name
          {"detail-type":"Object Created","source":"aws.s3"}      | without detail.bucket.name
          """)
  void whatIsNoNotificationIsSaidWithTheReason(String body, String reason) {
    assertThat(reader.read(body))
        .singleElement()
        .satisfies(heard -> assertThat(((Unknown) heard).reason()).as(body).contains(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "%zz, 1, 2025-01-22T12:00:00Z, s3.object.key: '%zz'",
    "%FF, 1, 2025-01-22T12:00:00Z, s3.object.key: '%FF'",
    "'', 1, 2025-01-22T12:00:00Z, without s3.object.key",
    "a, 00-1, 2025-01-22T12:00:00Z, sequencer: '00-1'",
    "a, 1, yesterday, eventTime: 'yesterday'"
  })
  void aBadValueIsNamed(String key, String sequencer, String time, String reason) {
    ObjectNode record = record("ObjectCreated:Put", key, sequencer).put("eventTime", time);
    List<Heard> heard = reader.read(notification(record).toString());
    assertThat(((Unknown) heard.getFirst()).reason()).contains(reason);
  }

  @Test
  void aMessageWithoutBodyIsSaid() {
    assertThat(reader.read((String) null)).containsExactly(new Unknown("without body"));
  }

  private static Heard uploaded(String key, String sequencer) {
    return new Told(new ObjectUploaded(new Origin("b", key, sequencer, Instant.parse(NOON))));
  }

  private static Heard removed(String key, String sequencer) {
    return new Told(new ObjectRemoved(new Origin("b", key, sequencer, Instant.parse(NOON))));
  }
}
