package io.whosecount.claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final String WRAPPED =
      """
      NORTHLAND said on Friday its troops had killed at least
      three hundred men of the southern army in two days of
      fighting along the river, and had taken twelve tanks.

         The south denied the report. A spokesman said that
      no more than forty of its soldiers had been lost since
      Wednesday, and that the bridge was still in its hands.
      """;

  private static Layout layout(String text) {
    return Layout.of(text, Optional.empty());
  }

  private static List<String> blocks(Layout layout) {
    return layout.blocks().stream().map(block -> block.span().of(layout.text())).toList();
  }

  private static List<String> sentences(Layout layout) {
    return layout.sentences().stream()
        .map(sentence -> layout.words(sentence.first(), sentence.end()))
        .toList();
  }

  @Test
  void wiredCopyIsWrappedAndItsBlocksEndAtBlankLinesAndIndents() {
    Layout layout = layout(WRAPPED);
    assertThat(layout.blocks()).hasSize(2);
    assertThat(blocks(layout).getFirst()).startsWith("NORTHLAND").endsWith("twelve tanks.");
    assertThat(blocks(layout).getLast()).startsWith("The south").endsWith("in its hands.");
    assertThat(layout.sentences()).hasSize(3);
  }

  @Test
  void carriageReturnsAndAWideTitleLeaveWrappedTextWrapped() {
    assertThat(layout(WRAPPED.replace("\n", "\r\n")).sentences()).hasSize(3);
    String title =
        "NORTHLAND SAYS THAT ITS TROOPS HAVE KILLED AT LEAST THREE HUNDRED MEN OF THE SOUTHERN ARMY";
    assertThat(layout(title + "\n\n" + WRAPPED).blocks()).hasSize(3);
  }

  @Test
  void narrowColumnsAreWrappedAndListsAreNot() {
    String column =
        """
        Northland said on Friday its troops
        had killed at least three hundred men
        of the southern army in two days of
        fighting along the river.
        """;
    assertThat(layout(column).blocks()).hasSize(1);
    String list =
        """
        Tanks of all kinds that were lost: 12
        Armoured vehicles that were lost: 134
        Artillery systems that were lost: 51
        Aircraft that were shot down: 3
        """;
    assertThat(layout(list).blocks()).hasSize(4);
  }

  @Test
  void anIndentBeginsABlockOfWrappedTextWithoutABlankLine() {
    assertThat(layout(WRAPPED.replace("\n\n", "\n")).blocks()).hasSize(2);
  }

  @Test
  void theShortLastLinesOfIndentedParagraphsAreNoSignOfAList() {
    String wire =
        """
        Six miners were killed and four
        injured in a fall of rock at the largest gold mine of the
        land today.
            It was the third accident of its kind in the country in
        a week.
            Thirty miners died in an explosion at a coal mine on the
        coast.
        """;
    assertThat(layout(wire).sentences()).hasSize(3);
  }

  @Test
  void oneWideLineAmongTheOthersMakesEveryLineABlock() {
    String wide = "It went on. ".repeat(10).strip();
    assertThat(layout(wide + "\n" + WRAPPED).blocks()).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\n\n", "\n \u00a0\n"})
  void anyLineBreakEndsALine(String lineBreak) {
    assertThat(blocks(layout("One fell." + lineBreak + "Two fell.")))
        .containsExactly("One fell.", "Two fell.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          • 5 tanks              ; BULLET    ; 5 tanks
          - 5 tanks              ; BULLET    ; 5 tanks
          – 5 tanks              ; BULLET    ; 5 tanks
          ✅ 5 tanks             ; BULLET    ; 5 tanks
          🔥 5 tanks             ; BULLET    ; 5 tanks
          ▪️ 5 tanks             ; BULLET    ; 5 tanks
          Five tanks burn        ; HEADLINE  ; Five tanks burn
          Five tanks burn.       ; PARAGRAPH ; Five tanks burn.
          Losses so far:         ; PARAGRAPH ; Losses so far:
          "Five tanks burn"      ; PARAGRAPH ; "Five tanks burn"
          """)
  void knowsABlockByItsMarks(String text, BlockKind kind, String kept) {
    Layout layout = layout(text);
    assertThat(layout.blocks()).extracting(Block::kind).containsExactly(kind);
    assertThat(blocks(layout)).containsExactly(kept);
  }

  @Test
  void aTitleThatIsKnownMayBeLong() {
    String title = "word ".repeat(31).strip();
    assertThat(layout(title).blocks().getFirst().kind()).isEqualTo(BlockKind.PARAGRAPH);
    assertThat(Layout.of(title, Optional.of(title)).blocks().getFirst().kind())
        .isEqualTo(BlockKind.HEADLINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Five fell. Six fell.                          ; Five fell.|Six fell.
          Five fell! "Six fell." He wept.               ; Five fell!|"Six fell."|He wept.
          “Five fell.” He wept.                         ; “Five fell.”|He wept.
          Gen. Ash and Mr. Elm met on Jan. 5 in St. Ives. ; Gen. Ash and Mr. Elm met on Jan. 5 in St. Ives.
          The U.S. Army lost 5. It wept.                ; The U.S. Army lost 5.|It wept.
          He left the U.S. The army wept.               ; He left the U.S.|The army wept.
          J. R. Ash wept.                               ; J. R. Ash wept.
          It lost 1.5 million. 60 fell.                 ; It lost 1.5 million.|60 fell.
          They fell (all five.) Six wept.               ; They fell (all five.)|Six wept.
          Why? nobody knew.                             ; Why? nobody knew.
          No. 5 fell.                                   ; No. 5 fell.
          They fell… Six wept.                          ; They fell…|Six wept.
          """)
  void sentencesEndAtStopsThatAreNoAbbreviations(String text, String sentences) {
    assertThat(String.join("|", sentences(layout(text)))).isEqualTo(sentences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "•", "- -", "\u200b"})
  void aTextOfHardlyAnythingHasALayout(String text) {
    Layout layout = layout(text);
    assertThat(layout.sentences()).hasSameSizeAs(layout.blocks());
  }

  @Test
  void everyTokenButABulletsMarkIsInOneSentence() {
    Layout layout = layout("• One fell. Two wept.\nThree left\n\n" + "Four stayed.");
    int counted =
        layout.sentences().stream().mapToInt(sentence -> layout.tokens(sentence).size()).sum();
    assertThat(counted).isEqualTo(layout.tokens().size() - 1);
  }
}
