package io.whosecount.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Quarkus only warns of a configuration key that it does not know; here that is an error. */
@QuarkusTest
class ConfigurationTest {

  @Test
  void everyConfigurationKeyIsKnown() throws Exception {
    assertThat(Files.readAllLines(Path.of("target/test.log")))
        .as("the log of this run")
        .isNotEmpty()
        .noneMatch(line -> line.contains("Unrecognized configuration key"));
  }
}
