package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says what within each sentence. Asked once for each sentence, in order. */
final class AttributionFinder {

  private static final Set<String> CLOSING_QUOTES = Set.of(",", "\"", "'", "-");

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final ClaimantResolver resolver;
  private final ContentFinder contents;
  private final HeadlineVoices headlines;
  private final WordlessVoices wordless;
  private final SilentCues silent;
  private final UnlistedBodies unlisted;
  private final ParticipleVoices participles;

  AttributionFinder(Source source, ClaimantResolver resolver) {
    this.source = source;
    this.phrases = new ClaimantPhraseReader(source);
    this.resolver = resolver;
    this.contents = new ContentFinder(source);
    this.headlines = new HeadlineVoices(source, phrases, resolver);
    this.wordless = new WordlessVoices(source, phrases, resolver, headlines);
    this.silent = new SilentCues(source);
    this.participles = new ParticipleVoices(source, phrases, resolver, headlines);
    this.unlisted = new UnlistedBodies(source, new NameWords(source));
  }

  /** The attributions of {@code sentence} in the order of their cues. */
  List<Attribution> find(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    headlines.headline(sentence).or(() -> headlines.credit(sentence)).ifPresent(found::add);
    for (Cue cue : source.mentions().within(Cue.class, sentence.first(), sentence.end())) {
      boolean hearsay =
          !found.isEmpty()
              && !isActiveInfinitive(sentence, cue)
              && cue.end() < sentence.end()
              && source.token(cue.end()).is("to");
      boolean idle =
          cue.entry().has("idle") || silent.isUnsaid(sentence, cue) || silent.ownsUp(sentence, cue);
      Optional<Attribution> participle =
          idle ? Optional.empty() : participles.find(sentence, cue, found);
      if (participle.isPresent()) {
        found.add(participle.get());
      } else if (!hearsay && !idle) {
        of(sentence, cue)
            .map(a -> behindOthers(sentence, cue, a, found))
            .or(() -> saidAlso(sentence, cue, found))
            .ifPresent(found::add);
      }
    }
    wordless.byCount(sentence).ifPresent(found::add);
    if (found.isEmpty()) {
      wordless.tally(sentence).or(() -> headlines.leadIn(sentence)).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      wordless.closing(sentence).ifPresent(found::add);
    }
    return found;
  }

  /** "The SDF denied that, and said ...": who spoke before goes on. */
  private Optional<Attribution> saidAlso(Sentence sentence, Cue cue, List<Attribution> found) {
    boolean joined =
        cue.first() - 2 > sentence.first()
            && cue.entry().has("speech")
            && cue.form() == Form.PAST
            && source.token(cue.first() - 1).is("and")
            && source.token(cue.first() - 2).is(",");
    return joined && !found.isEmpty() && found.getLast().rule() == Rule.CLAIMANT_BEFORE_CUE
        ? Optional.of(found.getLast().with(new Content(cue.end(), sentence.end(), true)))
        : Optional.empty();
  }

  private Attribution behindOthers(
      Sentence sentence, Cue cue, Attribution attribution, List<Attribution> found) {
    Content content = attribution.content();
    return found.isEmpty() || content.first() >= cue.first()
        ? attribution
        : attribution.with(
            contents.behindOthers(sentence, content, found.getLast().end(), cue.first()));
  }

  private Optional<Attribution> of(Sentence sentence, Cue cue) {
    if (cue.isBefore()) {
      Rule rule = cue.entry().has("origin") ? Rule.CITED_SOURCE : Rule.CUE_BEFORE_CLAIMANT;
      return phrases
          .behind(sentence, cue.end())
          .or(
              () ->
                  cue.entry().has("speech")
                      ? unlisted.behind(sentence, cue.end())
                      : Optional.empty())
          .flatMap(phrase -> ownerOfReport(sentence, phrase))
          .flatMap(phrase -> attribution(sentence, phrase, cue, rule));
    }
    if (cue.entry().has("origin") && !silent.isPassive(sentence, cue)) {
      Optional<Attribution> origin = origin(sentence, cue);
      if (origin.isPresent()) {
        return origin;
      }
    }
    if (silent.isPassive(sentence, cue) && cue.end() + 1 < sentence.end()) {
      return inReport(sentence, cue);
    }
    if (silent.isPassive(sentence, cue)
        || silent.isNoun(sentence, cue)
        || silent.isGerund(sentence, cue)) {
      return Optional.empty();
    }
    Optional<Attribution> inverted = inverted(sentence, cue);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<Attribution> subject =
        phrases
            .before(sentence, cue.first())
            .filter(phrase -> cue.entry().has("speech") || !isLoneName(phrase))
            .flatMap(phrase -> attribution(sentence, phrase, cue, Rule.CLAIMANT_BEFORE_CUE));
    return subject
        .or(
            () ->
                phrases
                    .nearest(sentence, cue.first())
                    .flatMap(phrase -> attribution(sentence, phrase, cue, Rule.BODY_NEAR_CUE)))
        .or(() -> unlisted(sentence, cue));
  }

  /** "Hamas claimed to have": it says so; "Russian troops claimed to have" may be told of them. */
  private boolean isActiveInfinitive(Sentence sentence, Cue cue) {
    return cue.entry().has("infinitive")
        && phrases
            .before(sentence, cue.first())
            .filter(
                phrase ->
                    source
                        .mentions()
                        .within(Mention.Party.class, phrase.first(), phrase.end())
                        .stream()
                        .noneMatch(p -> p.form() == Mention.PartyForm.ADJECTIVE))
            .isPresent();
  }

