package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Tells which words belong to the name of a claimant, and whether they name anybody at all. */
final class NameWords {
  private static final Set<String> LINKS =
      WordSet.of("of", "for", "in", "to", "at", "from", "with");
  private static final Set<String> CHANNELS = WordSet.of("channel", "radio", "tv");
  private static final Set<String> INNER_MARKS =
      WordSet.of("'s", "'", "-", "(", ")", "\"", "&", "/");

  private static final WordSet QUALIFIERS =
      WordSet.of(
          "army",
          "diplomatic",
          "government",
          "health",
          "hospital",
          "intelligence",
          "judicial",
          "local",
          "medical",
          "military",
          "police",
          "rebel",
          "security",
          "tribal");

  private final Source source;
  private final Occasions occasions;
  private final ReportWords reports;

  NameWords(Source source) {
    this.occasions = new Occasions(source);
    this.source = source;
    this.reports = new ReportWords(source);
  }

  int start(Sentence sentence, int last) {
    int at = last;
    while (at >= sentence.first() && (isMaterial(at, true) || isLink(at)) && !isBehind(at, last)) {
      at--;
    }
    return at + 1;
  }

  /** In "before midnight the ministry" the phrase begins with its article. */
  private boolean isBehind(int at, int last) {
    return at < last
        && isArticle(at + 1)
        && !isLink(at)
        && source.token(at).kind() == Token.Kind.WORD
        && !source.token(at).capitalised();
  }

  boolean isLink(int at) {
    if (at + 1 >= source.layout().tokens().size() || at == 0) {
      return false;
    }
    Token token = source.token(at);
    Token next = source.token(at + 1);
    boolean named =
        next.capitalised()
            || next.is("the")
            || token.is("at") && isArticle(at + 1)
            || source.mentions().covers(Office.class, at + 1)
            || source.mentions().covers(Party.class, at + 1);
    boolean office =
        source.mentions().covers(Office.class, at - 1)
            || source.mentions().covers(KnownClaimant.class, at - 1)
            || source.token(at - 1).capitalised()
            || isAbbreviation(source, at - 2);
    if (source.mentions().covers(Mention.DateWords.class, at + 1)
        || token.is("at") && occasions.standsBehind(at)) {
      return false;
    }
    boolean joins = named || token.is("of") && isMaterial(at + 1, true);
    return LINKS.contains(token.key()) && joins && office
        || token.is("and")
            && (next.capitalised()
                || isArticle(at + 1) && isOfficeAhead(at + 2)
                || source.mentions().covers(Office.class, at + 1)
                || source.mentions().covers(KnownClaimant.class, at + 1)
                || isIndependent(at + 1)
                || isAdjective(at + 1))
            && (source.token(at - 1).capitalised() || office || isQualifier(at - 1));
  }

  /** "security and medical sources": the first of two words that share the noun. */
  private boolean isQualifier(int at) {
    int and = at + 1;
    return QUALIFIERS.has(source.token(at))
        && and + 2 < source.layout().tokens().size()
        && source.token(and).is("and")
        && QUALIFIERS.has(source.token(and + 1))
        && source.mentions().covers(Office.class, and + 1);
  }

  /** "officials and a local hospital". */
  private boolean isOfficeAhead(int at) {
    int end = source.layout().tokens().size();
    return at < end
        && (source.mentions().startingAt(Office.class, at).isPresent()
            || at + 1 < end && source.mentions().startingAt(Office.class, at + 1).isPresent());
  }

  private boolean isIndependent(int at) {
    return source.token(at).is("independent");
  }

  /** In "Sky News reports Israel said" it is no noun, in "police reports say" it is. */
  private boolean isSayingVerb(int at) {
    boolean both =
        source.mentions().startingAt(Mention.Cue.class, at).isPresent()
            && source.mentions().startingAt(Office.class, at).isPresent()
            && !source.mentions().covers(KnownClaimant.class, at);
    boolean noun =
        source.mentions().startingAt(Mention.Cue.class, at + 1).isPresent()
            || at + 1 < source.layout().tokens().size() && source.token(at + 1).is("from");
    return both
        && !noun
        && at > 0
        && (at + 1 < source.layout().tokens().size() && isArticle(at + 1)
            || source.mentions().covers(KnownClaimant.class, at - 1)
            || source
                .mentions()
                .at(Party.class, at - 1)
                .filter(
                    p ->
                        p.form() == Mention.PartyForm.NAME || p.form() == Mention.PartyForm.CAPITAL)
                .isPresent()
            || source
                .mentions()
                .at(Office.class, at - 1)
                .filter(o -> !o.entry().has("anaphor"))
                .isPresent());
  }

