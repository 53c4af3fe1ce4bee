package io.whosecount.claims.claim;

import io.whosecount.claims.claim.RelativeClauses.Clause;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words of time that a number's own sentence has for it: beside it, behind a list, first.
 */
final class SentencePeriods {
  private static final WordSet CLOSING = WordSet.of(",", "-", "–", "—", ")");

  private static final WordSet RUNNING =
      WordSet.of("bringing", "taking", "raising", "pushing", "up");

  /** How many tokens at the most stand between two numbers that share their words of time. */
  private static final int JOINED = 4;

  private final Source source;
  private final PeriodWords words;
  private final RelativeClauses relative;
  private final JoinedDeeds joined;
  private final ClauseEnds ends;

  /** Those of the sentence that have numbers of their own. */
  private List<Clause> clauses = List.of();

  /** The words of time of numbers further on in the sentence: each number before them asks. */
  private final Map<Draft, Optional<ToldPeriod>> ofLater = new HashMap<>();

  SentencePeriods(Source source, PeriodWords words) {
    this.source = source;
    this.words = words;
    this.relative = new RelativeClauses(source);
    this.joined = new JoinedDeeds(source);
    this.ends = new ClauseEnds(source);
  }

  /** Asked before the first number of each sentence. */
  void begin(List<Draft> inSentence) {
    ofLater.clear();
    clauses = inSentence.size() > 1 ? relative.of(inSentence) : List.of();
  }

  /** Words of time between this number and the next, or right before it. */
  Optional<ToldPeriod> own(Draft draft, List<Draft> inSentence) {
    Optional<Clause> clause = clauseOf(draft);
    int next = clause.map(Clause::end).orElse(draft.phrase.sentence().end());
    int first = clause.map(Clause::first).orElse(draft.phrase.sentence().first());
    int last = first;
    for (Draft other : inSentence) {
      if (other.phrase.first() > draft.phrase.first()) {
        next = Math.min(next, other.phrase.first());
      }
      if (other.phrase.end() <= draft.phrase.first()) {
        last = Math.max(last, other.phrase.end());
      }
    }
    for (Clause other : clauses) {
      if (clause.isEmpty() && other.first() > draft.phrase.first()) {
        next = Math.min(next, other.first());
      }
      if (clause.isEmpty() && other.end() <= draft.phrase.first()) {
        last = Math.max(last, other.end());
      }
    }
    int stop = ends.of(draft.phrase.end(), next);
    int end = Math.min(stop, runningTotal(draft.phrase.end(), stop));
    Optional<ToldPeriod> behind =
        words.first(draft.phrase.number().end(), Math.max(end, draft.phrase.end()), draft);
    if (behind.isPresent()) {
      return behind;
    }
    boolean opens = last == first && clause.isEmpty();
    int raised = runningTotal(last, draft.phrase.first());
    int from = raised < draft.phrase.first() ? raised : last;
    return opens ? Optional.empty() : words.last(from, draft.phrase.number().first(), draft);
  }

  /** A clause that closes the sentence tells of the time of the main clause. */
  private boolean takesFromOutside(Draft draft) {
    return clauseOf(draft).filter(clause -> !relative.standsApart(clause, draft)).isPresent();
  }

  private Optional<Clause> clauseOf(Draft draft) {
    return clauses.stream().filter(clause -> clause.holds(draft)).findFirst();
  }

  private boolean isOfAnotherClause(Draft other, Draft draft) {
    return !clauses.isEmpty() && !clauseOf(other).equals(clauseOf(draft));
  }

  /** Whether {@code draft} takes no words of time from outside its relative clause. */
  private boolean standsApart(Draft draft) {
    return clauseOf(draft).filter(clause -> relative.standsApart(clause, draft)).isPresent();
  }

  /** Where "bringing the total to 2,756 since ..." begins: its words of time are its own. */
  private int runningTotal(int from, int end) {
    for (int at = from; at < end; at++) {
      int close = source.sentenceAt(at).end();
      boolean total = RUNNING.has(source.token(at));
      if (total && source.mentions().anyBegins(Mention.Number.class, at, close)) {
        return at;
      }
    }
    return end;
  }

  /**
   * In "lost 960 troops, 124 vehicles and 51 guns in a day" the words at the end cover the list; so
   * they do in "six deaths and 23 injuries in 48 hours", where hardly a word stands between.
   */
  Optional<ToldPeriod> chain(Draft draft, List<Draft> inSentence) {
    if (draft.governance.isEmpty()) {
      return Optional.empty();
    }
    boolean near = true;
    int behind = draft.phrase.end();
    for (Draft other : inSentence) {
      if (other.phrase.first() > draft.phrase.first()) {
        boolean verbBefore = draft.governance.get().word().first() < other.phrase.first();
        if (verbBefore && isPart(other)) {
          return ofLater
              .computeIfAbsent(other, later -> own(later, inSentence))
              .filter(t -> closesAside(t, other))
              .or(() -> ofBefore(draft, inSentence));
        }
        boolean raised = runningTotal(behind, other.phrase.first()) < other.phrase.first();
        if (isOfAnotherClause(other, draft)
            || raised
            || parted(behind, other.phrase.first())
            || ends.isCompared(other)) {
          break;
        }
        near &= other.phrase.first() - behind <= JOINED;
        behind = other.phrase.end();
        boolean shared = near || sameVerb(draft, other);
        Optional<ToldPeriod> told =
            ofLater
                .computeIfAbsent(other, later -> own(later, inSentence))
                .filter(t -> shared || isOfSentence(t, draft, other))
                .flatMap(t -> heardFrom(t, draft));
        if (told.isPresent()) {
          return told.map(
              t -> new ToldPeriod(t.period(), Rule.PERIOD_OF_THE_LIST, t.first(), t.end()));
        }
      }
    }
    return ofBefore(draft, inSentence);
  }

