package io.whosecount.infra;

import software.amazon.awscdk.Fn;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigateway.AccessLogFormat;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.IAccessLogDestination;
import software.amazon.awscdk.services.apigatewayv2.IAccessLogSettings;
import software.amazon.awscdk.services.apigatewayv2.LogGroupLogDestination;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.amazon.awscdk.services.lambda.Function;
import software.constructs.Construct;

/** The HTTP API before figures: open to all, at a bounded rate. */
final class PublicApi extends Construct {
  // Who asked is not kept: no address, no user agent.
  private static final String LOG_LINE =
      """
      {"requestId":"$context.requestId","time":"$context.requestTime",\
      "method":"$context.httpMethod","path":"$context.path","status":"$context.status",\
      "bytes":"$context.responseLength","milliseconds":"$context.responseLatency",\
      "error":"$context.integrationErrorMessage"}""";

  private final HttpApi api;
  private final HttpStage stage;

  PublicApi(Construct scope, Settings settings, Function figures) {
    super(scope, "Api");
    // One route for everything: what is not served gets the function's own problem document.
    api =
        HttpApi.Builder.create(this, "Http")
            .apiName("whosecount")
            .createDefaultStage(false)
            .defaultIntegration(new HttpLambdaIntegration("Figures", figures))
            .build();
    stage =
        HttpStage.Builder.create(this, "Stage")
            .httpApi(api)
            .stageName("$default")
            .autoDeploy(true)
            .throttle(
                ThrottleSettings.builder()
                    .rateLimit(settings.web().requestsPerSecond())
                    .burstLimit(settings.web().requestBurst())
                    .build())
            .accessLogSettings(
                new AccessLog(
                    new LogGroupLogDestination(
                        NativeFunction.log(this, "AccessLog", settings.watch()))))
            .build();
    Rights.accept(
        api,
        "AwsSolutions-APIG4",
        "Figures are public: web pages of anyone embed them; the API only reads");
  }

  HttpApi api() {
    return api;
  }

  HttpStage stage() {
    return stage;
  }

  /** The host that it answers at. */
  String host() {
    return Fn.select(2, Fn.split("/", api.getApiEndpoint()));
  }

  // No record: the CDK would take the accessor of its component for the property.
  private static final class AccessLog implements IAccessLogSettings {
    private final IAccessLogDestination destination;

    AccessLog(IAccessLogDestination destination) {
      this.destination = destination;
    }

    @Override
    public IAccessLogDestination getDestination() {
      return destination;
    }

    @Override
    public AccessLogFormat getFormat() {
      return AccessLogFormat.custom(LOG_LINE);
    }
  }
}
