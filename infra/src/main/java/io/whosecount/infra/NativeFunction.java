package io.whosecount.infra;

import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/**
 * A native function with a role and a log of its own. The role may write that log and nothing else:
 * the managed policy that Lambda usually gets may write any.
 */
final class NativeFunction {
  /** How long logs are kept. */
  static final RetentionDays LOGS_KEPT = RetentionDays.ONE_MONTH;

  private NativeFunction() {}

  /** The function in {@code zip}, on the table {@code ledger}. */
  static Function create(
      Construct scope,
      FunctionZip zip,
      Processor processor,
      LedgerStore ledger,
      int memory,
      Duration timeout) {
    LogGroup log = log(scope, "Log");
    Role role =
        Role.Builder.create(scope, "Role")
            .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
            .build();
    log.grantWrite(role);
    return Function.Builder.create(scope, "Function")
        .runtime(Runtime.PROVIDED_AL2023)
        .architecture(processor.architecture())
        .handler("bootstrap")
        .code(Code.fromAsset(zip.path().toString()))
        .memorySize(memory)
        .timeout(timeout)
        .role(role)
        .logGroup(log)
        .environment(environment(ledger))
        .build();
  }

  /** A log that expires, and goes with the stack. */
  static LogGroup log(Construct scope, String name) {
    return LogGroup.Builder.create(scope, name)
        .retention(LOGS_KEPT)
        .removalPolicy(RemovalPolicy.DESTROY)
        .build();
  }

  private static Map<String, String> environment(LedgerStore ledger) {
    return Map.of(
        "WHOSECOUNT_TABLE",
        ledger.table().getTableName(),
        // Quarkus's own template sets it: Lambda ends native functions, signals do not.
        "DISABLE_SIGNAL_HANDLERS",
        "true");
  }
}
