package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase that names a claimant, leftwards or rightwards of a saying word. */
final class ClaimantPhraseReader {
  private static final Set<String> LINKS = Set.of("of", "for", "in", "to", "at", "from", "with");
  private static final Set<String> PLACING =
      Set.of("in", "from", "near", "across", "inside", "at", "over", "of", "with", "against");
  private static final Set<String> INNER_MARKS = Set.of("'s", "'", "-", "(", ")", "\"", "&", "/");

  private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she", "it", "they");

  /** How many tokens a relative clause between a subject and its verb may have. */
  private static final int LONGEST_CLAUSE = 14;

  /** How many words the noun of a body that no list knows may have. */
  private static final int LONGEST_NOUN = 3;

  private final Source source;

  ClaimantPhraseReader(Source source) {
    this.source = source;
  }

  /** The subject of a saying verb whose first token is {@code cue}. */
  Optional<ClaimantPhrase> before(Sentence sentence, int cue) {
    int at = cue - 1;
    while (at >= sentence.first() && isSkipped(at)) {
      at = skip(at);
    }
    if (at < sentence.first()) {
      return Optional.empty();
    }
    at = source.token(at).is(")") ? beforeBracket(sentence, at) : at;
    if (PERSON_PRONOUNS.contains(source.token(at).key())) {
      return Optional.of(new ClaimantPhrase(at, at + 1));
    }
    Optional<ClaimantPhrase> main =
        source.token(at).is(",")
            ? beforeApposition(sentence, at)
            : trimmed(start(sentence, at), at + 1).map(p -> withNameBefore(sentence, p));
    return main.filter(this::names)
        .filter(phrase -> !isOfIssuer(phrase) && !isPlace(phrase))
        .or(() -> beforeRelative(sentence, cue))
        .or(() -> beforeDescription(sentence, cue));
  }

