package io.whosecount.claims.fuzz;

import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.Document;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Many times the text takes about as many times the time, whatever it says. */
class LinearTimeTest {
  /** Of one part: beyond it a text is read part by part. */
  private static final int LENGTH = 48_000;

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.withBuiltInLexicon();

  @TestFactory
  Stream<DynamicTest> moreTextTakesNoMoreThanItsShare() {
    return HostileText.all().stream()
        .map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> isLinear(hostile)));
  }

  private static void isLinear(HostileText hostile) {
    Document part = Documents.plain(hostile.text(LENGTH / ProcessorTime.TIMES));
    Document whole = Documents.plain(hostile.text(LENGTH));
    ProcessorTime.isLinear(() -> EXTRACTOR.extract(part), () -> EXTRACTOR.extract(whole));
  }
}
