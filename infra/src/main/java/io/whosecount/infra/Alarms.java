package io.whosecount.infra;

import io.whosecount.infra.Settings.Watch;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IAlarm;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.constructs.Construct;

/** What somebody has to look at; each says what to do. */
final class Alarms extends Construct {
  private static final int ONCE = 1;
  // A quarter of an hour, since a single slow or throttled period mends itself.
  private static final int LASTING = 3;
  private static final int UNAVAILABLE = 5;
  private static final double NEARLY_ALL_OF_ITS_TIME = 0.75;

  private final SnsAction tell;
  private final List<IAlarm> all = new ArrayList<>();

  Alarms(Construct scope, Metrics metrics, Watch watch, AlarmTopic topic) {
    super(scope, "Alarms");
    tell = new SnsAction(topic.topic());
    ofEvents(metrics, watch);
    ofExtract(metrics);
    ofFigures(metrics, watch);
    ofTable(metrics);
  }

  List<IAlarm> all() {
    return List.copyOf(all);
  }

  private void ofEvents(Metrics metrics, Watch watch) {
    add(
        "DeadLetters",
        Metrics.waiting(metrics.deadLetters()),
        1,
        ONCE,
        "Events failed five times. Why is in extract's log; mend it, then redrive the queue.");
    add(
        "FailedInvocations",
        Metrics.waiting(metrics.failedInvocations()),
        1,
        ONCE,
        "Events that came without the queue failed three times. They wait to be sent again.");
    add(
        "OldestEvent",
        metrics.oldestEvent(),
        watch.oldestEventMinutes() * 60,
        ONCE,
        "Documents wait to be read: more come than are read, or reading fails again and again.");
  }

  private void ofExtract(Metrics metrics) {
    add(
        "ExtractErrors",
        Metrics.errors(metrics.extract()),
        1,
        ONCE,
        "A whole batch failed, as by a crash or the end of its time. Its events are tried again.");
    add(
        "ExtractThrottles",
        Metrics.throttles(metrics.extract()),
        1,
        LASTING,
        "The account's concurrency is used up. Lower extractConcurrency or ask AWS for more.");
    add(
        "ExtractSlow",
        Metrics.duration(metrics.extract()),
        (int) (ExtractFunction.TIMEOUT_SECONDS * 1_000 * NEARLY_ALL_OF_ITS_TIME),
        LASTING,
        "Batches come near to the end of their time. A larger extractMemory is a faster processor.");
  }

  private void ofFigures(Metrics metrics, Watch watch) {
    add(
        "FiguresErrors",
        Metrics.errors(metrics.figures()),
        1,
        ONCE,
        "An answer was not made at all, as by a crash or the end of its time.");
    add(
        "FiguresThrottles",
        Metrics.throttles(metrics.figures()),
        1,
        ONCE,
        "The account's concurrency is used up, and readers get no answer. Ask AWS for more.");
    add(
        "FiguresUnavailable",
        metrics.unavailable(),
        UNAVAILABLE,
        ONCE,
        "Readers were told that the ledger does not answer, or got no answer.");
    add(
        "FiguresSlow",
        metrics.latency(),
        watch.figuresMilliseconds(),
        LASTING,
        "One answer in a hundred takes longer than figuresMilliseconds.");
  }

  private void ofTable(Metrics metrics) {
    add(
        "TableReadThrottles",
        metrics.readThrottles(),
        1,
        LASTING,
        "The table refuses reads: more than its partitions bear, or a limit set on it.");
    add(
        "TableWriteThrottles",
        metrics.writeThrottles(),
        1,
        LASTING,
        "The table refuses writes: more than its partitions bear. Lower extractConcurrency.");
  }

  private void add(String name, Metric metric, Number atLeast, int periods, String description) {
    Alarm alarm =
        Alarm.Builder.create(this, name)
            .alarmDescription(description)
            .metric(metric)
            .threshold(atLeast)
            .evaluationPeriods(periods)
            .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
            .treatMissingData(TreatMissingData.NOT_BREACHING)
            .build();
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
    all.add(alarm);
  }
}
