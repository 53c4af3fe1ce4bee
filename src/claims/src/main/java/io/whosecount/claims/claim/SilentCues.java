package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** Tells saying words by which nothing is said: nouns, passives, refusals, deeds owned up to. */
final class SilentCues {
  /** How far behind the word a deed that is owned up to may stand. */
  private static final int FRONT = 4;

  /** How many words may stand between an article and its noun. */
  private static final int LONGEST_EPITHET = 3;

  private static final Set<String> BEING = WordSet.of("is", "are", "was", "were", "been", "'re");

  /** Verbs that say with "of" what they tell: "bragged of 121 killed". */
  private static final Set<String> OF =
      WordSet.of("boast", "brag", "complain", "speak", "talk", "tell", "warn", "write");

  private static final WordSet ARTICLES = WordSet.of("a", "an");
  private static final WordSet OWNERS = WordSet.of("its", "their", "his", "her");
  private static final WordSet LEADING =
      WordSet.of("led", "guided", "directed", "brought", "pointed", "were", "was", "came", "have");

  private static final WordSet QUOTE = WordSet.of("\"");

  private static final Set<String> DONE =
      WordSet.of("released", "provided", "produced", "given", "kept", "issued", "prepared");

  private static final Set<String> MEANS =
      WordSet.of(
          "phone", "telephone", "email", "e", "text", "video", "radio", "satellite", "letter");

  private final Source source;

  SilentCues(Source source) {
    this.source = source;
  }

  /** "did not comment", "declined to say", "will announce": nothing is said. */
  boolean isUnsaid(Sentence sentence, Cue cue) {
    return goesOnDoing(sentence, cue)
        || isRefused(sentence, cue)
        || isDisplay(sentence, cue)
        || isLabel(sentence, cue);
  }

  /** "Gaza live updates: 20 killed": what a page is called. */
  private boolean isLabel(Sentence sentence, Cue cue) {
    return cue.entry().surface().equals("update")
        && cue.end() < sentence.end()
        && source.token(cue.end()).is(":");
  }

  /** "The Kremlin shows no concern": data, films and reports show what happened, nobody else. */
  private boolean isDisplay(Sentence sentence, Cue cue) {
    int next = cue.end();
    boolean says =
        next < sentence.end()
            && !source.token(next).is("no")
            && (source.token(next).is("that")
                || source.mentions().covers(Mention.Number.class, next));
    boolean someone =
        cue.first() > sentence.first()
            && (source.mentions().covers(Mention.Party.class, cue.first() - 1)
                || source
                    .mentions()
                    .endingAt(Mention.KnownClaimant.class, cue.first())
                    .filter(known -> known.entry().has("government"))
                    .isPresent());
    return cue.entry().surface().equals("show")
        && cue.form() != Form.PARTICIPLE
        && someone
        && !says;
  }

  /** "The raids continued, killing 12": only a quotation is continued by saying. */
  private boolean goesOnDoing(Sentence sentence, Cue cue) {
    boolean says =
        cue.end() < sentence.end()
            && (source.token(cue.end()).is("that")
                || source.token(cue.end()).kind() == Token.Kind.MARK
                    && source.hasWord(sentence, QUOTE));
    return cue.entry().surface().equals("continue") && !says;
  }

  private boolean isRefused(Sentence sentence, Cue cue) {
    int at = cue.first() - 1;
    while (at > sentence.first()
        && !source.isVoice(at, VoiceKind.REFUSAL)
        && !source.isVoice(at, VoiceKind.MODAL)
        && (source.isFunction(at, FunctionKind.AUXILIARY)
            || source.token(at).key().endsWith("ly"))) {
      at--;
    }
    return at >= sentence.first()
        && (source.isVoice(at, VoiceKind.REFUSAL)
            || !cue.isBefore() && source.isVoice(at, VoiceKind.MODAL));
  }

  /** "claimed Saturday's bombing", "claimed responsibility": a deed is claimed, no number. */
  boolean ownsUp(Sentence sentence, Cue cue) {
    if (!cue.entry().has("infinitive") || cue.isBefore()) {
      return false;
    }
    int limit = Math.min(sentence.end(), cue.end() + FRONT + 1);
    for (int at = cue.end(); at < limit; at++) {
      boolean lives = source.token(at).is("lives") || source.token(at).is("life");
      if (lives) {
        return true;
      }
      if (source.isVoice(at, VoiceKind.ATTACK)) {
        boolean verb =
            at + 1 < sentence.end()
                && (source.isFunction(at + 1, FunctionKind.AUXILIARY) || source.isPast(at + 1));
        return !verb;
      }
      if (source.token(at).is("that")) {
        return false;
      }
    }
    return false;
  }

  /** "Hamas released eight hostages": whom a number counts was let go, and nothing was said. */
  boolean letsGo(Sentence sentence, Cue cue) {
    return cue.entry().surface().equals("release")
        && source.mentions().within(DeedWord.class, cue.first(), cue.end()).stream()
            .anyMatch(d -> d.deed() == Deed.RELEASE)
        && !tellsReport(cue.end(), Math.min(sentence.end(), cue.end() + FRONT));
  }

  /** "the prisoners released by Israel", "drones made by Iran": people and things tell nothing. */
  boolean isDeedOf(Sentence sentence, Cue cue) {
    int before = cue.first() - 1;
    return isBlame(sentence, cue)
        || cue.isBefore()
            && DONE.contains(source.token(cue.first()).key())
            && source.token(cue.end() - 1).is("by")
            && before >= sentence.first()
            && !source.mentions().covers(Mention.Office.class, before)
            && (source.mentions().covers(Mention.ItemNoun.class, before)
                || source.mentions().covers(Mention.Party.class, before));
  }

