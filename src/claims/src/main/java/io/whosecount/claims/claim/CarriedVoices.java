package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the voice that a sentence without one of its own goes on in: that of the sentence before,
 * of the one that closes its quotation, of the lead-in above its list.
 */
final class CarriedVoices {
  /** How many sentences a voice reaches beyond its own within a paragraph. */
  private static final int REACH = 3;

  /** How many blocks above an entry of a list its lead-in may stand. */
  private static final int LONGEST_LIST = 40;

  /** How far into a sentence the word stands by which a voice goes on. */
  private static final int GOES_ON_WITHIN = 6;

  private static final Set<String> SPOKE = WordSet.of("said", "spoke", "told", "wrote");
  private static final Set<String> GOES_ON = WordSet.of("also", "too", "another", "furthermore");

  private static final WordSet CLAIMED = WordSet.of("claimed", "claims", "claim", "claiming");

  private static final WordSet SUMS = WordSet.of("brings", "brought", "bringing", "raises");

  private final Source source;
  private final Function<Sentence, List<Attribution>> voices;
  private final Topics topics;
  private final Quotations quotations;
  private final SourceLines sourceLines;
  private final PointedVoices pointed;
  private final ListVoices lists;
  private final ReportsOfFronts reports;

  CarriedVoices(
      Source source, Function<Sentence, List<Attribution>> voices, ReportsOfFronts reports) {
    this.source = source;
    this.voices = voices;
    this.topics = new Topics(source);
    this.quotations = new Quotations(source);
    this.sourceLines = new SourceLines(source, voices);
    this.pointed = new PointedVoices(source, voices, topics);
    this.lists = new ListVoices(source, voices, topics, pointed);
    this.reports = reports;
  }

  /** The voice that reaches the number of {@code draft}. */
  Optional<Attribution> of(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    if (hasVoiceOfItsOwn(sentence)) {
      return Optional.empty();
    }
    return quotedBehind(sentence)
        .or(() -> pointed.behind(sentence))
        .or(() -> topics.turnsAway(sentence) ? Optional.empty() : carried(draft));
  }

  /** "We hit them. They lost 75 men," the ministry said. */
  private Optional<Attribution> quotedBehind(Sentence sentence) {
    Block block = source.block(sentence);
    for (int at = sentence.index(); at + 1 < block.endSentence(); at++) {
      boolean far = at >= sentence.index() + REACH;
      if (far || !quotations.goesOnBehind(source.sentence(at))) {
        return Optional.empty();
      }
      List<Attribution> there = voices.apply(source.sentence(at + 1));
      if (!there.isEmpty()) {
        return Optional.of(
            quotations
                .outside(source.sentence(at + 1), there)
                .with(Rule.CARRIED_FROM_SENTENCE_BEHIND));
      }
    }
    return Optional.empty();
  }

  /** From the sentences before in the paragraph; over a bullet list from its lead-in. */
  private Optional<Attribution> carried(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    Block block = source.block(sentence);
    int reach = draft.item.isPeople() && draft.item != Item.PERSONNEL ? REACH - 1 : REACH;
    for (int at = sentence.index() - 1;
        at >= block.firstSentence() && at >= sentence.index() - reach;
        at--) {
      Sentence before = source.sentence(at);
      if (!voices.apply(before).isEmpty()) {
        boolean another = topics.changesScene(draft, before) || topics.recalls(sentence, before);
        return another
            ? Optional.empty()
            : !isHeardIn(draft, before)
                ? Optional.empty()
                : lastOpen(before)
                    .filter(a -> !isNotice(a) && !ownsUp(before) && !ownsUp(sentence))
                    .filter(a -> !isPerson(a) || !opensOnAnotherDay(sentence))
                    .filter(a -> !isOnlooker(a) || !source.hasWord(sentence, SUMS))
                    .map(a -> a.with(Rule.CARRIED_FROM_SENTENCE_BEFORE));
      }
      if (hasVoiceOfItsOwn(before)
          || topics.turnsAway(before)
          || isSilentOther(before)
          || ownsUp(before)) {
        return Optional.empty();
      }
    }
    Optional<Attribution> line = sourceLines.find(block);
    if (line.isPresent()) {
      return line;
    }
    boolean losses =
        !draft.item.isPeople()
            || draft.item == Item.PERSONNEL && draft.outcome == Outcome.CASUALTIES;
    boolean bullet = block.kind() == BlockKind.BULLET;
    boolean dated =
        source.mentions().anyBegins(DateWords.class, sentence.first(), sentence.first() + 3);
    Optional<Attribution> above =
        losses || bullet || goesOn(sentence) && !dated ? above(block, losses) : Optional.empty();
    return above.or(() -> lists.find(draft));
  }

