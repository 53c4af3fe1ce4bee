package io.whosecount.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The program runs from end to end with what is packaged. Its numbers are nobody's test. */
@Timeout(300)
class ColdStartsIT {
  @Test
  void printsALineForEachFunctionWithWhatItMeasured() throws Exception {
    List<String> lines = new ArrayList<>();

    ColdStarts.measure(
        Settings.of("packages=native,jvm memories=0 starts=1 calls=2 documents=4"), lines::add);

    List<String> rows = lines.stream().filter(line -> line.contains("| full |")).toList();
    assertThat(rows).as("of %s", lines).hasSize(2);
    assertThat(rows.getFirst()).startsWith("| extract | ").contains(" | 2 | ");
    assertThat(rows.getLast()).startsWith("| figures | ").contains(" | 2 | ");
    assertThat(lines).contains(Outcome.head());
  }
}
