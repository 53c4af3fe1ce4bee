package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.form.Tabular;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sides whose losses somebody counts. */
@Schema(name = "Sides")
public record SidesResponse(@Schema(description = "By id.") List<SideEntry> sides)
    implements Tabular, Listed {

  private static final List<Column<SideEntry>> COLUMNS =
      List.of(
          words("side", "#country+code", SideEntry::id),
          words("side_name", "#country+name", SideEntry::name));

  @Override
  public Table asTable() {
    return Table.of(sides, COLUMNS);
  }

  @Override
  public List<SideEntry> asList() {
    return sides;
  }

  /** One side. */
  @Schema(name = "SideEntry")
  public record SideEntry(String id, String name, SideLinks links) {}

  /** Where to read on. */
  @Schema(name = "SideLinks")
  public record SideLinks(String claimants) {}

  /** The representation of {@code sides}. */
  public static SidesResponse of(List<Side> sides) {
    return new SidesResponse(sides.stream().map(SidesResponse::entry).toList());
  }

  static SideEntry entry(Side side) {
    return new SideEntry(side.id(), side.name(), new SideLinks(Links.claimants(side.id())));
  }
}