  /** Somebody by his own name, whatever his office: "Hasan said". */
  private boolean isPerson(Attribution attribution) {
    int first = attribution.first();
    int end = attribution.end();
    boolean named =
        source.mentions().within(Mention.Office.class, first, end).isEmpty()
            && source.mentions().within(Mention.Party.class, first, end).isEmpty()
            && source.mentions().within(Mention.KnownClaimant.class, first, end).isEmpty();
    return attribution
        .claimant()
        .filter(
            c -> c.kind() == ClaimantKind.PERSON || c.kind() == ClaimantKind.GOVERNMENT && named)
        .isPresent();
  }

  /** "On Monday, commandos killed four": the narrator tells of what else there was. */
  private boolean opensOnAnotherDay(Sentence sentence) {
    return sentence.first() + 1 < sentence.end()
        && source.token(sentence.first()).is("on")
        && source.mentions().startingAt(DateWords.class, sentence.first() + 1).isPresent();
  }

  /** Sources who told of one blow do not count the war: "That brings the toll to 1,121". */
  private static boolean isOnlooker(Attribution attribution) {
    return attribution.claimant().filter(c -> c.kind() == ClaimantKind.GROUP).isPresent();
  }

  /** "The group claimed the attack": who owns up to a deed has counted nothing. */
  private boolean ownsUp(Sentence sentence) {
    return source
        .mentions()
        .within(Mention.VoiceWord.class, sentence.first(), sentence.end())
        .stream()
        .filter(word -> word.kind() == Mention.VoiceKind.ATTACK)
        .anyMatch(word -> isClaimed(sentence, word.first()));
  }

  /** "claimed the attack", "claimed responsibility for". */
  private boolean isClaimed(Sentence sentence, int at) {
    int from = Math.max(sentence.first(), at - 3);
    return IntStream.range(from, Math.min(sentence.end(), at + 4))
        .anyMatch(i -> CLAIMED.has(source.token(i)));
  }

  /** "Four others also died": the same voice counts on. */
  private boolean goesOn(Sentence sentence) {
    int limit = Math.min(sentence.end(), sentence.first() + GOES_ON_WITHIN);
    for (int at = sentence.first(); at < limit; at++) {
      boolean well = at > sentence.first() && source.token(at).is("well");
      if (GOES_ON.contains(source.token(at).key()) || well && source.token(at - 1).is("as")) {
        return true;
      }
    }
    return false;
  }

  /** "The army has not commented": another is spoken of, and says nothing. */
  private boolean isSilentOther(Sentence sentence) {
    return !source.isFunction(sentence.first(), Mention.FunctionKind.PRONOUN)
        && source
            .mentions()
            .within(Mention.VoiceWord.class, sentence.first(), sentence.end())
            .stream()
            .anyMatch(word -> word.kind() == Mention.VoiceKind.REFUSAL);
  }

  /** Who counts nothing is not heard to count in the sentence that follows. */
  private boolean isHeardIn(Draft draft, Sentence before) {
    return !draft.item.isPeople()
        || draft.item == Item.PERSONNEL
        || source
            .mentions()
            .within(Mention.DeedWord.class, before.first(), draft.phrase.sentence().first())
            .stream()
            .anyMatch(CarriedVoices::isOfPeople);
  }

