package io.whosecount.infra;

import java.util.Optional;
import software.amazon.awscdk.App;
import software.amazon.awscdk.BootstraplessSynthesizer;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.DefaultStackSynthesizer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;

/**
 * The whole system: uploads and their events, the function that reads them, the ledger's table, the
 * function that answers, its HTTP API, and what watches over them.
 */
final class WhoseCountStack extends Stack {
  /** Its name. */
  static final String NAME = "WhoseCount";

  WhoseCountStack(App app, Settings settings) {
    super(
        app,
        NAME,
        StackProps.builder()
            .description("Whose Count: numbers about war, each with the one who counted them")
            .synthesizer(
                settings.packages().standalone()
                    ? BootstraplessSynthesizer.Builder.create().build()
                    : DefaultStackSynthesizer.Builder.create().build())
            .build());
    boolean standalone = settings.packages().standalone();
    FunctionPackages packages = new FunctionPackages(this, settings.packages());
    LedgerStore ledger = new LedgerStore(this);
    Reports reports = new Reports(this);
    Uploads uploads = new Uploads(this, settings.buckets(), reports);
    ExtractFunction extract =
        new ExtractFunction(this, settings, packages.extract(), uploads, ledger);
    BatchJobs jobs = new BatchJobs(this, extract.function(), uploads, reports);
    FiguresFunction figures = new FiguresFunction(this, settings, packages.figures(), ledger);
    PublicApi api = new PublicApi(this, settings, figures.function());
    PublicAddress address = new PublicAddress(this, settings.web(), api);

    output("UploadBucket", "Where documents go", uploads.bucket().getBucketName());
    output("FiguresAddress", "Where figures are asked for", address.url());
    output("LedgerTable", "Where claims are kept", ledger.table().getTableName());
    output("DeadLetters", "Where events that failed wait", uploads.deadLetters().getQueueUrl());
    output("ExtractFunction", "What reads documents", extract.function().getFunctionArn());
    output("BatchJobsRole", "The role of jobs over buckets", jobs.role().getRoleArn());
    output("ReportsBucket", "Where jobs report", reports.bucket().getBucketName());
    address
        .target()
        .ifPresent(target -> output("DomainTarget", "What the domain's record points to", target));
    Metrics metrics =
        new Metrics(
            extract.function(),
            figures.function(),
            api.api(),
            ledger.table(),
            uploads.queue(),
            uploads.deadLetters(),
            extract.failedInvocationsQueue());
    AlarmTopic topic =
        new AlarmTopic(this, standalone ? Optional.empty() : settings.watch().mail());
    Alarms alarms = new Alarms(this, metrics, settings.watch(), topic);
    watch(metrics, alarms, topic);
    if (standalone) {
      ReleaseParameters parameters = new ReleaseParameters(this, settings);
      parameters.decideOfExtract(extract.function());
      parameters.decideOfFigures(figures.function());
      parameters.decideOfApi(api);
      parameters.decideOfWatch(topic, alarms);
    }
  }

  private void watch(Metrics metrics, Alarms alarms, AlarmTopic topic) {
    Overview overview = new Overview(this, metrics, alarms);
    output("AlarmTopicArn", "Where alarms are told", topic.topic().getTopicArn());
    output("Dashboard", "What CloudWatch shows", overview.dashboard().getDashboardName());
    output(
        "FailedInvocations",
        "Where events wait that came without the queue and failed",
        metrics.failedInvocations().getQueueUrl());
  }

  private void output(String name, String description, String value) {
    CfnOutput.Builder.create(this, name).description(description).value(value).build();
  }
}
