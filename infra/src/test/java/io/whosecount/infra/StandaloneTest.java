package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.STANDALONE;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The template of a release, which is deployed without the CDK. */
class StandaloneTest {
  private final Map<String, Object> parameters =
      map(STANDALONE.template().toJSON().get("Parameters"));

  @Test
  void itAsksForThePackagesAndRefusesToDeployWithout() {
    assertThat(parameters).containsOnlyKeys("PackageBucket", "ExtractPackage", "FiguresPackage");
    assertThat(parameters.values())
        .allSatisfy(
            parameter ->
                assertThat(map(parameter))
                    .containsEntry("MinLength", 1)
                    .doesNotContainKey("Default"));
    assertThat(code("ExtractFunction")).isEqualTo(stored("ExtractPackage"));
    assertThat(code("FiguresFunction")).isEqualTo(stored("FiguresPackage"));
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
    return map(STANDALONE.properties("AWS::Lambda::Function", function).get("Code"));
  }

  private static Map<String, Object> stored(String key) {
    return Map.of("S3Bucket", Map.of("Ref", "PackageBucket"), "S3Key", Map.of("Ref", key));
  }
}
