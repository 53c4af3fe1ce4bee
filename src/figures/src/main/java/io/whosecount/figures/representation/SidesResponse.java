package io.whosecount.figures.representation;

import io.whosecount.claims.lexicon.Side;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sides whose losses somebody counts. */
@Schema(name = "Sides")
public record SidesResponse(@Schema(description = "By id.") List<SideEntry> sides) {

  /** One side. */
  @Schema(name = "SideEntry")
  public record SideEntry(String id, String name, SideLinks links) {}

  /** Where to read on. */
  @Schema(name = "SideLinks")
  public record SideLinks(String claimants) {}

  /** The representation of {@code sides}. */
  public static SidesResponse of(List<Side> sides) {
    return new SidesResponse(
        sides.stream()
            .map(
                side ->
                    new SideEntry(
                        side.id(), side.name(), new SideLinks(Links.claimants(side.id()))))
            .toList());
  }
}
