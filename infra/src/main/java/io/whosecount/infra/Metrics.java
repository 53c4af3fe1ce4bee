package io.whosecount.infra;

import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.sqs.Queue;

/** What CloudWatch measures of the stack, for its alarms and its dashboard, by five minutes. */
record Metrics(
    Function extract,
    Function figures,
    HttpApi api,
    Table table,
    Queue events,
    Queue deadLetters,
    Queue failedInvocations) {
  private static final Duration PERIOD = Duration.minutes(5);
  private static final String SUM = "Sum";
  private static final String GREATEST = "Maximum";
  private static final String SLOWEST_OF_A_HUNDRED = "p99";

  static Metric invocations(Function function) {
    return function.metricInvocations(by(SUM));
  }

  static Metric errors(Function function) {
    return function.metricErrors(by(SUM));
  }

  static Metric throttles(Function function) {
    return function.metricThrottles(by(SUM));
  }

  /** Milliseconds. */
  static Metric duration(Function function) {
    return function.metricDuration(by(SLOWEST_OF_A_HUNDRED));
  }

  static Metric waiting(Queue queue) {
    return queue.metricApproximateNumberOfMessagesVisible(by(GREATEST));
  }

  /** Seconds. */
  Metric oldestEvent() {
    return events.metricApproximateAgeOfOldestMessage(by(GREATEST));
  }

  Metric requests() {
    return api.metricCount(by(SUM));
  }

  Metric refused() {
    return api.metricClientError(by(SUM));
  }

  Metric unavailable() {
    return api.metricServerError(by(SUM));
  }

  /** Milliseconds from the request to the last byte of its answer. */
  Metric latency() {
    return api.metricLatency(by(SLOWEST_OF_A_HUNDRED));
  }

  Metric readUnits() {
    return table.metricConsumedReadCapacityUnits(by(SUM));
  }

  Metric writeUnits() {
    return table.metricConsumedWriteCapacityUnits(by(SUM));
  }

  Metric readThrottles() {
    return ofTable("ReadThrottleEvents");
  }

  Metric writeThrottles() {
    return ofTable("WriteThrottleEvents");
  }

  private Metric ofTable(String name) {
    return Metric.Builder.create()
        .namespace("AWS/DynamoDB")
        .metricName(name)
        .dimensionsMap(Map.of("TableName", table.getTableName()))
        .statistic(SUM)
        .period(PERIOD)
        .build();
  }

  private static MetricOptions by(String statistic) {
    return MetricOptions.builder().statistic(statistic).period(PERIOD).build();
  }
}
