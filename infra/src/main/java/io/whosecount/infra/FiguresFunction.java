package io.whosecount.infra;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.lambda.Function;
import software.constructs.Construct;

/** Function 2: it may read the table and nothing else. */
final class FiguresFunction extends Construct {
  private static final int TIMEOUT_SECONDS = 10;

  private final Function function;

  FiguresFunction(Construct scope, Settings settings, FunctionZip zip, LedgerStore ledger) {
    super(scope, "Figures");
    function =
        NativeFunction.create(
            this,
            zip,
            settings.processor(),
            ledger,
            settings.figuresMemory(),
            Duration.seconds(TIMEOUT_SECONDS));
    ledger.reading().forEach(function::addToRolePolicy);
  }

  Function function() {
    return function;
  }
}
