package io.whosecount.figures.representation;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.ClaimantRange;
import io.whosecount.claims.series.Figure;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.Voice;
import io.whosecount.figures.query.FiguresAnswer;
import io.whosecount.figures.query.FiguresAnswer.Backed;
import io.whosecount.figures.query.FiguresAnswer.OfMeasure;
import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.representation.FiguresResponse.CitationJson;
import io.whosecount.figures.representation.FiguresResponse.EvidenceJson;
import io.whosecount.figures.representation.FiguresResponse.FigureJson;
import io.whosecount.figures.representation.FiguresResponse.FigureLinks;
import io.whosecount.figures.representation.FiguresResponse.FiguresLinks;
import io.whosecount.figures.representation.FiguresResponse.RangeJson;
import io.whosecount.figures.representation.FiguresResponse.VoiceJson;
import io.whosecount.ledger.json.ClaimJson.MeasureJson;
import io.whosecount.ledger.json.ClaimJson.SideJson;
import io.whosecount.ledger.json.ClaimMapping;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures as JSON. */
public final class FiguresRepresentation {
  private FiguresRepresentation() {}

  /** The answer to {@code query}; the address of the interface is {@code base}. */
  public static FiguresResponse of(FiguresQuery query, FiguresAnswer answer, URI base) {
    return new FiguresResponse(
        new SideJson(answer.side().id(), answer.side().name()),
        query.measures().stream().map(ClaimMapping::toJson).toList(),
        query.period().map(PeriodKind::id).orElse(null),
        query.asOf().map(LocalDate::toString).orElse(null),
        answer.figures().stream().map(backed -> figure(backed, base)).toList(),
        answer.measures().stream().flatMap(FiguresRepresentation::ranges).toList(),
        nothing(query, answer),
        answer.next().map(cursor -> Links.figures(query, Optional.of(cursor))).orElse(null),
        new FiguresLinks(
            Links.figures(query, query.page().cursor()),
            Links.claims(query),
            Links.claimants(query.side()),
            Paths.MEASURES));
  }

  private static @Nullable String nothing(FiguresQuery query, FiguresAnswer answer) {
    String without =
        answer.measures().stream()
            .filter(one -> one.figures().isEmpty())
            .map(one -> one.measure().toString())
            .collect(Collectors.joining(", nor of "));
    if (without.isEmpty()) {
      return null;
    }
    if (answer.next().isPresent() || query.page().cursor().isPresent()) {
      return Notes.noneOnThisPage(without);
    }
    return Notes.noReport(
        answer.side(),
        without,
        query.period(),
        query.claimant(),
        query.asOf().map(day -> " that is as of " + day + " or before"));
  }

  private static FigureJson figure(Backed backed, URI base) {
    Figure figure = backed.figure();
    Observation observation = figure.observation();
    Claim claim = observation.citation().claim();
    Voice voice = observation.voice();
    return new FigureJson(
        new VoiceJson(voice.id(), voice.name(), voice.kind().id()),
        ClaimMapping.toJson(observation.series().measure()),
        ClaimMapping.toJson(observation.quantity()),
        ClaimMapping.toJson(observation.period()),
        claim.stance().id(),
        claim.unverified(),
        observation.documents(),
        figure.basis().id(),
        figure.flags().stream().map(FlagJson::of).toList(),
        EvidenceJson.of(backed.evidence()),
        CitationJson.of(observation.citation()),
        Citations.of(observation, base),
        ClaimMapping.toJson(claim.quote()),
        new FigureLinks(
            Links.document(claim.document()),
            Links.claim(claim.document().value(), claim.id().value()),
            Links.claims(observation.series()),
            Links.supporters(observation.number()),
            Links.series(observation.series()),
            Links.flags(claim.document())));
  }

  private static Stream<RangeJson> ranges(OfMeasure one) {
    MeasureJson measure = ClaimMapping.toJson(one.measure());
    return one.ranges().stream().map(range -> range(measure, range));
  }

  private static RangeJson range(MeasureJson measure, ClaimantRange range) {
    return new RangeJson(
        measure,
        range.periodKind().id(),
        range.low(),
        range.high(),
        range.claimants(),
        range.earliest().toString(),
        range.latest().toString(),
        "%s figures of %s%s: from the least to the greatest number named, not an estimate"
            .formatted(
                Labels.of(range.periodKind().id()),
                range.claimants() == 1 ? "1 claimant" : range.claimants() + " claimants",
                unlikeDates(range)));
  }

  private static String unlikeDates(ClaimantRange range) {
    return range.earliest().equals(range.latest())
        ? ""
        : ", as of different dates from %s to %s".formatted(range.earliest(), range.latest());
  }
}
