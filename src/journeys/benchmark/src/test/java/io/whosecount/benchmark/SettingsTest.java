package io.whosecount.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @Test
  void areReadOfOneTextOrOfSeveral() {
    Settings settings = Settings.of("calls=7 memories=0,256", "seconds=3", "");

    assertThat(settings.calls()).isEqualTo(7);
    assertThat(settings.memories()).isEqualTo(List.of(0, 256));
    assertThat(settings.most()).isEqualTo(Duration.ofSeconds(3));
    assertThat(settings.functions()).containsExactly("extract", "figures");
  }

  @ParameterizedTest
  @ValueSource(strings = {"call=7", "calls", "calls=0", "calls=many", "packages=jvm,wasm"})
  void thatAreNotUnderstoodAreRefusedByName(String argument) {
    assertThatThrownBy(() -> Settings.of(argument))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(argument.replaceAll(".*[=,]", ""));
  }
}
