package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** The day on which a number was told: a total is one up to that day. */
final class SayingDay {
  /** How many sentences further up the words "said on Friday" still date a number. */
  private static final int FAR = 3;

  /** How far behind "told", in tokens, the day of the telling may stand. */
  private static final int LISTENERS = 5;

  /** How far behind the day that opens a sentence its speaker is named, in tokens. */
  private static final int SPEAKER = 8;

  /** How many tokens a dateline has before its day. */
  private static final int DATELINE = 8;

  private static final Set<String> BEFORE_DAY = Set.of("on", "in", "late", "early", "earlier");
  private static final Set<String> TELLINGS =
      Set.of(
          "update",
          "statement",
          "telegram",
          "email",
          "report",
          "briefing",
          "conference",
          "interview",
          "bulletin",
          "communique",
          "post",
          "speech",
          "address",
          "released",
          "published",
          "issued",
          "posted");

  /** What lasts through a time is not said then. */
  private static final WordSet LASTING = WordSet.of("since", "from", "during", "throughout");

  private static final WordSet GUARDS =
      WordSet.of(
          "army",
          "border",
          "command",
          "customs",
          "frontier",
          "guard",
          "military",
          "observation",
          "police",
          "security");

  /** What is called by a day. */
  private static final WordSet NAMED =
      WordSet.of(
          "hospital",
          "street",
          "square",
          "brigade",
          "battalion",
          "avenue",
          "bridge",
          "stadium",
          "university",
          "movement",
          "mosque",
          "camp");

  private static final WordSet DASH = WordSet.of("-", "–", "—");
  private static final WordSet OPENING = WordSet.of("(", "-", "[", ":");

  private final Source source;
  private final LocalDate published;
  private final EntryDays entries;

  SayingDay(Source source) {
    this.source = source;
    this.entries = new EntryDays(source);
    this.published = source.document().facts().published().value();
  }

  /** The day of the saying where the text tells one, else that of its entry or publication. */
  PartialDate of(Draft draft) {
    Attribution attribution = draft.attribution;
    PartialDate entry =
        upTo(draft)
            .orElseGet(() -> PartialDate.of(entry(draft.phrase.sentence()).orElse(published)));
    if (attribution.end() == 0) {
      return entry;
    }
    Sentence told = source.sentenceAt(attribution.first());
    boolean near =
        told.index() <= draft.phrase.sentence().index()
            && told.index() >= draft.phrase.sentence().index() - FAR;
    return near
        ? source.mentions().within(DateWords.class, told.first(), told.end()).stream()
            .filter(d -> !d.isStretch() && (tells(d.first(), draft) || isWhen(d, draft)))
            .map(DateWords::date)
            .filter(d -> !d.firstDay().isAfter(published))
            .findFirst()
            .or(() -> relative(told))
            .orElse(entry)
        : entry;
  }

  /** "no toll since Sunday, when the ministry put it at 224": the day of the saying. */
  private boolean isWhen(DateWords date, Draft draft) {
    int when = date.end() + 1;
    Attribution attribution = draft.attribution;
    return when < source.layout().tokens().size()
        && source.token(when - 1).is(",")
        && source.token(when).is("when")
        && date.date().day().isPresent()
        && attribution.first() > when
        && draft.phrase.first() > when;
  }

  /** "As of Wednesday evening, 10,569 had been killed since the war began". */
  private Optional<PartialDate> upTo(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return source
        .mentions()
        .within(Mention.PeriodPhrase.class, sentence.first(), draft.phrase.first())
        .stream()
        .filter(p -> p.entry().surface().equals("as of"))
        .flatMap(p -> source.mentions().startingAt(DateWords.class, p.end()).stream())
        .filter(d -> !d.isStretch() && !d.date().firstDay().isAfter(published))
        .map(DateWords::date)
        .findFirst();
  }

  /** The day of the entry of a digest or live blog that holds {@code sentence}, if a line does. */
  Optional<LocalDate> entry(Sentence sentence) {
    return entries.of(sentence);
  }

  /** "said yesterday", "said last month". */
  private Optional<PartialDate> relative(Sentence told) {
    return source.mentions().within(Mention.PeriodPhrase.class, told.first(), told.end()).stream()
        .filter(p -> isNearCue(p.first()))
        .findFirst()
        .flatMap(p -> relative(p.entry()));
  }

  private Optional<PartialDate> relative(Entry words) {
    boolean previous = words.has("previous");
    return switch (words.canonical()) {
      case "yesterday" -> Optional.of(PartialDate.of(published.minusDays(1)));
      case "weekend" -> Optional.of(PartialDate.of(CalendarStretches.saturday(published)));
      case "week" ->
          Optional.of(PartialDate.of(YearMonth.from(published.minusDays(previous ? 7 : 0))));
      case "month" ->
          Optional.of(PartialDate.of(YearMonth.from(published).minusMonths(previous ? 1 : 0)));
      case "year" -> Optional.of(PartialDate.ofYear(published.getYear() - (previous ? 1 : 0)));
      default -> Optional.empty();
    };
  }

