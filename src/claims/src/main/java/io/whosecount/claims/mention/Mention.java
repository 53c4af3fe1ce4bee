package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.lexicon.Stance;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A typed stretch of tokens: what a run of words is, before it is known what it is for. */
public sealed interface Mention {

  /** Its first token. */
  int first();

  /** The token behind its last. */
  int end();

  /**
   * A count in digits or words.
   *
   * @param low the number, or the low end of a range
   * @param high the number, or the high end of a range
   * @param form how it is written
   */
  record Number(int first, int end, long low, long high, NumberForm form) implements Mention {
    /** Whether it has two ends. */
    public boolean isRange() {
      return form == NumberForm.RANGE;
    }
  }

  /** How a number is written. */
  enum NumberForm {
    /** In digits. */
    DIGITS,
    /** In words. */
    WORDS,
    /** With two ends. */
    RANGE,
    /** "no", "none", "nobody". */
    ZERO
  }

  /** Words of a number that cannot be counted, such as "dozens". */
  record VagueNumber(int first, int end) implements Mention {}

  /** Words that loosen a number; a neutral one leaves it as it is. */
  record Hedge(int first, int end, Qualifier qualifier, boolean behind, Entry entry)
      implements Mention {
    /** Whether it leaves the number as it is. */
    public boolean isNeutral() {
      return entry.has("neutral");
    }
  }

  /** What is counted. */
  record ItemNoun(int first, int end, Item item, Entry entry) implements Mention {
    /**
     * What decides what can befall it: of "missiles and drones", counted as other equipment, that
     * they fly.
     */
    public Item nature() {
      return entry.has("flying") ? Item.MISSILE : Item.ofId(entry.canonical()).orElse(item);
    }
  }

  /** What befell it. */
  record DeedWord(int first, int end, Deed deed, Form form, Entry entry) implements Mention {
    /** Whether it is a noun or adjective of loss that a number can stand before. */
    public boolean isCount() {
      return entry.has("count");
    }

    /** Whether it is a verb. */
    public boolean isVerb() {
      return entry.has("verb");
    }

    /** What it makes of {@code item}: people are burned, tanks are burned out. */
    public Optional<Outcome> outcomeOf(Item item) {
      boolean burned = entry.has("fire") && !item.isPeople();
      return (burned ? Deed.DESTROY : deed).outcomeOf(item);
    }
  }

  /** A small word. */
  record Function(int first, int end, FunctionKind kind) implements Mention {}

  /** The class of a small word. */
  enum FunctionKind {
    AUXILIARY,
    PREPOSITION,
    CONJUNCTION,
    RELATIVE,
    DETERMINER,
    PRONOUN
  }

  /** A state or other party, by one of its names. */
  record Party(int first, int end, Side side, PartyForm form, Entry entry) implements Mention {}

  /** How a party is named. */
  enum PartyForm {
    NAME,
    CAPITAL,
    ADJECTIVE,
    PEOPLE,
    LEADER,
    FORCES;

    private final String flag = name().toLowerCase(Locale.ROOT);

    /** The form that the row says it is. */
    static PartyForm of(Entry entry) {
      for (PartyForm form : values()) {
        if (entry.has(form.flag)) {
          return form;
        }
      }
      return NAME;
    }
  }

  /** A place, and whose people are there. */
  record Place(int first, int end, Side side, Entry entry) implements Mention {}

  /** Saying words. */
  record Cue(int first, int end, Stance stance, Form form, Entry entry) implements Mention {
    /** Whether it stands before the claimant, such as "according to". */
    public boolean isBefore() {
      return entry.has("before");
    }
  }

  /** A body or office that makes claims. */
  record Office(int first, int end, Entry entry) implements Mention {}

  /** A claimant with a stable id. */
  record KnownClaimant(int first, int end, Entry entry) implements Mention {}

  /** Words of time that are no date. */
  record PeriodPhrase(int first, int end, Entry entry) implements Mention {}

  /**
   * A date, or a stretch of time with two ends.
   *
   * @param date the date, or the first of the stretch
   * @param until the last of the stretch, absent for a date
   */
  record DateWords(int first, int end, PartialDate date, Optional<PartialDate> until)
      implements Mention {
    /** Whether it has two ends. */
    public boolean isStretch() {
      return until.isPresent();
    }

    /** The last day it can mean. */
    public LocalDate lastDay() {
      return until.orElse(date).lastDay();
    }
  }

  /** What happened; {@code plural} where the words speak of several. */
  record Event(int first, int end, EventKind kind, boolean plural, Entry entry)
      implements Mention {}

  /** What tells whose loss it is without naming a party. */
  record SideCue(int first, int end, SideWord word, Entry entry) implements Mention {}

  /** What makes a number count no loss. */
  record Exclusion(int first, int end, Entry entry) implements Mention {}

  /** A word that tells how far a voice reaches, or who is a person. */
  record VoiceWord(int first, int end, VoiceKind kind) implements Mention {}

  /** What a word does to a voice. */
  enum VoiceKind {
    /** Stands before a person's name. */
    TITLE,
    /** Opens a clause whose voice ends with it. */
    CLOSING,
    /** Another voice may begin here. */
    CONTRAST,
    /** A new topic begins. */
    TURN,
    /** What a narrator recalls. */
    BACKGROUND,
    /** The narrator's own reserve. */
    DISTANCE,
    /** What is claimed as one's own deed. */
    ATTACK,
    /** What says nothing of itself, as a survey does. */
    THING,
    /** Leads the headline of another article. */
    TEASER,
    /** Nothing is said. */
    REFUSAL,
    /** Nothing is said yet. */
    MODAL
  }
}
