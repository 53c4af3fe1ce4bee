package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.EVERYTHING;
import static io.whosecount.infra.Synthesised.OWN_NAME;
import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.attribute;
import static io.whosecount.infra.Synthesised.joined;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole of what each role may, so that a right too many fails as one too few does. */
class LeastPrivilegeTest {
  private static final String POLICY = "AWS::IAM::Policy";
  private static final String ROLE = "AWS::IAM::Role";

  private static final Map<String, Object> TRACES =
      allow(List.of("xray:PutTraceSegments", "xray:PutTelemetryRecords"), "*");

  private final Object table = attribute(STACK.id("AWS::DynamoDB::Table", "LedgerTable"), "Arn");
  private final Object bucket = attribute(STACK.id("AWS::S3::Bucket", "UploadsBucket"), "Arn");
  private final Object reports = attribute(STACK.id("AWS::S3::Bucket", "ReportsBucket"), "Arn");
  private final Object queue = attribute(STACK.id("AWS::SQS::Queue", "UploadsEventsQueue"), "Arn");
  private final Object failed =
      attribute(STACK.id("AWS::SQS::Queue", "ExtractFailedInvocations"), "Arn");
  private final Object extract =
      attribute(STACK.id("AWS::Lambda::Function", "ExtractFunction"), "Arn");

  @Test
  void extractMayReadTheBucketConsumeTheQueueAndReadAndWriteTheTable() {
    assertThat(STACK.statements(POLICY, "ExtractRole"))
        .containsExactlyInAnyOrder(
            logs("ExtractLog"),
            TRACES,
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
            allow(List.of("sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"), failed),
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
  void extractMayReadFurtherBucketsIfTheyAreNamed() {
    List<Map<String, Object>> more = new ArrayList<>();
    for (String name : List.of("archive-one", "archive-two")) {
      more.add(allow("s3:GetObject", existing(name, "/*")));
      more.add(allow("s3:ListBucket", existing(name, "")));
    }

    assertThat(EVERYTHING.statements(POLICY, "ExtractRole"))
        .containsAll(more)
        .hasSize(STACK.statements(POLICY, "ExtractRole").size() + more.size());
  }

  @Test
  void figuresMayReadTheTableAndItsIndex() {
    assertThat(STACK.statements(POLICY, "FiguresRole"))
        .containsExactlyInAnyOrder(
            logs("FiguresLog"),
            TRACES,
            allow(List.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"), table),
            allow("dynamodb:Query", joined(table, "/index/GSI1")));
  }

  @Test
  void withoutTracingNobodyMaySendTraces() {
    assertThat(OWN_NAME.statements(POLICY, "ExtractRole")).doesNotContain(TRACES);
    assertThat(OWN_NAME.statements(POLICY, "FiguresRole")).doesNotContain(TRACES);
  }

  @Test
  void jobsMayListTheBucketInvokeExtractAndReport() {
    assertThat(STACK.statements(POLICY, "BatchJobsRole"))
        .containsExactlyInAnyOrder(
            allow("lambda:InvokeFunction", extract),
            allow("s3:PutInventoryConfiguration", bucket),
            allow(
                List.of("s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"),
                joined(reports, "/*")),
            allow("s3:GetBucketLocation", reports));
    assertThat(EVERYTHING.statements(POLICY, "BatchJobsRole"))
        .contains(
            allow("s3:PutInventoryConfiguration", existing("archive-one", "")),
            allow("s3:PutInventoryConfiguration", existing("archive-two", "")))
        .hasSize(6);
  }

  @ParameterizedTest
  @MethodSource("io.whosecount.infra.Synthesised#all")
  void thereAreNoOtherRolesAndNoManagedOrInlinePolicies(Synthesised stack) {
    assertThat(stack.resources(POLICY)).hasSize(3);
    assertThat(stack.resources("AWS::IAM::ManagedPolicy")).isEmpty();
    assertThat(stack.resources(ROLE).values())
        .hasSize(3)
        .allSatisfy(
            role ->
                assertThat(map(role.get("Properties")))
                    .containsOnlyKeys("AssumeRolePolicyDocument"));
  }

  /** Objects have any name; that traces are sent to no resource is X-Ray's. */
  @ParameterizedTest
  @MethodSource("io.whosecount.infra.Synthesised#all")
  void noWildcardCouldBeNarrower(Synthesised stack) {
    assertThat(wildcards(stack))
        .allSatisfy(
            resource ->
                assertThat(resource)
                    .matches(
                        it -> it.equals("*") || it.endsWith("/*"), "any object, or no resource"));
    assertThat(stack.resources(POLICY).keySet())
        .flatExtracting(policy -> stack.statements(POLICY, policy))
        .filteredOn(statement -> "*".equals(statement.get("Resource")))
        .allMatch(TRACES::equals);
    assertThat(stack.resources(POLICY).keySet())
        .flatExtracting(policy -> stack.statements(POLICY, policy))
        .extracting(statement -> String.valueOf(statement.get("Action")))
        .noneMatch(action -> action.contains("*"));
  }

  @ParameterizedTest
  @CsvSource({
    "ExtractRole, lambda.amazonaws.com",
    "FiguresRole, lambda.amazonaws.com",
    "BatchJobsRole, batchoperations.s3.amazonaws.com"
  })
  void eachRoleIsForOneServiceAlone(String role, String service) {
    assertThat(map(STACK.properties(ROLE, role).get("AssumeRolePolicyDocument")))
        .containsEntry(
            "Statement",
            List.of(
                Map.of(
                    "Effect", "Allow",
                    "Action", "sts:AssumeRole",
                    "Principal", Map.of("Service", service))));
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

  private static List<String> wildcards(Synthesised stack) {
    return stack.resources(POLICY).keySet().stream()
        .flatMap(policy -> stack.statements(POLICY, policy).stream())
        .map(statement -> lastText(statement.get("Resource")))
        .filter(resource -> resource.contains("*"))
        .toList();
  }

  /** The last part of an ARN that is put together; an attribute has no wildcard. */
  private static String lastText(@Nullable Object resource) {
    if (resource instanceof String text) {
      return text;
    }
    if (map(resource).get("Fn::Join") instanceof List<?> join
        && join.getLast() instanceof List<?> parts) {
      return lastText(parts.getLast());
    }
    return "";
  }

  private static Map<String, Object> existing(String bucket, String rest) {
    return joined("arn:", Map.of("Ref", "AWS::Partition"), ":s3:::" + bucket + rest);
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
