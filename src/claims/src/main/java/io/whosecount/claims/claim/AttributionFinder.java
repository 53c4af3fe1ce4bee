package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says what within each sentence. Asked once for each sentence, in order. */
final class AttributionFinder {
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "is", "are", "be", "been", "being", "it's");

  private static final Set<String> CLOSING_QUOTES = Set.of(",", "\"", "'");

  /** How many words ", answered the state news agency" may have. */
  private static final int LONGEST_CLOSING = 12;

  /** How many words "the UN's most recent reckoning" may have. */
  private static final int LONGEST_COUNT = 9;

  /** How far behind a headline's colon the party stands of which it speaks. */
  private static final int FRONT = 4;

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final ClaimantResolver resolver;
  private final ContentFinder contents;

  AttributionFinder(Source source, ClaimantResolver resolver) {
    this.source = source;
    this.phrases = new ClaimantPhraseReader(source);
    this.resolver = resolver;
    this.contents = new ContentFinder(source);
  }

  /** The attributions of {@code sentence} in the order of their cues. */
  List<Attribution> find(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    headline(sentence).or(() -> credit(sentence)).ifPresent(found::add);
    for (Cue cue : source.mentions().within(Cue.class, sentence.first(), sentence.end())) {
      boolean hearsay =
          !found.isEmpty()
              && !isActiveInfinitive(sentence, cue)
              && cue.end() < sentence.end()
              && source.token(cue.end()).is("to");
      boolean idle = cue.entry().has("idle") || isUnsaid(sentence, cue) || ownsUp(sentence, cue);
      if (!hearsay && !idle) {
        of(sentence, cue).map(a -> behindOthers(sentence, cue, a, found)).ifPresent(found::add);
      }
    }
    byCount(sentence).ifPresent(found::add);
    if (found.isEmpty()) {
      closing(sentence).ifPresent(found::add);
    }
    return found;
  }

  /** "Eleven were killed, answered the agency.": any verb between the comma and a body. */
  private Optional<Attribution> closing(Sentence sentence) {
    int limit = Math.max(sentence.first(), sentence.end() - LONGEST_CLOSING);
    for (int at = sentence.end() - 2; at > limit; at--) {
      boolean comma = CLOSING_QUOTES.contains(source.token(at).key());
      if (comma && isUnlistedVerb(at + 1)) {
        int verb = at + 1;
        return phrases
            .behind(sentence, verb + 1)
            .filter(phrase -> phrase.end() >= sentence.end() - 1)
            .filter(phrase -> namesBody(phrase.first(), phrase.end()))
            .flatMap(resolver::resolve)
            .map(
                claimant ->
                    new Attribution(
                        Optional.of(claimant),
                        List.of(),
                        Stance.ASSERTS,
                        Rule.INVERTED_CUE,
                        verb,
                        sentence.end(),
                        new Content(sentence.first(), verb, true)));
      }
    }
    return Optional.empty();
  }

  private boolean isUnlistedVerb(int at) {
    Token token = source.token(at);
    return token.kind() == Token.Kind.WORD
        && !token.capitalised()
        && token.key().endsWith("ed")
        && source.mentions().at(Mention.Function.class, at).isEmpty()
        && source.mentions().at(Mention.DeedWord.class, at).isEmpty()
        && source.mentions().at(Cue.class, at).isEmpty();
  }

  /** "by Israeli tallies", "by its own count". */
  private Optional<Attribution> byCount(Sentence sentence) {
    for (int at = sentence.first(); at + 1 < sentence.end(); at++) {
      int by = at;
      Optional<Attribution> count =
          source.token(by).is("by") && source.mentions().at(Cue.class, by).isEmpty()
              ? counter(sentence, by + 1)
                  .flatMap(resolver::resolve)
                  .map(claimant -> byCount(sentence, claimant, by))
              : Optional.empty();
      if (count.isPresent()) {
        return count;
      }
    }
    return Optional.empty();
  }

  /** Whose count it is: "the UN's most recent reckoning", "Israeli tallies". */
  private Optional<ClaimantPhrase> counter(Sentence sentence, int first) {
    int limit = Math.min(sentence.end(), first + LONGEST_COUNT);
    int owner = first;
    for (int at = first; at < limit; at++) {
      Token token = source.token(at);
      boolean possessive = token.is("'s") || token.is("'");
      if (token.kind() == Token.Kind.MARK && !possessive && !token.is("-")) {
        return Optional.empty();
      }
      owner = possessive ? at : owner;
      Optional<Mention.Office> office = source.mentions().startingAt(Mention.Office.class, at);
      if (office.filter(o -> o.entry().has("count")).isPresent()) {
        int end = owner > first ? owner : office.get().end();
        return phrases
            .behind(sentence, first)
            .filter(p -> p.end() >= end && p.end() - p.first() > 1 || p.end() == end);
      }
    }
    return Optional.empty();
  }

  private static Attribution byCount(Sentence sentence, Claimant claimant, int by) {
    return new Attribution(
        Optional.of(claimant),
        List.of(),
        Stance.ASSERTS,
        Rule.CUE_BEFORE_CLAIMANT,
        by,
        by + 1,
        new Content(sentence.first(), sentence.end(), true));
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
                      ? phrases.unlistedBehind(sentence, cue.end())
                      : Optional.empty())
          .flatMap(phrase -> ownerOfReport(sentence, phrase))
          .flatMap(phrase -> attribution(sentence, phrase, cue, rule));
    }
    if (cue.entry().has("origin") && !isPassive(sentence, cue)) {
      Optional<Attribution> origin = origin(sentence, cue);
      if (origin.isPresent()) {
        return origin;
      }
    }
    if (isPassive(sentence, cue) && cue.end() + 1 < sentence.end()) {
      return inReport(sentence, cue);
    }
    if (isPassive(sentence, cue) || isNoun(sentence, cue) || isGerund(sentence, cue)) {
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

  /** "claimed Saturday's bombing", "claimed responsibility": a deed is claimed, no number. */
  private boolean ownsUp(Sentence sentence, Cue cue) {
    if (!cue.entry().has("infinitive") || cue.isBefore()) {
      return false;
    }
    int limit = Math.min(sentence.end(), cue.end() + FRONT + 1);
    for (int at = cue.end(); at < limit; at++) {
      boolean lives = source.token(at).is("lives") || source.token(at).is("life");
      if (lives) {
        return true;
      }
      if (source.isVoice(at, VoiceKind.ATTACK)) {
        boolean verb =
            at + 1 < sentence.end()
                && (source.isFunction(at + 1, FunctionKind.AUXILIARY) || source.isPast(at + 1));
        return !verb;
      }
      if (source.token(at).is("that")) {
        return false;
      }
    }
    return false;
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
        ? phrases
            .unlisted(sentence, cue.first())
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
    boolean closed =
        before >= sentence.first() && CLOSING_QUOTES.contains(source.token(before).key());
    return closed
        ? phrases
            .behind(sentence, cue.end())
            .filter(phrase -> endsClause(sentence, phrase.end()))
            .flatMap(phrase -> attribution(sentence, phrase, cue, Rule.INVERTED_CUE))
        : Optional.empty();
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

  /** "did not comment", "declined to say", "will announce": nothing is said. */
  private boolean isUnsaid(Sentence sentence, Cue cue) {
    int at = cue.first() - 1;
    while (at > sentence.first()
        && !source.isVoice(at, VoiceKind.REFUSAL)
        && !source.isVoice(at, VoiceKind.MODAL)
        && (source.isFunction(at, FunctionKind.AUXILIARY)
            || source.token(at).key().endsWith("ly"))) {
      at--;
    }
    return at >= sentence.first()
        && (source.isVoice(at, VoiceKind.REFUSAL)
            || !cue.isBefore() && source.isVoice(at, VoiceKind.MODAL));
  }

  private boolean isPassive(Sentence sentence, Cue cue) {
    int at = cue.first() - 1;
    while (at >= sentence.first() && source.token(at).key().endsWith("ly")) {
      at--;
    }
    boolean agentless =
        cue.form() == Form.PAST
            && cue.end() < sentence.end()
            && (source.token(cue.end()).is("of") || source.token(cue.end()).is("by"));
    return agentless
        || cue.form() != Form.PARTICIPLE
            && at >= sentence.first()
            && PASSIVE.contains(source.token(at).key());
  }

  /** Of the participles only "as saying" opens a quotation of its own. */
  private boolean isGerund(Sentence sentence, Cue cue) {
    return cue.form() == Form.PARTICIPLE
        && (cue.first() == sentence.first() || !source.token(cue.first() - 1).is("as"));
  }

  /**
   * "the report", "its claims": a determiner before the word makes it a noun; "United States" and
   * "Gezira state" are names.
   */
  private boolean isNoun(Sentence sentence, Cue cue) {
    int before = cue.first() - 1;
    if (source.mentions().covers(Mention.Party.class, cue.first())) {
      return true;
    }
    boolean province =
        source.token(cue.first()).is("state")
            && !(cue.end() < sentence.end() && source.token(cue.end()).is("that"));
    if (province && before >= sentence.first() && source.token(before).capitalised()) {
      return true;
    }
    return (cue.form() == Form.BASE || cue.form() == Form.THIRD)
        && before >= sentence.first()
        && (source.isFunction(before, FunctionKind.DETERMINER) || source.token(before).is("to"));
  }

  /** "Ministry of Defence: up to 860 casualties". */
  private Optional<Attribution> headline(Sentence sentence) {
    Block block = source.block(sentence);
    if (block.kind() == BlockKind.BULLET || sentence.index() != block.firstSentence()) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.end() - 1, sentence.first() + 10);
    for (int at = sentence.first() + 1; at < limit; at++) {
      if (source.token(at).is(":")) {
        int colon = at;
        return phrases
            .behind(sentence, sentence.first())
            .filter(coversUpTo(at))
            .flatMap(resolver::resolve)
            .filter(claimant -> claimant.kind() != ClaimantKind.GROUP)
            .filter(claimant -> namesBody(sentence.first(), colon) && !isScene(sentence, colon))
            .map(
                c ->
                    new Attribution(
                        Optional.of(c),
                        List.of(),
                        Stance.ASSERTS,
                        Rule.CLAIMANT_COLON,
                        sentence.first(),
                        colon,
                        new Content(colon, sentence.end(), true)));
      }
    }
    return Optional.empty();
  }

  /** "Ukraine: 12 people killed" tells where, "Ukraine: Russia lost 500 tanks" tells who. */
  private boolean isScene(Sentence sentence, int colon) {
    boolean state =
        source.mentions().startingAt(Mention.Party.class, sentence.first()).stream()
            .anyMatch(p -> p.end() == colon && p.form() != Mention.PartyForm.LEADER);
    boolean another =
        source.mentions().within(Mention.Party.class, colon, sentence.end()).stream()
            .anyMatch(p -> p.first() <= colon + FRONT && p.form() != Mention.PartyForm.ADJECTIVE);
    return state && !another;
  }

  /** "12 killed in Kharkiv: governor", "34 killed in raid - health ministry". */
  private Optional<Attribution> credit(Sentence sentence) {
    if (source.block(sentence).kind() != BlockKind.HEADLINE) {
      return Optional.empty();
    }
    for (int at = sentence.end() - 2; at > sentence.first() && at > sentence.end() - 7; at--) {
      Token mark = source.token(at);
      if (mark.is(":") || mark.is("–") || mark.is("-") && mark.spaced()) {
        int first = at + 1;
        boolean body = namesBody(first, sentence.end());
        return phrases
            .behind(sentence, first)
            .filter(phrase -> body && phrase.end() == sentence.end())
            .flatMap(resolver::resolve)
            .map(
                c ->
                    new Attribution(
                        Optional.of(c),
                        List.of(),
                        Stance.ASSERTS,
                        Rule.CLAIMANT_COLON,
                        first,
                        sentence.end(),
                        new Content(sentence.first(), first, true)));
      }
    }
    return Optional.empty();
  }

  private boolean namesBody(int first, int end) {
    boolean party =
        source.mentions().within(Mention.Party.class, first, end).stream()
            .anyMatch(
                p ->
                    p.first() == first
                        && p.end() == end
                        && p.form() != Mention.PartyForm.ADJECTIVE);
    return party
        || !source.mentions().within(Mention.Office.class, first, end).isEmpty()
        || !source.mentions().within(Mention.KnownClaimant.class, first, end).isEmpty();
  }

  private static java.util.function.Predicate<ClaimantPhrase> coversUpTo(int colon) {
    return phrase -> phrase.end() == colon;
  }
}
