package io.whosecount.figures.representation;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.ClaimantRange;
import io.whosecount.claims.series.Figure;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.Voice;
import io.whosecount.figures.query.FiguresAnswer;
import io.whosecount.figures.query.FiguresAnswer.Backed;
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
import java.time.LocalDate;
import java.util.Optional;

/** Figures as JSON. */
public final class FiguresRepresentation {
  private FiguresRepresentation() {}

  /** The answer to {@code query}. */
  public static FiguresResponse of(FiguresQuery query, FiguresAnswer answer) {
    return new FiguresResponse(
        new SideJson(answer.side().id(), answer.side().name()),
        new MeasureJson(query.measure().item().id(), query.measure().outcome().id()),
        query.period().map(PeriodKind::id).orElse(null),
        query.asOf().map(LocalDate::toString).orElse(null),
        answer.figures().stream().map(figure -> figure(query, figure)).toList(),
        answer.ranges().stream().map(FiguresRepresentation::range).toList(),
        answer.figures().isEmpty() ? nothing(query, answer) : null,
        answer.next().map(cursor -> Links.figures(query, Optional.of(cursor))).orElse(null),
        new FiguresLinks(
            Links.figures(query, query.page().cursor()),
            Links.claims(query, query.claimant(), query.period()),
            Links.claimants(query.side()),
            Links.MEASURES));
  }

  private static String nothing(FiguresQuery query, FiguresAnswer answer) {
    if (answer.next().isPresent() || query.page().cursor().isPresent()) {
      return Notes.NONE_ON_THIS_PAGE;
    }
    return Notes.noReport(
        answer.side(),
        query.measure(),
        query.period(),
        query.claimant(),
        query.asOf().map(day -> " that is as of " + day + " or before"));
  }

  private static FigureJson figure(FiguresQuery query, Backed backed) {
    Figure figure = backed.figure();
    Observation observation = figure.observation();
    Claim claim = observation.citation().claim();
    Voice voice = observation.voice();
    return new FigureJson(
        new VoiceJson(voice.id(), voice.name(), voice.kind().id()),
        ClaimMapping.toJson(observation.quantity()),
        ClaimMapping.toJson(observation.period()),
        claim.stance().id(),
        claim.unverified(),
        observation.documents(),
        figure.basis().id(),
        figure.flags().stream().map(FlagJson::of).toList(),
        EvidenceJson.of(backed.evidence()),
        CitationJson.of(observation.citation()),
        Citations.of(query, observation),
        ClaimMapping.toJson(claim.quote()),
        new FigureLinks(
            Links.document(claim.document()),
            Links.claims(
                query, Optional.of(voice.id()), Optional.of(observation.series().periodKind())),
            Links.supporters(observation.number()),
            Links.series(observation.series()),
            Links.flags(claim.document())));
  }

  private static RangeJson range(ClaimantRange range) {
    return new RangeJson(
        range.periodKind().id(),
        range.low(),
        range.high(),
        range.claimants(),
        range.earliest().toString(),
        range.latest().toString(),
        "%s figures of %s: from the least to the greatest number named, not an estimate"
            .formatted(
                Labels.of(range.periodKind().id()),
                range.claimants() == 1 ? "1 claimant" : range.claimants() + " claimants"));
  }
}
