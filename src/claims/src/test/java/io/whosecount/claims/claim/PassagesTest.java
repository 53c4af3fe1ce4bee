package io.whosecount.claims.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.text.TextPosition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.withBuiltInLexicon();
  private static final String CLAIM =
      "Ukraine's General Staff said that Russia had lost 2,520 tanks since the invasion began.";
  private static final String OTHER =
      "Ukraine's General Staff said that Russia had lost 3,131 drones since the invasion began.";
  private static final String FILLER = "The harbour was quiet that evening and nobody came. ";

  @Test
  void aPassageIsTheParagraphOfItsClaimWhereThatIsShort() {
    String paragraph = "It rained in the north. " + CLAIM + " It was cold.";
    String text = FILLER.repeat(20) + "\n\n" + paragraph + "\n\n" + FILLER.repeat(20);

    assertThat(passages(text)).extracting(Passage::text).containsExactly(paragraph);
  }

  @Test
  void aPassageOfALongParagraphBeginsAndEndsWithAWordAndHasABound() {
    String text = FILLER.repeat(40) + CLAIM + " " + FILLER.repeat(40);

    Passage passage = passages(text).getFirst();

    assertThat(passage.text().length()).isBetween(500, 2 * Passages.WIDEST + CLAIM.length());
    int start = passage.position().start();
    int end = passage.position().end();
    assertThat(text.charAt(start - 1)).isEqualTo(' ');
    assertThat(text.charAt(end)).isEqualTo(' ');
    assertThat(passage.text()).doesNotStartWith(" ").doesNotEndWith(" ");
  }

  @Test
  void passagesThatMeetAreOneAndThoseApartAreSeveral() {
    String near = FILLER.repeat(20) + "\n\n" + CLAIM + " " + OTHER + "\n\n" + FILLER.repeat(20);
    String apart = FILLER.repeat(40) + CLAIM + " " + FILLER.repeat(40) + OTHER;

    assertThat(passages(near)).hasSize(1);
    assertThat(passages(apart)).hasSize(2);
  }

  @Test
  void offsetsCountCodePointsWhateverStandsBefore() {
    String rocket = "\uD83D\uDE80";
    String text = rocket.repeat(400) + "\n\n" + CLAIM + rocket + "\n\n" + rocket.repeat(400);

    Passage passage = passages(text).getFirst();

    assertThat(passage.position().start()).isEqualTo(402);
    assertThat(passage.text()).isEqualTo(CLAIM + rocket);
  }

  @Test
  void noCharacterIsTornWhereNoWordEnds() {
    for (int more = 0; more < 2; more++) {
      String rockets = "x".repeat(more) + "\uD83D\uDE80".repeat(900);
      Passage passage = passages(rockets + " " + CLAIM + rockets).getFirst();

      assertThat(
              passage
                  .text()
                  .codePoints()
                  .noneMatch(point -> Character.getType(point) == Character.SURROGATE))
          .isTrue();
    }
  }

  @Test
  void passagesAreAtMostHalfOfADocumentOrWhatItsClaimsShowAnyway() {
    for (int n = 1; n < 30; n++) {
      String text = FILLER.repeat(n) + CLAIM + " " + FILLER.repeat(n);
      int kept = passages(text).stream().mapToInt(passage -> passage.text().length()).sum();
      Quote quote = extraction(text).claims().getFirst().quote();

      assertThat(kept)
          .as("%d characters of %d", kept, text.length())
          .isLessThanOrEqualTo(
              Math.max(text.length() / 2, quote.exact().length() + 2 * Quote.CONTEXT));
    }
  }

  @Test
  void everyClaimStandsInAPassageUpToTheBoundOfTheWholeDocument() {
    StringBuilder text = new StringBuilder();
    for (int n = 1; n <= 400; n++) {
      text.append(CLAIM.replace("2,520", String.valueOf(5_000 + n)))
          .append("\n\n")
          .append(FILLER.repeat(20));
      text.append("\n\n");
    }
    Extraction extraction = extraction(text.toString());
    List<Passage> passages = Passages.of(extraction.document(), extraction.claims());

    int units = passages.stream().mapToInt(passage -> passage.text().length()).sum();
    List<Claim> held =
        extraction.claims().stream()
            .filter(claim -> passages.stream().anyMatch(passage -> passage.holds(claim)))
            .toList();
    assertThat(extraction.claims()).hasSizeGreaterThan(300);
    assertThat(units).isLessThanOrEqualTo(Passages.MOST);
    assertThat(held).isEqualTo(extraction.claims().subList(0, held.size())).isNotEmpty();
    assertThat(held.size() == extraction.claims().size() || units > Passages.MOST - 1_000).isTrue();
  }

  @Test
  void aDocumentWithoutClaimsHasNone() {
    assertThat(passages(FILLER)).isEmpty();
  }

  @Test
  void aPassageFillsItsPlace() {
    assertThatThrownBy(() -> new Passage("abc", new TextPosition(1, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("abc");
  }

  private static List<Passage> passages(String text) {
    Extraction extraction = extraction(text);
    List<Passage> passages = Passages.of(extraction.document(), extraction.claims());
    for (Passage passage : passages) {
      int start = text.offsetByCodePoints(0, passage.position().start());
      int end = text.offsetByCodePoints(0, passage.position().end());
      assertThat(text.substring(start, end)).isEqualTo(passage.text());
    }
    return passages;
  }

  private static Extraction extraction(String text) {
    return EXTRACTOR.extract(
        new Document(
            new DocumentId("0".repeat(32)),
            Digest.sha256(text.getBytes(UTF_8)),
            text,
            Document.Form.PLAIN_TEXT,
            "UTF-8",
            PublicationFacts.uploadedOn(LocalDate.parse("2025-01-28"))));
  }
}
