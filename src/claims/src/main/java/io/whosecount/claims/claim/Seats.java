package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Set;

/** Knows the land where a body sits, "HRANA, based in the United States": it is no scene. */
final class Seats {
  /** How far before "based" the name of the body may stand, in tokens. */
  private static final int BODY = 5;

  private static final Set<String> SITTING =
      WordSet.of(
          "based", "seat", "headquartered", "headquarters", "registered", "office", "offices");

  private static final Set<String> SCHOLARS =
      WordSet.of(
          "researchers",
          "researcher",
          "academics",
          "academic",
          "scientists",
          "scientist",
          "experts",
          "expert",
          "analysts",
          "analyst",
          "economists",
          "economist",
          "professor",
          "professors",
          "fellow",
          "lecturer",
          "historian",
          "historians",
          "epidemiologists");

  private final Source source;

  Seats(Source source) {
    this.source = source;
  }

  /** "a Thailand-based rights group", "the London-headquartered bank". */
  boolean isBased(Party party) {
    return isBased(source.layout().tokens(), party.end());
  }

  /** Whether {@code word} tells that a body sits in the land before it: of "US-based" the last. */
  static boolean isSeat(String word) {
    return SITTING.contains(word);
  }

  /** As {@link #isBased(Party)}, of a land whose name ends before token {@code end}. */
  static boolean isBased(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && tokens.get(end).is("-")
        && SITTING.contains(tokens.get(end + 1).key());
  }

  /** Whether {@code party} is the land in which a body of {@code sentence} sits. */
  boolean is(Party party, Sentence sentence) {
    if (isBased(party) || isOfScholars(party, sentence)) {
      return true;
    }
    int in = party.first() - 1;
    in = in > sentence.first() && source.token(in).is("the") ? in - 1 : in;
    boolean sits =
        in > sentence.first()
            && source.token(in).is("in")
            && SITTING.contains(source.token(in - 1).key());
    return sits && isBodys(Math.max(sentence.first(), in - 1 - BODY), in - 1);
  }

  /** "Researchers at the London School of Hygiene", "a professor at Oxford". */
  private boolean isOfScholars(Party party, Sentence sentence) {
    int at = party.first() - 1;
    at = at > sentence.first() && source.token(at).is("the") ? at - 1 : at;
    return at > sentence.first()
        && (source.token(at).is("at") || source.token(at).is("from"))
        && SCHOLARS.contains(source.token(at - 1).key());
  }

  private boolean isBodys(int from, int end) {
    return !source.mentions().within(KnownClaimant.class, from, end).isEmpty()
        || !source.mentions().within(Office.class, from, end).isEmpty();
  }
}
