package io.whosecount.claims.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);

  private static Optional<Mention.DateWords> read(String text, int at) {
    List<Token> tokens = Tokenizer.tokens(text);
    return new DateReader(
            LEXICON.calendar(),
            tokens,
            new Lookup(LEXICON, tokens),
            new DateDigits(tokens),
            PUBLISHED)
        .read(at, tokens.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          January 12, 2024           | 0 | 2024-01-12
          12 January 2024            | 0 | 2024-01-12
          12th of January, 2024      | 0 | 2024-01-12
          January 12th               | 0 | 2031-01-12
          3 March                    | 0 | 2031-03-03
          3 June                     | 0 | 2030-06-03
          Dec. 31                    | 0 | 2030-12-31
          15 May                     | 0 | 2031-05-15
          Jan 2024                   | 0 | 2024-01
          January of 2024            | 0 | 2024-01
          January                    | 0 | 2031-01
          June                       | 0 | 2030-06
          in 2024                    | 1 | 2024
          since 1999                 | 1 | 1999
          mid-2024                   | 2 | 2024
          Wednesday                  | 0 | 2031-05-14
          Tuesday                    | 0 | 2031-05-13
          Thursday                   | 0 | 2031-05-08
          Monday, 12 January 2024    | 0 | 2024-01-12
          February 29, 2028          | 0 | 2028-02-29
          """)
  void readsToTheEndRelativeToTheDayOfPublication(String text, int at, String date) {
    Mention.DateWords found = read(text, at).orElseThrow();
    assertThat(found.date()).isEqualTo(PartialDate.parse(date));
    assertThat(found.end()).isEqualTo(Tokenizer.tokens(text).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          may 12 soldiers        | 0
          march 12 miles         | 0
          2024 soldiers          | 0
          February 30, 2024      | 0
          32 January             | 0
          in 3024                | 1
          in 2024th              | 1
          0 May                  | 0
          tanks                  | 0
          """)
  void readsNoDateIn(String text, int at) {
    assertThat(read(text, at)).isEmpty();
  }
}
