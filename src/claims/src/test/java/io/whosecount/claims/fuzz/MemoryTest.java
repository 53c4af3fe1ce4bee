package io.whosecount.claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.ClaimExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A text is read within twenty times its size, by a virtual machine that has no more. */
class MemoryTest {
  private static final int MEGABYTE = 1_000_000;

  /** Some minutes: {@code -Dwhosecount.fuzz.runs=} a thousand or more asks for it. */
  @Test
  @EnabledIfSystemProperty(named = "whosecount.fuzz.runs", matches = "\\d{4,}")
  void tenMegabytesOfEachAreReadInTwoHundred() throws Exception {
    for (HostileText hostile : HostileText.all()) {
      assertThat(outputOfChild("-Xmx200m", hostile.name(), 10 * MEGABYTE)).contains("was read");
    }
  }

  private static String outputOfChild(String heap, String name, int length)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryTest.class.getName(),
                name,
                String.valueOf(length))
            .redirectErrorStream(true)
            .start();
    try (InputStream out = child.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return child.waitFor() == 0 ? said : name + " failed: " + said;
    }
  }

  /** The child: reads the named text once. */
  public static void main(String[] arguments) {
    String name = arguments[0];
    int length = Integer.parseInt(arguments[1]);
    String text =
        HostileText.all().stream()
            .filter(hostile -> hostile.name().equals(name))
            .findFirst()
            .orElseThrow()
            .text(length);
    ClaimExtractor.withBuiltInLexicon().extract(Documents.plain(text));
    System.out.println(name + " was read");
  }
}
