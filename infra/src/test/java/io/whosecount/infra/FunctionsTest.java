package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.EVERYTHING;
import static io.whosecount.infra.Synthesised.OWN_NAME;
import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.attribute;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionsTest {
  private static final String FUNCTION = "AWS::Lambda::Function";

  @Test
  void thereAreTwoAndNoneThatTheToolAdded() {
    assertThat(STACK.resources(FUNCTION)).hasSize(2);
    STACK.id(FUNCTION, "ExtractFunction");
    STACK.id(FUNCTION, "FiguresFunction");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Extract", "Figures"})
  void eachIsNativeAndKnowsTheTable(String name) {
    assertThat(STACK.properties(FUNCTION, name + "Function"))
        .containsEntry("Runtime", "provided.al2023")
        .containsEntry("Architectures", List.of("x86_64"))
        .containsEntry(
            "Environment",
            Map.of(
                "Variables",
                Map.of(
                    "WHOSECOUNT_TABLE",
                    Map.of("Ref", STACK.id("AWS::DynamoDB::Table", "LedgerTable")),
                    "DISABLE_SIGNAL_HANDLERS",
                    "true")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Extract", "Figures"})
  void eachWritesALogOfItsOwn(String name) {
    assertThat(STACK.properties(FUNCTION, name + "Function"))
        .containsEntry(
            "LoggingConfig",
            Map.of("LogGroup", Map.of("Ref", STACK.id("AWS::Logs::LogGroup", name + "Log"))));
  }

  @Test
  void everyLogIsKeptForAMonthOrAsLongAsIsSet() {
    assertThat(retentions(STACK)).containsExactly(30, 30, 30);
    assertThat(retentions(EVERYTHING)).containsExactly(90, 90, 90);
  }

  @Test
  void bothAreTracedUnlessThatIsSwitchedOff() {
    assertThat(tracing(STACK)).containsExactly("Active", "Active");
    assertThat(tracing(OWN_NAME)).containsExactly("absent", "absent");
  }

  @Test
  void whatComesWithoutTheQueueAndFailsGoesToAQueueOfItsOwn() {
    assertThat(STACK.properties("AWS::Lambda::EventInvokeConfig", "ExtractFunction"))
        .containsEntry("FunctionName", Map.of("Ref", STACK.id(FUNCTION, "ExtractFunction")))
        .containsEntry("MaximumRetryAttempts", 2)
        .containsEntry(
            "DestinationConfig",
            Map.of(
                "OnFailure",
                Map.of(
                    "Destination",
                    attribute(STACK.id("AWS::SQS::Queue", "ExtractFailedInvocations"), "Arn"))));
  }

  @Test
  void extractTakesBatchesOfTheQueueAndSaysWhichMessagesFailed() {
    String mapping = "AWS::Lambda::EventSourceMapping";

    assertThat(STACK.resources(mapping)).hasSize(1);
    assertThat(STACK.properties(mapping, "ExtractFunction"))
        .containsEntry(
            "EventSourceArn", attribute(STACK.id("AWS::SQS::Queue", "UploadsEventsQueue"), "Arn"))
        .containsEntry("FunctionName", Map.of("Ref", STACK.id(FUNCTION, "ExtractFunction")))
        .containsEntry("FunctionResponseTypes", List.of("ReportBatchItemFailures"))
        .containsEntry("ScalingConfig", Map.of("MaximumConcurrency", 10))
        .containsEntry("BatchSize", 5);
  }

  @Test
  void whatIsSetReachesTheTemplate() {
    assertThat(EVERYTHING.properties(FUNCTION, "ExtractFunction"))
        .containsEntry("Architectures", List.of("arm64"))
        .containsEntry("MemorySize", 2048);
    assertThat(EVERYTHING.properties(FUNCTION, "FiguresFunction"))
        .containsEntry("Architectures", List.of("arm64"))
        .containsEntry("MemorySize", 256);
    assertThat(EVERYTHING.properties("AWS::Lambda::EventSourceMapping", "ExtractFunction"))
        .containsEntry("ScalingConfig", Map.of("MaximumConcurrency", 3));
    assertThat(EVERYTHING.properties("AWS::ApiGatewayV2::Stage", "ApiStage"))
        .containsEntry(
            "DefaultRouteSettings", Map.of("ThrottlingRateLimit", 7, "ThrottlingBurstLimit", 9));
  }

  private static List<Object> retentions(Synthesised stack) {
    return stack.resources("AWS::Logs::LogGroup").values().stream()
        .map(log -> map(log.get("Properties")).get("RetentionInDays"))
        .toList();
  }

  private static List<Object> tracing(Synthesised stack) {
    return stack.resources(FUNCTION).values().stream()
        .map(function -> map(function.get("Properties")))
        .map(function -> map(function.getOrDefault("TracingConfig", Map.of("Mode", "absent"))))
        .map(tracing -> tracing.get("Mode"))
        .toList();
  }
}
