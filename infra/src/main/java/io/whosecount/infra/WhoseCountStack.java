package io.whosecount.infra;

import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;

/**
 * The whole system: uploads and their events, the function that reads them, the ledger's table, the
 * function that answers, its HTTP API.
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
            .build());
    FunctionZip extractZip = FunctionZip.checked(settings.extractZip(), settings.processor());
    FunctionZip figuresZip = FunctionZip.checked(settings.figuresZip(), settings.processor());

    LedgerStore ledger = new LedgerStore(this);
    Uploads uploads = new Uploads(this);
    new ExtractFunction(this, settings, extractZip, uploads, ledger);
    FiguresFunction figures = new FiguresFunction(this, settings, figuresZip, ledger);
    PublicApi api = new PublicApi(this, settings, figures.function());

    output("UploadBucket", "Where documents go", uploads.bucket().getBucketName());
    output("FiguresAddress", "Where figures are asked for", api.address());
    output("LedgerTable", "Where claims are kept", ledger.table().getTableName());
    output("DeadLetters", "Where events that failed wait", uploads.deadLetters().getQueueUrl());
  }

  private void output(String name, String description, String value) {
    CfnOutput.Builder.create(this, name).description(description).value(value).build();
  }
}
