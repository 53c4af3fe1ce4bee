package io.whosecount.figures.representation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to ask. */
@Schema(name = "Index")
public record IndexResponse(String name, String description, IndexLinks links) {

  /** Where to read on; {@code {side}} and the like are to be filled in (RFC 6570). */
  @Schema(name = "IndexLinks")
  public record IndexLinks(
      String sides,
      String claimants,
      String measures,
      String claims,
      String figures,
      String series,
      String revisions,
      String rejections,
      String document,
      String openapi) {}

  /** The one index. */
  public static IndexResponse index() {
    return new IndexResponse(
        "Whose Count",
        "Numbers about war, each with the one who counted them.",
        new IndexLinks(
            Links.SIDES,
            Links.CLAIMANTS,
            Links.MEASURES,
            Links.CLAIMS + "{?side,item,outcome,claimant,period,limit,cursor}",
            Links.FIGURES + "{?side,item,outcome,period,claimant,asOf}",
            Links.SERIES + "{?side,item,outcome,period,claimant,from,to}",
            Links.REVISIONS + "{?limit,cursor}",
            Links.REJECTIONS + "{?limit,cursor}",
            Links.DOCUMENTS + "/{id}",
            Links.OPENAPI));
  }
}
