package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.claims.lexicon.NamedWar;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.Voice;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.query.CompareQuery;
import io.whosecount.figures.query.FiguresAnswer;
import io.whosecount.ledger.json.ClaimJson.MeasureJson;
import io.whosecount.ledger.json.ClaimMapping;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                    + " other, and nothing says that they are two sides of one. Says too that their"
                    + " figures are for unlike kinds of periods, where they are: then the numbers"
                    + " do not compare. Null otherwise.")
        @Nullable String note,
    @Schema(description = "First the side asked for, then the one it is compared with.")
        List<ComparedJson> sides)
    implements Tabular {

  private static final List<Column<Row>> COLUMNS = columns();

  /** A war. */
  @Schema(name = "War")
  public record WarJson(
      @Schema(description = "What it is called.") String name,
      @Schema(description = "The year it began in.") int from,
      @Schema(description = "The year it ended in; null where it goes on.") @Nullable Integer to) {

    private static WarJson of(NamedWar war) {
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

  /**
   * The representation of both answers, with the {@code wars} between their sides; the address of
   * the interface is {@code base}.
   */
  public static CompareResponse of(
      CompareQuery query, FiguresAnswer one, FiguresAnswer other, List<NamedWar> wars, URI base) {
    return new CompareResponse(
        ClaimMapping.toJson(query.one().measures().getFirst()),
        wars.stream().map(WarJson::of).toList(),
        note(one, other, wars),
        List.of(
            compared(FiguresRepresentation.of(query.one(), one, base), one, other),
            compared(FiguresRepresentation.of(query.other(), other, base), other, one)));
  }

  @Override
  public Table asTable() {
    return Table.of(
        sides.stream()
            .flatMap(
                side -> FiguresTable.rows(side.figures()).stream().map(row -> new Row(side, row)))
            .toList(),
        COLUMNS);
  }

  /** A figure of one of the sides. */
  private record Row(ComparedJson side, FiguresTable.Row of) {
    String isOneOf(List<String> claimants) {
      return Boolean.toString(claimants.contains(of.figure().claimant().id()));
    }
  }

  private static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>();
    FiguresTable.COLUMNS.forEach(column -> columns.add(column.within(Row::of)));
    columns.add(words("by_itself", "#meta+byitself", row -> row.isOneOf(row.side().byItself())));
    columns.add(
        words("by_the_other", "#meta+bytheother", row -> row.isOneOf(row.side().byTheOther())));
    return List.copyOf(columns);
  }

  private static @Nullable String note(
      FiguresAnswer one, FiguresAnswer other, List<NamedWar> wars) {
    String notes =
        Stream.of(
                Optional.of(Notes.noWar(one.side(), other.side())).filter(no -> wars.isEmpty()),
                unlikePeriods(one, other))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return notes.isEmpty() ? null : notes;
  }

  /** A side without a figure has nothing that is unlike. */
  private static Optional<String> unlikePeriods(FiguresAnswer one, FiguresAnswer other) {
    Set<PeriodKind> ofOne = periods(one);
    Set<PeriodKind> ofOther = periods(other);
    boolean isAlike = ofOne.equals(ofOther) && ofOne.size() == 1;
    return ofOne.isEmpty() || ofOther.isEmpty() || isAlike
        ? Optional.empty()
        : Optional.of(Notes.unlikePeriods(one.side(), ofOne, other.side(), ofOther));
  }

  private static Set<PeriodKind> periods(FiguresAnswer answer) {
    return answer.figures().stream()
        .map(backed -> backed.figure().observation().period().kind())
        .collect(Collectors.toCollection(TreeSet::new));
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
