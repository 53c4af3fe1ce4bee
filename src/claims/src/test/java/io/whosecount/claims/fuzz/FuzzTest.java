package io.whosecount.claims.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import io.whosecount.claims.corpus.Texts;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.DocumentReader;
import io.whosecount.claims.document.Reading;
import io.whosecount.claims.document.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * Reads texts that a seed made. For longer:
 *
 * <pre>./mvnw -pl src/claims test -Dtest=FuzzTest -Dwhosecount.fuzz.runs=1000000</pre>
 *
 * A failure names its own seed: {@code -Dwhosecount.fuzz.seed=S -Dwhosecount.fuzz.runs=1} repeats
 * it.
 */
class FuzzTest {
  private static final long SEED = Long.getLong("whosecount.fuzz.seed", 20_240_229);
  private static final int RUNS = Integer.getInteger("whosecount.fuzz.runs", 2_000);
  private static final List<String> PAGES =
      List.of("live-blog.html", "news-page.html", "old-page.html");

  @Test
  void wordsInAnyOrderAreRead() {
    run(RUNS, Soup::text);
  }

  @Test
  void damagedSentencesAreRead() {
    run(RUNS, new Mutation(Texts.examples())::text);
  }

  @Test
  void damagedPagesAreRead() {
    List<byte[]> pages = PAGES.stream().map(FuzzTest::page).toList();
    for (int i = 0; i < (RUNS + 9) / 10; i++) {
      long seed = SEED + i;
      Random random = new Random(seed);
      byte[] page = damaged(Soup.of(pages, random), random);
      try {
        read(page);
      } catch (Exception | AssertionError | StackOverflowError failure) {
        fail("seed " + seed + ": a damaged page of " + page.length + " bytes", failure);
      }
    }
  }

  private interface Generator {
    String text(Random random);
  }

  private static void run(int runs, Generator generator) {
    BiConsumer<String, Long> check =
        (text, seed) -> Invariants.check(Documents.any(text, new Random(seed)));
    for (int i = 0; i < runs; i++) {
      long seed = SEED + i;
      String text = generator.text(new Random(seed));
      Optional<Throwable> failure = failure(check, text, seed);
      if (failure.isPresent()) {
        String smallest = Shrinking.smallest(text, t -> failure(check, t, seed).isPresent());
        fail(
            "seed " + seed + ", smallest text: " + escaped(smallest),
            failure(check, smallest, seed).orElse(failure.get()));
      }
    }
  }

  private static Optional<Throwable> failure(
      BiConsumer<String, Long> check, String text, long seed) {
    try {
      check.accept(text, seed);
      return Optional.empty();
    } catch (Exception | AssertionError | StackOverflowError failure) {
      return Optional.of(failure);
    }
  }

  private static void read(byte[] page) {
    Upload upload =
        new Upload(
            DocumentId.ofLocation("fuzz"),
            "page.html",
            page,
            Optional.empty(),
            Map.of(),
            Instant.EPOCH);
    switch (DocumentReader.read(upload)) {
      case Reading.Read read -> Invariants.check(read.document());
      case Reading.Unreadable unreadable -> Objects.requireNonNull(unreadable.detail());
    }
  }

  private static byte[] damaged(byte[] page, Random random) {
    byte[] bytes = page.clone();
    for (int i = random.nextInt(20); i >= 0; i--) {
      int from = random.nextInt(bytes.length);
      int to = random.nextInt(bytes.length);
      int length = Math.min(random.nextInt(400), bytes.length - Math.max(from, to));
      switch (random.nextInt(3)) {
        case 0 -> bytes[from] = (byte) random.nextInt(256);
        case 1 -> System.arraycopy(bytes, from, bytes, to, length);
        default -> bytes[from] = Soup.of(List.of((byte) '<', (byte) '>', (byte) '&'), random);
      }
    }
    return bytes;
  }

  private static byte[] page(String name) {
    try (InputStream in = FuzzTest.class.getResourceAsStream("/documents/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a Java string, so that the text can be pasted into a test. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default ->
            out.append(
                c >= ' ' && c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
      }
    }
    return out.append('"').toString();
  }
}
