package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.attribute;
import static io.whosecount.infra.Synthesised.joined;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicApiTest {
  private static final String INTEGRATION = "AWS::ApiGatewayV2::Integration";

  private final Map<String, Object> stage =
      STACK.properties("AWS::ApiGatewayV2::Stage", "ApiStage");

  @Test
  void everyRequestGoesToFiguresInTheFormatThatItReads() {
    assertThat(STACK.resources("AWS::ApiGatewayV2::Api")).hasSize(1);
    assertThat(STACK.resources("AWS::ApiGatewayV2::Route")).hasSize(1);
    assertThat(STACK.properties("AWS::ApiGatewayV2::Route", "Api"))
        .containsEntry("RouteKey", "$default")
        .containsEntry(
            "Target", joined("integrations/", Map.of("Ref", STACK.id(INTEGRATION, "Api"))));
    assertThat(STACK.properties(INTEGRATION, "Api"))
        .containsEntry("IntegrationType", "AWS_PROXY")
        .containsEntry("PayloadFormatVersion", "2.0")
        .containsEntry(
            "IntegrationUri",
            attribute(STACK.id("AWS::Lambda::Function", "FiguresFunction"), "Arn"));
  }

  @Test
  void theRateIsBounded() {
    assertThat(STACK.resources("AWS::ApiGatewayV2::Stage")).hasSize(1);
    assertThat(stage)
        .containsEntry("StageName", "$default")
        .containsEntry("AutoDeploy", true)
        .containsEntry(
            "DefaultRouteSettings",
            Map.of("ThrottlingRateLimit", 100, "ThrottlingBurstLimit", 200));
  }

  @Test
  void requestsAreLoggedWithoutWhoAsked() {
    Map<String, Object> log = map(stage.get("AccessLogSettings"));

    assertThat(log)
        .containsEntry(
            "DestinationArn", attribute(STACK.id("AWS::Logs::LogGroup", "ApiAccessLog"), "Arn"));
    assertThat((String) log.get("Format"))
        .contains("$context.requestId", "$context.path", "$context.status")
        .doesNotContain("identity", "\n");
  }
}
