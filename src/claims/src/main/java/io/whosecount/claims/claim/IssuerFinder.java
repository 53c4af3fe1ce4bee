package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a document is the own page of a body: a short line near its top names the body and
 * nothing else, or its publisher is one.
 */
final class IssuerFinder {
  private static final int TOP = 6;
  private static final int LONGEST = 9;

  private final Source source;

  IssuerFinder(Source source) {
    this.source = source;
  }

  Optional<Claimant> find() {
    return publisher().or(this::signature);
  }

  private Optional<Claimant> signature() {
    if (source.part().start() > 0) {
      return Optional.empty();
    }
    List<Block> blocks = source.layout().blocks();
    for (Block block : blocks.subList(0, Math.min(TOP, blocks.size()))) {
      Sentence first = source.sentence(block.firstSentence());
      boolean one = block.endSentence() - block.firstSentence() == 1;
      if (one && first.end() - first.first() <= LONGEST) {
        ClaimantPhrase phrase = new ClaimantPhrase(first.first(), first.end());
        Optional<KnownClaimant> known = whole(KnownClaimant.class, first);
        Optional<Office> office = whole(Office.class, first);
        boolean government =
            known.filter(k -> k.entry().has("government")).isPresent()
                || office.filter(o -> o.entry().has("government")).isPresent();
        if (government) {
          return new ClaimantResolver(source).resolve(phrase);
        }
      }
    }
    return Optional.empty();
  }

  private <M extends io.whosecount.claims.mention.Mention> Optional<M> whole(
      Class<M> kind, Sentence line) {
    return source.mentions().within(kind, line.first(), line.end()).stream()
        .filter(m -> m.end() - m.first() >= line.end() - line.first() - 3)
        .findFirst();
  }

  /** A publisher such as "Ministry of Defence of Ukraine". */
  private Optional<Claimant> publisher() {
    return source
        .document()
        .facts()
        .publisher()
        .map(fact -> fact.value())
        .flatMap(
            name -> {
              List<io.whosecount.claims.text.Token> tokens =
                  io.whosecount.claims.text.Tokenizer.tokens(name);
              boolean known =
                  java.util.stream.IntStream.range(0, tokens.size())
                      .anyMatch(
                          at ->
                              source
                                  .lexicon()
                                  .offices()
                                  .longest(tokens, at, tokens.size())
                                  .filter(
                                      f -> f.word().entry().has("government") && f.end() - at >= 2)
                                  .isPresent());
              return known
                  ? Optional.of(
                      new Claimant(
                          ClaimantResolver.slug(name), name, name, ClaimantKind.GOVERNMENT))
                  : Optional.empty();
            });
  }
}
