package io.whosecount.infra;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.amazon.awscdk.CfnElement;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** What roles may, and why a wildcard in it is no narrower. */
final class Rights {
  private Rights() {}

  /** Lets {@code role} do {@code actions} with {@code resource}. */
  static void allow(Role role, List<String> actions, String resource) {
    role.addToPolicy(
        PolicyStatement.Builder.create().actions(actions).resources(List.of(resource)).build());
  }

  /** Accepts the resource {@code wildcard}, as cdk-nag writes it, in what {@code role} may. */
  static void acceptWildcard(Role role, String wildcard, String reason) {
    NagSuppressions.addResourceSuppressions(
        role,
        List.of(
            NagPackSuppression.builder()
                .id("AwsSolutions-IAM5")
                .reason(reason)
                .appliesTo(List.of("Resource::" + wildcard))
                .build()),
        true);
  }

  /** Accepts a finding of cdk-nag in {@code construct}. */
  static void accept(Construct construct, String rule, String reason) {
    NagSuppressions.addResourceSuppressions(
        construct, List.of(NagPackSuppression.builder().id(rule).reason(reason).build()), true);
  }

  /** The ARN of {@code resource} as cdk-nag writes it. */
  static String shownArn(Construct resource) {
    CfnElement element = (CfnElement) resource.getNode().getDefaultChild();
    return "<" + Stack.of(resource).getLogicalId(element) + ".Arn>";
  }
}
