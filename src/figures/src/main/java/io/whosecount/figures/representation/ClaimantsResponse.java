package io.whosecount.figures.representation;

import io.whosecount.claims.series.Voice;
import io.whosecount.ledger.DirectoryEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Those who count. */
@Schema(name = "Claimants")
public record ClaimantsResponse(@Schema(description = "By id.") List<ClaimantEntry> claimants) {

  /** One who counts, and whose losses. */
  @Schema(name = "ClaimantEntry")
  public record ClaimantEntry(
      String id,
      String name,
      String kind,
      @Schema(description = "The ids of the sides that it speaks about.") List<String> sides) {}

  /** The representation of those who have a series among {@code entries}. */
  public static ClaimantsResponse of(Collection<DirectoryEntry> entries) {
    Map<String, List<DirectoryEntry>> byId =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.voice().id(), TreeMap::new, Collectors.toList()));
    return new ClaimantsResponse(byId.values().stream().map(ClaimantsResponse::entry).toList());
  }

  private static ClaimantEntry entry(List<DirectoryEntry> entries) {
    Voice voice = entries.getFirst().voice();
    return new ClaimantEntry(
        voice.id(),
        voice.name(),
        voice.kind().id(),
        entries.stream().map(entry -> entry.side().id()).distinct().sorted().toList());
  }
}
