package io.whosecount.local.runtime;

import java.util.Map;
import java.util.Optional;

/** The variables that Lambda sets for every function. */
final class LambdaEnvironment {
  private LambdaEnvironment() {}

  /** Replaces what was inherited: on Lambda a function sees nothing of anyone's shell. */
  static void fill(Map<String, String> environment, FunctionPackage function, String authority) {
    Optional<String> path = Optional.ofNullable(environment.get("PATH"));
    environment.clear();
    path.ifPresent(value -> environment.put("PATH", value));
    environment.putAll(
        Map.ofEntries(
            Map.entry("LANG", "en_US.UTF-8"),
            Map.entry("TZ", ":UTC"),
            Map.entry("_HANDLER", function.handler()),
            Map.entry("LAMBDA_TASK_ROOT", function.folder().toString()),
            Map.entry("AWS_LAMBDA_RUNTIME_API", authority),
            Map.entry("AWS_LAMBDA_FUNCTION_NAME", function.name()),
            Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
            Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"),
            Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
            Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name()),
            Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "local"),
            Map.entry("AWS_REGION", "eu-central-1"),
            Map.entry("AWS_DEFAULT_REGION", "eu-central-1"),
            Map.entry("AWS_ACCESS_KEY_ID", "local"),
            Map.entry("AWS_SECRET_ACCESS_KEY", "local"),
            Map.entry("AWS_EC2_METADATA_DISABLED", "true")));
  }
}
