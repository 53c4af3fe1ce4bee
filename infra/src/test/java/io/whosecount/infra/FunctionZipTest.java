package io.whosecount.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunctionZipTest {
  private final Path folder;

  FunctionZipTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource
  void aNativePackageForTheProcessorIsTaken(Processor processor) throws IOException {
    Path zip = Packages.forProcessor(folder.resolve("function.zip"), processor);

    assertThat(FunctionZip.checked(zip, processor).path()).isEqualTo(zip);
  }

  @Test
  void aMissingPackageIsNamedWithTheCommandThatBuildsIt() {
    Path zip = folder.resolve("function.zip");

    assertThatThrownBy(() -> FunctionZip.checked(zip, Processor.X86_64))
        .isInstanceOf(UnusablePackageException.class)
        .hasMessageStartingWith("there is no package " + zip)
        .hasMessageContaining("./mvnw package -Dnative");
  }

  @Test
  void aPackageForTheJvmIsRefused() throws IOException {
    Path zip = Packages.holding(folder.resolve("function.zip"), "lib/some.jar", new byte[64]);

    assertThatThrownBy(() -> FunctionZip.checked(zip, Processor.X86_64))
        .isInstanceOf(UnusablePackageException.class)
        .hasMessageStartingWith(zip + " holds no bootstrap")
        .hasMessageContaining("./mvnw package -Dnative");
  }

  @Test
  void aBootstrapThatIsNoProgramIsRefused() throws IOException {
    byte[] script = "#!/bin/sh\nexec java -jar function.jar\n".getBytes(StandardCharsets.UTF_8);
    Path zip = Packages.holding(folder.resolve("function.zip"), "bootstrap", script);

    assertThatThrownBy(() -> FunctionZip.checked(zip, Processor.X86_64))
        .isInstanceOf(UnusablePackageException.class)
        .hasMessageContaining("is no program for Linux");
  }

  @Test
  void anEmptyBootstrapIsRefused() throws IOException {
    Path zip = Packages.holding(folder.resolve("function.zip"), "bootstrap", new byte[0]);

    assertThatThrownBy(() -> FunctionZip.checked(zip, Processor.X86_64))
        .isInstanceOf(UnusablePackageException.class)
        .hasMessageContaining("is no program for Linux");
  }

  @Test
  void aPackageForAnotherProcessorIsRefusedWithTheSettingToChange() throws IOException {
    Path zip = Packages.forProcessor(folder.resolve("function.zip"), Processor.ARM64);

    assertThatThrownBy(() -> FunctionZip.checked(zip, Processor.X86_64))
        .isInstanceOf(UnusablePackageException.class)
        .hasMessageContaining("was built for another processor than x86_64")
        .hasMessageContaining("-c architecture=");
  }

  @Test
  void aBrokenZipIsRefused() throws IOException {
    Path zip = Files.writeString(folder.resolve("function.zip"), "half an upload");

    assertThatThrownBy(() -> FunctionZip.checked(zip, Processor.X86_64))
        .isInstanceOf(UnusablePackageException.class)
        .hasMessageContaining("cannot be read as a zip");
  }
}
