package io.whosecount.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README names classes and folders: they exist. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern CLASS = Pattern.compile("`(io\\.whosecount\\.[a-z.]+\\.[A-Z]\\w+)`");
  private static final Pattern FOLDER = Pattern.compile("\\| `((?:src/|infra)\\w*)` \\|");

  @Test
  void everyClassToStartReadingAtExists() throws IOException {
    List<String> named = named(CLASS);
    assertThat(named).hasSize(4).allSatisfy(name -> assertThat(sources(name)).isNotEmpty());
  }

  @Test
  void everyFolderOfTheLayoutExists() throws IOException {
    assertThat(named(FOLDER)).hasSize(7).allSatisfy(f -> assertThat(ROOT.resolve(f)).isDirectory());
  }

  private static List<Path> sources(String name) throws IOException {
    Path file = Path.of("src/main/java", name.replace('.', '/') + ".java");
    try (Stream<Path> modules = Files.list(ROOT.resolve("src"))) {
      return modules.map(module -> module.resolve(file)).filter(Files::exists).toList();
    }
  }

  private static List<String> named(Pattern pattern) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    return pattern.matcher(readme).results().map((MatchResult m) -> m.group(1)).toList();
  }
}
