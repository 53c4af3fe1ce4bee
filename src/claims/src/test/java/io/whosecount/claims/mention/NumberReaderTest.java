package io.whosecount.claims.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();

  private static Optional<Mention.Number> read(String text, int at) {
    List<Token> tokens = Tokenizer.tokens(text);
    return new NumberReader(LEXICON.numbers(), tokens, new Lookup(LEXICON, tokens))
        .read(at, tokens.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1200                                | 1200
          1,200                               | 1200
          1 200                               | 1200
          1\u00a0200                          | 1200
          1\u202f200                          | 1200
          834,670                             | 834670
          1,234,567                           | 1234567
          1.234.567                           | 1234567
          1.2 million                         | 1200000
          1.25m                               | 1250000
          500k                                | 500000
          3 thousand                          | 3000
          36,4 thousand                       | 36400
          56 thousand and 770                 | 56770
          1 million 182 thousand 610          | 1182610
          2.5 lakh                            | 250000
          1,00,000                            | 100000
          12,34,567                           | 1234567
          2 hundred                           | 200
          0                                   | 0
          one                                 | 1
          twenty-five                         | 25
          twenty five                         | 25
          one hundred and twenty              | 120
          a hundred                           | 100
          a hundred and twenty                | 120
          hundred and five                    | 105
          two hundred thousand                | 200000
          two thousand five hundred           | 2500
          three hundred and sixty-one         | 361
          a million                           | 1000000
          one million two hundred thousand    | 1200000
          """)
  void readsTheWholeTextAsOneNumber(String text, long value) {
    Mention.Number number = read(text, 0).orElseThrow();
    assertThat(number.low()).isEqualTo(value);
    assertThat(number.high()).isEqualTo(value);
    assertThat(number.isRange()).isFalse();
    assertThat(number.end()).isEqualTo(Tokenizer.tokens(text).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 to 600             | 0 | 500   | 600
          500-600                | 0 | 500   | 600
          500–600                | 0 | 500   | 600
          between 500 and 600    | 1 | 500   | 600
          5 to 7 thousand        | 0 | 5000  | 7000
          two to three hundred   | 0 | 200   | 300
          900 to 1.5 thousand    | 0 | 900   | 1500
          5,000 to 7,000         | 0 | 5000  | 7000
          ten to twelve          | 0 | 10    | 12
          """)
  void readsBothEndsOfARange(String text, int at, long low, long high) {
    Mention.Number number = read(text, at).orElseThrow();
    assertThat(number.isRange()).isTrue();
    assertThat(List.of(number.low(), number.high())).containsExactly(low, high);
    assertThat(number.end()).isEqualTo(Tokenizer.tokens(text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "73rd",
        "155mm",
        "T-72",
        "1.5",
        "dozens",
        "two dozen",
        "hundred",
        "thousand",
        "a tank",
        "a",
        "tanks",
        "99999999999",
        "123456789012345678901234567890",
        "1.2.3",
        "50 billion"
      })
  void readsNoCountAtTheStartOf(String text) {
    assertThat(read(text, 0)).isEmpty();
  }

  @Test
  void aFallingOrDistantPairIsTwoNumbers() {
    assertThat(read("600 to 500", 0).orElseThrow().end()).isEqualTo(1);
    assertThat(read("5 to 2,000", 0).orElseThrow().end()).isEqualTo(1);
    assertThat(read("500 and 600", 0).orElseThrow().end()).isEqualTo(1);
  }

  @Test
  void aFractionOfAScaleIsNoNumber() {
    assertThat(read("half a million", 1)).isEmpty();
    assertThat(read("a quarter of a million", 3)).isEmpty();
  }

  @Test
  void twoNumbersInARowStayTwo() {
    assertThat(read("twenty five hundred", 0).orElseThrow().low()).isEqualTo(2500);
    assertThat(read("seven seven", 0).orElseThrow().end()).isEqualTo(1);
    assertThat(read("five twenty", 0).orElseThrow().end()).isEqualTo(1);
  }

  @Test
  void zeroHasAFormOfItsOwn() {
    assertThat(read("no soldiers", 0).orElseThrow().form()).isEqualTo(Mention.NumberForm.ZERO);
    assertThat(read("nobody", 0).orElseThrow().form()).isEqualTo(Mention.NumberForm.ZERO);
    assertThat(read("0 soldiers", 0).orElseThrow().form()).isEqualTo(Mention.NumberForm.DIGITS);
  }

  @Test
  void endlessScaleWordsNeitherOverflowNorCount() {
    assertThat(read("one " + "hundred ".repeat(60), 0).map(Mention.Number::low))
        .hasValueSatisfying(value -> assertThat(value).isPositive().isLessThan(10_000_000_001L));
    assertThat(read("one " + "billion ".repeat(60), 0).orElseThrow().end()).isEqualTo(2);
  }
}
