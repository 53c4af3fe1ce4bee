package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of a saying verb behind what describes it: a clause, an apposition. */
final class DistantSubjects {
  /** How many tokens a relative clause between a subject and its verb may have. */
  private static final int LONGEST_CLAUSE = 14;

  /** How many words a title may have behind its noun: "of the northern department of". */
  private static final int LONGEST_TITLE = 7;

  private static final Set<String> PARTICIPLES =
      WordSet.of(
          "received",
          "monitored",
          "heard",
          "quoted",
          "cited",
          "issued",
          "broadcast",
          "published",
          "released",
          "based",
          "run",
          "controlled",
          "known",
          "read",
          "contacted",
          "reached");

  private final Source source;
  private final NameWords words;

  DistantSubjects(Source source, NameWords words) {
    this.source = source;
    this.words = words;
  }

  /** "two officials briefed on the matter told": what describes the subject stands behind it. */
  Optional<ClaimantPhrase> beforeDescription(Sentence sentence, int cue) {
    int limit = Math.max(sentence.first(), cue - LONGEST_CLAUSE);
    for (int at = cue - 1; at >= limit; at--) {
      Optional<Office> office = source.mentions().endingAt(Office.class, at + 1);
      boolean another =
          source.token(at).kind() == Token.Kind.MARK
                  && (source.token(at).spaced() || !source.token(at).is("-"))
                  && !source.token(at).is("'s")
              || source.mentions().covers(Mention.Number.class, at)
              || source.mentions().covers(Mention.Cue.class, at);
      if (office.isPresent() && isBody(sentence, office.get()) && isDescribed(at + 1)) {
        int first = words.start(sentence, at);
        boolean subject =
            first == sentence.first()
                || !source.isFunction(first - 1, FunctionKind.PREPOSITION)
                    && !source.mentions().covers(Mention.DeedWord.class, first - 1);
        return subject ? words.trimmed(first, at + 1) : Optional.empty();
      }
      if (another) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "a UNITA communique issued here" names its body, "the report" does not. */
  private boolean isBody(Sentence sentence, Office office) {
    return !office.entry().has("anaphor")
        || !source
            .mentions()
            .within(Mention.Party.class, words.start(sentence, office.first()), office.first())
            .isEmpty();
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

  /** "a survey by foreign universities puts": those whose survey it is. */
  Optional<ClaimantPhrase> beforeAuthors(Sentence sentence, int cue) {
    int limit = Math.max(sentence.first() + 1, cue - LONGEST_CLAUSE);
    for (int at = cue - 1; at >= limit && source.token(at).kind() == Token.Kind.WORD; at--) {
      boolean report =
          source.token(at).is("by")
              && source
                  .mentions()
                  .endingAt(Office.class, at)
                  .filter(o -> o.entry().canonical().equals("report"))
                  .isPresent();
      if (report) {
        return words.trimmed(at + 1, cue).filter(this::hasName);
      }
    }
    return Optional.empty();
  }

  private boolean hasName(ClaimantPhrase phrase) {
    return source.layout().tokens().subList(phrase.first(), phrase.end()).stream()
        .anyMatch(Token::capitalised);
  }

  /** "an official who asked not to be named said". */
  Optional<ClaimantPhrase> beforeRelative(Sentence sentence, int cue) {
    int limit = Math.max(sentence.first() + 1, cue - LONGEST_CLAUSE);
    for (int at = cue - 2; at >= limit; at--) {
      if (source.isFunction(at, FunctionKind.RELATIVE)) {
        int relative = at;
        return words
            .trimmed(words.start(sentence, relative - 1), relative)
            .filter(phrase -> phrase.end() == relative)
            .filter(words::names);
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
  Optional<ClaimantPhrase> beforeApposition(Sentence sentence, int comma) {
    int open = comma - 1;
    while (open >= sentence.first() && !source.token(open).is(",")) {
      open--;
    }
    boolean aged =
        open - 2 > sentence.first()
            && source.token(open - 1).kind() == Token.Kind.NUMBER
            && source.token(open - 2).is(",");
    open = aged ? open - 2 : open;
    if (open < sentence.first()) {
      return words.trimmed(words.start(sentence, comma - 1), comma);
    }
    Optional<ClaimantPhrase> name =
        words.trimmed(words.start(sentence, open - 1), open).map(n -> withHead(sentence, n));
    boolean relative =
        source.isFunction(open + 1, FunctionKind.RELATIVE)
            || !source.mentions().within(Mention.Cue.class, open + 1, comma).isEmpty();
    if (name.filter(words::names).filter(n -> relative || !isAnaphor(n)).isPresent()
        && (relative || isClause(open + 1))) {
      return name;
    }
    int end = endOfOffice(open, comma);
    return name.filter(words::names).isPresent()
        ? name.map(n -> new ClaimantPhrase(n.first(), end))
        : words.trimmed(words.start(sentence, comma - 1), comma);
  }

  /** "governor of the northern department of San Tomas", "relief chief under the Ministry". */
  private ClaimantPhrase withHead(Sentence sentence, ClaimantPhrase name) {
    boolean holder =
        source.mentions().within(Office.class, name.first(), name.end()).stream()
            .anyMatch(o -> o.entry().has("person"));
    int limit = Math.max(sentence.first(), name.first() - LONGEST_TITLE);
    for (int at = name.first() - 1; at >= limit && !holder && isPlain(at); at--) {
      Optional<Office> office = source.mentions().endingAt(Office.class, at + 1);
      boolean linked = source.isFunction(at + 1, FunctionKind.PREPOSITION);
      if (linked && office.filter(o -> o.entry().has("person")).isPresent()) {
        return words.trimmed(words.start(sentence, at), name.end()).orElse(name);
      }
    }
    return name;
  }

  /** A word of a title: no mark, no saying, no deed. */
  private boolean isPlain(int at) {
    return source.token(at).kind() == Token.Kind.WORD
        && !source.mentions().covers(Mention.Cue.class, at)
        && !source.mentions().covers(Mention.Number.class, at)
        && !source.mentions().covers(Mention.DeedWord.class, at)
        && !source.isFunction(at, FunctionKind.AUXILIARY);
  }

  /** ", the commissioner who spent three weeks there,": what the person did names nobody. */
  private int endOfOffice(int open, int comma) {
    for (int at = open + 2; at < comma; at++) {
      boolean that = source.token(at).is("that");
      boolean clause = !that || source.isFunction(at + 1, FunctionKind.AUXILIARY);
      if (source.isFunction(at, FunctionKind.RELATIVE) && clause) {
        return at;
      }
    }
    return comma;
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
        || PARTICIPLES.contains(source.token(at).key())
        || !source.token(at).capitalised() && source.token(at).key().endsWith("ing");
  }
}
