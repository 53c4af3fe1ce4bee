package io.whosecount.infra;

import java.util.Objects;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.EventInvokeConfigOptions;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.destinations.SqsDestination;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/** Function 1 on its queue: it may read the bucket, and read and write the table. */
final class ExtractFunction extends Construct {
  /** A batch's time; the queue hides its messages for six times as long. */
  static final int TIMEOUT_SECONDS = 120;

  private static final int BATCH = 5;
  private static final int RETRIES = 2;

  private final Function function;
  private final Queue failedInvocations;

  ExtractFunction(
      Construct scope, Settings settings, Code code, Uploads uploads, LedgerStore ledger) {
    super(scope, "Extract");
    function =
        NativeFunction.create(
            this,
            settings,
            code,
            ledger,
            settings.capacity().extractMemory(),
            Duration.seconds(TIMEOUT_SECONDS));
    Role role = (Role) Objects.requireNonNull(function.getRole());
    uploads.documents().forEach(documents -> documents.letRead(role));
    ledger.letWrite(role);
    function.addEventSource(
        SqsEventSource.Builder.create(uploads.queue())
            .batchSize(BATCH)
            .reportBatchItemFailures(true)
            .maxConcurrency(settings.capacity().extractConcurrency())
            .build());
    failedInvocations = failedInvocations();
    function.configureAsyncInvoke(
        EventInvokeConfigOptions.builder()
            .retryAttempts(RETRIES)
            .onFailure(new SqsDestination(failedInvocations))
            .build());
  }

  Function function() {
    return function;
  }

  /** Where events end that came without the queue (from S3, EventBridge or SNS) and failed. */
  Queue failedInvocationsQueue() {
    return failedInvocations;
  }

  private Queue failedInvocations() {
    Queue queue =
        Queue.Builder.create(this, "FailedInvocations")
            .encryption(QueueEncryption.SQS_MANAGED)
            .enforceSsl(true)
            .retentionPeriod(Duration.days(UploadQueue.DEAD_KEPT_DAYS))
            .build();
    Rights.accept(
        queue,
        "AwsSolutions-SQS3",
        "What failed ends here and nobody consumes it: it is a dead-letter queue");
    return queue;
  }
}
