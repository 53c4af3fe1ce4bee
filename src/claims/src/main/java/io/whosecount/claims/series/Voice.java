package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Side;
import java.util.Locale;
import java.util.Optional;

/**
 * Under whose name a figure stands: the claimant, or the outlet that spoke in its own voice.
 *
 * @param id the claimant's id; {@code outlet-...} for an outlet's own voice; {@code unattributed}
 *     where the outlet is not known either
 * @param name for readers
 * @param kind what kind of body it is
 */
public record Voice(String id, String name, ClaimantKind kind) {
  /** Nobody is named, and the outlet is not known. */
  public static final Voice UNATTRIBUTED =
      new Voice("unattributed", "Unattributed", ClaimantKind.UNATTRIBUTED);

  /** The voice behind {@code claim}, printed in a document with these facts. */
  public static Voice of(Claim claim, PublicationFacts facts) {
    return claim
        .claimant()
        .map(c -> new Voice(c.id(), c.name(), c.kind()))
        .or(() -> ownVoice(facts))
        .orElse(UNATTRIBUTED);
  }

  /**
   * Whether it speaks for {@code side}: an office of that state, or that party itself. Ids of
   * offices begin with their state's code ({@code ua-general-staff}).
   */
  public boolean isOf(Side side) {
    String own = side.id().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case GOVERNMENT, PARTY -> id.equals(own) || id.startsWith(own + "-");
      case INTERNATIONAL, ORGANISATION, OUTLET, PERSON, GROUP, UNATTRIBUTED -> false;
    };
  }

  private static Optional<Voice> ownVoice(PublicationFacts facts) {
    return facts
        .publisher()
        .map(fact -> fact.value())
        .filter(name -> !slug(name).isEmpty())
        .map(name -> new Voice("outlet-" + slug(name), name, ClaimantKind.OUTLET));
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
