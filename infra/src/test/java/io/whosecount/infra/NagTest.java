package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.EVERYTHING;
import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.sqs.Queue;

/** The rules of cdk-nag's AwsSolutions pack. */
class NagTest {
  @ParameterizedTest
  @MethodSource("io.whosecount.infra.Synthesised#all")
  void thePackFindsNothing(Synthesised stack) {
    Annotations annotations = Annotations.fromStack(stack.stack());

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
    assertThat(suppressed(STACK))
        .containsExactly(
            "AwsSolutions-APIG4: Figures are public: web pages of anyone embed them; the API only"
                + " reads",
            "AwsSolutions-IAM5: Any object of a bucket of documents is a document to read",
            "AwsSolutions-IAM5: Lists and reports of jobs are all that the bucket holds; their"
                + " names are the jobs' ids",
            "AwsSolutions-IAM5: X-Ray knows no resource that traces could be sent to",
            "AwsSolutions-S1: It holds reports about documents, which only jobs write, for 90 days",
            "AwsSolutions-S1: Who stored and deleted what is asked of CloudTrail where an account"
                + " records it; versioning keeps every upload, so no log is needed to undo one",
            "AwsSolutions-SQS3: What failed ends here and nobody consumes it: it is a dead-letter"
                + " queue");
  }

  @Test
  void withCloudFrontItsFindingsHaveTheirReasonsToo() {
    Set<String> more = suppressed(EVERYTHING);
    more.removeAll(suppressed(STACK));

    assertThat(more)
        .containsExactly(
            "AwsSolutions-CFR1: Figures are for readers everywhere",
            "AwsSolutions-CFR2: Only reads reach the function, at a bounded rate and with checked"
                + " parameters",
            "AwsSolutions-CFR3: Who asked is not kept; the HTTP API's log has what reaches it");
  }

  private static Set<String> suppressed(Synthesised stack) {
    Set<String> found = new TreeSet<>();
    for (Map<String, Object> resource : stack.resources().values()) {
      Map<String, Object> metadata = map(resource.getOrDefault("Metadata", Map.of()));
      Map<String, Object> nag = map(metadata.getOrDefault("cdk_nag", Map.of()));
      for (Object rule : (List<?>) nag.getOrDefault("rules_to_suppress", List.of())) {
        found.add(map(rule).get("id") + ": " + map(rule).get("reason"));
      }
    }
    return found;
  }
}
