package io.whosecount.infra;

import java.util.List;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Role;

/**
 * A bucket of documents, as policies see it.
 *
 * @param arn its ARN
 * @param shownArn the same as cdk-nag writes it
 */
record DocumentBucket(String arn, String shownArn) {

  /** One that is there already, of another owner than the stack. */
  static DocumentBucket existing(Stack stack, String name) {
    return new DocumentBucket(arn(stack, name), "arn:<AWS::Partition>:s3:::" + name);
  }

  /** The ARN of the bucket {@code name}. */
  static String arn(Stack stack, String name) {
    return stack.formatArn(
        ArnComponents.builder().service("s3").region("").account("").resource(name).build());
  }

  /**
   * Leave for {@code role} to fetch documents. Without the list, S3 answers 403 where an object is
   * gone, and "not found" could not be told from "could not ask".
   */
  void letRead(Role role) {
    Rights.allow(role, List.of("s3:GetObject"), arn + "/*");
    Rights.allow(role, List.of("s3:ListBucket"), arn);
    Rights.acceptWildcard(
        role, shownArn + "/*", "Any object of a bucket of documents is a document to read");
  }

  /** Leave for {@code role} to have S3 list the objects for a job. */
  void letList(Role role) {
    Rights.allow(role, List.of("s3:PutInventoryConfiguration"), arn);
  }
}
