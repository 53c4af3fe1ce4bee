package io.whosecount.claims.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A version of the extractor answers for ever as it did when it was released: a ledger takes two
 * readings of one version for one, so documents that were read before would keep other answers than
 * those that are read again. {@code answers/README.md} says what to do when this fails.
 */
class PinnedAnswersTest {
  private static final Path PINS = Path.of("src", "test", "resources", "answers");
  private static final String PIN = System.getProperty("whosecount.answers", "");
  private static final int LENGTH = 8;

  @Test
  void aReleasedVersionAnswersAsItDid() throws IOException {
    Map<String, String> texts = texts();
    Map<String, String> now = answers(texts);
    Path pin = PINS.resolve(ClaimExtractor.VERSION + ".txt");
    if (PIN.equals("pin")) {
      Files.write(pin, now.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    }
    if (Files.exists(pin)) {
      assertThat(changed(read(pin), now).stream().map(texts::get))
          .as(
              "texts that extractor %s answered otherwise when it was released: raise"
                  + " ClaimExtractor.VERSION, so that documents are read again",
              ClaimExtractor.VERSION)
          .isEmpty();
    } else {
      assertThat(order(ClaimExtractor.VERSION))
          .as("the version that is in the making is above those of %s", pinned())
          .isGreaterThan(pinned().stream().mapToInt(PinnedAnswersTest::order).max().orElseThrow());
    }
  }

  @Test
  void oneOtherAnswerIsNoticedAndOneMoreTextIsNot() throws IOException {
    Path pin =
        PINS.resolve(
            pinned().stream().max(Comparator.comparingInt(PinnedAnswersTest::order)).orElseThrow()
                + ".txt");
    Map<String, String> before = read(pin);
    Map<String, String> now = new TreeMap<>(before);
    now.put("a new text", "an answer");
    assertThat(changed(before, now)).isEmpty();
    String text = before.keySet().iterator().next();
    now.put(text, "another answer");
    assertThat(changed(before, now)).containsExactly(text);
  }

  /** The texts of the corpus that were there before and have another answer now. */
  private static List<String> changed(Map<String, String> before, Map<String, String> now) {
    return before.entrySet().stream()
        .filter(
            pinned ->
                !now.getOrDefault(pinned.getKey(), pinned.getValue()).equals(pinned.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, String> texts() {
    return Texts.examples().stream()
        .distinct()
        .collect(Collectors.toMap(PinnedAnswersTest::digest, text -> text));
  }

  /** Of every text the digest of its claims, without the version in them. */
  private static Map<String, String> answers(Map<String, String> texts) {
    Map<String, String> answers = new TreeMap<>();
    texts.forEach(
        (digest, text) ->
            answers.put(
                digest,
                digest(
                    Texts.read(text).claims().stream()
                        .map(PinnedAnswersTest::answer)
                        .collect(Collectors.joining("\n")))));
    return answers;
  }

  private static String answer(Claim claim) {
    return claim.toString().replace("extractor=" + ClaimExtractor.VERSION, "");
  }

  private static String digest(String text) {
    return Digest.sha256(text.getBytes(UTF_8)).value().substring(0, LENGTH);
  }

  private static Map<String, String> read(Path pin) throws IOException {
    return Files.readAllLines(pin).stream()
        .map(line -> line.split(" "))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> a, TreeMap::new));
  }

  private static List<String> pinned() throws IOException {
    try (Stream<Path> files = Files.list(PINS)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .toList();
    }
  }

  /** A number that grows with versions. */
  private static int order(String version) {
    return Arrays.stream(version.split("\\."))
        .mapToInt(Integer::parseInt)
        .reduce(0, (all, part) -> all * 1_000 + part);
  }
}
