package io.whosecount.claims.fuzz;

import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.PublicationFacts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/** Texts as documents of some day, with and without a publisher and a title. */
public final class Documents {
  private Documents() {}

  /** A document of a day in 2024, of an outlet that is not named. */
  public static Document plain(String text) {
    return document(text, LocalDate.of(2024, 2, 29), Optional.empty(), Optional.empty());
  }

  /** A document of any day. */
  static Document any(String text, Random random) {
    Optional<String> publisher =
        random.nextInt(4) == 0
            ? Optional.of(random.nextBoolean() ? "Ministry of Defence of Ukraine" : "The Paper")
            : Optional.empty();
    Optional<String> title =
        random.nextInt(3) == 0
            ? Optional.of(text.lines().findFirst().orElse(""))
            : Optional.empty();
    LocalDate day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(60 * 365));
    return document(text, day, publisher, title);
  }

  private static Document document(
      String text, LocalDate day, Optional<String> publisher, Optional<String> title) {
    return new Document(
        DocumentId.ofLocation("fuzz"),
        Digest.sha256(text.getBytes(StandardCharsets.UTF_8)),
        text,
        Document.Form.PLAIN_TEXT,
        "UTF-8",
        new PublicationFacts(
            new Fact<>(day, FactOrigin.METADATA),
            publisher.map(name -> new Fact<>(name, FactOrigin.METADATA)),
            title.map(words -> new Fact<>(words, FactOrigin.METADATA)),
            Optional.empty(),
            Optional.empty()));
  }
}
