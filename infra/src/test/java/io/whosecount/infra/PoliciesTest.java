package io.whosecount.infra;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies that stand beside the stack: of who deploys, and of CloudFormation for her. */
class PoliciesTest {
  private static final String DEPLOYER = "deployer-policy.json";
  private static final String CLOUDFORMATION = "cloudformation-policy.json";
  private static final int LONGEST = 6_144; // of a managed policy, white space aside

  /** What CloudFormation has to do at least for a resource of each type. */
  private static final Map<String, List<String>> NEEDED =
      Map.ofEntries(
          entry("AWS::ApiGatewayV2::Api", List.of("apigateway:POST", "apigateway:DELETE")),
          entry("AWS::ApiGatewayV2::ApiMapping", List.of("apigateway:POST", "apigateway:DELETE")),
          entry("AWS::ApiGatewayV2::DomainName", List.of("apigateway:POST", "apigateway:DELETE")),
          entry("AWS::ApiGatewayV2::Integration", List.of("apigateway:POST", "apigateway:DELETE")),
          entry("AWS::ApiGatewayV2::Route", List.of("apigateway:POST", "apigateway:DELETE")),
          entry("AWS::ApiGatewayV2::Stage", List.of("apigateway:POST", "logs:CreateLogDelivery")),
          entry("AWS::CloudFront::CachePolicy", createAndDelete("cloudfront", "CachePolicy")),
          entry("AWS::CloudFront::Distribution", createAndDelete("cloudfront", "Distribution")),
          entry(
              "AWS::CloudFront::ResponseHeadersPolicy",
              createAndDelete("cloudfront", "ResponseHeadersPolicy")),
          entry(
              "AWS::CloudWatch::Alarm",
              List.of("cloudwatch:PutMetricAlarm", "cloudwatch:DeleteAlarms")),
          entry(
              "AWS::CloudWatch::Dashboard",
              List.of("cloudwatch:PutDashboard", "cloudwatch:DeleteDashboards")),
          entry(
              "AWS::DynamoDB::Table",
              List.of("dynamodb:CreateTable", "dynamodb:UpdateContinuousBackups")),
          entry("AWS::IAM::Policy", List.of("iam:PutRolePolicy", "iam:DeleteRolePolicy")),
          entry("AWS::IAM::Role", createAndDelete("iam", "Role")),
          entry(
              "AWS::Lambda::EventInvokeConfig",
              List.of(
                  "lambda:PutFunctionEventInvokeConfig", "lambda:DeleteFunctionEventInvokeConfig")),
          entry("AWS::Lambda::EventSourceMapping", createAndDelete("lambda", "EventSourceMapping")),
          entry("AWS::Lambda::Function", List.of("lambda:CreateFunction", "iam:PassRole")),
          entry(
              "AWS::Lambda::Permission",
              List.of("lambda:AddPermission", "lambda:RemovePermission")),
          entry("AWS::Logs::LogGroup", List.of("logs:CreateLogGroup", "logs:PutRetentionPolicy")),
          entry("AWS::Route53::RecordSet", List.of("route53:ChangeResourceRecordSets")),
          entry("AWS::S3::Bucket", List.of("s3:CreateBucket", "s3:PutBucketNotification")),
          entry("AWS::S3::BucketPolicy", List.of("s3:PutBucketPolicy", "s3:DeleteBucketPolicy")),
          entry("AWS::SNS::Subscription", List.of("sns:Subscribe", "sns:Unsubscribe")),
          entry("AWS::SNS::Topic", createAndDelete("sns", "Topic")),
          entry("AWS::SNS::TopicPolicy", List.of("sns:SetTopicAttributes")),
          entry("AWS::SQS::Queue", createAndDelete("sqs", "Queue")),
          entry("AWS::SQS::QueuePolicy", List.of("sqs:SetQueueAttributes")));

  @ParameterizedTest
  @ValueSource(strings = {DEPLOYER, CLOUDFORMATION})
  void eachIsAPolicyThatIamTakes(String file) throws IOException {
    JsonNode policy = read(file);

    assertThat(policy.path("Version").textValue()).isEqualTo("2012-10-17");
    assertThat(Files.readString(Path.of(file)).replaceAll("\\s", "")).hasSizeLessThan(LONGEST);
    assertThat(policy.path("Statement"))
        .allSatisfy(
            statement -> {
              assertThat(statement.path("Sid").textValue()).matches("[A-Za-z0-9]+");
              assertThat(statement.path("Effect").textValue()).isEqualTo("Allow");
              assertThat(texts(statement.path("Action")))
                  .allMatch(action -> action.matches("[a-z0-9]+:[A-Za-z]+\\*?"))
                  .isSorted()
                  .doesNotHaveDuplicates();
              assertThat(texts(statement.path("Resource")))
                  .isNotEmpty()
                  .allMatch(resource -> resource.equals("*") || resource.startsWith("arn:aws:"));
            });
    assertThat(StreamSupport.stream(policy.path("Statement").spliterator(), false))
        .extracting(statement -> statement.path("Sid").textValue())
        .doesNotHaveDuplicates();
  }

  @Test
  void cloudFormationMayMakeEveryResourceOfTheStack() throws IOException {
    Set<String> types =
        Synthesised.all().stream()
            .flatMap(stack -> stack.resources().values().stream())
            .map(resource -> String.valueOf(resource.get("Type")))
            .collect(toSet());
    List<String> allowed = actions(CLOUDFORMATION);

    assertThat(NEEDED.keySet()).as("the types of the stack").isEqualTo(types);
    assertThat(NEEDED.values().stream().flatMap(List::stream))
        .allMatch(action -> allowed.stream().anyMatch(one -> covers(one, action)));
  }

  /** Deleting claims takes more than deploying. */
  @Test
  void whoDeploysMayNeitherTouchTheTableNorMakeRoles() throws IOException {
    assertThat(actions(DEPLOYER)).noneMatch(action -> action.startsWith("dynamodb:"));
    assertThat(actions(DEPLOYER).stream().filter(action -> action.startsWith("iam:")))
        .containsExactly("iam:PassRole");
  }

  private static boolean covers(String allowed, String action) {
    return allowed.endsWith("*")
        ? action.startsWith(allowed.substring(0, allowed.length() - 1))
        : action.equals(allowed);
  }

  private static List<String> createAndDelete(String service, String what) {
    return List.of(service + ":Create" + what, service + ":Delete" + what);
  }

  private static List<String> actions(String file) throws IOException {
    return StreamSupport.stream(read(file).path("Statement").spliterator(), false)
        .flatMap(statement -> texts(statement.path("Action")).stream())
        .toList();
  }

  private static List<String> texts(JsonNode oneOrMore) {
    return oneOrMore.isTextual()
        ? List.of(oneOrMore.textValue())
        : Stream.of(new ObjectMapper().convertValue(oneOrMore, String[].class)).toList();
  }

  private static JsonNode read(String file) throws IOException {
    return new ObjectMapper().readTree(Path.of(file).toFile());
  }
}
