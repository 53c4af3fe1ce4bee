package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.STANDALONE;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The template of a release, which is deployed without the CDK. */
class StandaloneTest {
  private static final String FUNCTION = "AWS::Lambda::Function";
  private static final List<String> PACKAGES =
      List.of("PackageBucket", "ExtractPackage", "FiguresPackage");

  private final Map<String, Object> parameters =
      map(STANDALONE.template().toJSON().get("Parameters"));

  @Test
  void itAsksForThePackagesAndRefusesToDeployWithout() {
    for (String name : PACKAGES) {
      assertThat(map(parameters.get(name)))
          .containsEntry("MinLength", 1)
          .doesNotContainKey("Default");
    }
    assertThat(code("ExtractFunction")).isEqualTo(stored("ExtractPackage"));
    assertThat(code("FiguresFunction")).isEqualTo(stored("FiguresPackage"));
  }

  @Test
  void everythingElseHasItsDefault() {
    assertThat(parameters.entrySet())
        .filteredOn(parameter -> !PACKAGES.contains(parameter.getKey()))
        .extracting(
            parameter -> parameter.getKey() + "=" + map(parameter.getValue()).get("Default"))
        .containsExactlyInAnyOrder(
            "AlarmMail=",
            "ExtractConcurrency=5",
            "ExtractMemory=1024",
            "FiguresConcurrency=0",
            "FiguresMemory=512",
            "FiguresMilliseconds=1000",
            "LogDays=30",
            "RequestBurst=200",
            "RequestsPerSecond=100");
  }

  @Test
  void theReadmeTellsOfEachParameter() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(parameters.keySet().stream().map(name -> "`" + name + "`").toList());
  }

  @Test
  void aParameterHasTheBoundsOfItsSettingAndOthersAreRefused() {
    assertThat(map(parameters.get("FiguresMemory")))
        .containsEntry("MinValue", NumberSetting.FIGURES_MEMORY.least())
        .containsEntry("MaxValue", NumberSetting.FIGURES_MEMORY.greatest());
    assertThat(map(parameters.get("LogDays")))
        .containsEntry("AllowedValues", List.of("7", "14", "30", "90", "180", "365"));
    assertThat("").matches(pattern("AlarmMail"));
    assertThat("desk@example.org").matches(pattern("AlarmMail"));
    assertThat("desk").doesNotMatch(pattern("AlarmMail"));
  }

  @Test
  void parametersReachWhatTheyDecide() {
    assertThat(STANDALONE.properties(FUNCTION, "ExtractFunction"))
        .containsEntry("MemorySize", ref("ExtractMemory"));
    assertThat(STANDALONE.properties(FUNCTION, "FiguresFunction"))
        .containsEntry("MemorySize", ref("FiguresMemory"))
        .containsEntry(
            "ReservedConcurrentExecutions",
            Map.of(
                "Fn::If",
                List.of("FiguresAreBounded", ref("FiguresConcurrency"), ref("AWS::NoValue"))));
    assertThat(STANDALONE.properties("AWS::Lambda::EventSourceMapping", "ExtractFunction"))
        .containsEntry("ScalingConfig", Map.of("MaximumConcurrency", ref("ExtractConcurrency")));
    assertThat(STANDALONE.properties("AWS::ApiGatewayV2::Stage", "ApiStage"))
        .containsEntry(
            "DefaultRouteSettings",
            Map.of(
                "ThrottlingRateLimit",
                ref("RequestsPerSecond"),
                "ThrottlingBurstLimit",
                ref("RequestBurst")));
    assertThat(STANDALONE.properties("AWS::CloudWatch::Alarm", "AlarmsFiguresSlow"))
        .containsEntry("Threshold", ref("FiguresMilliseconds"));
    assertThat(STANDALONE.resources("AWS::Logs::LogGroup").values())
        .hasSize(3)
        .allSatisfy(
            log ->
                assertThat(map(log.get("Properties")))
                    .containsEntry("RetentionInDays", ref("LogDays")));
  }

  @Test
  void alarmsAreMailedIfAnAddressIsGiven() {
    Map<String, Object> subscription =
        STANDALONE.resource("AWS::SNS::Subscription", "AlarmMailSubscription");

    assertThat(subscription).containsEntry("Condition", "AlarmsAreMailed");
    assertThat(map(subscription.get("Properties")))
        .containsEntry("Endpoint", ref("AlarmMail"))
        .containsEntry("TopicArn", ref(STANDALONE.id("AWS::SNS::Topic", "AlarmTopic")));
    assertThat(map(STANDALONE.template().toJSON().get("Conditions")))
        .containsEntry(
            "AlarmsAreMailed",
            Map.of("Fn::Not", List.of(Map.of("Fn::Equals", List.of(ref("AlarmMail"), "")))))
        .containsEntry(
            "FiguresAreBounded",
            Map.of(
                "Fn::Not", List.of(Map.of("Fn::Equals", List.of(ref("FiguresConcurrency"), "0")))));
  }

  @Test
  void whatIsNoPackageIsRefusedWithWhatItMustBe() {
    assertThat("my-bucket").matches(pattern("PackageBucket"));
    assertThat("s3://my-bucket/").doesNotMatch(pattern("PackageBucket"));
    for (String key : List.of("ExtractPackage", "FiguresPackage")) {
      assertThat("releases/whosecount-0.1.0-arm64.zip").matches(pattern(key));
      assertThat("whosecount-0.1.0-arm64.template.json").doesNotMatch(pattern(key));
      assertThat(constraint(key)).contains("the key of the zip", "new version needs a new key");
    }
    assertThat(constraint("PackageBucket")).contains("the name of a bucket", "without s3://");
  }

  @Test
  void itNeedsNoBootstrap() {
    assertThat(STANDALONE.template().toJSON()).doesNotContainKey("Rules");
    assertThat(STACK.template().toJSON()).containsKey("Rules");
  }

  @Test
  void theTablesAndBucketsAreThoseOfTheCdk() {
    for (String type :
        new String[] {"AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::SQS::Queue"}) {
      assertThat(STANDALONE.resources(type).keySet()).isEqualTo(STACK.resources(type).keySet());
    }
  }

  private String pattern(String parameter) {
    return String.valueOf(map(parameters.get(parameter)).get("AllowedPattern"));
  }

  private String constraint(String parameter) {
    return String.valueOf(map(parameters.get(parameter)).get("ConstraintDescription"));
  }

  private static Object code(String function) {
    return map(STANDALONE.properties(FUNCTION, function).get("Code"));
  }

  private static Map<String, Object> stored(String key) {
    return Map.of("S3Bucket", ref("PackageBucket"), "S3Key", ref(key));
  }

  private static Map<String, Object> ref(String name) {
    return Map.of("Ref", name);
  }
}
