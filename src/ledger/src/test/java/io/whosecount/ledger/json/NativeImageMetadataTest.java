package io.whosecount.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A record that is missing in the file is written as {@code {}} by a native image, in silence. */
class NativeImageMetadataTest {
  private static final String FILE =
      "META-INF/native-image/io.whosecount/ledger/reachability-metadata.json";

  @Test
  void listsEveryRecordOfThePackageAndNothingElse() throws Exception {
    List<String> listed = reflection().map(type -> type.get("type").asText()).sorted().toList();

    assertThat(listed)
        .isEqualTo(recordsOfThePackage())
        .contains(ClaimJson.SideJson.class.getName());
  }

  @Test
  void listsConstructorsMethodsAndFieldsOfEach() throws Exception {
    assertThat(reflection())
        .allSatisfy(
            type -> {
              assertThat(type.path("allDeclaredConstructors").asBoolean()).isTrue();
              assertThat(type.path("allDeclaredMethods").asBoolean()).isTrue();
              assertThat(type.path("allDeclaredFields").asBoolean()).isTrue();
            });
  }

  private static Stream<JsonNode> reflection() throws IOException {
    try (InputStream in = ClaimJson.class.getClassLoader().getResourceAsStream(FILE)) {
      assertThat(in).as(FILE).isNotNull();
      return new ObjectMapper().readTree(in).get("reflection").valueStream();
    }
  }

  private static List<String> recordsOfThePackage() throws Exception {
    Path classes =
        Path.of(ClaimJson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String name = ClaimJson.class.getPackageName();
    try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
          .map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())))
          .filter(Class::isRecord)
          .map(Class::getName)
          .sorted()
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
