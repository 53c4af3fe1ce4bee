package io.whosecount.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RuntimeClientTest {
  private final Path folder;

  RuntimeClientTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void hasALibraryOfItsOwnForEachFunction() throws IOException {
    RuntimeClient client =
        RuntimeClient.unpack(Path.of("target", "runtime"), folder.resolve("extract"));

    Path library = folder.resolve("extract/libaws-lambda-jni.so");
    assertThat(client.library()).contains(library);
    assertThat(library).isNotEmptyFile();
    assertThat(client.options()).singleElement().asString().endsWith("=" + library);
  }
}
