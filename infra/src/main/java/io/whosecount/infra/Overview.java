package io.whosecount.infra;

import java.util.List;
import software.amazon.awscdk.services.cloudwatch.AlarmStatusWidget;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.GraphWidget;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.LogQueryWidget;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.constructs.Construct;

/** The dashboard: alarms, then the way of a document to its figures, a row for each part. */
final class Overview extends Construct {
  private static final int WHOLE = 24;
  private static final int THIRD = 8;

  private final Dashboard dashboard;

  Overview(Construct scope, Metrics metrics, Alarms alarms) {
    super(scope, "Overview");
    dashboard = Dashboard.Builder.create(this, "Dashboard").build();
    dashboard.addWidgets(
        AlarmStatusWidget.Builder.create()
            .title("Alarms")
            .alarms(alarms.all())
            .width(WHOLE)
            .height(3)
            .build());
    dashboard.addWidgets(
        graph("Events that wait", Metrics.waiting(metrics.events())),
        graph("Age of the oldest, seconds", metrics.oldestEvent()),
        graph(
            "Events that failed",
            Metrics.waiting(metrics.deadLetters()),
            Metrics.waiting(metrics.failedInvocations())));
    dashboard.addWidgets(
        graph("extract: batches", Metrics.invocations(metrics.extract())),
        graph("extract: slowest of a hundred, milliseconds", Metrics.duration(metrics.extract())),
        graph(
            "extract: errors and throttles",
            Metrics.errors(metrics.extract()),
            Metrics.throttles(metrics.extract())));
    dashboard.addWidgets(
        graph("figures: requests", metrics.requests()),
        graph("figures: slowest of a hundred, milliseconds", metrics.latency()),
        graph(
            "figures: refused, unavailable, throttled",
            metrics.refused(),
            metrics.unavailable(),
            Metrics.throttles(metrics.figures())));
    dashboard.addWidgets(
        graph("Table: read units", metrics.readUnits()),
        graph("Table: write units", metrics.writeUnits()),
        graph("Table: throttles", metrics.readThrottles(), metrics.writeThrottles()));
    dashboard.addWidgets(whatFailed(metrics.extract().getLogGroup()));
  }

  Dashboard dashboard() {
    return dashboard;
  }

  private static IWidget graph(String title, IMetric... metrics) {
    return GraphWidget.Builder.create().title(title).left(List.of(metrics)).width(THIRD).build();
  }

  private static IWidget whatFailed(ILogGroup log) {
    return LogQueryWidget.Builder.create()
        .title("What was not done, and why")
        .logGroupNames(List.of(log.getLogGroupName()))
        .queryLines(
            List.of(
                "filter ispresent(outcome) and outcome != \"done\"",
                "fields @timestamp, object, receives, reason",
                "sort @timestamp desc",
                "limit 50"))
        .width(WHOLE)
        .build();
  }
}
