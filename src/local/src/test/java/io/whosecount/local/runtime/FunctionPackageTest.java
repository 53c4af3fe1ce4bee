package io.whosecount.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.local.runtime.FunctionPackage.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionPackageTest {
  private final Path folder;

  FunctionPackageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void withABootstrapIsNativeAndRunsIt() throws IOException {
    FunctionPackage unpacked =
        FunctionPackage.unpack("figures", zip("bootstrap"), folder.resolve("out"));

    assertThat(unpacked.kind()).isEqualTo(Kind.NATIVE);
    assertThat(folder.resolve("out/bootstrap")).isExecutable();
    assertThat(unpacked.command(new RuntimeClient(Path.of("runtime"), Optional.empty())))
        .containsExactly(folder.resolve("out/bootstrap").toString());
  }

  @Test
  void withJarsRunsOnTheJavaRuntime() throws IOException {
    FunctionPackage unpacked =
        FunctionPackage.unpack("extract", zip("lib/a.jar"), folder.resolve("out"));

    assertThat(unpacked.kind()).isEqualTo(Kind.JVM);
    assertThat(unpacked.command(new RuntimeClient(Path.of("/runtime"), Optional.empty())))
        .contains("/runtime/*:" + folder.resolve("out") + ":" + folder.resolve("out/lib") + "/*")
        .endsWith(
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
            "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest");
  }

  @Test
  void thatUnpacksOutsideOfItsFolderIsRefused() throws IOException {
    Path zip = zip("../escaped");

    assertThatThrownBy(() -> FunctionPackage.unpack("bad", zip, folder.resolve("out")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("../escaped");
    assertThat(folder.resolve("escaped")).doesNotExist();
  }

  private Path zip(String entry) throws IOException {
    Path zip = folder.resolve("function.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(1);
      out.closeEntry();
    }
    return zip;
  }
}
