package io.whosecount.infra;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.constructs.Construct;

/** Function 1 on its queue: it may read the bucket, and read and write the table. */
final class ExtractFunction extends Construct {
  /** A batch's time; the queue hides its messages for six times as long. */
  static final int TIMEOUT_SECONDS = 120;

  private static final int BATCH = 5;

  ExtractFunction(
      Construct scope, Settings settings, FunctionZip zip, Uploads uploads, LedgerStore ledger) {
    super(scope, "Extract");
    Function function =
        NativeFunction.create(
            this,
            zip,
            settings.processor(),
            ledger,
            settings.extractMemory(),
            Duration.seconds(TIMEOUT_SECONDS));
    uploads.reading().forEach(function::addToRolePolicy);
    ledger.writing().forEach(function::addToRolePolicy);
    function.addEventSource(
        SqsEventSource.Builder.create(uploads.queue())
            .batchSize(BATCH)
            .reportBatchItemFailures(true)
            .maxConcurrency(settings.extractConcurrency())
            .build());
    NagSuppressions.addResourceSuppressions(
        Objects.requireNonNull(function.getRole()),
        List.of(
            NagPackSuppression.builder()
                .id("AwsSolutions-IAM5")
                .reason("Any object of the one upload bucket is a document to read")
                .appliesTo(List.of("Resource::<" + uploads.bucketId() + ".Arn>/*"))
                .build()),
        true);
  }
}
