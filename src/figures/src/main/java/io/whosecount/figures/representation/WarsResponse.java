package io.whosecount.figures.representation;

import io.whosecount.claims.lexicon.NamedWar;
import io.whosecount.figures.query.DirectoryService.CountedWar;
import io.whosecount.figures.representation.SidesResponse.SideEntry;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wars whose losses somebody counts. */
@Schema(name = "Wars")
public record WarsResponse(@Schema(description = "By name.") List<WarEntry> wars) {

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
