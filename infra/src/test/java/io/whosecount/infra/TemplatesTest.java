package io.whosecount.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The templates as files in target/templates, for linters and for CloudFormation alone. */
class TemplatesTest {
  private static final int LONGEST_BODY = 1_000_000;
  private static final int MOST_RESOURCES = 500;

  @Test
  void cloudFormationTakesEachBySizeAndNumberOfResources() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "templates"));
    for (Map.Entry<String, Synthesised> named : Synthesised.named().entrySet()) {
      Path file = folder.resolve(named.getKey() + ".template.json");
      new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValue(file.toFile(), named.getValue().template().toJSON());

      assertThat(Files.size(file)).isLessThan(LONGEST_BODY);
      assertThat(named.getValue().resources()).hasSizeLessThan(MOST_RESOURCES);
    }
  }
}
