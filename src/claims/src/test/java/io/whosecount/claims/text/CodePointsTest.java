package io.whosecount.claims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @CsvSource({
    "12 tanks, 0, 2",
    "✅ 12 tanks, 2, 4",
    "🔥 12 tanks, 2, 4",
    "🔥🔥 12 tanks, 3, 5",
    "🇺🇦 12 tanks, 3, 5",
    "e\u0301 12 tanks, 3, 5",
    "👩‍🚒 12 tanks, 4, 6"
  })
  void countsCodePointsNotUnitsBeforeANumber(String text, int start, int end) {
    int unit = text.indexOf("12");
    assertThat(CodePoints.of(text).position(new Span(unit, unit + 2)))
        .isEqualTo(new TextPosition(start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "🔥", "a🔥b🔥🔥c", "\uD83D", "\uDD25", "\uD83Da\uDD25", "e\u0301🔥"})
  void agreesWithJavaAtEveryUnit(String text) {
    CodePoints points = CodePoints.of(text);
    for (int unit = 0; unit <= text.length(); unit++) {
      boolean inside =
          unit > 0
              && unit < text.length()
              && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
      if (!inside) {
        assertThat(points.before(unit)).isEqualTo(text.codePointCount(0, unit));
      }
    }
  }

  @Test
  void manyEmojiGrowItsTable() {
    String text = "🔥".repeat(1000) + "x";
    assertThat(CodePoints.of(text).before(2000)).isEqualTo(1000);
  }

  @Test
  void aSpanKnowsItsPlaceAmongOthers() {
    Span span = new Span(2, 5);
    assertThat(span.of("abcdefg")).isEqualTo("cde");
    assertThat(span.cover(new Span(7, 8))).isEqualTo(new Span(2, 8));
    assertThat(span.contains(new Span(3, 5))).isTrue();
    assertThat(span.contains(new Span(3, 6))).isFalse();
    assertThat(span.overlaps(new Span(4, 9))).isTrue();
    assertThat(span.overlaps(new Span(5, 9))).isFalse();
    assertThat(span).isLessThan(new Span(2, 6)).isGreaterThan(new Span(1, 9));
    assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("3 to 2");
    assertThatThrownBy(() -> new TextPosition(-1, 2)).hasMessageContaining("-1 to 2");
  }
}
