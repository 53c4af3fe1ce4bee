package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.EVERYTHING;
import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.attribute;
import static io.whosecount.infra.Synthesised.first;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What jobs over buckets write, apart from the documents: a report is no upload. */
class ReportsTest {
  private static final String BUCKET = "AWS::S3::Bucket";

  private final Map<String, Object> bucket = STACK.properties(BUCKET, "ReportsBucket");

  @Test
  void thereAreTwoBuckets() {
    assertThat(STACK.resources(BUCKET)).hasSize(2);
  }

  @Test
  void theBucketIsClosedEncryptedAndForgetsItsReports() {
    assertThat(bucket)
        .containsEntry(
            "PublicAccessBlockConfiguration",
            STACK.properties(BUCKET, "UploadsBucket").get("PublicAccessBlockConfiguration"))
        .containsEntry(
            "BucketEncryption", STACK.properties(BUCKET, "UploadsBucket").get("BucketEncryption"))
        .containsEntry(
            "LifecycleConfiguration",
            Map.of("Rules", List.of(Map.of("ExpirationInDays", 90, "Status", "Enabled"))))
        .doesNotContainKey("NotificationConfiguration");
    assertThat(STACK.statements("AWS::S3::BucketPolicy", "ReportsBucket"))
        .singleElement()
        .satisfies(statement -> assertThat(statement).containsEntry("Effect", "Deny"));
  }

  @Test
  void s3ListsTheDocumentsOnceAWeekIfThatIsWished() {
    assertThat(STACK.properties(BUCKET, "UploadsBucket"))
        .doesNotContainKey("InventoryConfigurations");

    Map<String, Object> inventory =
        first(EVERYTHING.properties(BUCKET, "UploadsBucket").get("InventoryConfigurations"));
    assertThat(inventory)
        .containsEntry("ScheduleFrequency", "Weekly")
        .containsEntry("IncludedObjectVersions", "Current")
        .containsEntry("Enabled", true);
    assertThat(map(inventory.get("Destination")))
        .containsEntry("BucketArn", attribute(EVERYTHING.id(BUCKET, "ReportsBucket"), "Arn"))
        .containsEntry("Format", "CSV");
    assertThat(EVERYTHING.statements("AWS::S3::BucketPolicy", "ReportsBucket"))
        .filteredOn(statement -> "s3:PutObject".equals(statement.get("Action")))
        .singleElement()
        .satisfies(
            statement ->
                assertThat(statement)
                    .containsEntry("Principal", Map.of("Service", "s3.amazonaws.com"))
                    .containsKey("Condition"));
  }
}
