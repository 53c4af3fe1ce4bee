package io.whosecount.claims.fuzz;

import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.Document;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Twice the text takes about twice the time, whatever it says. */
class LinearTimeTest {
  /** Of one part: beyond it a text is read part by part. */
  private static final int LENGTH = 24_000;

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.withBuiltInLexicon();

  @TestFactory
  Stream<DynamicTest> twiceTheTextTakesTwiceTheTime() {
    return HostileText.all().stream()
        .map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> isLinear(hostile)));
  }

  private static void isLinear(HostileText hostile) {
    Document once = Documents.plain(hostile.text(LENGTH));
    Document twice = Documents.plain(hostile.text(2 * LENGTH));
    ProcessorTime.isLinear(() -> EXTRACTOR.extract(once), () -> EXTRACTOR.extract(twice));
  }
}
