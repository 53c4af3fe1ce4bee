package io.whosecount.infra;

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
  void everyLogIsKeptForAMonth() {
    assertThat(STACK.resources("AWS::Logs::LogGroup").values())
        .hasSize(3)
        .allSatisfy(
            log -> assertThat(map(log.get("Properties"))).containsEntry("RetentionInDays", 30));
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
    Synthesised other =
        new Synthesised(
            Processor.ARM64,
            Map.of(
                "architecture", "arm64",
                "extractMemory", "2048",
                "figuresMemory", "256",
                "extractConcurrency", "3",
                "requestsPerSecond", "7",
                "requestBurst", "9"));

    assertThat(other.properties(FUNCTION, "ExtractFunction"))
        .containsEntry("Architectures", List.of("arm64"))
        .containsEntry("MemorySize", 2048);
    assertThat(other.properties(FUNCTION, "FiguresFunction"))
        .containsEntry("Architectures", List.of("arm64"))
        .containsEntry("MemorySize", 256);
    assertThat(other.properties("AWS::Lambda::EventSourceMapping", "ExtractFunction"))
        .containsEntry("ScalingConfig", Map.of("MaximumConcurrency", 3));
    assertThat(other.properties("AWS::ApiGatewayV2::Stage", "ApiStage"))
        .containsEntry(
            "DefaultRouteSettings", Map.of("ThrottlingRateLimit", 7, "ThrottlingBurstLimit", 9));
  }
}
