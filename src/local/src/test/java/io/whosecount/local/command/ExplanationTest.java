package io.whosecount.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimId;
import io.whosecount.claims.claim.Evidence;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.claim.Rejection;
import io.whosecount.claims.claim.Rule;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.text.TextPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final String TEXT = "A 😀 title\nNorthland lost 20 tanks in 3 days.";
  private static final ClaimId ID = new ClaimId("0".repeat(24));

  @Test
  void tellsQuoteFieldsEvidenceAndRefusals() {
    assertThat(new Explanation(extraction(), new Ink(false)).of("a.txt"))
        .isEqualTo(
            """
            a.txt: 1 claim, 1 number refused
            published 2025-01-29 (upload)

            Claim 1, line 2: Northland lost 20 tanks in 3
              side        NL (Northland)
                          by subject-of-verb: "Northland" on line 2, lexicon sides:NL
                          by subject-of-verb: what is known, lexicon wars:NL:SL
              item        tank
              outcome     lost
              quantity    exact 20
              claimant    the outlet's own voice
                          by own-voice: no word, by default
              stance      asserts
              period      unknown
              rules       items-lost

            Refused
              line 2: "3" a duration (exclusion)
            """);
  }

  @Test
  void isColouredOnlyWhereWanted() {
    assertThat(new Explanation(extraction(), new Ink(true)).of("a.txt"))
        .contains("\u001b[33m20 tanks\u001b[0m");
  }

  private static Extraction extraction() {
    DocumentId id = DocumentId.ofLocation("a.txt");
    Document document =
        new Document(
            id,
            Digest.sha256(new byte[0]),
            TEXT,
            Document.Form.PLAIN_TEXT,
            "UTF-8",
            PublicationFacts.uploadedOn(LocalDate.of(2025, 1, 29)));
    TextPosition position = new TextPosition(25, 33);
    Claim claim =
        new Claim(
            ID,
            id,
            Optional.of(new Side("NL", "Northland")),
            new Measure(Item.TANK, Outcome.LOST),
            Quantity.exactly(20),
            Optional.empty(),
            List.of(),
            Stance.ASSERTS,
            new Period.Unknown(),
            Optional.empty(),
            OptionalLong.empty(),
            false,
            new Quote("20 tanks", "Northland lost ", " in 3", position),
            List.of(position),
            List.of("items-lost"),
            "1.0.0");
    return new Extraction(
        document,
        List.of(claim),
        List.of(new Rejection(new TextPosition(37, 38), "3", Rule.EXCLUSION, "a duration")),
        Map.of(
            ID,
            List.of(
                new Evidence(
                    "side",
                    Rule.SUBJECT_OF_VERB,
                    new TextPosition(10, 19),
                    "Northland",
                    "sides:NL"),
                new Evidence("side", Rule.SUBJECT_OF_VERB, position, "", "wars:NL:SL"),
                new Evidence("claimant", Rule.OWN_VOICE, position, "", ""))));
  }
}