  /** "(MoH)": a word with two capitals in brackets, by which a body is called from there on. */
  static boolean isAbbreviation(Source source, int at) {
    return at > 0
        && at + 1 < source.layout().tokens().size()
        && source.token(at - 1).is("(")
        && source.token(at + 1).is(")")
        && source.token(at).text().chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** A date, unless it is the first name of Jan Egeland or May Chidiac. */
  private boolean isDate(int at) {
    return source
        .mentions()
        .at(Mention.DateWords.class, at)
        .filter(d -> !isFirstName(source, d))
        .isPresent();
  }

  static boolean isFirstName(Source source, Mention.DateWords date) {
    int end = date.end();
    boolean follows = end < source.layout().tokens().size() && source.token(end).capitalised();
    boolean introduced =
        date.first() > 0
            && (source.isFunction(date.first() - 1, FunctionKind.PREPOSITION)
                || source.token(date.first() - 1).is("since"));
    return end - date.first() == 1
        && source.token(date.first()).text().length() <= 4
        && !source.token(date.first()).text().equals("June")
        && !source.token(date.first()).text().equals("July")
        && follows
        && !introduced;
  }

  boolean isMaterial(int at, boolean inside) {
    Token token = source.token(at);
    if (token.kind() == Token.Kind.MARK) {
      boolean dash = token.is("-") && token.spaced();
      return inside && INNER_MARKS.contains(token.key()) && !dash;
    }
    if (isDate(at)) {
      return false;
    }
    if (isSayingVerb(at)) {
      return false;
    }
    if (source.mentions().covers(Office.class, at)
        || source.mentions().covers(KnownClaimant.class, at)
        || source.mentions().covers(Party.class, at)
        || source.isFunction(at, FunctionKind.PRONOUN)) {
      return true;
    }
    if (isChannel(at)) {
      return true;
    }
    if (token.kind() == Token.Kind.NUMBER || source.mentions().covers(Mention.Number.class, at)) {
      return false;
    }
    Optional<Mention.Function> function = source.mentions().at(Mention.Function.class, at);
    if (function.isPresent()) {
      return function.get().kind() == FunctionKind.DETERMINER
          && !token.is("that")
          && !token.is("no");
    }
    boolean verb =
        source.mentions().covers(Mention.Cue.class, at)
            || source
                .mentions()
                .at(Mention.DeedWord.class, at)
                .filter(Mention.DeedWord::isVerb)
                .isPresent();
    return token.capitalised() && !(verb && isShouted(at))
        || isQualifier(at)
        || token.is("state") && source.mentions().startingAt(Office.class, at + 1).isPresent()
        || token.kind() == Token.Kind.ORDINAL
        || (!verb || isHyphenated(at)) && isAdjective(at);
  }

  /** "Channel 2", "Radio 4": a number that is part of an outlet's name. */
  private boolean isChannel(int at) {
    return at > 0
        && source.token(at).kind() == Token.Kind.NUMBER
        && source.token(at).text().length() <= 2
        && source.token(at - 1).capitalised()
        && CHANNELS.contains(source.token(at - 1).key());
  }

  /** In a text in capitals a capital makes no name. */
  private boolean isShouted(int at) {
    return at > 0 && isUpper(source.token(at)) && isUpper(source.token(at - 1));
  }

  private static boolean isUpper(Token token) {
    return token.text().length() > 1
        && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
  }

  /** "the state-run agency": the state says nothing here. */
  private boolean isHyphenated(int at) {
    Token next = source.token(Math.min(at + 1, source.layout().tokens().size() - 1));
    return next.is("-") && !next.spaced();
  }

  /** A lower-case word counts as part of the name only next to what names a body. */
  private boolean isAdjective(int at) {
    int next = at + 1;
    return next < source.layout().tokens().size()
        && (source.mentions().covers(Office.class, next)
            || isAdjectiveOfParty(next)
            || source.mentions().covers(KnownClaimant.class, next)
            || source.token(next).is("-")
            || source.token(next).capitalised()
            || source
                .mentions()
                .covers(Office.class, Math.min(next + 1, source.layout().tokens().size() - 1)));
  }

  /** "senior Israeli officials" is one phrase, "the day Israel" is not. */
  private boolean isAdjectiveOfParty(int at) {
    return source
        .mentions()
        .at(Party.class, at)
        .filter(
            p -> p.form() == Mention.PartyForm.ADJECTIVE || p.form() == Mention.PartyForm.FORCES)
        .isPresent();
  }

  boolean isArticle(int at) {
    return source.token(at).is("the") || source.token(at).is("a") || source.token(at).is("an");
  }

  Optional<ClaimantPhrase> trimmed(int first, int end) {
    int from = first;
    int to = end;
    while (from < to && isEdge(from)) {
      from++;
    }
    while (to > from
        && (isEdge(to - 1) && !source.token(to - 1).is("'s")
            || source.isFunction(to - 1, FunctionKind.PREPOSITION))) {
      to--;
    }
    return from < to ? Optional.of(new ClaimantPhrase(from, to)) : Optional.empty();
  }

  private boolean isEdge(int at) {
    Token token = source.token(at);
    return token.kind() == Token.Kind.MARK
        || source.isFunction(at, FunctionKind.DETERMINER)
        || source.isFunction(at, FunctionKind.CONJUNCTION)
        || LINKS.contains(token.key());
  }

  /** Whether the phrase names a body, an office, a party or a person at all. */
  boolean names(ClaimantPhrase phrase) {
    int first = phrase.first();
    int end = phrase.end();
    boolean known = !source.mentions().within(KnownClaimant.class, first, end).isEmpty();
    if (!known && reports.isNobodys(phrase)) {
      return false;
    }
    if (known || !source.mentions().within(Office.class, first, end).isEmpty()) {
      return true;
    }
    if (source.mentions().within(Party.class, first, end).stream()
        .anyMatch(p -> p.form() != Mention.PartyForm.ADJECTIVE)) {
      return true;
    }
    if (end - first == 1 && source.isFunction(first, FunctionKind.PRONOUN)) {
      return true;
    }
    for (int at = first; at < end; at++) {
      if (source.token(at).capitalised()
          && !source.isFunction(at, FunctionKind.DETERMINER)
          && !source.mentions().covers(Mention.Place.class, at)
          && !source.mentions().covers(Mention.DeedWord.class, at)
          && !source.mentions().covers(Mention.ItemNoun.class, at)
          && (at > first || end - first > 1 || !startsSentence(at))
          && !source.mentions().covers(Mention.Party.class, at)) {
        return true;
      }
    }
    return end - first == 1
        && source.token(first).capitalised()
        && !source.mentions().covers(Mention.Place.class, first);
  }

  private boolean startsSentence(int at) {
    return at == 0 || source.token(at - 1).is(".");
  }
}
