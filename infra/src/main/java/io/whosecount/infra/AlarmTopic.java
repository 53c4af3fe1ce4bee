package io.whosecount.infra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;

/** Where alarms are told: to a mail address, and to whoever subscribes. */
final class AlarmTopic extends Construct {
  private final Topic topic;

  AlarmTopic(Construct scope, Optional<String> mail) {
    super(scope, "AlarmTopic");
    topic = Topic.Builder.create(this, "Topic").displayName("Whose Count").enforceSsl(true).build();
    // With a policy of its own, a topic loses the one that lets its account's alarms in.
    topic.addToResourcePolicy(
        PolicyStatement.Builder.create()
            .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
            .actions(List.of("sns:Publish"))
            .resources(List.of(topic.getTopicArn()))
            .conditions(
                Map.of(
                    "ArnLike", Map.of("aws:SourceArn", alarmsOfThisStack()),
                    "StringEquals", Map.of("aws:SourceAccount", Stack.of(this).getAccount())))
            .build());
    mail.ifPresent(address -> topic.addSubscription(new EmailSubscription(address)));
  }

  Topic topic() {
    return topic;
  }

  private String alarmsOfThisStack() {
    return Stack.of(this)
        .formatArn(
            ArnComponents.builder()
                .service("cloudwatch")
                .resource("alarm")
                .resourceName(Aws.STACK_NAME + "-*")
                .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                .build());
  }
}