  /** Whether the word at {@code at} names what was told: "the daily update". */
  boolean isTelling(int at) {
    return at < source.layout().tokens().size() && TELLINGS.contains(source.token(at).key());
  }

  /** Whether the time at token {@code at} is that of the saying, not of the loss. */
  boolean tells(int at, Draft draft) {
    boolean since = at > 0 && LASTING.has(source.token(at - 1));
    return !since && isTold(at, draft);
  }

  private boolean isTold(int at, Draft draft) {
    return isName(at) || isNearCue(at) || isBeforeCue(at) || opens(at, draft) || isDateline(at);
  }

  /** "near the May 22 Hospital". */
  boolean isName(int at) {
    int behind = source.mentions().at(DateWords.class, at).map(DateWords::end).orElse(0);
    return behind > 0
        && behind < source.layout().tokens().size()
        && source.token(behind).capitalised()
        && NAMED.has(source.token(behind));
  }

  /** "NORTHPORT, Nov 6 (Agency) - ": the day on which a report was sent. */
  boolean isDateline(int at) {
    Sentence sentence = source.sentenceAt(at);
    int behind = source.mentions().at(DateWords.class, at).map(DateWords::end).orElse(at + 1);
    boolean opens =
        (at > sentence.first() || isBehindBrackets(behind, sentence.end()))
            && at <= sentence.first() + DATELINE
            && behind < sentence.end()
            && OPENING.has(source.token(behind));
    return opens
        && source.layout().tokens().subList(sentence.first(), at).stream()
            .allMatch(t -> t.kind() == Token.Kind.MARK || t.capitalised());
  }

  /** "October 27, 2024 (PORT SUDAN) - ". */
  private boolean isBehindBrackets(int open, int end) {
    for (int at = open; at + 1 < Math.min(end, open + DATELINE); at++) {
      if (source.token(at).is(")")) {
        return source.token(open).is("(") && DASH.has(source.token(at + 1));
      }
    }
    return false;
  }

  /** "an assessment leaked in April said". */
  private boolean isBeforeCue(int at) {
    int behind = source.mentions().at(DateWords.class, at).map(DateWords::end).orElse(at + 1);
    return source
        .mentions()
        .startingAt(Cue.class, behind)
        .filter(cue -> !cue.isBefore() && cue.entry().has("verb"))
        .isPresent();
  }

  /** "said on Tuesday", "told reporters on Tuesday", "in a report published on Tuesday". */
  boolean isNearCue(int at) {
    int before = at - 1;
    while (before >= 0 && BEFORE_DAY.contains(source.token(before).key())) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    boolean said =
        source.mentions().covers(Cue.class, before)
            && !isLand(before)
            && !isFind(before)
            && !source.mentions().covers(Mention.DeedWord.class, before);
    boolean telling = TELLINGS.contains(source.token(before).key());
    return (said || telling) && !isOutpost(before) || told(before);
  }

  /** "in Borno state on Saturday", "in the state last year". */
  private boolean isLand(int at) {
    return source.token(at).is("state")
        && at > 0
        && (source.token(at - 1).capitalised() || source.token(at - 1).is("the"));
  }

  /** "attacked an army post on Friday", which is no post on a network. */
  private boolean isOutpost(int at) {
    return at > 0 && source.token(at).is("post") && GUARDS.has(source.token(at - 1));
  }

  /** "12 bodies were found on Friday", "bodies found in March": nothing is said there. */
  private boolean isFind(int at) {
    return source.token(at).is("found")
        && at > 0
        && (source.isFunction(at - 1, Mention.FunctionKind.AUXILIARY)
            || source.mentions().covers(Mention.ItemNoun.class, at - 1));
  }

  private boolean told(int before) {
    for (int at = before; at >= 0 && at > before - LISTENERS; at--) {
      Optional<Cue> cue = source.mentions().at(Cue.class, at);
      if (cue.isPresent()) {
        return cue.get().entry().surface().equals("tell");
      }
      if (source.token(at).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** "On Monday the UN said that 360,000 people had fled". */
  private boolean opens(int at, Draft draft) {
    Attribution attribution = draft.attribution;
    Sentence sentence = source.sentenceAt(at);
    int behind = source.mentions().at(DateWords.class, at).map(DateWords::end).orElse(at + 1);
    boolean stretch =
        source.mentions().at(DateWords.class, at).filter(DateWords::isStretch).isPresent();
    return attribution.end() > 0
        && !stretch
        && attribution.first() >= behind
        && attribution.first() <= behind + SPEAKER
        && attribution.end() < sentence.end()
        && at <= sentence.first() + 3
        && source
            .mentions()
            .within(Mention.DeedWord.class, sentence.first(), attribution.first())
            .isEmpty()
        && !isOfLoss(attribution.end(), sentence, draft);
  }

  /** In "On Monday, officials said, 12 died" the commas part the saying from what it dates. */
  private boolean isOfLoss(int behind, Sentence sentence, Draft draft) {
    return draft.phrase.sentence().equals(sentence)
        && behind < sentence.end()
        && source.token(behind).is(",");
  }
}
