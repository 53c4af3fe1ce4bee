package io.whosecount.infra;

import java.util.Objects;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.constructs.Construct;

/** Function 2: it may read the table and nothing else. */
final class FiguresFunction extends Construct {
  /** An answer's time. */
  static final int TIMEOUT_SECONDS = 10;

  private final Function function;

  FiguresFunction(Construct scope, Settings settings, Code code, LedgerStore ledger) {
    super(scope, "Figures");
    function =
        NativeFunction.create(
            this,
            settings,
            code,
            ledger,
            settings.capacity().figuresMemory(),
            Duration.seconds(TIMEOUT_SECONDS));
    settings
        .capacity()
        .figuresConcurrency()
        .ifPresent(
            concurrency ->
                ((CfnFunction) Objects.requireNonNull(function.getNode().getDefaultChild()))
                    .setReservedConcurrentExecutions(concurrency));
    // What it cites it names as readers ask for it, and of CloudFront it hears nothing.
    settings
        .web()
        .domain()
        .ifPresent(own -> function.addEnvironment("WHOSECOUNT_ORIGIN", "https://" + own.name()));
    ledger.letRead((Role) Objects.requireNonNull(function.getRole()));
  }

  Function function() {
    return function;
  }
}
