package io.whosecount.extract.convergence;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimId;
import io.whosecount.claims.claim.Claimant;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document.Form;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.document.Reading;
import io.whosecount.claims.document.Upload;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.TextPosition;
import io.whosecount.extract.Extractor;
import io.whosecount.ledger.DocumentRecord.Content;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.DocumentRecord.RejectedContent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads papers: cheap, so that ten thousand histories are, and from the object's bytes, so that
 * what is recorded depends on when the object was fetched. The newer version disagrees with the
 * older one about some papers.
 */
record PaperExtractor(boolean newer) implements Extractor {
  /** How many claims there are to make: few, so that documents share them. */
  static final int CLAIMS = 12;

  private static final int THE_NEWER_ONE_REFUSES = 3;

  /** Of two versions that would sort the other way round if they were not padded. */
  static String version(boolean newer) {
    return newer ? "0.10.0" : "0.9.0";
  }

  @Override
  public String version() {
    return version(newer);
  }

  @Override
  public Content read(Upload upload) {
    Paper paper = Paper.of(new String(upload.bytes(), StandardCharsets.UTF_8));
    if (paper.head().equals(Paper.UNREADABLE)) {
      return new RejectedContent(Reading.Reason.NOT_TEXT, "read by " + version());
    }
    List<Claim> claims = new ArrayList<>();
    for (int which : paper.claims()) {
      if (!newer || which != THE_NEWER_ONE_REFUSES) {
        claims.add(claim(upload, which, claims.size(), paper.head().equals(Paper.UNDATED)));
      }
    }
    return new ReadContent(
        Digest.sha256(upload.bytes()),
        Form.PLAIN_TEXT,
        "UTF-8",
        upload.bytes().length,
        facts(upload, paper),
        claims,
        passages(claims),
        paper.claims().size() - claims.size());
  }

  /** The newer version keeps more around a claim than the older one. */
  private List<Passage> passages(List<Claim> claims) {
    return claims.stream()
        .map(
            claim -> {
              String around = claim.quote().exact() + (newer ? " and more" : "");
              int start = claim.quote().position().start();
              return new Passage(around, new TextPosition(start, start + around.length()));
            })
        .toList();
  }

  private static PublicationFacts facts(Upload upload, Paper paper) {
    if (paper.head().equals(Paper.UNDATED)) {
      return PublicationFacts.uploadedOn(upload.uploaded().atZone(ZoneOffset.UTC).toLocalDate());
    }
    return new PublicationFacts(
        new Fact<>(LocalDate.parse(paper.head()), FactOrigin.METADATA),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Two numbers, two sides, two voices, which are in series; and the same, at no date. */
  private Claim claim(Upload upload, int which, int number, boolean undated) {
    Quantity quantity = Quantity.exactly(5 + which % 2 + (newer && which % 4 == 1 ? 10 : 0));
    String words = quantity.toString();
    TextPosition position = new TextPosition(number * 100, number * 100 + words.length());
    String side = (which & 2) == 0 ? "southland" : "XA";
    String voice = (which & 4) == 0 ? "northland-staff" : "a-monitor";
    // Whoever does not know the day does not know how a name is written either.
    String name = (undated ? "the " : "The ") + voice;
    return new Claim(
        new ClaimId(
            "%s%08d%04d%04d"
                .formatted("0000abcd", upload.id().hashCode() & 0xFFFFFF, which, number)),
        upload.id(),
        Optional.of(new Side(side, "Side " + side)),
        new Measure(Item.TANK, Outcome.LOST),
        quantity,
        Optional.of(new Claimant(voice, name, "they", ClaimantKind.GOVERNMENT)),
        List.of(),
        Stance.ASSERTS,
        which < 8
            ? new Period.Day(Optional.of(PartialDate.parse("2026-01-31")), Optional.empty())
            : new Period.Unknown(),
        Optional.empty(),
        OptionalLong.empty(),
        false,
        new Quote(words, "", "", position),
        List.of(position),
        List.of("paper"),
        version());
  }
}
