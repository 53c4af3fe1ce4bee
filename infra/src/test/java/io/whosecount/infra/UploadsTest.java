package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.attribute;
import static io.whosecount.infra.Synthesised.joined;
import static io.whosecount.infra.Synthesised.map;
import static io.whosecount.infra.Synthesised.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadsTest {
  private static final String BUCKET = "AWS::S3::Bucket";
  private static final String QUEUE = "AWS::SQS::Queue";
  private static final Map<String, Object> UNIQUE =
      Map.of(
          "Fn::Select",
          List.of(2, Map.of("Fn::Split", List.of("/", Map.of("Ref", "AWS::StackId")))));
  private static final Map<String, Object> NO_TLS =
      Map.of("Bool", Map.of("aws:SecureTransport", "false"));

  private final Map<String, Object> bucket = STACK.properties(BUCKET, "UploadsBucket");
  private final String queueId = STACK.id(QUEUE, "UploadsEventsQueue");
  private final Map<String, Object> queue = STACK.properties(QUEUE, "UploadsEventsQueue");

  @Test
  void theBucketIsKept() {
    assertThat(STACK.resource(BUCKET, "UploadsBucket"))
        .containsEntry("DeletionPolicy", "Retain")
        .containsEntry("UpdateReplacePolicy", "Retain");
  }

  @Test
  void theBucketKeepsVersionsEncrypted() {
    assertThat(bucket)
        .containsEntry("VersioningConfiguration", Map.of("Status", "Enabled"))
        .containsEntry(
            "BucketEncryption",
            Map.of(
                "ServerSideEncryptionConfiguration",
                List.of(
                    Map.of("ServerSideEncryptionByDefault", Map.of("SSEAlgorithm", "AES256")))));
  }

  @Test
  void theBucketIsClosedToThePublic() {
    assertThat(bucket)
        .containsEntry(
            "PublicAccessBlockConfiguration",
            Map.of(
                "BlockPublicAcls", true,
                "BlockPublicPolicy", true,
                "IgnorePublicAcls", true,
                "RestrictPublicBuckets", true))
        .containsEntry(
            "OwnershipControls",
            Map.of("Rules", List.of(Map.of("ObjectOwnership", "BucketOwnerEnforced"))));
  }

  @Test
  void theBucketTakesRequestsOverTlsOnly() {
    Map<String, Object> arn = attribute(STACK.id(BUCKET, "UploadsBucket"), "Arn");

    assertThat(STACK.statements("AWS::S3::BucketPolicy", "UploadsBucket"))
        .containsExactly(
            Map.of(
                "Effect",
                "Deny",
                "Principal",
                Map.of("AWS", "*"),
                "Action",
                "s3:*",
                "Resource",
                List.of(arn, joined(arn, "/*")),
                "Condition",
                NO_TLS));
  }

  @Test
  void createdAndRemovedObjectsAreToldToTheQueue() {
    Map<String, Object> configuration = map(bucket.get("NotificationConfiguration"));
    Map<String, Object> arn = attribute(queueId, "Arn");

    assertThat(configuration)
        .containsExactly(
            Map.entry(
                "QueueConfigurations",
                List.of(
                    Map.of("Event", "s3:ObjectCreated:*", "Queue", arn),
                    Map.of("Event", "s3:ObjectRemoved:*", "Queue", arn),
                    Map.of("Event", "s3:LifecycleExpiration:*", "Queue", arn),
                    Map.of("Event", "s3:ObjectRestore:Completed", "Queue", arn))));
  }

  @Test
  void onlyThisBucketMaySendAndTheQueueAllowsItBeforeTheBucketTries() {
    String policy = STACK.id("AWS::SQS::QueuePolicy", "UploadsEventsQueue");

    assertThat(STACK.resource(BUCKET, "UploadsBucket")).containsEntry("DependsOn", List.of(policy));
    assertThat(bucket).containsEntry("BucketName", joined("whosecount-uploads-", UNIQUE));
    assertThat(STACK.statements("AWS::SQS::QueuePolicy", "UploadsEventsQueue"))
        .containsExactly(
            denied(queueId),
            Map.of(
                "Effect", "Allow",
                "Principal", Map.of("Service", "s3.amazonaws.com"),
                "Action", "sqs:SendMessage",
                "Resource", attribute(queueId, "Arn"),
                "Condition",
                    Map.of(
                        "ArnEquals",
                        Map.of(
                            "aws:SourceArn",
                            joined(
                                "arn:",
                                Map.of("Ref", "AWS::Partition"),
                                ":s3:::whosecount-uploads-",
                                UNIQUE)),
                        "StringEquals",
                        Map.of("aws:SourceAccount", Map.of("Ref", "AWS::AccountId")))));
  }

  @Test
  void theQueuesOfWhatFailedTakeRequestsOverTlsOnlyAndNothingMore() {
    for (String failed : List.of("UploadsEventsDeadLetters", "ExtractFailedInvocations")) {
      assertThat(STACK.statements("AWS::SQS::QueuePolicy", failed))
          .containsExactly(denied(STACK.id(QUEUE, failed)));
    }
  }

  @Test
  void allQueuesAreEncryptedAndThereAreNoOthers() {
    assertThat(STACK.resources(QUEUE).values())
        .hasSize(3)
        .allSatisfy(
            resource ->
                assertThat(map(resource.get("Properties")))
                    .containsEntry("SqsManagedSseEnabled", true));
  }

  @Test
  void aMessageIsHiddenForSixTimesTheTimeoutOfTheFunction() {
    int timeout =
        number(STACK.properties("AWS::Lambda::Function", "ExtractFunction").get("Timeout"));

    assertThat(number(queue.get("VisibilityTimeout"))).isGreaterThanOrEqualTo(6 * timeout);
  }

  @Test
  void aMessageThatFailedFiveTimesIsKeptAsADeadLetterForLonger() {
    Map<String, Object> deadLetters = STACK.properties(QUEUE, "UploadsEventsDeadLetters");

    assertThat(queue)
        .containsEntry(
            "RedrivePolicy",
            Map.of(
                "deadLetterTargetArn",
                attribute(STACK.id(QUEUE, "UploadsEventsDeadLetters"), "Arn"),
                "maxReceiveCount",
                5));
    assertThat(number(deadLetters.get("MessageRetentionPeriod")))
        .isGreaterThan(number(queue.get("MessageRetentionPeriod")));
  }

  private static Map<String, Object> denied(String queueId) {
    return Map.of(
        "Effect",
        "Deny",
        "Principal",
        Map.of("AWS", "*"),
        "Action",
        "sqs:*",
        "Resource",
        attribute(queueId, "Arn"),
        "Condition",
        NO_TLS);
  }
}
