package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Tokenizer;
import io.whosecount.claims.text.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells whether a document is the own page of a body: a short line near its top names the body and
 * nothing else, its dateline names the party whose radio it was, or its publisher is one.
 */
final class IssuerFinder {
  private static final int TOP = 6;
  private static final int LONGEST = 9;

  /** Words in the names of those who retell what others count: an institute has no teams. */
  private static final Set<String> RETELLING =
      WordSet.of("institute", "centre", "center", "project", "foundation", "group", "council");

  private final Source source;

  IssuerFinder(Source source) {
    this.source = source;
  }

  Optional<Claimant> find() {
    return publisher()
        .or(() -> new OwnTeams(source).find())
        .or(this::signature)
        .or(this::issuedBy)
        .or(() -> new DatelineReader(source).issuer())
        .or(() -> new IssuersOfKind(source).find());
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
            known.filter(k -> k.entry().has("government") && !k.entry().has("leader")).isPresent()
                || office.filter(o -> o.entry().has("government")).isPresent();
        if (government && !says(first) && !tellsOfDeed(first)) {
          return new ClaimantResolver(source).resolve(phrase);
        }
      }
    }
    return Optional.empty();
  }

  /** "Defence Ministry said.": the end of a sentence that was wrapped. */
  private boolean says(Sentence line) {
    return source.mentions().within(Mention.Cue.class, line.first(), line.end()).stream()
        .anyMatch(cue -> cue.entry().has("speech"));
  }

  /** "Killed by the army": a headline about a body, which it did not issue. */
  private boolean tellsOfDeed(Sentence line) {
    return source.mentions().within(Mention.DeedWord.class, line.first(), line.end()).stream()
        .anyMatch(Mention.DeedWord::isVerb);
  }

  /** "This update is issued by OCHA Afghanistan". */
  private Optional<Claimant> issuedBy() {
    List<Block> blocks = source.layout().blocks();
    for (Block block : blocks.subList(0, Math.min(TOP, blocks.size()))) {
      Sentence first = source.sentence(block.firstSentence());
      if (source.token(first.first()).is("this")) {
        Optional<Mention.Cue> cue =
            source.mentions().within(Mention.Cue.class, first.first(), first.end()).stream()
                .filter(c -> c.entry().has("issuing"))
                .findFirst();
        if (cue.isPresent()) {
          return new ClaimantPhraseReader(source)
              .behind(first, cue.get().end())
              .flatMap(new ClaimantResolver(source)::resolve);
        }
      }
    }
    return Optional.empty();
  }

  private <M extends Mention> Optional<M> whole(Class<M> kind, Sentence line) {
    return source.mentions().within(kind, line.first(), line.end()).stream()
        .filter(m -> m.end() - m.first() >= line.end() - line.first() - 3)
        .findFirst();
  }

  /** A publisher such as "Ministry of Defence of Ukraine" or "CENTCOM". */
  private Optional<Claimant> publisher() {
    return source.document().facts().publisher().map(fact -> fact.value()).flatMap(this::body);
  }

  private Optional<Claimant> body(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    Predicate<Entry> official = entry -> entry.has("government") || entry.has("international");
    boolean witness = names(source.lexicon().claimants(), tokens, tokens.size(), OwnTeams::tells);
    boolean office = names(source.lexicon().offices(), tokens, 2, e -> e.has("government"));
    boolean known = names(source.lexicon().claimants(), tokens, tokens.size(), official);
    Optional<Claimant> site = site(name);
    if (site.isPresent()) {
      return site;
    }
    boolean retells = tokens.stream().anyMatch(token -> RETELLING.contains(token.key()));
    return (office || known || witness && !retells) && !ClaimantNames.slug(name).isEmpty()
        ? Optional.of(new Claimant(ClaimantNames.slug(name), name, name, ClaimantKind.GOVERNMENT))
        : Optional.empty();
  }

  /** "ochaopt.org", "who.int": a part of the address is the body's name. */
  private Optional<Claimant> site(String name) {
    return name.indexOf('.') < 0 || name.indexOf(' ') >= 0
        ? Optional.empty()
        : Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\."))
            .map(Tokenizer::tokens)
            .flatMap(label -> source.lexicon().claimants().longest(label, 0, label.size()).stream())
            .map(found -> found.word().entry())
            .filter(e -> e.has("government") || e.has("international"))
            .filter(e -> !e.has("leader"))
            .findFirst()
            .map(e -> new Claimant(e.canonical(), e.note(), name, ClaimantKind.GOVERNMENT));
  }

  private static boolean names(
      WordList list, List<Token> tokens, int shortest, Predicate<Entry> kind) {
    for (int at = 0; at < tokens.size(); at++) {
      int first = at;
      if (list.longest(tokens, at, tokens.size())
          .filter(f -> f.end() - first >= shortest && kind.test(f.word().entry()))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
