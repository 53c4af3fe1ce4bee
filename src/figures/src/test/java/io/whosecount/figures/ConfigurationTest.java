package io.whosecount.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Quarkus only warns of a configuration key that it does not know; here that is an error. */
@QuarkusTest
class ConfigurationTest {

  @Test
  void everyConfigurationKeyIsKnown() {
    assertThat(System.getProperty("io.whosecount.unknown-keys"))
        .as("keys that Quarkus does not know; null where nobody listened")
        .isEqualTo("");
  }
}