  /** "an attack attributed to rebels": who did it tells nothing. */
  private boolean isBlame(Sentence sentence, Cue cue) {
    int before = cue.first() - 1;
    return before >= sentence.first()
        && cue.isBefore()
        && source.token(cue.first()).is("attributed")
        && (source.mentions().covers(Mention.Event.class, before)
            || source.isSideWord(before, SideWord.STRIKE));
  }

  /** "released figures showing", "released a statement", "released that". */
  private boolean tellsReport(int from, int end) {
    for (int at = from; at < end; at++) {
      if (source.mentions().covers(Mention.Number.class, at)) {
        return false;
      }
      if (source.token(at).is("that") || source.mentions().covers(Mention.Office.class, at)) {
        return true;
      }
    }
    return false;
  }

  /** "12 were reported killed": somebody says so, and it is not who stands before. */
  boolean isPassive(Sentence sentence, Cue cue) {
    int at = cue.first() - 1;
    while (at >= sentence.first() && source.token(at).key().endsWith("ly")) {
      at--;
    }
    boolean agentless =
        cue.form() == Form.PAST
            && cue.end() < sentence.end()
            && (source.token(cue.end()).is("of") && !OF.contains(cue.entry().surface())
                || source.token(cue.end()).is("by") && !isByMeans(sentence, cue.end() + 1));
    return agentless
        || cue.form() != Form.PARTICIPLE && at >= sentence.first() && BeForms.has(source.token(at));
  }

  /** Of the participles only "as saying" opens a quotation of its own, and "is saying" says. */
  boolean isGerund(Sentence sentence, Cue cue) {
    return cue.form() == Form.PARTICIPLE
        && (cue.first() == sentence.first()
            || !source.token(cue.first() - 1).is("as") && !isProgressive(sentence, cue));
  }

  private boolean isProgressive(Sentence sentence, Cue cue) {
    int at = cue.first() - 1;
    boolean adverb = source.token(at).is("now") || source.token(at).is("also");
    at = adverb ? at - 1 : at;
    return at > sentence.first() && BEING.contains(source.token(at).key());
  }

  /** "said by phone": by no one. */
  private boolean isByMeans(Sentence sentence, int at) {
    return at < sentence.end() && MEANS.contains(source.token(at).key());
  }

  boolean isNoun(Sentence sentence, Cue cue) {
    int before = cue.first() - 1;
    if (source.mentions().covers(Mention.Party.class, cue.first())) {
      return true;
    }
    boolean compound =
        cue.end() + 1 < sentence.end()
            && source.token(cue.end()).is("-")
            && !source.token(cue.end()).spaced()
            && !source.token(cue.end() + 1).spaced();
    if (compound) {
      return true;
    }
    boolean report =
        source
            .mentions()
            .at(Mention.Office.class, cue.first())
            .filter(o -> o.entry().has("anaphor") && o.end() >= cue.end())
            .filter(o -> o.end() > cue.end() || o.first() < cue.first())
            .isPresent();
    if (report) {
      return true;
    }
    if (areReports(sentence, cue)) {
      return true;
    }
    boolean recognised =
        cue.form() == Form.PAST
            && before > sentence.first()
            && source.mentions().startingAt(Mention.Office.class, cue.end()).isPresent()
            && (source.token(before).key().endsWith("ly") || source.token(before).is("'s"));
    if (recognised) {
      return true;
    }
    boolean province =
        source.token(cue.first()).is("state")
            && !(cue.end() < sentence.end() && source.token(cue.end()).is("that"));
    if (province && before >= sentence.first() && source.token(before).capitalised()) {
      return true;
    }
    boolean subject =
        (cue.form() == Form.THIRD || cue.form() == Form.BASE)
            && cue.end() < sentence.end()
            && source
                .mentions()
                .startingAt(Cue.class, cue.end())
                .filter(next -> !next.isBefore())
                .isPresent();
    if (subject) {
      return true;
    }
    boolean both =
        cue.form() == Form.BASE
            && source.mentions().startingAt(Mention.Office.class, cue.first()).isPresent();
    boolean plural = before >= sentence.first() && source.token(before).key().endsWith("s");
    if (both
        && (hasArticle(sentence, cue.first(), ARTICLES)
            || !plural && hasArticle(sentence, cue.first(), OWNERS))) {
      return true;
    }
    return (cue.form() == Form.BASE || cue.form() == Form.THIRD)
        && before >= sentence.first()
        && (source.isFunction(before, FunctionKind.DETERMINER) || source.token(before).is("to"));
  }

  /** "Intelligence reports led the force to a cave": what is reported, by nobody who is named. */
  private boolean areReports(Sentence sentence, Cue cue) {
    return cue.form() == Form.THIRD
        && source.token(cue.first()).is("reports")
        && cue.end() < sentence.end()
        && LEADING.has(source.token(cue.end()));
  }

  /** "put out a new update", "in a daily report": one thing does not "update" or "report". */
  private boolean hasArticle(Sentence sentence, int noun, WordSet articles) {
    int limit = Math.max(sentence.first(), noun - LONGEST_EPITHET);
    for (int at = noun - 1; at >= limit; at--) {
      if (articles.has(source.token(at))) {
        return true;
      }
      if (source.token(at).kind() != Token.Kind.WORD) {
        return false;
      }
    }
    return false;
  }
}
