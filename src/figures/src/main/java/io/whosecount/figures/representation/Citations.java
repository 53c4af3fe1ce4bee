package io.whosecount.figures.representation;

import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.Observation;
import io.whosecount.figures.drawing.Words;
import io.whosecount.figures.representation.FiguresResponse.CiteJson;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a number is cited in writing: who says it, as of when, and where it was printed. */
final class Citations {
  private Citations() {}

  static CiteJson of(Observation observation) {
    PartialDate asOf = observation.number().asOf();
    return new CiteJson(
        brief(observation.voice().name(), asOf, observation.citation()),
        full(observation, asOf),
        Links.permalink(observation));
  }

  /** Such as {@code Northland Staff, as of 2031-05-02, in The Daily}. */
  private static String brief(String claimant, PartialDate asOf, Citation citation) {
    PublicationFacts facts = citation.facts();
    String printed =
        facts
            .publisher()
            .or(facts::title)
            .map(Fact::value)
            .orElse("document " + citation.claim().document());
    return "%s, as of %s, in %s".formatted(claimant, asOf, printed);
  }

  /** With the number, what it counts, and everything that leads back to the words. */
  private static String full(Observation observation, PartialDate asOf) {
    Citation citation = observation.citation();
    PublicationFacts facts = citation.facts();
    String printed =
        Stream.of(
                facts.title().map(title -> "“" + title.value() + "”"),
                facts.publisher().map(Fact::value),
                Optional.of(facts.published().value().toString()),
                facts.url().map(Fact::value))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    Measure measure = observation.series().measure();
    return "%s: %s (%s: %s, %s), as of %s. In: %s. Whose Count, document %s, claim %s."
        .formatted(
            observation.voice().name(),
            Words.of(observation.quantity()),
            observation.side().name(),
            measure.item().label(),
            measure.outcome().id(),
            asOf,
            printed,
            citation.claim().document(),
            citation.claim().id());
  }
}
