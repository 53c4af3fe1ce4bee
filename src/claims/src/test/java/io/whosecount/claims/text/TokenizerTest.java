package io.whosecount.claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.text.Token.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          1,200 tanks                 ; 1,200|tanks
          1 200 tanks                 ; 1 200|tanks
          1\u00a0200 tanks            ; 1\u00a0200|tanks
          2031 12 000 men             ; 2031|12 000|men
          12,34                       ; 12|,|34
          5, 600 and 7                ; 5|,|600|and|7
          1.2 million.                ; 1.2|million|.
          1.234.567                   ; 1.234.567
          73rd Brigade                ; 73rd|Brigade
          155mm shells                ; 155mm|shells
          T-72                        ; T|-|72
          M23 rebels                  ; M23|rebels
          66-year-old                 ; 66|-|year|-|old
          500–600                     ; 500|–|600
          500+                        ; 500|+
          (+8)                        ; (|+|8|)
          $12                         ; $|12
          12%                         ; 12|%
          U.S.-made                   ; U.S.|-|made
          at 5 a.m. today             ; at|5|a.m.|today
          N. Korea                    ; N.|Korea
          the end. It began           ; the|end|.|It|began
          Ukraine's army              ; Ukraine|'s|army
          Ukraine’s army              ; Ukraine|’s|army
          soldiers' losses            ; soldiers|'|losses
          don't                       ; don't
          Sana'a                      ; Sana'a
          “Five” dead                 ; “|Five|”|dead
          "five" dead                 ; "|five|"|dead
          kupa\u0301c                 ; kupa\u0301c
          ✅ 5 tanks                  ; ✅|5|tanks
          🇺🇦5                        ; \uD83C\uDDFA|\uD83C\uDDE6|5
          """)
  void cuts(String text, String tokens) {
    assertThat(Tokenizer.tokens(text).stream().map(Token::text).collect(Collectors.joining("|")))
        .isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "tank, WORD",
    "M23, WORD",
    "U.S., WORD",
    "834, NUMBER",
    "'1,200', NUMBER",
    "1.5, NUMBER",
    "73rd, ORDINAL",
    "155mm, ORDINAL",
    "-, MARK",
    "%, MARK",
    "✅, MARK"
  })
  void knowsTheKindOf(String text, Kind kind) {
    assertThat(Tokenizer.tokens(text)).extracting(Token::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Ukraine’s, Ukraine's",
    "“five”, '\"five\"'",
    "«five», '\"five\"'",
    "five—six, five–six",
    "air‑defence, air-defence",
    "KYIV, kyiv"
  })
  void typographyAndCaseMakeNoDifferenceToKeys(String printed, String plain) {
    assertThat(keys(printed)).isEqualTo(keys(plain));
  }

  private static List<String> keys(String text) {
    return Tokenizer.tokens(text).stream().map(Token::key).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u200b",
        "\ufe0f",
        "\n\t",
        "😀",
        "a\u0301",
        "1,",
        ",1",
        "1.",
        ".",
        "'s",
        "’",
        "U.",
        "\uD83D",
        "1,200,",
        "x'",
        "\uD83D\uDE00's 1 2 345 678"
      })
  void everySpanHoldsItsTextAndNoneOverlap(String text) {
    int end = 0;
    for (Token token : Tokenizer.tokens(text)) {
      assertThat(token.span().of(text)).isEqualTo(token.text()).isNotBlank();
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      end = token.span().end();
    }
  }

  @Test
  void knowsWhatStandsBehindASpace() {
    assertThat(Tokenizer.tokens("U.S.-made \u200b5\u00a0tanks"))
        .extracting(Token::spaced)
        .containsExactly(true, false, false, true, true);
  }
}
