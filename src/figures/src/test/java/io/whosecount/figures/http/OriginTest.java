package io.whosecount.figures.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
  private static final URI ASKED =
      URI.create("http://a1b2.execute-api.example:8443/v1/claims?side=RU&claimant=a%2Bb");

  @ParameterizedTest
  @CsvSource({
    "https://count.example, https://count.example",
    "http://127.0.0.1:8080, http://127.0.0.1:8080"
  })
  void theNameThatIsSetIsTheNameWhateverTheFunctionIsAskedBy(String setting, String origin) {
    assertThat(new Origin(Optional.of(setting)).seen(ASKED, Optional.of("https")))
        .hasToString(origin + "/v1/claims?side=RU&claimant=a%2Bb");
  }

  @Test
  void withoutItTheSchemeIsThatOfTheGateway() {
    Origin origin = new Origin(Optional.empty());
    assertThat(origin.seen(ASKED, Optional.of("https")))
        .hasToString(ASKED.toString().replace("http:", "https:"));
    assertThat(origin.seen(ASKED, Optional.of("javascript"))).isEqualTo(ASKED);
    assertThat(origin.seen(ASKED, Optional.empty())).isEqualTo(ASKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "count.example",
        "https://count.example/",
        "https://user@count.example",
        "ftp://a",
        "https://",
        "https://count.example?a=b",
        "javascript:alert(1)"
      })
  void whatIsNoOriginIsRefusedByItsName(String setting) {
    assertThatThrownBy(() -> new Origin(Optional.of(setting)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WHOSECOUNT_ORIGIN")
        .hasMessageContaining(setting);
  }
}
