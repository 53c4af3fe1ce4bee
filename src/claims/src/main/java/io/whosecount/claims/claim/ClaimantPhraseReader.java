package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Form;
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

/** Reads the noun phrase that names a claimant, leftwards or rightwards of a saying word. */
final class ClaimantPhraseReader {
  private static final Set<String> PLACING =
      WordSet.of("in", "from", "near", "across", "inside", "at", "over", "of", "with", "against");

  private static final Set<String> READ =
      WordSet.of("seen", "obtained", "reviewed", "viewed", "read", "examined", "leaked");

  private static final Set<String> PERSON_PRONOUNS = WordSet.of("he", "she", "it", "they");

  /** How many tokens "in the Kurdish border village of" may have. */
  private static final int LONGEST_PLACE = 8;

  /** How many tokens a bracket before the verb may have. */
  private static final int LONGEST_BRACKET = 14;

  /** Between commas they belong to no name: "Witnesses, however, said". */
  private static final WordSet ADVERBS =
      WordSet.of("however", "meanwhile", "though", "too", "also", "therefore", "instead");

  private final Source source;
  private final NameWords words;
  private final DistantSubjects distant;
  private final UnlistedBodies unlisted;
  private final ReportAuthors authors;
  private final HolderNames holders;
  private final SpeakersFoes foes;

  ClaimantPhraseReader(Source source) {
    this.source = source;
    this.words = new NameWords(source);
    this.distant = new DistantSubjects(source, words);
    this.unlisted = new UnlistedBodies(source, words);
    this.authors = new ReportAuthors(source);
    this.holders = new HolderNames(source, words);
    this.foes = new SpeakersFoes(source);
  }

  /** The subject of a saying verb whose first token is {@code cue}. */
  Optional<ClaimantPhrase> before(Sentence sentence, int cue) {
    int at = cue - 1;
    while (at >= sentence.first() && (isSkipped(at) || isAside(sentence, at))) {
      at = isAside(sentence, at) ? at - 3 : at - 1;
    }
    at = isBetweenThem(sentence, at) ? at - 2 : at;
    if (at < sentence.first()) {
      return Optional.empty();
    }
    if (source.token(at).is("and") || source.token(at).is("but")) {
      return joined(sentence, at);
    }
    at = source.token(at).is(")") ? beforeBracket(sentence, at) : at;
    at = foes.withoutFoe(sentence, at);
    if (PERSON_PRONOUNS.contains(source.token(at).key())) {
      return Optional.of(new ClaimantPhrase(at, at + 1));
    }
    Optional<ClaimantPhrase> main =
        source.token(at).is(",")
            ? distant.beforeApposition(sentence, at).map(p -> holders.withNameBefore(sentence, p))
            : words
                .trimmed(words.start(sentence, at), at + 1)
                .map(p -> holders.withNameBefore(sentence, p));
    return main.filter(words::names)
        .filter(
            phrase ->
                !isOfIssuer(phrase)
                    && !isDoer(sentence, phrase)
                    && !isPlace(phrase)
                    && !isReader(phrase)
                    && !isNeighbour(sentence, phrase))
        .or(() -> main.filter(this::isSettlement).flatMap(p -> beforePlace(sentence, p)))
        .or(() -> distant.beforeAuthors(sentence, cue))
        .or(() -> distant.beforeRelative(sentence, cue))
        .or(
            () ->
                distant
                    .beforeDescription(sentence, cue)
                    .map(p -> holders.withNameBefore(sentence, p)));
  }

  /**
   * "Baku has told no losses but says": Baku; "The WHO and its partners conducted a survey with the
   * ministry and report": the WHO.
   */
  private Optional<ClaimantPhrase> joined(Sentence sentence, int and) {
    return behind(sentence, sentence.first())
        .filter(phrase -> phrase.end() < and)
        .filter(phrase -> source.token(phrase.end()).kind() == Token.Kind.WORD)
        .filter(phrase -> !source.mentions().covers(Mention.Cue.class, phrase.end()));
  }

