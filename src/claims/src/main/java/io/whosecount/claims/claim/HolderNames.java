package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;

/** Reads the name of who holds an office, where it stands apart from the office. */
final class HolderNames {
  /** How many words the name of an office's holder may have. */
  private static final int LONGEST_NAME = 5;

  private final Source source;
  private final NameWords words;

  HolderNames(Source source, NameWords words) {
    this.source = source;
    this.words = words;
  }

  /** "Anwar Khan, a police official told": the name before an apposition that lacks its end. */
  ClaimantPhrase withNameBefore(Sentence sentence, ClaimantPhrase phrase) {
    int comma =
        phrase.first() - (phrase.first() > 0 && words.isArticle(phrase.first() - 1) ? 2 : 1);
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

  /** "the spokesman of the command, Natalia Humeniuk": the name of who holds the office. */
  boolean isHolder(ClaimantPhrase office, int first, int end) {
    boolean person =
        source.mentions().within(Office.class, office.first(), office.end()).stream()
            .anyMatch(o -> o.entry().has("person"));
    boolean name = end - first >= 2 && end - first <= LONGEST_NAME;
    for (int at = first; at < end && name; at++) {
      name = isBareName(at) || source.token(at).is("-");
    }
    return person && name;
  }

  /** "the minister of the unrecognised republic Arkady Sarian": where the holder's name ends. */
  int end(Sentence sentence, int from, int end) {
    boolean holder =
        source.mentions().within(Office.class, from, end).stream()
            .anyMatch(o -> o.entry().has("person"));
    int name = end;
    while (holder && name < sentence.end() && name - end < LONGEST_NAME && isLand(name)) {
      name++;
    }
    int last = name;
    while (last < sentence.end() && last - name < LONGEST_NAME && isBareName(last)) {
      last++;
    }
    return name > end && last - name >= 2 ? last : end;
  }

  /** A word of "of the self-proclaimed republic". */
  private boolean isLand(int at) {
    Token token = source.token(at);
    return !token.capitalised()
        && (token.is("of")
            || token.is("the")
            || token.is("-")
            || token.kind() == Token.Kind.WORD
                && source.mentions().at(Mention.Function.class, at).isEmpty()
                && !source.mentions().covers(Mention.Cue.class, at)
                && !source.mentions().covers(Mention.DeedWord.class, at));
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
}
