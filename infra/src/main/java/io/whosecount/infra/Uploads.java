package io.whosecount.infra;

import io.whosecount.infra.Settings.Buckets;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** The bucket of documents and the queue of what happens in it. */
final class Uploads extends Construct {
  private static final int FORGET_PARTS_DAYS = 7;

  private final Bucket bucket;
  private final UploadQueue queue;
  private final List<String> furtherBuckets;

  Uploads(Construct scope, Buckets settings, Reports reports) {
    super(scope, "Uploads");
    furtherBuckets = settings.further();
    String name = bucketName();
    queue = new UploadQueue(this, DocumentBucket.arn(Stack.of(this), name));
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
            .inventories(settings.inventory() ? List.of(reports.inventory()) : List.of())
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    queue.tellOf(bucket);
    Rights.accept(
        bucket,
        "AwsSolutions-S1",
        "Who stored and deleted what is asked of CloudTrail where an account records it;"
            + " versioning keeps every upload, so no log is needed to undo one");
  }

  Bucket bucket() {
    return bucket;
  }

  Queue queue() {
    return queue.queue();
  }

  Queue deadLetters() {
    return queue.deadLetters();
  }

  /** The buckets that may be read: the stack's own, then those that are there already. */
  List<DocumentBucket> documents() {
    Stack stack = Stack.of(this);
    return Stream.concat(
            Stream.of(new DocumentBucket(bucket.getBucketArn(), Rights.shownArn(bucket))),
            furtherBuckets.stream().map(name -> DocumentBucket.existing(stack, name)))
        .toList();
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
