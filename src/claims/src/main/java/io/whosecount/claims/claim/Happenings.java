package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened where people fell: in a sentence, around it, and in the document as a whole. */
final class Happenings {
  /** How many sentences of a document say what it is about. */
  private static final int LEAD = 4;

  /** A day further back than this is that of another attack. */
  private static final int FRESH = 21;

  private static final Set<String> ONE = WordSet.of("a", "an", "one", "single");
  private static final Set<String> KNOWN = WordSet.of("the", "this", "that", "these", "those");
  private static final Set<String> PERFECT = WordSet.of("has", "have");
  private static final Set<EventKind> FIGHTS = Set.of(EventKind.ATTACK, EventKind.BATTLE);

  private final Source source;
  private final boolean ofDisaster;
  private final boolean ofAttack;
  private final boolean ofBattle;
  private final Optional<PartialDate> dayOfAttack;

  Happenings(Source source) {
    this.source = source;
    Map<EventKind, Integer> counts = new EnumMap<>(EventKind.class);
    source.mentions().all(Event.class).forEach(e -> counts.merge(e.kind(), 1, Integer::sum));
    int disasters = counts.getOrDefault(EventKind.DISASTER, 0);
    int fights =
        counts.getOrDefault(EventKind.ATTACK, 0)
            + counts.getOrDefault(EventKind.BATTLE, 0)
            + counts.getOrDefault(EventKind.WAR, 0);
    this.ofDisaster = disasters > fights;
    this.ofAttack = source.layout().sentences().stream().limit(LEAD).anyMatch(this::tellsAttack);
    this.ofBattle =
        source.layout().sentences().stream().limit(LEAD).anyMatch(s -> tells(s, EventKind.BATTLE));
    this.dayOfAttack = ofAttack ? findDayOfAttack() : Optional.empty();
  }

  /** Whether the document is about a disaster, whose toll stays that of one event. */
  boolean isOfDisaster() {
    return ofDisaster;
  }

  /** Whether the document opens with a battle or an offensive. */
  boolean isOfBattle() {
    return ofBattle;
  }

  /** Whether the document opens with one attack. */
  boolean isOfAttack() {
    return ofAttack;
  }

  /**
   * The day of the attack that the document is about, where "Thursday's assault" or "the assault on
   * Thursday" tells one day and no other.
   */
  Optional<PartialDate> dayOfAttack() {
    return dayOfAttack;
  }

  private Optional<PartialDate> findDayOfAttack() {
    Set<PartialDate> days = new HashSet<>();
    LocalDate published = source.document().facts().published().value();
    for (DateWords date : source.mentions().all(DateWords.class)) {
      boolean day =
          date.date().day().isPresent()
              && !date.isStretch()
              && date.lastDay().isAfter(published.minusDays(FRESH));
      if (day && (isOfAttack(date.end(), "'s", 1) || isOfAttack(date.first() - 1, "on", -1))) {
        days.add(date.date());
      }
    }
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }

  private boolean isOfAttack(int at, String mark, int step) {
    boolean linked = at >= 0 && at < source.layout().tokens().size() && source.token(at).is(mark);
    return linked
        && source
            .mentions()
            .at(Event.class, at + step)
            .filter(e -> e.kind() == EventKind.ATTACK && !e.plural())
            .isPresent();
  }

  /** Whether {@code sentence} speaks of one attack or "a battle", not of attacks. */
  boolean tellsAttack(Sentence sentence) {
    return in(sentence).stream()
        .anyMatch(
            e ->
                !e.plural()
                    && (e.kind() == EventKind.ATTACK || e.kind() == EventKind.BATTLE && isOne(e)));
  }

  /**
   * Whether {@code sentence} tells one blow: "a strike", "a missile hit", and not shelling, which
   * goes on, or what "have hit" for weeks.
   */
  boolean tellsBlow(Sentence sentence) {
    return in(sentence).stream()
        .anyMatch(
            e ->
                e.kind() == EventKind.ATTACK && !e.plural() && e.entry().has("noun")
                    || e.kind() == EventKind.BLOW && !isPerfect(e));
  }

  private boolean isPerfect(Event verb) {
    return verb.first() > 0 && PERFECT.contains(source.token(verb.first() - 1).key());
  }

  private boolean isOne(Event event) {
    return event.first() > 0 && ONE.contains(source.token(event.first() - 1).key());
  }

  /** Whether {@code sentence} speaks of fighting or a blow of any kind. */
  boolean tellsFight(Sentence sentence) {
    return in(sentence).stream().anyMatch(e -> FIGHTS.contains(e.kind()));
  }

  /** Whether {@code sentence}, or one of the two before it, tells a battle. */
  boolean tellsBattle(Sentence sentence) {
    int from = Math.max(0, sentence.index() - 2);
    return source.layout().sentences().subList(from, sentence.index() + 1).stream()
        .flatMap(s -> in(s).stream())
        .anyMatch(e -> e.kind() == EventKind.BATTLE);
  }

  /** Whether {@code sentence} goes on with a happening told before: "the attack", "that blast". */
  boolean goesOn(Sentence sentence) {
    return in(sentence).stream()
        .filter(e -> e.kind() != EventKind.WAR && e.kind() != EventKind.BLOW)
        .filter(e -> e.first() > sentence.first())
        .anyMatch(e -> KNOWN.contains(source.token(e.first() - 1).key()));
  }

  /** Whether {@code sentence} speaks of {@code kind}. */
  boolean tells(Sentence sentence, EventKind kind) {
    return in(sentence).stream().anyMatch(e -> e.kind() == kind);
  }

  /** The last happening of {@code kind} in tokens {@code [from, end)}. */
  Optional<Event> last(EventKind kind, int from, int end) {
    return source.mentions().within(Event.class, from, end).reversed().stream()
        .filter(e -> e.kind() == kind)
        .findFirst();
  }

  private List<Event> in(Sentence sentence) {
    return source.mentions().within(Event.class, sentence.first(), sentence.end());
  }
}
