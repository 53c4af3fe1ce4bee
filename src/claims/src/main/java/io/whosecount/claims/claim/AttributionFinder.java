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

/** Finds who says what within each sentence. Asked once for each sentence, in order. */
final class AttributionFinder {
  /** How far behind "figures" the words "by the ministry" may stand, in tokens. */
  private static final int LONGEST_WAY = 8;

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final Openings openings;
  private final ClaimantResolver resolver;
  private final ContentFinder contents;
  private final OtherLands lands;
  private final ClaimsOfNobody others;
  private final HeadlineVoices headlines;
  private final ClosingCredits credits;
  private final WordlessVoices wordless;
  private final EyeWitnesses witnesses;
  private final SilentCues silent;
  private final ReportingTowns towns;
  private final SpeakingPronouns pronouns;
  private final UnlistedBodies unlisted;
  private final InvertedCues inverted;
  private final ParticipleVoices participles;

  /** The last sentence in which somebody was heard. */
  private int lastSpoken = -1;

  AttributionFinder(Source source, ClaimantResolver resolver) {
    this.source = source;
    this.phrases = new ClaimantPhraseReader(source);
    this.openings = new Openings(source, phrases);
    this.resolver = resolver;
    this.contents = new ContentFinder(source);
    this.lands = new OtherLands(source);
    this.others = new ClaimsOfNobody(source);
    this.headlines = new HeadlineVoices(source, phrases, resolver);
    this.credits = new ClosingCredits(source, phrases, resolver, headlines);
    this.wordless = new WordlessVoices(source, phrases, resolver, headlines);
    this.witnesses = new EyeWitnesses(source, phrases, resolver);
    this.pronouns = new SpeakingPronouns(source, phrases, resolver, headlines);
    this.silent = new SilentCues(source);
    this.towns = new ReportingTowns(source);
    this.participles = new ParticipleVoices(source, phrases, resolver, headlines);
    this.inverted = new InvertedCues(source, phrases);
    this.unlisted = new UnlistedBodies(source, new NameWords(source));
  }

  /** The attributions of {@code sentence} in the order of their cues. */
  List<Attribution> find(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    headlines.headline(sentence).or(() -> credits.find(sentence)).ifPresent(found::add);
    for (Cue cue : source.mentions().within(Cue.class, sentence.first(), sentence.end())) {
      boolean hearsay =
          !found.isEmpty()
              && !isActiveInfinitive(sentence, cue)
              && cue.end() < sentence.end()
              && source.token(cue.end()).is("to");
      boolean ownsUp = silent.ownsUp(sentence, cue);
      boolean idle =
          cue.entry().has("idle")
              || silent.isUnsaid(sentence, cue)
              || ownsUp
              || silent.letsGo(sentence, cue)
              || silent.isDeedOf(sentence, cue)
              || towns.is(sentence, cue);
      if (ownsUp) {
        phrases.before(sentence, cue.first()).ifPresent(resolver::resolve);
      }
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
      witnesses.find(sentence).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      wordless.closing(sentence).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      openings.find(sentence).ifPresent(resolver::hear);
    }
    lastSpoken = found.isEmpty() ? lastSpoken : sentence.index();
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
      return inverted
          .inReport(sentence, cue)
          .flatMap(phrase -> attribution(sentence, phrase, cue, Rule.INVERTED_CUE));
    }
    if (silent.isPassive(sentence, cue)
        || silent.isNoun(sentence, cue)
        || silent.isGerund(sentence, cue)) {
      return Optional.empty();
    }
    Optional<Attribution> behind =
        inverted
            .find(sentence, cue)
            .flatMap(phrase -> attribution(sentence, phrase, cue, Rule.INVERTED_CUE));
    if (behind.isPresent()) {
      return behind;
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
        : report ? authorBehind(sentence, end).or(() -> Optional.of(phrase)) : Optional.of(phrase);
  }

  /** "figures placed before parliament by the ministry": the ministry. */
  private Optional<ClaimantPhrase> authorBehind(Sentence sentence, int from) {
    int limit = Math.min(sentence.end() - 1, from + LONGEST_WAY);
    for (int at = from; at < limit && source.token(at).kind() == Token.Kind.WORD; at++) {
      if (source.token(at).is("by")) {
        return phrases
            .behind(sentence, at + 1)
            .filter(phrase -> headlines.namesBody(phrase.first(), phrase.end()));
      }
    }
    return Optional.empty();
  }

  /** "quoted a source as saying" has a saying word of its own. */
  private boolean quotes(Sentence sentence, int at) {
    return at < sentence.end() && source.token(at).is("as");
  }

  private Optional<Attribution> attribution(
      Sentence sentence, ClaimantPhrase phrase, Cue cue, Rule rule) {
    Content content =
        others.cutFrom(
            lands.cutFrom(
                cue.isBefore() || rule == Rule.CITED_SOURCE
                    ? contents.ofSource(sentence, phrase, cue)
                    : contents.ofSubject(sentence, phrase, cue)));
    return pronouns
        .subject(sentence, phrase, cue, lastSpoken)
        .or(() -> Optional.of(phrase))
        .flatMap(resolver::resolve)
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
