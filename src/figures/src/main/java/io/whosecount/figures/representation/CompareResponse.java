package io.whosecount.figures.representation;

import io.whosecount.claims.lexicon.Wars;
import io.whosecount.claims.series.Voice;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.query.CompareQuery;
import io.whosecount.figures.query.FiguresAnswer;
import io.whosecount.ledger.json.ClaimJson.MeasureJson;
import io.whosecount.ledger.json.ClaimMapping;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of two sides beside each other, as each claims of itself and of the other. */
@Schema(name = "Comparison")
public record CompareResponse(
    MeasureJson measure,
    @Schema(
            description =
                "The wars between the two sides, as the list of wars has them: each pair of sides"
                    + " since 1974 or so. Which of them a figure is about its period tells.")
        List<WarJson> wars,
    @Schema(
            description =
                "Says that the list knows no war between the two: then they stand beside each"
                    + " other, and nothing says that they are two sides of one. Null otherwise.")
        @Nullable String note,
    @Schema(description = "First the side asked for, then the one it is compared with.")
        List<ComparedJson> sides)
    implements Tabular {

  /** A war. */
  @Schema(name = "War")
  public record WarJson(
      @Schema(description = "What it is called.") String name,
      @Schema(description = "The year it began in.") int from,
      @Schema(description = "The year it ended in; null where it goes on.") @Nullable Integer to) {

    private static WarJson of(Wars.Named war) {
      return new WarJson(
          war.name(), war.first(), war.last().isPresent() ? war.last().getAsInt() : null);
    }
  }

  /** What is said of one of the sides. */
  @Schema(name = "ComparedSide")
  public record ComparedJson(
      FiguresResponse figures,
      @Schema(description = "The ids of claimants of this very side: it counts its own losses.")
          List<String> byItself,
      @Schema(description = "The ids of claimants of the other side: it counts its opponent's.")
          List<String> byTheOther) {}

  /** The representation of both answers, with the {@code wars} between their sides. */
  public static CompareResponse of(
      CompareQuery query, FiguresAnswer one, FiguresAnswer other, List<Wars.Named> wars) {
    return new CompareResponse(
        ClaimMapping.toJson(query.one().measures().getFirst()),
        wars.stream().map(WarJson::of).toList(),
        wars.isEmpty() ? Notes.noWar(one.side(), other.side()) : null,
        List.of(
            compared(FiguresRepresentation.of(query.one(), one), one, other),
            compared(FiguresRepresentation.of(query.other(), other), other, one)));
  }

  @Override
  public Table asTable() {
    List<FiguresTable.Row> rows = new ArrayList<>();
    sides.forEach(side -> rows.addAll(FiguresTable.rows(side.figures())));
    return FiguresTable.of(rows);
  }

  private static ComparedJson compared(
      FiguresResponse figures, FiguresAnswer answer, FiguresAnswer opposed) {
    List<Voice> voices =
        answer.figures().stream().map(backed -> backed.figure().observation().voice()).toList();
    return new ComparedJson(
        figures,
        voices.stream().filter(voice -> voice.isOf(answer.side())).map(Voice::id).toList(),
        voices.stream().filter(voice -> voice.isOf(opposed.side())).map(Voice::id).toList());
  }
}
