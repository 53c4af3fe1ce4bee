package io.whosecount.infra;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** The bucket of documents and the queue of what happens in it. */
final class Uploads extends Construct {
  private static final int FORGET_PARTS_DAYS = 7;

  private final Bucket bucket;
  private final UploadQueue queue;

  Uploads(Construct scope) {
    super(scope, "Uploads");
    String name = bucketName();
    queue = new UploadQueue(this, Stack.of(this).formatArn(UploadQueue.bucketArn(name)));
    bucket =
        Bucket.Builder.create(this, "Bucket")
            .bucketName(name)
            .versioned(true)
            .encryption(BucketEncryption.S3_MANAGED)
            .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
            .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
            .enforceSsl(true)
            .lifecycleRules(
                List.of(
                    LifecycleRule.builder()
                        .abortIncompleteMultipartUploadAfter(Duration.days(FORGET_PARTS_DAYS))
                        .build()))
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    queue.tellOf(bucket);
    NagSuppressions.addResourceSuppressions(
        bucket,
        List.of(
            NagPackSuppression.builder()
                .id("AwsSolutions-S1")
                .reason(
                    "Who stored and deleted what is asked of CloudTrail where an account records"
                        + " it; versioning keeps every upload, so no log is needed to undo one")
                .build()));
  }

  Bucket bucket() {
    return bucket;
  }

  /** The bucket's name in the template. */
  String bucketId() {
    return Stack.of(this).getLogicalId((CfnBucket) bucket.getNode().getDefaultChild());
  }

  Queue queue() {
    return queue.queue();
  }

  Queue deadLetters() {
    return queue.deadLetters();
  }

  /**
   * Leave to fetch documents. Without the list, S3 answers 403 where an object is gone, and "not
   * found" could not be told from "could not ask".
   */
  List<PolicyStatement> reading() {
    return List.of(
        PolicyStatement.Builder.create()
            .actions(List.of("s3:GetObject"))
            .resources(List.of(bucket.arnForObjects("*")))
            .build(),
        PolicyStatement.Builder.create()
            .actions(List.of("s3:ListBucket"))
            .resources(List.of(bucket.getBucketArn()))
            .build());
  }

  /**
   * Known before the bucket is there, and another for each stack: so the queue's policy can name
   * the one bucket that may send, and a bucket that outlived its stack is in nobody's way.
   */
  private String bucketName() {
    String unique = Fn.select(2, Fn.split("/", Stack.of(this).getStackId()));
    return "whosecount-uploads-" + unique;
  }
}
