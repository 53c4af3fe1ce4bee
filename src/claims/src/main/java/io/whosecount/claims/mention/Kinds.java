package io.whosecount.claims.mention;

/** Numbers the kinds of mentions. The compiler knows the number where it knows the kind. */
final class Kinds {
  /** How many there are. */
  static final int COUNT = 17;

  private Kinds() {}

  /** The number of a kind. */
  static int number(Class<? extends Mention> kind) {
    if (kind == Mention.Function.class) {
      return 0;
    }
    if (kind == Mention.SideCue.class) {
      return 1;
    }
    if (kind == Mention.Party.class) {
      return 2;
    }
    if (kind == Mention.ItemNoun.class) {
      return 3;
    }
    if (kind == Mention.DeedWord.class) {
      return 4;
    }
    if (kind == Mention.Cue.class) {
      return 5;
    }
    if (kind == Mention.Office.class) {
      return 6;
    }
    if (kind == Mention.KnownClaimant.class) {
      return 7;
    }
    if (kind == Mention.DateWords.class) {
      return 8;
    }
    if (kind == Mention.Place.class) {
      return 9;
    }
    if (kind == Mention.Event.class) {
      return 10;
    }
    if (kind == Mention.Number.class) {
      return 11;
    }
    if (kind == Mention.VoiceWord.class) {
      return 12;
    }
    if (kind == Mention.Hedge.class) {
      return 13;
    }
    if (kind == Mention.PeriodPhrase.class) {
      return 14;
    }
    if (kind == Mention.Exclusion.class) {
      return 15;
    }
    if (kind == Mention.VagueNumber.class) {
      return 16;
    }
    throw new IllegalArgumentException(kind + " is no kind of mention");
  }
}
