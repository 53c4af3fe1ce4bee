package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.attribute;
import static io.whosecount.infra.Synthesised.joined;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole of what each function may, so that a right too many fails as one too few does. */
class LeastPrivilegeTest {
  private static final String POLICY = "AWS::IAM::Policy";
  private static final String ROLE = "AWS::IAM::Role";

  private final Object table = attribute(STACK.id("AWS::DynamoDB::Table", "LedgerTable"), "Arn");
  private final Object bucket = attribute(STACK.id("AWS::S3::Bucket", "UploadsBucket"), "Arn");
  private final Object queue = attribute(STACK.id("AWS::SQS::Queue", "UploadsEventsQueue"), "Arn");

  @Test
  void extractMayReadTheBucketConsumeTheQueueAndReadAndWriteTheTable() {
    assertThat(STACK.statements(POLICY, "ExtractRole"))
        .containsExactlyInAnyOrder(
            logs("ExtractLog"),
            allow("s3:GetObject", joined(bucket, "/*")),
            allow("s3:ListBucket", bucket),
            allow(
                List.of(
                    "sqs:ReceiveMessage",
                    "sqs:ChangeMessageVisibility",
                    "sqs:GetQueueUrl",
                    "sqs:DeleteMessage",
                    "sqs:GetQueueAttributes"),
                queue),
            allow(
                List.of(
                    "dynamodb:GetItem",
                    "dynamodb:BatchGetItem",
                    "dynamodb:Query",
                    "dynamodb:PutItem",
                    "dynamodb:UpdateItem",
                    "dynamodb:DeleteItem",
                    "dynamodb:BatchWriteItem",
                    "dynamodb:ConditionCheckItem"),
                table));
  }

  @Test
  void figuresMayReadTheTableAndItsIndex() {
    assertThat(STACK.statements(POLICY, "FiguresRole"))
        .containsExactlyInAnyOrder(
            logs("FiguresLog"),
            allow(List.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"), table),
            allow("dynamodb:Query", joined(table, "/index/GSI1")));
  }

  @Test
  void thereAreNoOtherRolesAndNoManagedOrInlinePolicies() {
    assertThat(STACK.resources(POLICY)).hasSize(2);
    assertThat(STACK.resources("AWS::IAM::ManagedPolicy")).isEmpty();
    assertThat(STACK.resources(ROLE).values())
        .hasSize(2)
        .allSatisfy(
            role ->
                assertThat(map(role.get("Properties")))
                    .containsOnlyKeys("AssumeRolePolicyDocument"));
  }

  @Test
  void eachRoleIsForLambdaAlone() {
    assertThat(STACK.resources(ROLE).values())
        .allSatisfy(
            role -> {
              Object document = map(role.get("Properties")).get("AssumeRolePolicyDocument");
              assertThat(map(document))
                  .containsEntry(
                      "Statement",
                      List.of(
                          Map.of(
                              "Effect", "Allow",
                              "Action", "sts:AssumeRole",
                              "Principal", Map.of("Service", "lambda.amazonaws.com"))));
            });
  }

  @Test
  void onlyThisApiMayInvokeAndFiguresAlone() {
    String permission = "AWS::Lambda::Permission";

    assertThat(STACK.resources(permission)).hasSize(1);
    assertThat(STACK.properties(permission, "ApiHttp"))
        .containsEntry("Principal", "apigateway.amazonaws.com")
        .containsEntry(
            "FunctionName", attribute(STACK.id("AWS::Lambda::Function", "FiguresFunction"), "Arn"))
        .containsEntry(
            "SourceArn",
            joined(
                "arn:",
                Map.of("Ref", "AWS::Partition"),
                ":execute-api:",
                Map.of("Ref", "AWS::Region"),
                ":",
                Map.of("Ref", "AWS::AccountId"),
                ":",
                Map.of("Ref", STACK.id("AWS::ApiGatewayV2::Api", "ApiHttp")),
                "/*/*"));
  }

  private static Map<String, Object> logs(String log) {
    return allow(
        List.of("logs:CreateLogStream", "logs:PutLogEvents"),
        attribute(STACK.id("AWS::Logs::LogGroup", log), "Arn"));
  }

  private static Map<String, Object> allow(Object actions, Object resource) {
    return Map.of("Effect", "Allow", "Action", actions, "Resource", resource);
  }
}
