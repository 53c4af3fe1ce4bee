package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The well-known bodies that a document names in full, to which its short forms refer. */
final class KnownBodies {
  /** How many names before a short form are looked at. */
  private static final int REACH = 20;

  /** How many tokens before "the organisation" its name may stand. */
  private static final int NEAR = 60;

  private final Source source;
  private final List<KnownClaimant> named;

  KnownBodies(Source source) {
    this.source = source;
    this.named =
        source.mentions().all(KnownClaimant.class).stream()
            .filter(k -> k.entry().has("government"))
            .toList();
  }

  /** The last body named before {@code office} whose name has all words of the short form. */
  Optional<KnownClaimant> behind(Office office) {
    Set<String> words = words(office.first(), office.end());
    int at = before(office.first());
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      if (words(named.get(i).first(), named.get(i).end()).containsAll(words)) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.empty();
  }

  /** The one body among the first of the document that has all words of {@code office}. */
  Optional<KnownClaimant> only(Office office) {
    Set<String> words = words(office.first(), office.end());
    List<KnownClaimant> bodies =
        named.stream()
            .limit(REACH)
            .filter(k -> words(k.first(), k.end()).containsAll(words))
            .toList();
    return bodies.stream()
        .findFirst()
        .filter(
            first ->
                bodies.stream()
                    .allMatch(b -> b.entry().canonical().equals(first.entry().canonical())));
  }

  /** The organisation named last before {@code office}: "MSF staff were killed, the body said". */
  Optional<KnownClaimant> shortlyBefore(Office office) {
    int first = Math.max(0, office.first() - NEAR);
    return source.mentions().within(KnownClaimant.class, first, office.first()).stream()
        .filter(k -> k.entry().has("organisation") || k.entry().has("international"))
        .reduce((a, b) -> b);
  }

  /** How many bodies are named before token {@code first}. */
  private int before(int first) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).first() < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Set<String> words(int first, int end) {
    Set<String> words = new HashSet<>();
    for (int at = first; at < end; at++) {
      words.add(source.token(at).key());
    }
    return words;
  }
}