  /** "two officials briefed on the matter told": what describes the subject stands behind it. */
  private Optional<ClaimantPhrase> beforeDescription(Sentence sentence, int cue) {
    int limit = Math.max(sentence.first(), cue - LONGEST_CLAUSE);
    for (int at = cue - 1; at >= limit; at--) {
      Optional<Office> office = source.mentions().endingAt(Office.class, at + 1);
      boolean another =
          source.token(at).kind() == Token.Kind.MARK
              || source.mentions().covers(Mention.Number.class, at)
              || source.mentions().covers(Mention.Cue.class, at);
      if (office.isPresent() && !office.get().entry().has("anaphor") && isDescribed(at + 1)) {
        int first = start(sentence, at);
        boolean subject =
            first == sentence.first()
                || !source.isFunction(first - 1, FunctionKind.PREPOSITION)
                    && !source.mentions().covers(Mention.DeedWord.class, first - 1);
        return subject ? trimmed(first, at + 1) : Optional.empty();
      }
      if (another) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "officials briefed on", "a source close to", "sources with knowledge of". */
  private boolean isDescribed(int at) {
    Token token = source.token(at);
    boolean participle = token.key().endsWith("ed") || token.key().endsWith("ing");
    return participle
            && source.mentions().at(Mention.DeedWord.class, at).isEmpty()
            && source.mentions().at(Mention.Cue.class, at).isEmpty()
        || source.isFunction(at, FunctionKind.PREPOSITION)
        || token.is("familiar")
        || token.is("close");
  }

  /** "The company said": a body that no list knows, by the noun that opens the clause. */
  Optional<ClaimantPhrase> unlisted(Sentence sentence, int cue) {
    if (cue == sentence.first()) {
      return Optional.empty();
    }
    int first = cue;
    while (first > sentence.first() && cue - first < LONGEST_NOUN && isPlainNoun(first - 1)) {
      first--;
    }
    boolean determined = first > sentence.first() && isArticle(first - 1);
    int opener = determined ? first - 2 : first - 1;
    boolean opens =
        opener < sentence.first()
            || source.token(opener).kind() == Token.Kind.MARK
            || source.isFunction(opener, FunctionKind.CONJUNCTION)
            || source.isVoice(opener, Mention.VoiceKind.CONTRAST);
    boolean plural = source.token(cue - 1).key().endsWith("s");
    return first < cue && opens && (determined || plural)
        ? Optional.of(new ClaimantPhrase(first, cue))
        : Optional.empty();
  }

  /** "officials and a local hospital". */
  private boolean isOfficeAhead(int at) {
    int end = source.layout().tokens().size();
    return at < end
        && (source.mentions().startingAt(Office.class, at).isPresent()
            || at + 1 < end && source.mentions().startingAt(Office.class, at + 1).isPresent());
  }

  private boolean isArticle(int at) {
    return source.token(at).is("the") || source.token(at).is("a") || source.token(at).is("an");
  }

  /** "according to the district shura": a body that no list knows. */
  Optional<ClaimantPhrase> unlistedBehind(Sentence sentence, int from) {
    int first = from < sentence.end() && isArticle(from) ? from + 1 : from;
    int end = first;
    while (end < sentence.end() && end - first < LONGEST_NOUN && isPlainNoun(end)) {
      end++;
    }
    return end > first && first > from
        ? Optional.of(new ClaimantPhrase(first, end))
        : Optional.empty();
  }

  private boolean isPlainNoun(int at) {
    Token token = source.token(at);
    return token.kind() == Token.Kind.WORD
        && source.mentions().at(Mention.Function.class, at).isEmpty()
        && !source.mentions().covers(Mention.Cue.class, at)
        && !source.mentions().covers(Mention.DeedWord.class, at)
        && !source.mentions().covers(Mention.ItemNoun.class, at)
        && !source.mentions().covers(Mention.Number.class, at)
        && !source.mentions().covers(Mention.VagueNumber.class, at)
        && !source.mentions().covers(Mention.PeriodPhrase.class, at)
        && !source.mentions().covers(Mention.DateWords.class, at)
        && !source.mentions().covers(Mention.Place.class, at)
        && !source.mentions().covers(Mention.VoiceWord.class, at)
        && !source.mentions().covers(Mention.Office.class, at)
        && !token.key().endsWith("ly");
  }

  /** "the radio (Kyiv in Russian, 1100) says": what stands in brackets is no subject. */
  private int beforeBracket(Sentence sentence, int close) {
    int limit = Math.max(sentence.first() + 1, close - LONGEST_CLAUSE);
    for (int at = close - 1; at >= limit; at--) {
      if (source.token(at).is("(")) {
        boolean more = close - at > 3;
        return more ? at - 1 : close;
      }
    }
    return close;
  }

  /** "the war in Yemen had claimed": where it was speaks no word. */
  private boolean isPlace(ClaimantPhrase phrase) {
    int before = phrase.first() - (isArticleBefore(phrase.first()) ? 2 : 1);
    boolean party =
        source.mentions().startingAt(Party.class, phrase.first()).stream()
            .anyMatch(p -> p.end() == phrase.end() && p.form() == Mention.PartyForm.NAME);
    return party && before >= 0 && PLACING.contains(source.token(before).key());
  }

  /** "Anwar Khan, a police official told": the name before an apposition that lacks its end. */
  private ClaimantPhrase withNameBefore(Sentence sentence, ClaimantPhrase phrase) {
    int comma = phrase.first() - (isArticleBefore(phrase.first()) ? 2 : 1);
    boolean person =
        source.mentions().within(Office.class, phrase.first(), phrase.end()).stream()
            .anyMatch(o -> o.entry().has("person"));
    if (!person || comma <= sentence.first() + 1 || !source.token(comma).is(",")) {
      return phrase;
    }
    int first = comma;
    while (first > sentence.first() && isBareName(first - 1)) {
      first--;
    }
    boolean opens = first == sentence.first() || source.token(first - 1).kind() == Token.Kind.MARK;
    return opens && comma - first >= 2 ? new ClaimantPhrase(first, phrase.end()) : phrase;
  }

  private boolean isArticleBefore(int first) {
    return first > 0 && isArticle(first - 1);
  }

  private boolean isBareName(int at) {
    return source.token(at).capitalised()
        && source.mentions().at(Mention.Function.class, at).isEmpty()
        && !source.mentions().covers(Party.class, at)
        && !source.mentions().covers(Mention.Place.class, at)
        && !source.mentions().covers(Office.class, at)
        && !source.mentions().covers(KnownClaimant.class, at)
        && !source.mentions().covers(Mention.DateWords.class, at);
  }

  /** "our forces have reported": the one whose page it is speaks. */
  private boolean isOfIssuer(ClaimantPhrase phrase) {
    return phrase.first() > 0 && source.token(phrase.first() - 1).is("our");
  }

  /** "an official who asked not to be named said". */
  private Optional<ClaimantPhrase> beforeRelative(Sentence sentence, int cue) {
    int limit = Math.max(sentence.first() + 1, cue - LONGEST_CLAUSE);
    for (int at = cue - 2; at >= limit; at--) {
      if (source.isFunction(at, FunctionKind.RELATIVE)) {
        int relative = at;
        return trimmed(start(sentence, relative - 1), relative)
            .filter(phrase -> phrase.end() == relative)
            .filter(this::names);
      }
      boolean another =
          source.token(at).kind() == Token.Kind.MARK
              || source.mentions().covers(Mention.Number.class, at)
              || source.mentions().covers(Mention.Cue.class, at);
      if (another) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "X, the minister of defence, said": the phrase before the apposition and the apposition. */
  private Optional<ClaimantPhrase> beforeApposition(Sentence sentence, int comma) {
    int open = comma - 1;
    while (open >= sentence.first() && !source.token(open).is(",")) {
      open--;
    }
    if (open < sentence.first()) {
      return trimmed(start(sentence, comma - 1), comma);
    }
    Optional<ClaimantPhrase> name = trimmed(start(sentence, open - 1), open);
    boolean relative =
        source.isFunction(open + 1, FunctionKind.RELATIVE)
            || !source.mentions().within(Mention.Cue.class, open + 1, comma).isEmpty();
    if (name.filter(this::names).filter(n -> relative || !isAnaphor(n)).isPresent()
        && (relative || isClause(open + 1))) {
      return name;
    }
    return name.filter(this::names).isPresent()
        ? name.map(n -> new ClaimantPhrase(n.first(), comma))
        : trimmed(start(sentence, comma - 1), comma);
  }

  private boolean isAnaphor(ClaimantPhrase phrase) {
    return phrase.end() - phrase.first() == 1
        && source
            .mentions()
            .at(Office.class, phrase.first())
            .filter(o -> o.entry().has("anaphor"))
            .isPresent();
  }

  /** ", which ..." and ", speaking ..." tell what the body does, not what it is. */
  private boolean isClause(int at) {
    return source.isFunction(at, FunctionKind.RELATIVE)
        || source.isFunction(at, FunctionKind.PREPOSITION)
        || !source.token(at).capitalised() && source.token(at).key().endsWith("ing");
  }

  /** The phrase behind "according to", or behind an inverted "said". */
  Optional<ClaimantPhrase> behind(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.end() && (isMaterial(end, end > from) || isLink(end))) {
      end++;
    }
    Optional<ClaimantPhrase> phrase = trimmed(from, end).filter(this::names);
    if (phrase.isEmpty() || end + 1 >= sentence.end() || !source.token(end).is(",")) {
      return phrase;
    }
    int more = end + 1;
    while (more < sentence.end() && (isMaterial(more, true) || isLink(more))) {
      more++;
    }
    boolean apposition =
        more > end + 1
            && (more == sentence.end()
                || source.token(more).kind() == Token.Kind.MARK
                || source.isFunction(more, FunctionKind.PREPOSITION)
                || source.isFunction(more, FunctionKind.CONJUNCTION))
            && !source.mentions().within(Office.class, end + 1, more).isEmpty()
            && source.mentions().within(Mention.Number.class, end + 1, more).isEmpty();
    return apposition ? trimmed(from, more) : phrase;
  }

  /** The nearest office or known claimant within a few tokens before {@code cue}. */
  Optional<ClaimantPhrase> nearest(Sentence sentence, int cue) {
    int limit = Math.max(sentence.first(), cue - 12);
    for (int at = cue - 1; at >= limit; at--) {
      Token token = source.token(at);
      if (token.kind() == Token.Kind.MARK && !token.is("-") && !token.is("'s")
          || source.mentions().covers(Mention.Number.class, at)) {
        return Optional.empty();
      }
      Optional<KnownClaimant> known = source.mentions().at(KnownClaimant.class, at);
      if (known.isPresent()) {
        return trimmed(start(sentence, at), known.get().end());
      }
    }
    return Optional.empty();
  }

  private int start(Sentence sentence, int last) {
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

  private boolean isSkipped(int at) {
    Token token = source.token(at);
    return source.isFunction(at, FunctionKind.AUXILIARY)
        || token.key().endsWith("ly")
            && !token.capitalised()
            && !source.mentions().covers(Office.class, at)
        || source.mentions().covers(Mention.DateWords.class, at)
        || source.mentions().covers(Mention.PeriodPhrase.class, at)
        || token.is("on") && source.mentions().covers(Mention.DateWords.class, at + 1)
        || token.is("in") && source.mentions().covers(Mention.DateWords.class, at + 1)
        || token.key().endsWith("self")
        || token.key().endsWith("selves")
        || token.is("as")
        || token.is("who")
        || token.is("which");
  }

  private static int skip(int at) {
    return at - 1;
  }

  private boolean isLink(int at) {
    if (at + 1 >= source.layout().tokens().size() || at == 0) {
      return false;
    }
    Token token = source.token(at);
    Token next = source.token(at + 1);
    boolean named =
        next.capitalised()
            || next.is("the")
            || source.mentions().covers(Office.class, at + 1)
            || source.mentions().covers(Party.class, at + 1);
    boolean office =
        source.mentions().covers(Office.class, at - 1)
            || source.mentions().covers(KnownClaimant.class, at - 1)
            || source.token(at - 1).capitalised();
    if (source.mentions().covers(Mention.DateWords.class, at + 1)) {
      return false;
    }
    boolean joins = named || token.is("of") && isMaterial(at + 1, true);
    return LINKS.contains(token.key()) && joins && office
        || token.is("and")
            && (next.capitalised()
                || isArticle(at + 1) && isOfficeAhead(at + 2)
                || source.mentions().covers(Office.class, at + 1)
                || source.mentions().covers(KnownClaimant.class, at + 1)
                || isIndependent(at + 1))
            && (source.token(at - 1).capitalised() || office);
  }

  /** In "Sky News reports Israel said" the second word is no noun, in "the reports" it is. */
  private boolean isSayingVerb(int at) {
    boolean both =
        source.mentions().startingAt(Mention.Cue.class, at).isPresent()
            && source.mentions().startingAt(Office.class, at).isPresent()
            && !source.mentions().covers(KnownClaimant.class, at);
    return both
        && at > 0
        && (source.mentions().covers(KnownClaimant.class, at - 1)
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

  private boolean isIndependent(int at) {
    return source.token(at).is("independent");
  }

  private boolean isMaterial(int at, boolean inside) {
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
        || token.kind() == Token.Kind.ORDINAL
        || !verb && isAdjective(at);
  }

  /** In a text in capitals a capital makes no name. */
  private boolean isShouted(int at) {
    return at > 0 && isUpper(source.token(at)) && isUpper(source.token(at - 1));
  }

  private static boolean isUpper(Token token) {
    return token.text().length() > 1
        && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
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

  private Optional<ClaimantPhrase> trimmed(int first, int end) {
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
    if (!source.mentions().within(Office.class, first, end).isEmpty()
        || !source.mentions().within(KnownClaimant.class, first, end).isEmpty()) {
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
