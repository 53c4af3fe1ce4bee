package io.whosecount.figures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {

  @Test
  void wordsNeverBecomeMarkup() {
    assertThat(Badge.of("</text><script>alert(1)</script>", "\"><x onload='1'>"))
        .doesNotContain("<script>", "<x ")
        .contains("&lt;script&gt;alert(1)");
  }

  @Test
  void whatXmlCannotWriteAndWhatTurnsLinesAroundIsLeftOut() {
    String hostile = "a" + (char) 0 + (char) 0x1B + (char) 0x202E + "b" + (char) 0xD800 + "c";
    assertThat(Badge.of(hostile, "x")).contains(">abc<");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "7, 2", "40, 10", "41, 20", "834670, 500000", "99, 50"})
  void ticksAreRoundAndReachTheGreatest(long most, long step) {
    List<Long> ticks = Ticks.upTo(most);
    assertThat(ticks.getFirst()).isZero();
    assertThat(ticks.get(1)).isEqualTo(step);
    assertThat(ticks.getLast()).isGreaterThanOrEqualTo(most);
    assertThat(ticks).hasSizeBetween(2, 6);
  }
}
