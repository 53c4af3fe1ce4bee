package io.whosecount.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @Test
  void withoutContextTheDefaultsHold() {
    assertThat(settings(Map.of()))
        .isEqualTo(
            new Settings(
                Processor.X86_64,
                Path.of("../src/extract/target/function.zip"),
                Path.of("../src/figures/target/function.zip"),
                1024,
                512,
                10,
                100,
                200));
  }

  @Test
  void theContextIsTakenAsTextOfTheCommandAndAsNumbersOfAFile() {
    assertThat(
            settings(
                Map.of(
                    "architecture", "arm64",
                    "extractZip", "a.zip",
                    "figuresZip", "b.zip",
                    "extractMemory", "2048",
                    "figuresMemory", 256,
                    "extractConcurrency", "2",
                    "requestsPerSecond", 1,
                    "requestBurst", "5000")))
        .isEqualTo(
            new Settings(
                Processor.ARM64, Path.of("a.zip"), Path.of("b.zip"), 2048, 256, 2, 1, 5000));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          architecture,       arm,   architecture is 'arm'; it can be arm64 or x86_64
          extractMemory,      127,   extractMemory is '127'; it can be a whole number from 128 to 10240
          figuresMemory,      10241, figuresMemory is '10241'; it can be a whole number from 128 to 10240
          extractConcurrency, 1,     extractConcurrency is '1'; it can be a whole number from 2 to 1000
          requestsPerSecond,  many,  requestsPerSecond is 'many'; it can be a whole number from 1 to 10000
          requestBurst,       1.5,   requestBurst is '1.5'; it can be a whole number from 1 to 5000
          """)
  void aBadValueIsNamedWithWhatItCanBe(String name, String value, String message) {
    assertThatThrownBy(() -> settings(Map.of(name, value)))
        .isInstanceOf(SettingException.class)
        .hasMessage(message);
  }

  private static Settings settings(Map<String, Object> context) {
    return Settings.read(name -> Optional.ofNullable(context.get(name)));
  }
}
