package io.whosecount.claims.lexicon;

/** The inflected form in which a word stands in a text. */
public enum Form {
  /** As the row has it. */
  BASE,
  /** The plural of a noun, or its possessive. */
  PLURAL,
  /** The third person singular of a verb. */
  THIRD,
  /** The past or past participle of a verb: "killed" may be active or passive. */
  PAST,
  /** The present participle of a verb. */
  PARTICIPLE
}
