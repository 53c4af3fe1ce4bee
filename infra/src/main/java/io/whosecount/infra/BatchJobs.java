package io.whosecount.infra;

import java.util.List;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/** The role of jobs of S3 Batch Operations, which have extract read whole buckets. */
final class BatchJobs extends Construct {
  private final Role role;

  BatchJobs(Construct scope, Function extract, Uploads uploads, Reports reports) {
    super(scope, "BatchJobs");
    role =
        Role.Builder.create(this, "Role")
            .assumedBy(new ServicePrincipal("batchoperations.s3.amazonaws.com"))
            .build();
    Bucket bucket = reports.bucket();
    Rights.allow(role, List.of("lambda:InvokeFunction"), extract.getFunctionArn());
    // S3 lists a bucket for a job by an inventory of its own.
    uploads.documents().forEach(documents -> documents.letList(role));
    Rights.allow(
        role,
        List.of("s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"),
        bucket.arnForObjects("*"));
    Rights.allow(role, List.of("s3:GetBucketLocation"), bucket.getBucketArn());
    Rights.acceptWildcard(
        role,
        Rights.shownArn(bucket) + "/*",
        "Lists and reports of jobs are all that the bucket holds; their names are the jobs' ids");
  }

  Role role() {
    return role;
  }
}