  /** "the radio (Kyiv in Russian, 1100) says": what stands in brackets is no subject. */
  private int beforeBracket(Sentence sentence, int close) {
    int limit = Math.max(sentence.first() + 1, close - LONGEST_BRACKET);
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
        source
            .mentions()
            .startingAt(Party.class, phrase.first())
            .filter(p -> p.end() == phrase.end() && p.form() == Mention.PartyForm.NAME)
            .isPresent();
    boolean unknown =
        phrase.end() - phrase.first() == 1
            && !source.mentions().covers(Office.class, phrase.first())
            && !source.mentions().covers(KnownClaimant.class, phrase.first())
            && !source.mentions().covers(Party.class, phrase.first());
    boolean placed = before >= 0 && PLACING.contains(source.token(before).key());
    return placed && (party || unknown || isSettlement(phrase));
  }

  /** "the commander in the border village of Haj Omran as saying": the town says nothing. */
  private boolean isSettlement(ClaimantPhrase phrase) {
    return phrase.first() > 0 && Persons.isSettlement(source, phrase.first() - 1);
  }

  /** Who speaks there: "the commander" before "in the border village of". */
  private Optional<ClaimantPhrase> beforePlace(Sentence sentence, ClaimantPhrase place) {
    int limit = Math.max(sentence.first() + 1, place.first() - LONGEST_PLACE);
    for (int at = place.first() - 2; at >= limit; at--) {
      if (source.token(at).is("in") || source.token(at).is("at") || source.token(at).is("near")) {
        return words.trimmed(words.start(sentence, at - 1), at).filter(words::names);
      }
    }
    return Optional.empty();
  }

  private boolean isArticleBefore(int first) {
    return first > 0 && words.isArticle(first - 1);
  }

  /** "a report seen by Reuters said": who has read it says nothing. */
  private boolean isReader(ClaimantPhrase phrase) {
    int by = phrase.first() - (isArticleBefore(phrase.first()) ? 2 : 1);
    return by > 0 && source.token(by).is("by") && READ.contains(source.token(by - 1).key());
  }

  /** "39 workers kidnapped by IS militants found dead": they did that, and found nothing. */
  private boolean isDoer(Sentence sentence, ClaimantPhrase phrase) {
    int by = phrase.first() - 1;
    return by > sentence.first()
        && source.token(by).is("by")
        && source
            .mentions()
            .endingAt(Mention.DeedWord.class, by)
            .filter(deed -> deed.isVerb() && deed.form() == Form.PAST)
            .isPresent();
  }

  /** "a source close to the movement said": the source, and not the movement. */
  private boolean isNeighbour(Sentence sentence, ClaimantPhrase phrase) {
    int to = phrase.first() - (isArticleBefore(phrase.first()) ? 2 : 1);
    return to > sentence.first() && source.token(to).is("to") && source.token(to - 1).is("close");
  }

  /** "our forces have reported": the one whose page it is speaks. */
  private boolean isOfIssuer(ClaimantPhrase phrase) {
    return phrase.first() > 0
        && source.token(phrase.first() - 1).is("our")
        && source.mentions().startingAt(KnownClaimant.class, phrase.first()).isEmpty();
  }

  /** "according to two commanders": how many speak is no part of their name. */
  private boolean isCounted(Sentence sentence, int at) {
    return at + 1 < sentence.end()
        && source.token(at).kind() == Token.Kind.WORD
        && source.mentions().covers(Mention.Number.class, at)
        && !source.mentions().covers(Mention.Number.class, at + 1);
  }