  private static boolean isOfPeople(Mention.DeedWord deed) {
    return switch (deed.deed()) {
      case KILL, DIE, DEATHS, WOUND, CASUALTIES, MISSING, DISPLACE, CAPTURE, DETAIN, RELEASE ->
          true;
      case HIT, DESTROY, NEUTRALISE, LOSE, SUFFER, INFLICT, LAUNCH, DOWN, INTERCEPT -> true;
      case DAMAGE, DETECT -> false;
    };
  }

  /** "The company said ...": somebody speaks here whom the words do not name; nobody else does. */
  private boolean hasVoiceOfItsOwn(Sentence sentence) {
    return source.mentions().within(Mention.Cue.class, sentence.first(), sentence.end()).stream()
        .anyMatch(
            cue -> cue.form() == Form.PAST && SPOKE.contains(source.token(cue.first()).key()));
  }

  /** "West Bank Updates": a title of the page, and nobody who speaks. */
  private boolean isTitleOfReport(Attribution attribution) {
    return source
        .mentions()
        .within(Mention.Office.class, attribution.first(), attribution.end())
        .stream()
        .anyMatch(office -> office.entry().canonical().equals("report"));
  }

  /** "The army informed the district office of one death": it told of that, and goes on nowhere. */
  private boolean isNotice(Attribution attribution) {
    return IntStream.range(attribution.first(), attribution.end())
        .anyMatch(at -> source.token(at).is("informed") || source.token(at).is("notified"));
  }

  private Optional<Attribution> above(Block block, boolean losses) {
    boolean bullet = block.kind() == BlockKind.BULLET;
    boolean report = !bullet && losses && reports.has(block);
    int steps = bullet || report ? LONGEST_LIST : 1;
    for (int at = block.index() - 1; at >= 0 && at >= block.index() - steps; at--) {
      Block before = source.layout().blocks().get(at);
      if (before.kind() == BlockKind.HEADLINE) {
        return bullet ? last(before).filter(a -> !isTitleOfReport(a)) : Optional.empty();
      }
      Optional<Attribution> there = last(before);
      boolean entry = before.kind() == BlockKind.BULLET;
      boolean heard =
          bullet
              ? !entry && (losses || isLeadIn(before))
              : isSameVoice(block) && !recalls(block, before);
      if (there.isPresent() && heard) {
        return there.map(a -> a.with(Rule.CARRIED_FROM_BLOCK_ABOVE));
      }
      boolean goesOn = report && there.isEmpty() && reports.has(before);
      if (!goesOn && (!bullet || !entry)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isLeadIn(Block block) {
    Sentence last = source.sentence(block.endSentence() - 1);
    return source.token(last.end() - 1).is(":");
  }

  private boolean recalls(Block block, Block before) {
    Sentence last = source.sentence(before.endSentence() - 1);
    return source.sentences(block).stream().anyMatch(s -> topics.recalls(s, last));
  }

  /** A paragraph without any attribution of its own goes on in the voice of the one before. */
  private boolean isSameVoice(Block block) {
    return source.sentences(block).stream().allMatch(s -> voices.apply(s).isEmpty());
  }

  private Optional<Attribution> last(Block block) {
    Optional<Attribution> found = Optional.empty();
    for (Sentence sentence : source.sentences(block)) {
      if (!voices.apply(sentence).isEmpty()) {
        found = lastOpen(sentence);
      }
    }
    return found;
  }

  /** The last voice that goes on behind {@code sentence}; an outlet only where nobody else does. */
  private Optional<Attribution> lastOpen(Sentence sentence) {
    List<Attribution> open =
        voices.apply(sentence).stream().filter(a -> a.content().open()).toList();
    return open.stream()
        .filter(a -> !a.isOutlet())
        .reduce((a, b) -> b)
        .or(() -> open.stream().reduce((a, b) -> b));
  }
}
