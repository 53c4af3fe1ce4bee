package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.number;
import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.claims.lexicon.NamedWar;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.query.DirectoryService.CountedWar;
import io.whosecount.figures.representation.SidesResponse.SideEntry;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wars whose losses somebody counts. */
@Schema(name = "Wars")
public record WarsResponse(@Schema(description = "By name.") List<WarEntry> wars)
    implements Tabular, Listed {

  private static final List<Column<SideOfWar>> COLUMNS =
      List.of(
          words("war", "#event+name", row -> row.war().name()),
          number("from", "#date+start+year", row -> (long) row.war().from()),
          number("to", "#date+end+year", row -> last(row.war())),
          words("side", "#country+code", row -> row.side().id()),
          words("side_name", "#country+name", row -> row.side().name()));

  /** A row of the table: a side in a war. */
  private record SideOfWar(WarEntry war, SideEntry side) {}

  @Override
  public Table asTable() {
    List<SideOfWar> rows =
        wars.stream()
            .flatMap(war -> war.sides().stream().map(side -> new SideOfWar(war, side)))
            .toList();
    return Table.of(rows, COLUMNS);
  }

  @Override
  public List<WarEntry> asList() {
    return wars;
  }

  private static @Nullable Long last(WarEntry war) {
    Integer to = war.to();
    return to == null ? null : to.longValue();
  }

  /** One war. */
  @Schema(name = "WarEntry")
  public record WarEntry(
      String name,
      @Schema(description = "Its first year.") int from,
      @Schema(description = "Its last year; null while it goes on.") @Nullable Integer to,
      @Schema(
              description =
                  "Those of its sides whose losses somebody counts, and those of an opponent too, by"
                      + " id. Two are always opponents.")
          List<SideEntry> sides) {}

  /** The representation of {@code wars}. */
  public static WarsResponse of(List<CountedWar> wars) {
    return new WarsResponse(wars.stream().map(WarsResponse::entry).toList());
  }

  private static WarEntry entry(CountedWar counted) {
    NamedWar war = counted.war();
    Integer to = war.last().isPresent() ? war.last().getAsInt() : null;
    return new WarEntry(
        war.name(), war.first(), to, counted.sides().stream().map(SidesResponse::entry).toList());
  }
}
