package io.whosecount.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The templates as files in target/templates, for linters and for CloudFormation alone. */
class TemplatesTest {
  private static final int LONGEST_BODY = 1_000_000;
  private static final int MOST_RESOURCES = 500;

  @Test
  void cloudFormationTakesEachBySizeAndNumberOfResources() throws IOException {
    for (Map.Entry<String, Synthesised> named : Synthesised.named().entrySet()) {
      Path file = write(named.getKey(), named.getValue().template().toJSON());

      assertThat(Files.size(file)).isLessThan(LONGEST_BODY);
      assertThat(named.getValue().resources()).hasSizeLessThan(MOST_RESOURCES);
    }
  }

  /** Above 51,200 bytes CloudFormation takes a template from a bucket only. */
  @Test
  void theReadmeDeploysThroughABucket() throws IOException {
    String command = "aws cloudformation deploy ";
    String readme = Files.readString(Path.of("README.md")).replace("\\\n", "");
    List<String> deployments = readme.lines().filter(line -> line.startsWith(command)).toList();

    assertThat(deployments).isNotEmpty().allMatch(line -> line.contains(" --s3-bucket "));
  }

  /** A linter of templates knows which actions there are. */
  @Test
  void thePoliciesBesideTheStackMayBeResources() throws IOException {
    Path file =
        write(
            "policies",
            Map.of(
                "Resources",
                Map.of(
                    "Deployer", policy("deployer"), "CloudFormation", policy("cloudformation"))));

    assertThat(file).isNotEmptyFile();
  }

  private static Map<String, Object> policy(String name) throws IOException {
    Object document =
        new ObjectMapper().readValue(Path.of(name + "-policy.json").toFile(), Map.class);
    return Map.of(
        "Type", "AWS::IAM::ManagedPolicy", "Properties", Map.of("PolicyDocument", document));
  }

  private static Path write(String name, Map<String, Object> template) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "templates"));
    Path file = folder.resolve(name + ".template.json");
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), template);
    return file;
  }
}
