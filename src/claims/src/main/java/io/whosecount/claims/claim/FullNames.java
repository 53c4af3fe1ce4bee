package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the full name of an office that a title or a subhead names shortly before the text has
 * named it: "The Defense Ministry gave an update", and further on "Russia's Defense Ministry".
 */
final class FullNames {
  private static final ClaimantPhrase NONE = new ClaimantPhrase(0, 1);

  private final Source source;
  private final Map<String, List<ClaimantPhrase>> byWords = new HashMap<>();

  FullNames(Source source) {
    this.source = source;
    for (Office office : source.mentions().all(Office.class)) {
      boolean general = office.end() - office.first() < 2 || OfficeMemory.isGeneral(office);
      if (!general) {
        owner(office)
            .ifPresent(
                party ->
                    byWords.merge(
                        words(office),
                        List.of(new ClaimantPhrase(party.first(), office.end())),
                        (known, one) -> isOfOneParty(known, party) ? known : List.of()));
      }
    }
  }

  /** The full name of {@code office}, where the document gives it one owner and no other. */
  Optional<ClaimantPhrase> of(Office office) {
    return byWords.getOrDefault(words(office), List.of()).stream()
        .filter(phrase -> phrase.first() > office.end())
        .findFirst();
  }

  /** Whether the document gives {@code office} several owners. */
  boolean isOfMany(Office office) {
    return byWords.getOrDefault(words(office), List.of(NONE)).isEmpty();
  }

  /** "Russia's", "the Russian". */
  private Optional<Party> owner(Office office) {
    int end = office.first() > 0 && source.token(office.first() - 1).is("'s") ? 1 : 0;
    return source
        .mentions()
        .endingAt(Party.class, office.first() - end)
        .or(() -> source.mentions().endingAt(Party.class, office.first()));
  }

  private boolean isOfOneParty(List<ClaimantPhrase> known, Party party) {
    return known.stream()
        .flatMap(k -> source.mentions().startingAt(Party.class, k.first()).stream())
        .anyMatch(first -> first.side().equals(party.side()));
  }

  private String words(Office office) {
    return ClaimantNames.slug(source.layout().words(office.first(), office.end()));
  }
}
