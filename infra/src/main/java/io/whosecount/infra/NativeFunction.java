package io.whosecount.infra;

import io.whosecount.infra.Settings.Watch;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * A native function with a role and a log of its own. The role may write that log and nothing else:
 * the managed policy that Lambda usually gets may write any.
 */
final class NativeFunction {
  private NativeFunction() {}

  /** The function of {@code code}, on the table {@code ledger}. */
  static Function create(
      Construct scope,
      Settings settings,
      Code code,
      LedgerStore ledger,
      int memory,
      Duration timeout) {
    Watch watch = settings.watch();
    LogGroup log = log(scope, "Log", watch);
    Role role =
        Role.Builder.create(scope, "Role")
            .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
            .build();
    log.grantWrite(role);
    if (watch.tracing()) {
      Rights.acceptWildcard(role, "*", "X-Ray knows no resource that traces could be sent to");
    }
    return Function.Builder.create(scope, "Function")
        .runtime(Runtime.PROVIDED_AL2023)
        .architecture(settings.packages().processor().architecture())
        .handler("bootstrap")
        .code(code)
        .memorySize(memory)
        .timeout(timeout)
        .role(role)
        .logGroup(log)
        .tracing(watch.tracing() ? Tracing.ACTIVE : Tracing.DISABLED)
        .environment(environment(ledger))
        .build();
  }

  /** A log that expires, and goes with the stack. */
  static LogGroup log(Construct scope, String name, Watch watch) {
    return LogGroup.Builder.create(scope, name)
        .retention(watch.logsKept())
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
