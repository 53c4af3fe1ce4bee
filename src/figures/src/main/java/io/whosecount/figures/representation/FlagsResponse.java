package io.whosecount.figures.representation;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.series.Flag;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be looked at twice in one document. */
@Schema(name = "DocumentFlags")
public record FlagsResponse(String document, List<FlagJson> flags, FlagsLinks links) {

  /** Where to read on. */
  @Schema(name = "DocumentFlagsLinks")
  public record FlagsLinks(String self, String document) {}

  /** The representation of {@code flags}. */
  public static FlagsResponse of(DocumentId id, List<Flag> flags) {
    return new FlagsResponse(
        id.value(),
        flags.stream().map(FlagJson::of).toList(),
        new FlagsLinks(Links.flags(id), Links.document(id)));
  }
}
