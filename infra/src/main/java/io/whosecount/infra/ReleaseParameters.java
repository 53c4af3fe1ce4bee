package io.whosecount.infra;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CfnCondition;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.amazon.awscdk.services.sns.CfnSubscription;
import software.constructs.IConstruct;

/**
 * What can be chosen of a release's template without the CDK: parameters with the names and bounds
 * of settings, whose values are their defaults. What would add or leave out whole parts
 * (CloudFront, a domain, further buckets, traces) is chosen with the CDK.
 */
final class ReleaseParameters {
  private static final String NONE = "0";

  private final Stack stack;
  private final Settings settings;

  ReleaseParameters(Stack stack, Settings settings) {
    this.stack = stack;
    this.settings = settings;
  }

  /** What reads documents: its memory, and how many batches at a time. */
  void decideOfExtract(Function extract) {
    set(
        extract,
        "MemorySize",
        number(
            NumberSetting.EXTRACT_MEMORY,
            settings.capacity().extractMemory(),
            "MB of the function that reads documents"));
    String concurrency =
        number(
            NumberSetting.EXTRACT_CONCURRENCY,
            settings.capacity().extractConcurrency(),
            "How many batches of documents are read at a time");
    all(CfnEventSourceMapping.class)
        .forEach(
            source -> source.addPropertyOverride("ScalingConfig.MaximumConcurrency", concurrency));
  }

  /** What answers: its memory, and how many answers at a time, if that is bounded. */
  void decideOfFigures(Function figures) {
    set(
        figures,
        "MemorySize",
        number(
            NumberSetting.FIGURES_MEMORY,
            settings.capacity().figuresMemory(),
            "MB of the function that answers"));
    CfnParameter concurrency =
        CfnParameter.Builder.create(stack, "FiguresConcurrency")
            .type("Number")
            .minValue(0)
            .maxValue(NumberSetting.MOST_CONCURRENCY)
            .defaultValue(settings.capacity().figuresConcurrency().orElse(0))
            .description(
                "How many answers are made at a time, at most, and kept free for readers; 0 for no"
                    + " bound")
            .build();
    set(
        figures,
        "ReservedConcurrentExecutions",
        Fn.conditionIf(
            unless("FiguresAreBounded", concurrency, NONE).getLogicalId(),
            concurrency.getValueAsString(),
            Aws.NO_VALUE));
  }

  /** What strangers may ask for. */
  void decideOfApi(PublicApi api) {
    set(
        api.stage(),
        "DefaultRouteSettings.ThrottlingRateLimit",
        number(
            NumberSetting.REQUESTS_PER_SECOND,
            settings.web().requestsPerSecond(),
            "Requests a second, above which 429 is answered"));
    set(
        api.stage(),
        "DefaultRouteSettings.ThrottlingBurstLimit",
        number(
            NumberSetting.REQUEST_BURST,
            settings.web().requestBurst(),
            "How many requests above that are let through at once"));
  }

  /** Who hears of alarms, when of slow answers, and how long logs are kept. */
  void decideOfWatch(AlarmTopic topic, Alarms alarms) {
    CfnParameter mail =
        CfnParameter.Builder.create(stack, "AlarmMail")
            .type("String")
            .defaultValue(settings.watch().mail().orElse(""))
            .allowedPattern("|" + SettingReader.MAIL.pattern())
            .constraintDescription("a mail address, or nothing")
            .description("Who hears of alarms; AWS asks the address first. Nobody, if left empty")
            .build();
    CfnSubscription.Builder.create(stack, "AlarmMailSubscription")
        .topicArn(topic.topic().getTopicArn())
        .protocol("email")
        .endpoint(mail.getValueAsString())
        .build()
        .getCfnOptions()
        .setCondition(unless("AlarmsAreMailed", mail, ""));
    set(
        alarms.getNode().findChild("FiguresSlow"),
        "Threshold",
        number(
            NumberSetting.FIGURES_MILLISECONDS,
            settings.watch().figuresMilliseconds(),
            "Milliseconds; an alarm tells if one answer in a hundred takes longer"));
    CfnParameter days =
        CfnParameter.Builder.create(stack, "LogDays")
            .type("Number")
            .allowedValues(SettingReader.RETENTIONS.keySet().stream().map(String::valueOf).toList())
            .defaultValue(Integer.toString(SettingReader.days(settings.watch().logsKept())))
            .description("How many days logs are kept")
            .build();
    all(CfnLogGroup.class)
        .forEach(log -> log.addPropertyOverride("RetentionInDays", days.getValueAsString()));
  }

  private CfnCondition unless(String name, CfnParameter parameter, String value) {
    return CfnCondition.Builder.create(stack, name)
        .expression(Fn.conditionNot(Fn.conditionEquals(parameter.getValueAsString(), value)))
        .build();
  }

  private String number(NumberSetting setting, int value, String description) {
    return CfnParameter.Builder.create(stack, setting.parameter())
        .type("Number")
        .minValue(setting.least())
        .maxValue(setting.greatest())
        .defaultValue(value)
        .description(description)
        .build()
        .getValueAsString();
  }

  private static void set(IConstruct part, String property, Object value) {
    CfnResource resource = (CfnResource) part.getNode().getDefaultChild();
    Objects.requireNonNull(resource).addPropertyOverride(property, value);
  }

  private <T> Stream<T> all(Class<T> type) {
    return List.copyOf(stack.getNode().findAll()).stream().filter(type::isInstance).map(type::cast);
  }
}
