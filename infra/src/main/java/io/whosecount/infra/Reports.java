package io.whosecount.infra;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.Inventory;
import software.amazon.awscdk.services.s3.InventoryDestination;
import software.amazon.awscdk.services.s3.InventoryFormat;
import software.amazon.awscdk.services.s3.InventoryFrequency;
import software.amazon.awscdk.services.s3.InventoryObjectVersion;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;

/**
 * The bucket of lists and reports of jobs. Not the bucket of documents: each report would be an
 * upload to be read.
 */
final class Reports extends Construct {
  private static final int KEPT_DAYS = 90;

  private final Bucket bucket;

  Reports(Construct scope) {
    super(scope, "Reports");
    bucket =
        Bucket.Builder.create(this, "Bucket")
            .encryption(BucketEncryption.S3_MANAGED)
            .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
            .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
            .enforceSsl(true)
            .lifecycleRules(
                List.of(LifecycleRule.builder().expiration(Duration.days(KEPT_DAYS)).build()))
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    Rights.accept(
        bucket,
        "AwsSolutions-S1",
        "It holds reports about documents, which only jobs write, for 90 days");
  }

  Bucket bucket() {
    return bucket;
  }

  /**
   * A weekly list of what a bucket holds now: the manifest of a job over a bucket too large to be
   * listed for each job.
   */
  Inventory inventory() {
    return Inventory.builder()
        .destination(InventoryDestination.builder().bucket(bucket).prefix("inventory").build())
        .inventoryId("documents")
        .format(InventoryFormat.CSV)
        .frequency(InventoryFrequency.WEEKLY)
        .includeObjectVersions(InventoryObjectVersion.CURRENT)
        .build();
  }
}