  /** One word with a capital, as in "Last updated": a name only where somebody speaks. */
  private boolean isLoneName(ClaimantPhrase phrase) {
    int at = phrase.first();
    return phrase.end() - at == 1
        && !source.isFunction(at, FunctionKind.PRONOUN)
        && !source.mentions().covers(Mention.Office.class, at)
        && !source.mentions().covers(Mention.KnownClaimant.class, at)
        && !source.mentions().covers(Mention.Party.class, at)
        && !resolver.knows(phrase);
  }

  /** "The company said": only where the word can mean nothing but saying. */
  private Optional<Attribution> unlisted(Sentence sentence, Cue cue) {
    return cue.entry().has("speech")
        ? unlisted
            .before(sentence, cue.first())
            .flatMap(phrase -> attribution(sentence, phrase, cue, Rule.CLAIMANT_BEFORE_CUE))
        : Optional.empty();
  }

  /** "It cited, for example, the ministry saying ...": the ministry. */
  private Optional<Attribution> origin(Sentence sentence, Cue cue) {
    int from = cue.end();
    int limit = Math.min(sentence.end() - 1, from + 4);
    if (from < limit && source.token(from).is(",")) {
      int at = from + 1;
      while (at < limit && !source.token(at).is(",")) {
        at++;
      }
      from = at + 1;
    }
    return phrases
        .behind(sentence, from)
        .filter(phrase -> !quotes(sentence, phrase.end()))
        .flatMap(phrase -> attribution(sentence, phrase, cue, Rule.CITED_SOURCE));
  }

  /** "according to data confirmed by the BBC", "citing data from Ukraine": whose data they are. */
  private Optional<ClaimantPhrase> ownerOfReport(Sentence sentence, ClaimantPhrase phrase) {
    int first = phrase.first();
    int end = phrase.end();
    List<Mention.Office> offices = source.mentions().within(Mention.Office.class, first, end);
    boolean report =
        !offices.isEmpty()
            && offices.stream().allMatch(o -> o.entry().has("anaphor"))
            && source.mentions().within(Mention.KnownClaimant.class, first, end).isEmpty()
            && source.mentions().within(Mention.Party.class, first, end).isEmpty();
    Optional<Cue> next =
        source
            .mentions()
            .at(Cue.class, end - 1)
            .or(() -> source.mentions().startingAt(Cue.class, end))
            .filter(Cue::isBefore)
            .filter(cue -> cue.end() < sentence.end());
    return report && next.isPresent()
        ? phrases.behind(sentence, next.get().end())
        : Optional.of(phrase);
  }

  /** "is noted in the summary of the ministry", "is said in the statement". */
  private Optional<Attribution> inReport(Sentence sentence, Cue cue) {
    return source.token(cue.end()).is("in")
        ? phrases
            .behind(sentence, cue.end() + 1)
            .filter(
                phrase ->
                    source
                        .mentions()
                        .within(Mention.Office.class, phrase.first(), phrase.end())
                        .stream()
                        .anyMatch(o -> o.entry().has("anaphor")))
            .flatMap(phrase -> attribution(sentence, phrase, cue, Rule.INVERTED_CUE))
        : Optional.empty();
  }

  /** "quoted a source as saying" has a saying word of its own. */
  private boolean quotes(Sentence sentence, int at) {
    return at < sentence.end() && source.token(at).is("as");
  }

  /** "..., said X.": the phrase behind the cue ends the sentence or its clause. */
  private Optional<Attribution> inverted(Sentence sentence, Cue cue) {
    int before = cue.first() - 1;
    if (before > sentence.first() && source.isFunction(before, FunctionKind.AUXILIARY)) {
      before--;
    }
    boolean closed =
        before >= sentence.first() && CLOSING_QUOTES.contains(source.token(before).key())
            || isAboutThis(sentence);
    int first = cue.end();
    boolean inside =
        before > sentence.first()
            && source.token(before).is("-")
            && first + 1 < sentence.end()
            && (source.token(first).is("in") || source.token(first).is("by"));
    return closed
        ? phrases
            .behind(sentence, inside ? first + 1 : first)
            .filter(phrase -> endsClause(sentence, phrase.end()))
            .flatMap(phrase -> attribution(sentence, phrase, cue, Rule.INVERTED_CUE))
        : Optional.empty();
  }

  /** "About this wrote the head of the region". */
  private boolean isAboutThis(Sentence sentence) {
    return source.token(sentence.first()).is("about")
        && sentence.first() + 1 < sentence.end()
        && source.token(sentence.first() + 1).is("this");
  }

  private boolean endsClause(Sentence sentence, int at) {
    return at >= sentence.end()
        || source.token(at).kind() == Token.Kind.MARK
        || source.isFunction(at, FunctionKind.PREPOSITION)
        || source.isFunction(at, FunctionKind.CONJUNCTION)
            && at + 1 < sentence.end()
            && (source.mentions().covers(Cue.class, at + 1)
                || source.token(at + 1).key().endsWith("ing"))
        || source.isFunction(at, FunctionKind.RELATIVE);
  }

  private Optional<Attribution> attribution(
      Sentence sentence, ClaimantPhrase phrase, Cue cue, Rule rule) {
    Content content =
        cue.isBefore() || rule == Rule.CITED_SOURCE
            ? contents.ofSource(sentence, phrase, cue)
            : contents.ofSubject(sentence, phrase, cue);
    return resolver
        .resolve(phrase)
        .map(
            claimant ->
                new Attribution(
                    Optional.of(claimant),
                    List.of(),
                    cue.stance(),
                    rule,
                    Math.min(phrase.first(), cue.first()),
                    Math.max(phrase.end(), cue.end()),
                    content));
  }
}
