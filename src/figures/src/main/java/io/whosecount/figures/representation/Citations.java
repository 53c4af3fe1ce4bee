package io.whosecount.figures.representation;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.NumberWords;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.Voice;
import io.whosecount.figures.representation.FiguresResponse.CiteJson;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.json.ClaimJson.PeriodJson;
import io.whosecount.ledger.json.ClaimMapping;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a number is cited in writing: who says it, as of when, and where it was printed.
 *
 * @param voice the claimant's name
 * @param asOf the date up to which it reaches, if one is told
 * @param quantity how many
 * @param claim the claim that says so
 * @param facts of the document that carries the claim
 */
record Citations(
    String voice, Optional<String> asOf, Quantity quantity, Claim claim, PublicationFacts facts) {

  /** Of a figure; the address of the interface is {@code base}. */
  static CiteJson of(Observation observation, URI base) {
    return new Citations(
            observation.voice().name(),
            Optional.of(observation.number().asOf().toString()),
            observation.quantity(),
            observation.citation().claim(),
            observation.citation().facts())
        .under(Links.permalink(observation), base);
  }

  /** Of a claim; the address of the interface is {@code base}. */
  static CiteJson of(RecordedClaim recorded, URI base) {
    Claim claim = recorded.claim();
    PeriodJson period = ClaimMapping.toJson(claim.period());
    return new Citations(
            Voice.of(claim, recorded.facts()).name(),
            Optional.ofNullable(period.asOf()).or(() -> Optional.ofNullable(period.to())),
            claim.quantity(),
            claim,
            recorded.facts())
        .under(Links.claim(claim.document().value(), claim.id().value()), base);
  }

  private CiteJson under(String permalink, URI base) {
    return new CiteJson(brief(), full(base.resolve(permalink)), permalink);
  }

  /** Such as {@code Northland Staff, as of 2031-05-02, in The Daily}. */
  private String brief() {
    String printed =
        facts.publisher().or(facts::title).map(Fact::value).orElse("document " + claim.document());
    return "%s%s, in %s".formatted(voice, time(), printed);
  }

  /** With the number, what it counts, and everything that leads back to the words. */
  private String full(URI permalink) {
    String printed =
        Stream.of(
                facts.title().map(title -> "“" + title.value() + "”"),
                facts.publisher().map(Fact::value),
                Optional.of(published()),
                facts.url().map(Fact::value).filter(Citations::isOfTheWeb))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return "%s: %s (%s: %s, %s)%s. In: %s. Whose Count, document %s, claim %s, %s"
        .formatted(
            voice,
            NumberWords.of(quantity),
            claim.side().map(Side::name).orElse("no side told"),
            claim.measure().item().label(),
            claim.measure().outcome().id(),
            time(),
            printed,
            claim.document(),
            claim.id(),
            permalink);
  }

  /** The day of an upload is no publication. */
  private String published() {
    String day = facts.published().value().toString();
    return switch (facts.published().origin()) {
      case METADATA, DOCUMENT -> day;
      case UPLOAD -> "uploaded " + day;
    };
  }

  /** An address comes from whoever made the document, and may be of a kind that leads nowhere. */
  private static boolean isOfTheWeb(String address) {
    return address.regionMatches(true, 0, "https://", 0, "https://".length())
        || address.regionMatches(true, 0, "http://", 0, "http://".length());
  }

  private String time() {
    return asOf.map(", as of "::concat).orElse("");
  }
}
