package io.whosecount.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.CfnBucket.NotificationConfigurationProperty;
import software.amazon.awscdk.services.s3.CfnBucket.QueueConfigurationProperty;
import software.amazon.awscdk.services.sqs.CfnQueuePolicy;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/** The events of the bucket wait here for extract, and those that fail again and again beside. */
final class UploadQueue extends Construct {
  /**
   * What is told. S3 tells the purge of an old version as a removal too; extract asks the bucket
   * whether the document itself is gone. What is restored from an archive can be read at last.
   */
  static final List<String> EVENTS =
      List.of(
          "s3:ObjectCreated:*",
          "s3:ObjectRemoved:*",
          "s3:LifecycleExpiration:*",
          "s3:ObjectRestore:Completed");

  /** A message brings its age along: the dead letters must be kept for longer than the living. */
  static final int DEAD_KEPT_DAYS = 14;

  private static final int TRIES = 5;
  private static final int VISIBILITY_PER_TIMEOUT = 6;
  private static final int KEPT_DAYS = 4;

  private final Queue queue;
  private final Queue deadLetters;

  UploadQueue(Construct scope, String bucketArn) {
    super(scope, "Events");
    deadLetters =
        Queue.Builder.create(this, "DeadLetters")
            .encryption(QueueEncryption.SQS_MANAGED)
            .enforceSsl(true)
            .retentionPeriod(Duration.days(DEAD_KEPT_DAYS))
            .build();
    queue =
        Queue.Builder.create(this, "Queue")
            .encryption(QueueEncryption.SQS_MANAGED)
            .enforceSsl(true)
            .retentionPeriod(Duration.days(KEPT_DAYS))
            .visibilityTimeout(
                Duration.seconds(ExtractFunction.TIMEOUT_SECONDS * VISIBILITY_PER_TIMEOUT))
            .deadLetterQueue(
                DeadLetterQueue.builder().queue(deadLetters).maxReceiveCount(TRIES).build())
            .build();
    queue.addToResourcePolicy(
        PolicyStatement.Builder.create()
            .principals(List.of(new ServicePrincipal("s3.amazonaws.com")))
            .actions(List.of("sqs:SendMessage"))
            .resources(List.of(queue.getQueueArn()))
            .conditions(
                Map.of(
                    "ArnEquals", Map.of("aws:SourceArn", bucketArn),
                    "StringEquals", Map.of("aws:SourceAccount", Stack.of(this).getAccount())))
            .build());
  }

  Queue queue() {
    return queue;
  }

  Queue deadLetters() {
    return deadLetters;
  }

  /**
   * Has the events of {@code bucket} sent here. Said in the bucket itself and not by
   * addEventNotification, which deploys a function of its own that may change every bucket.
   */
  void tellOf(Bucket bucket) {
    CfnBucket resource = (CfnBucket) bucket.getNode().getDefaultChild();
    resource.setNotificationConfiguration(
        NotificationConfigurationProperty.builder()
            .queueConfigurations(
                EVENTS.stream()
                    .map(
                        event ->
                            QueueConfigurationProperty.builder()
                                .event(event)
                                .queue(queue.getQueueArn())
                                .build())
                    .toList())
            .build());
    // S3 tries whether it may send before it accepts the configuration.
    resource.addResourceDependency(
        (CfnQueuePolicy) queue.getNode().findChild("Policy").getNode().getDefaultChild());
  }
}
