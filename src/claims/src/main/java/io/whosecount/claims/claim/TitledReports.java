package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whose report a document is by a title such as "Report of the Secretary-General on ...". */
final class TitledReports {
  private static final int TOP = 8;

  /** How many tokens of a title may stand before the name of the body: "of the Independent". */
  private static final int FAR = 7;

  private static final Set<String> KINDS =
      WordSet.of(
          "report", "statement", "communique", "communiqué", "declaration", "testimony", "note");

  private static final Set<String> BY = WordSet.of("of", "by", "from");

  private final Source source;

  TitledReports(Source source) {
    this.source = source;
  }

  /** The body or office whose report the title says the document is. */
  Optional<Claimant> find() {
    List<Block> blocks = source.layout().blocks();
    return blocks.subList(0, Math.min(TOP, blocks.size())).stream()
        .map(block -> source.sentence(block.firstSentence()))
        .map(this::issuer)
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(this::named);
  }

  /** Who reports as "the Secretary-General", and of nothing else, is that of the UN. */
  private Optional<Claimant> named(ClaimantPhrase phrase) {
    String text = source.layout().words(phrase.first(), phrase.end());
    return text.equalsIgnoreCase("secretary-general")
        ? Optional.of(
            new Claimant(
                "un-secretary-general", "UN Secretary-General", text, ClaimantKind.INTERNATIONAL))
        : new ClaimantResolver(source).resolve(phrase);
  }

  private Optional<ClaimantPhrase> issuer(Sentence line) {
    int kind = line.first();
    boolean titled =
        line.end() - kind > 3
            && KINDS.contains(source.token(kind).key())
            && BY.contains(source.token(kind + 1).key())
            && isTitle(line);
    if (!titled) {
      return Optional.empty();
    }
    int first = source.token(kind + 2).is("the") ? kind + 3 : kind + 2;
    int limit = Math.min(line.end(), first + FAR);
    return Stream.<Mention>concat(
            source.mentions().within(KnownClaimant.class, first, limit).stream(),
            source.mentions().within(Office.class, first, limit).stream()
                .filter(o -> !o.entry().has("anaphor")))
        .findFirst()
        .map(body -> new ClaimantPhrase(first, body.end()));
  }

  /** A title tells of nobody who says or suffers anything. */
  private boolean isTitle(Sentence line) {
    boolean says =
        source.mentions().within(Cue.class, line.first() + 2, line.end()).stream()
            .anyMatch(cue -> !cue.isBefore());
    return !says
        && !source.token(line.end() - 1).is(".")
        && source.mentions().within(Mention.DeedWord.class, line.first(), line.end()).stream()
            .noneMatch(Mention.DeedWord::isVerb);
  }
}