  /**
   * What the words of time of a number further on say for {@code draft}: nothing where they date
   * what its own voice says; and whose war it is that began then, only its side tells.
   */
  private Optional<ToldPeriod> heardFrom(ToldPeriod told, Draft draft) {
    return words
        .first(told.first(), told.first() + 1, draft)
        .map(own -> isSince(own) || own.rule() == told.rule() ? own : told);
  }

  private static boolean isSince(ToldPeriod told) {
    return told.rule() == Rule.SINCE_DATE
        || told.rule() == Rule.SINCE_WAR_BEGAN
        || told.rule() == Rule.TOLL_OF_THE_WAR;
  }

  /** "killed 45, including six children, since the war began": the comma ends the part. */
  private boolean closesAside(ToldPeriod told, Draft part) {
    return told.first() > part.phrase.end() && CLOSING.has(source.token(told.first() - 1))
        || told.period() instanceof Period.Interval && isUnparted(part);
  }

  /** "3,000 people including 955 civilians in September": no comma parts the two. */
  private boolean isUnparted(Draft part) {
    int including = part.phrase.first() - 1;
    return including > part.phrase.sentence().first()
        && source.token(including).is("including")
        && source.token(including - 1).kind() == Token.Kind.WORD;
  }

  /** The time of the number before, in the same sentence. */
  private Optional<ToldPeriod> ofBefore(Draft draft, List<Draft> inSentence) {
    List<Draft> before =
        inSentence.stream()
            .filter(d -> d.phrase.first() < draft.phrase.first())
            .filter(d -> !isOfAnotherClause(d, draft) || takesFromOutside(draft))
            .toList();
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ToldPeriod(
                before.getLast().period,
                Rule.PERIOD_OF_NUMBER_BEFORE,
                draft.phrase.first(),
                draft.phrase.end()));
  }

  /** "said that a strike injured 13 and that 4,000 have left since May": two things are said. */
  private boolean parted(int from, int end) {
    for (int at = from; at + 1 < end; at++) {
      if (source.token(at).is("and") && source.token(at + 1).is("that")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "126 died, of whom 72 in the last 24 hours": the words of a part are not those of the whole.
   */
  private boolean isPart(Draft draft) {
    int at = draft.phrase.first();
    return source.token(Math.max(0, at - 1)).is("including")
        || OfThem.endsWithWhom(source, at)
        || Inclusions.isIncrease(source, draft.phrase);
  }

  /**
   * "25 were killed and six wounded in raids since Monday", "We killed 25 and took six prisoner
   * over the past week": the stretch closes the sentence.
   */
  private boolean isOfSentence(ToldPeriod told, Draft draft, Draft other) {
    int from = draft.phrase.end();
    boolean ofWar = told.rule() == Rule.SINCE_WAR_BEGAN && joined.sharesSubject(other);
    boolean closes =
        told.end() >= draft.phrase.sentence().end() - 1
            || source.token(told.end()).is(",")
                && (ofWar || told.period() instanceof Period.Interval);
    boolean deeds =
        told.period() instanceof Period.Interval
            && (told.rule() == Rule.STRETCH_WITH_TWO_ENDS || told.rule() == Rule.PERIOD_PHRASE)
            && draft.governance.filter(g -> !g.countedIsSubject()).isPresent()
            && source.layout().tokens().subList(from, told.first()).stream()
                .noneMatch(t -> t.is(",") || t.is("while") || t.is("but"));
    return closes
        && (told.rule() == Rule.SINCE_DATE || ofWar || deeds)
        && runningTotal(from, told.first()) == told.first()
        && ends.of(from, told.first()) == told.first();
  }

  private static boolean sameVerb(Draft one, Draft other) {
    return one.governance.isPresent()
        && other.governance.filter(g -> g.word().equals(one.governance.get().word())).isPresent();
  }

  /** The words of time that open the sentence, before all of its numbers. */
  Optional<ToldPeriod> opening(Draft draft, List<Draft> inSentence) {
    int end =
        inSentence.isEmpty()
            ? draft.phrase.first()
            : Math.min(draft.phrase.first(), inSentence.getFirst().phrase.first());
    int stop = clauses.isEmpty() ? end : Math.min(end, clauses.getFirst().first());
    return standsApart(draft)
        ? Optional.empty()
        : words.last(draft.phrase.sentence().first(), stop, draft);
  }
}