  /** The phrase behind "according to", or behind an inverted "said". */
  Optional<ClaimantPhrase> behind(Sentence sentence, int cueEnd) {
    int first = isCounted(sentence, cueEnd) ? cueEnd + 1 : cueEnd;
    int from = behindOwner(sentence, authors.behindReport(sentence, first));
    int end = from;
    while (end < sentence.end()
        && (words.isMaterial(end, end > from) || words.isLink(end) || isTitleDot(sentence, end))) {
      end++;
    }
    end = holders.end(sentence, from, unlisted.endOfOwned(sentence, end));
    Optional<ClaimantPhrase> phrase = words.trimmed(from, end).filter(words::names);
    if (phrase.isEmpty() || end + 1 >= sentence.end() || !source.token(end).is(",")) {
      return phrase;
    }
    int more = end + 1;
    while (more < sentence.end() && (words.isMaterial(more, true) || words.isLink(more))) {
      more++;
    }
    boolean reported =
        source.mentions().startingAt(Mention.Cue.class, end + 1).isPresent()
            && end + 2 < sentence.end()
            && source.token(end + 2).capitalised();
    boolean apposition =
        more > end + 1
            && !reported
            && (more == sentence.end()
                || source.token(more).kind() == Token.Kind.MARK
                || source.isFunction(more, FunctionKind.PREPOSITION)
                || source.isFunction(more, FunctionKind.CONJUNCTION))
            && (!source.mentions().within(Office.class, end + 1, more).isEmpty()
                || holders.isHolder(phrase.get(), end + 1, more))
            && source.mentions().within(Mention.Number.class, end + 1, more).isEmpty();
    return apposition && !isDescribedBody(phrase.get(), end + 1)
        ? words.trimmed(from, more)
        : phrase;
  }

  /** "the Nordic Centre for Analysis, a think tank in Oslo": what it is belongs to no name. */
  private boolean isDescribedBody(ClaimantPhrase phrase, int apposition) {
    boolean described = source.token(apposition).is("a") || source.token(apposition).is("an");
    return described
        && source.mentions().within(Office.class, phrase.first(), phrase.end()).stream()
            .anyMatch(o -> !o.entry().has("person"));
  }

  /** "the territory's Hamas-run health ministry": whose it is, its own name says. */
  private int behindOwner(Sentence sentence, int from) {
    int owner = from < sentence.end() && words.isArticle(from) ? from + 1 : from;
    boolean owned =
        owner + 3 < sentence.end()
            && source.token(owner).kind() == Token.Kind.WORD
            && !source.token(owner).capitalised()
            && source.token(owner + 1).is("'s")
            && source.token(owner + 3).is("-")
            && (source.mentions().startingAt(Party.class, owner + 2).isPresent()
                || source.mentions().startingAt(KnownClaimant.class, owner + 2).isPresent());
    return owned ? owner + 2 : from;
  }

  /** "Dr. Ahmed": no end of a name. */
  private boolean isTitleDot(Sentence sentence, int at) {
    return at > sentence.first()
        && at + 1 < sentence.end()
        && source.token(at).is(".")
        && source.isVoice(at - 1, Mention.VoiceKind.TITLE)
        && source.token(at + 1).capitalised();
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
        return words.trimmed(words.start(sentence, at), known.get().end());
      }
    }
    return Optional.empty();
  }

  /** "medics and the civil defence between them report". */
  private boolean isBetweenThem(Sentence sentence, int at) {
    return at - 2 > sentence.first()
        && source.token(at).is("them")
        && source.token(at - 1).is("between");
  }

  /** "on its part", "for their part". */
  private boolean isAside(Sentence sentence, int at) {
    boolean adverb =
        at - 2 > sentence.first()
            && source.token(at).is(",")
            && ADVERBS.has(source.token(at - 1))
            && source.token(at - 2).is(",");
    return adverb
        || at - 2 > sentence.first()
            && source.token(at).is("part")
            && source.isFunction(at - 1, FunctionKind.DETERMINER)
            && source.isFunction(at - 2, FunctionKind.PREPOSITION);
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
        || token.is("earlier")
        || token.is("meanwhile")
        || token.is("who")
        || token.is("which");
  }
}
