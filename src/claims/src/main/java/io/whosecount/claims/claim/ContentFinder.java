package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which part of a sentence a voice says. A clause of time or cause ("after the army said
 * ...") closes in its voice; ", the army said" covers what stands before it too; a relative clause
 * ends at the comma before the verb of its main clause.
 */
final class ContentFinder {
  /** How many tokens may stand before the subject of a clause that opens a sentence. */
  private static final int FRONT = 4;

  /** How many words a phrase of time or place before the subject may have. */
  private static final int LONGEST_FRONT = 8;

  /** How many words of a bracket may stand before its source. */
  private static final int LONGEST_BRACKET = 25;

  /** "said late Tuesday", "said here", "said again": the saying closes all the same. */
  private static final Set<String> WHEN_OR_WHERE =
      WordSet.of("here", "late", "later", "earlier", "again", "today", "overnight");

  private static final Set<String> BRIDGES = WordSet.of(",", "\"", "–", "-", ")", "'");

  private final Source source;

  ContentFinder(Source source) {
    this.source = source;
  }

  /** What the subject {@code phrase} of {@code cue} says. */
  Content ofSubject(Sentence sentence, ClaimantPhrase phrase, Cue cue) {
    if (phrase.first() >= cue.end()) {
      return new Content(sentence.first(), descriptionOr(sentence, phrase.end()), true);
    }
    int opener = opener(sentence, phrase.first());
    boolean gerund = !cue.entry().has("speech") && isGerund(sentence, cue.end());
    if (cue.stance() == Stance.DENIES || gerund) {
      return new Content(cue.end(), comma(sentence, cue.end()), false);
    }
    boolean ends = ends(sentence, cue) || cue.entry().has("origin");
    if (cue.form() == Form.PARTICIPLE) {
      return new Content(sentence.first(), sentence.end(), true);
    }
    boolean relative = isRelative(phrase.end(), cue.first());
    if (relative) {
      return new Content(cue.end(), mainVerb(sentence, cue.end()), false);
    }
    if (opener < sentence.first() || source.isFunction(opener, FunctionKind.CONJUNCTION)) {
      return new Content(cue.end(), sentence.end(), true);
    }
    Token before = source.token(opener);
    if (before.is("as") && opener <= sentence.first() + 1 && ends) {
      int comma = comma(sentence, cue.end());
      if (comma < sentence.end() && !hasThat(cue.end(), comma)) {
        return new Content(comma, sentence.end(), true);
      }
    }
    if (BRIDGES.contains(before.key()) || before.is("as")) {
      boolean backwards = ends && opener > sentence.first();
      return backwards || !before.is("as")
          ? new Content(backwards ? sentence.first() : cue.end(), sentence.end(), true)
          : closed(sentence, opener, cue.end());
    }
    if (source.isVoice(opener, VoiceKind.CLOSING)) {
      return closed(sentence, opener, cue.end());
    }
    if (before.kind() == Token.Kind.MARK || source.isVoice(opener, VoiceKind.CONTRAST)) {
      return new Content(cue.end(), sentence.end(), true);
    }
    if (isFrontedPhrase(sentence, opener)) {
      return new Content(cue.end(), sentence.end(), true);
    }
    boolean clause =
        source.isFunction(opener, FunctionKind.RELATIVE) || before.is("that") || isNoun(opener);
    return clause
        ? new Content(cue.end(), mainVerb(sentence, cue.end()), false)
        : new Content(cue.end(), sentence.end(), true);
  }

  /** What "according to {@code phrase}" covers: all the sentence, or what a clause leaves of it. */
  Content ofSource(Sentence sentence, ClaimantPhrase phrase, Cue cue) {
    Optional<Content> bracket = inBracket(sentence, cue.first());
    if (bracket.isPresent()) {
      return bracket.get();
    }
    if (isSubject(sentence, phrase.end())) {
      return new Content(phrase.end(), sentence.end(), true);
    }
    int before = cue.first() - 1;
    boolean bridged = before > sentence.first() && source.token(before).is(",");
    int opener = bridged ? before - 1 : before;
    boolean inner =
        bridged
            && phrase.end() < sentence.end()
            && source.token(phrase.end()).is(",")
            && (source.isFunction(opener, FunctionKind.RELATIVE)
                || source.token(opener).is("that"));
    return inner
        ? new Content(cue.first(), mainVerb(sentence, phrase.end() + 1), false)
        : new Content(
            sentence.first(),
            cue.first() <= sentence.first() + 1
                ? sentence.end()
                : descriptionOr(sentence, phrase.end()),
            true);
  }

  /** "(1,390 dead, according to the WHO)": what a bracket says, the rest does not. */
  Optional<Content> inBracket(Sentence sentence, int cue) {
    int limit = Math.max(sentence.first(), cue - LONGEST_BRACKET);
    for (int at = cue - 1; at >= limit && !source.token(at).is(")"); at--) {
      if (source.token(at).is("(")) {
        int end = cue;
        while (end < sentence.end() && !source.token(end).is(")")) {
          end++;
        }
        return source.mentions().within(Mention.Number.class, at, end).isEmpty()
            ? Optional.empty()
            : Optional.of(new Content(at, end, false));
      }
    }
    return Optional.empty();
  }

  /** "said General Dizon, who dug at a village where ...": what describes him is not his word. */
  private int descriptionOr(Sentence sentence, int end) {
    boolean described =
        end + 1 < sentence.end()
            && source.token(end).is(",")
            && (source.isFunction(end + 1, FunctionKind.RELATIVE)
                || source.token(end + 1).is("where"));
    return described ? end : sentence.end();
  }

  /** "denied carrying out the strike, which killed 12": only the strike is spoken of. */
  private boolean isGerund(Sentence sentence, int at) {
    return at < sentence.end()
        && source.token(at).key().endsWith("ing")
        && !source.token(at).capitalised()
        && source
            .mentions()
            .at(Mention.DeedWord.class, at)
            .filter(Mention.DeedWord::isVerb)
            .isEmpty()
        && source.mentions().at(Mention.Function.class, at).isEmpty();
  }

  private boolean hasThat(int from, int end) {
    return source.layout().tokens().subList(from, end).stream().anyMatch(t -> t.is("that"));
  }

  private int comma(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.end() && !source.token(at).is(",")) {
      at++;
    }
    return at;
  }

  /** "tallies reported by local media raised it to 100": the verb of the clause follows. */
  private boolean isSubject(Sentence sentence, int at) {
    Optional<Cue> cue = source.mentions().startingAt(Cue.class, at);
    boolean closes = cue.filter(c -> ends(sentence, c)).isPresent();
    return at < sentence.end()
        && !closes
        && (source.isPast(at)
            || cue.filter(c -> !c.isBefore()).isPresent()
            || source.isFunction(at, FunctionKind.AUXILIARY) && !source.token(at).is("to")
            || source.token(at).key().endsWith("ed") && !source.token(at).capitalised());
  }

  /** Where the words begin that a voice behind them covers, if others spoke before it. */
  Content behindOthers(Sentence sentence, Content content, int spoken, int cue) {
    int first = content.first();
    for (int at = cue - 1; at >= spoken && first == content.first(); at--) {
      boolean edge = source.isVoice(at, VoiceKind.CONTRAST) || source.token(at).is(";");
      first = edge ? at : first;
    }
    return new Content(first, content.end(), content.open());
  }

  /** The token before a subject, its determiners, its number and the words of time before it. */
  private int opener(Sentence sentence, int first) {
    int at = withoutAdjectives(sentence, withoutOwner(sentence, first)) - 1;
    while (at >= sentence.first() && !source.isVoice(at, VoiceKind.CLOSING) && isFront(at)) {
      at--;
    }
    return at;
  }

  /** "the territory's health ministry": where the words begin that tell whose it is. */
  private int withoutOwner(Sentence sentence, int first) {
    boolean owned = first - 1 > sentence.first() && source.token(first - 1).is("'s");
    return owned ? first - 2 : first;
  }

  /** "the national emergency chief": the words between the article and what names the office. */
  private int withoutAdjectives(Sentence sentence, int first) {
    boolean bare =
        !source.token(first).capitalised()
            && first > sentence.first()
            && !source.isFunction(first - 1, FunctionKind.DETERMINER);
    int at = first - 1;
    while (bare && at > sentence.first() && at > first - FRONT && isNoun(at)) {
      at--;
    }
    return bare && at >= sentence.first() && source.isFunction(at, FunctionKind.DETERMINER)
        ? at
        : first;
  }

  private boolean isFront(int at) {
    boolean time =
        source.mentions().covers(Mention.DateWords.class, at)
            || source.mentions().covers(Mention.PeriodPhrase.class, at);
    boolean beforeTime =
        (source.token(at).is("on") || source.token(at).is("in"))
            && (source.mentions().covers(Mention.DateWords.class, at + 1)
                || source.mentions().covers(Mention.PeriodPhrase.class, at + 1));
    return time
        || beforeTime
        || source.isFunction(at, FunctionKind.DETERMINER) && !source.token(at).is("that")
        || source.mentions().covers(Mention.Number.class, at)
        || source.mentions().covers(Mention.VagueNumber.class, at);
  }

  /** "Shortly before midnight the ministry said": what stands before the subject has no verb. */
  private boolean isFrontedPhrase(Sentence sentence, int opener) {
    int at = opener;
    while (at > sentence.first() && source.token(at - 1).kind() != Token.Kind.MARK) {
      boolean verb =
          source.mentions().covers(Cue.class, at)
              || source.isFunction(at, FunctionKind.AUXILIARY)
              || source.isPast(at);
      if (verb || opener - at > LONGEST_FRONT) {
        return false;
      }
      at--;
    }
    return source.isFunction(at, FunctionKind.PREPOSITION) || source.token(at).key().endsWith("ly");
  }

  private boolean isNoun(int at) {
    Token token = source.token(at);
    return token.kind() == Token.Kind.WORD
        && source.mentions().at(Mention.Function.class, at).isEmpty()
        && !token.key().endsWith("ly")
        && !source.mentions().covers(Cue.class, at)
        && !source.mentions().covers(Mention.VoiceWord.class, at);
  }

  private boolean isRelative(int from, int cue) {
    for (int at = from; at < cue; at++) {
      if (source.isFunction(at, FunctionKind.RELATIVE)) {
        return at == from || at == from + 1;
      }
    }
    return false;
  }

  /** Whether nothing that is said follows the saying word: ", said the army in a statement". */
  private boolean ends(Sentence sentence, Cue cue) {
    int at = cue.end();
    boolean told = cue.entry().surface().equals("tell") || cue.entry().surface().equals("inform");
    for (int steps = 0; told && at < sentence.end() && steps < 6 && isWordOf(at); steps++) {
      at++;
    }
    while (at < sentence.end()
        && (source.token(at).key().endsWith("ly")
            || WHEN_OR_WHERE.contains(source.token(at).key()))) {
      at++;
    }
    return at + 1 >= sentence.end()
        || source.token(at).kind() == Token.Kind.MARK && !source.token(at).is(":")
        || isLastWord(at)
        || source.isFunction(at, FunctionKind.PREPOSITION)
        || source.isFunction(at, FunctionKind.CONJUNCTION)
        || source.token(at).is("to")
        || source.mentions().covers(Mention.DateWords.class, at)
        || source.mentions().covers(Mention.PeriodPhrase.class, at);
  }

  /** "said later," "said himself." */
  private boolean isLastWord(int at) {
    Token next = source.token(at + 1);
    return source.token(at).kind() == Token.Kind.WORD
        && !source.token(at).is("that")
        && (next.is(".") || next.is(","))
        && !source.mentions().covers(Mention.Number.class, at)
        && !source.mentions().covers(Mention.DeedWord.class, at);
  }

  private boolean isWordOf(int at) {
    return source.token(at).kind() == Token.Kind.WORD
        && !source.token(at).is("that")
        && !source.isFunction(at, FunctionKind.PREPOSITION);
  }

  /** From the saying word to the comma that ends a fronted clause, else to the sentence's end. */
  private Content closed(Sentence sentence, int opener, int from) {
    boolean fronted = opener - sentence.first() <= FRONT || source.token(opener - 1).is(",");
    return new Content(from, fronted ? comma(sentence, from) : sentence.end(), false);
  }

  /** The comma behind which the main clause goes on with its verb, or the sentence's end. */
  private int mainVerb(Sentence sentence, int from) {
    for (int at = from; at + 1 < sentence.end(); at++) {
      boolean verb =
          source.mentions().startingAt(Cue.class, at + 1).isPresent()
              || source.isFunction(at + 1, FunctionKind.AUXILIARY)
              || source.isPast(at + 1);
      if (source.token(at).is(",") && verb) {
        return at;
      }
    }
    return sentence.end();
  }
}
