package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Which time a number of a whole text covers: texts that tie a happening to a day in one place and
 * count its losses in another, as the files in {@code times/} tell.
 */
@Timeout(60)
class TimesTest {
  private static final List<String> FILES =
      List.of("articles.txt", "totals.txt", "stretches.txt", "news.txt");
  private static final Pattern TEXTS = Pattern.compile("(?m)^== ");
  private static final int DATE = 10;

  @TestFactory
  Stream<DynamicTest> aNumberCoversTheTimeThatAReaderHears() {
    return FILES.stream()
        .flatMap(file -> TEXTS.splitAsStream(read("/times/" + file)).skip(1))
        .map(text -> DynamicTest.dynamicTest(title(text), () -> check(text)));
  }

  private static void check(String entry) {
    int end = entry.lastIndexOf("=>");
    LocalDate published = LocalDate.parse(entry.substring(0, DATE));
    List<Claim> claims = Texts.read(entry.substring(DATE, end).strip(), published).claims();
    List<String> wanted =
        Arrays.stream(entry.substring(end + 2).lines().findFirst().orElseThrow().split("[|]"))
            .map(String::strip)
            .toList();
    assertThat(claims.stream().map(TimesTest::time).toList()).containsAll(wanted);
  }

  private static String time(Claim claim) {
    String quantity = claim.quantity().toString();
    return quantity.substring(quantity.lastIndexOf(' ') + 1) + " " + Times.of(claim.period());
  }

  private static String title(String entry) {
    return entry.substring(DATE).strip().lines().findFirst().orElseThrow();
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(TimesTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
