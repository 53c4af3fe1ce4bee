package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.EVERYTHING;
import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.attribute;
import static io.whosecount.infra.Synthesised.joined;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The alarms, who hears of them, and the dashboard. */
class WatchTest {
  private static final String ALARM = "AWS::CloudWatch::Alarm";
  private static final String TOPIC = "AWS::SNS::Topic";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DeadLetters,         ApproximateNumberOfMessagesVisible, Maximum, 1,     1, QueueName,    AWS::SQS::Queue,        UploadsEventsDeadLetters
          FailedInvocations,   ApproximateNumberOfMessagesVisible, Maximum, 1,     1, QueueName,    AWS::SQS::Queue,        ExtractFailedInvocations
          OldestEvent,         ApproximateAgeOfOldestMessage,      Maximum, 1800,  1, QueueName,    AWS::SQS::Queue,        UploadsEventsQueue
          ExtractErrors,       Errors,                             Sum,     1,     1, FunctionName, AWS::Lambda::Function,  ExtractFunction
          ExtractThrottles,    Throttles,                          Sum,     1,     3, FunctionName, AWS::Lambda::Function,  ExtractFunction
          ExtractSlow,         Duration,                           p99,     90000, 3, FunctionName, AWS::Lambda::Function,  ExtractFunction
          FiguresErrors,       Errors,                             Sum,     1,     1, FunctionName, AWS::Lambda::Function,  FiguresFunction
          FiguresThrottles,    Throttles,                          Sum,     1,     1, FunctionName, AWS::Lambda::Function,  FiguresFunction
          FiguresUnavailable,  5xx,                                Sum,     5,     1, ApiId,        AWS::ApiGatewayV2::Api, ApiHttp
          FiguresSlow,         Latency,                            p99,     1000,  3, ApiId,        AWS::ApiGatewayV2::Api, ApiHttp
          TableReadThrottles,  ReadThrottleEvents,                 Sum,     1,     3, TableName,    AWS::DynamoDB::Table,   LedgerTable
          TableWriteThrottles, WriteThrottleEvents,                Sum,     1,     3, TableName,    AWS::DynamoDB::Table,   LedgerTable
          """)
  void anAlarmTellsOfEach(
      String name,
      String metric,
      String statistic,
      int threshold,
      int periods,
      String dimension,
      String type,
      String id) {
    Map<String, Object> alarm = STACK.properties(ALARM, "Alarms" + name);
    Object of =
        dimension.equals("QueueName")
            ? attribute(STACK.id(type, id), "QueueName")
            : Map.of("Ref", STACK.id(type, id));

    assertThat(alarm)
        .containsEntry("MetricName", metric)
        .containsEntry(statistic.startsWith("p") ? "ExtendedStatistic" : "Statistic", statistic)
        .containsEntry("Threshold", threshold)
        .containsEntry("EvaluationPeriods", periods)
        .containsEntry("ComparisonOperator", "GreaterThanOrEqualToThreshold")
        .containsEntry("Dimensions", List.of(Map.of("Name", dimension, "Value", of)));
  }

  @Test
  void everyAlarmSaysWhatToDoAndIsToldWhenItBeginsAndEnds() {
    List<?> topic = List.of(Map.of("Ref", STACK.id(TOPIC, "AlarmTopic")));

    assertThat(STACK.resources(ALARM).values())
        .hasSize(12)
        .allSatisfy(
            alarm ->
                assertThat(map(alarm.get("Properties")))
                    .containsKey("AlarmDescription")
                    .containsEntry("AlarmActions", topic)
                    .containsEntry("OKActions", topic)
                    .containsEntry("TreatMissingData", "notBreaching"));
  }

  @Test
  void theThresholdsAreThoseThatAreSet() {
    assertThat(EVERYTHING.properties(ALARM, "AlarmsOldestEvent")).containsEntry("Threshold", 300);
    assertThat(EVERYTHING.properties(ALARM, "AlarmsFiguresSlow")).containsEntry("Threshold", 250);
  }

  @Test
  void aMailGoesOutIfAnAddressIsSet() {
    String subscription = "AWS::SNS::Subscription";

    assertThat(STACK.resources(subscription)).isEmpty();
    assertThat(EVERYTHING.properties(subscription, "AlarmTopic"))
        .containsEntry("Protocol", "email")
        .containsEntry("Endpoint", "desk@example.org")
        .containsEntry("TopicArn", Map.of("Ref", EVERYTHING.id(TOPIC, "AlarmTopic")));
  }

  /** A topic with a policy of its own does not let alarms in by itself. */
  @Test
  void theTopicTakesAlarmsOfThisStackOverTls() {
    Object topic = Map.of("Ref", STACK.id(TOPIC, "AlarmTopic"));

    assertThat(STACK.statements("AWS::SNS::TopicPolicy", "AlarmTopic"))
        .hasSize(2)
        .anySatisfy(statement -> assertThat(statement).containsEntry("Effect", "Deny"))
        .anySatisfy(
            statement ->
                assertThat(statement)
                    .containsEntry("Effect", "Allow")
                    .containsEntry("Principal", Map.of("Service", "cloudwatch.amazonaws.com"))
                    .containsEntry("Action", "sns:Publish")
                    .containsEntry("Resource", topic)
                    .containsEntry("Condition", ofThisStack()));
  }

  @Test
  void theDashboardShowsEveryAlarmAndEveryPart() {
    String dashboard = STACK.properties("AWS::CloudWatch::Dashboard", "Overview").toString();

    assertThat(STACK.resources(ALARM).keySet())
        .allSatisfy(alarm -> assertThat(dashboard).contains(alarm));
    assertThat(dashboard)
        .contains(
            STACK.id("AWS::Lambda::Function", "ExtractFunction"),
            STACK.id("AWS::Lambda::Function", "FiguresFunction"),
            STACK.id("AWS::DynamoDB::Table", "LedgerTable"),
            STACK.id("AWS::ApiGatewayV2::Api", "ApiHttp"),
            STACK.id("AWS::SQS::Queue", "UploadsEventsQueue"),
            STACK.id("AWS::Logs::LogGroup", "ExtractLog"));
  }

  private static Map<String, Object> ofThisStack() {
    return Map.of(
        "ArnLike",
        Map.of(
            "aws:SourceArn",
            joined(
                "arn:",
                Map.of("Ref", "AWS::Partition"),
                ":cloudwatch:",
                Map.of("Ref", "AWS::Region"),
                ":",
                Map.of("Ref", "AWS::AccountId"),
                ":alarm:",
                Map.of("Ref", "AWS::StackName"),
                "-*")),
        "StringEquals",
        Map.of("aws:SourceAccount", Map.of("Ref", "AWS::AccountId")));
  }
}
