package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.sqs.Queue;

/** The rules of cdk-nag's AwsSolutions pack. */
class NagTest {
  @Test
  void thePackFindsNothing() {
    Annotations annotations = Annotations.fromStack(STACK.stack());

    annotations.hasNoError("*", Match.anyValue());
    annotations.hasNoWarning("*", Match.anyValue());
  }

  /** Else the test above would pass with a pack that does not look. */
  @Test
  void thePackFindsAQueueWithoutTls() {
    App app = new App();
    Stack stack = new Stack(app, "Careless");
    Queue.Builder.create(stack, "Queue").build();
    Aspects.of(app).add(new AwsSolutionsChecks());

    Annotations.fromStack(stack).hasError("*", Match.stringLikeRegexp("AwsSolutions-SQS4.*"));
  }

  @Test
  void nothingIsSuppressedButWhatHasItsReason() {
    assertThat(suppressed())
        .containsExactly(
            "AwsSolutions-APIG4: Figures are public: web pages of anyone embed them; the API only"
                + " reads",
            "AwsSolutions-IAM5: Any object of the one upload bucket is a document to read",
            "AwsSolutions-S1: Who stored and deleted what is asked of CloudTrail where an account"
                + " records it; versioning keeps every upload, so no log is needed to undo one");
  }

  private static Set<String> suppressed() {
    Set<String> found = new TreeSet<>();
    for (Object resource : map(STACK.template().toJSON().get("Resources")).values()) {
      Map<String, Object> metadata = map(map(resource).getOrDefault("Metadata", Map.of()));
      Map<String, Object> nag = map(metadata.getOrDefault("cdk_nag", Map.of()));
      for (Object rule : (List<?>) nag.getOrDefault("rules_to_suppress", List.of())) {
        found.add(map(rule).get("id") + ": " + map(rule).get("reason"));
      }
    }
    return found;
  }
}
