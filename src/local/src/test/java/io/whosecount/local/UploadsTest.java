package io.whosecount.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadsTest {
  @Test
  void writeMetadataBeyondAsciiAsEncodedWords() {
    assertThat(Uploads.headerValue("Courier")).isEqualTo("Courier");
    assertThat(Uploads.headerValue("Süd")).isEqualTo("=?UTF-8?B?U8O8ZA==?=");
  }
}
