package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Says of which part of the side a number speaks: a town, a region, a group of forces. */
final class PlaceResolver {
  /** How many blocks above a list the group of forces that it speaks of may be named. */
  private static final int REACH = 2;

  /** How far behind a total the place that it is bound to may stand, in tokens. */
  private static final int NEAR = 8;

  /** How many sentences back a place is looked for; a hostile paragraph has thousands. */
  private static final int FARTHEST = 12;

  private static final WordSet ALL = WordSet.of("total", "totally", "overall", "altogether", "all");

  private final Source source;
  private final EvidenceWriter trace;
  private final Map<Integer, OptionalInt> groups = new HashMap<>();

  PlaceResolver(Source source) {
    this.source = source;
    this.trace = new EvidenceWriter(source);
  }

  /** Sets the place of {@code draft} where the text ties the number to a part of the side. */
  void resolve(Draft draft) {
    if (draft.period instanceof Period.Cumulative) {
      placeBehind(draft);
      return;
    }
    Sentence sentence = draft.phrase.sentence();
    Attribution attribution = draft.attribution;
    if (placeAround(draft)
        || place(draft, attribution.first(), attribution.end(), Rule.PLACE_OF_CLAIMANT)
        || source.block(sentence).kind() == BlockKind.HEADLINE) {
      return;
    }
    boolean losses = draft.outcome == Outcome.LOST || draft.outcome == Outcome.CASUALTIES;
    if (draft.item.isPeople() && draft.item != Item.PERSONNEL) {
      sceneBefore(draft);
    } else if (losses) {
      group(draft);
    }
  }

  /** "1,100 soldiers over the past day, including 400 near Pokrovsk": the place is the part's. */
  private int beforeParts(Draft draft) {
    int end = draft.phrase.sentence().end();
    for (int at = draft.phrase.end(); at + 1 < end; at++) {
      boolean opens =
          source.token(at).is("including")
              || source.token(at).is(":")
              || source.token(at).is(";")
              || source.token(at).is("of") && source.token(at + 1).is("whom");
      if (opens) {
        return at;
      }
    }
    return end;
  }

  /**
   * "30 in Gaza City, 25 in Khan Younis": the place behind each number; else the one that opens the
   * sentence; else that of the numbers that follow, "12 killed and 30 wounded in Kharkiv".
   */
  private boolean placeAround(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int end = beforeParts(draft);
    int next = nextNumber(draft.phrase.end(), end);
    return place(draft, draft.phrase.first(), next, Rule.PLACE_OF_SENTENCE)
        || place(draft, sentence.first(), draft.phrase.first(), Rule.PLACE_OF_SENTENCE)
        || !hasOwnPlace(next, end) && place(draft, next, end, Rule.PLACE_OF_SENTENCE);
  }

  private int nextNumber(int from, int end) {
    for (int at = from; at < end; at++) {
      if (source.mentions().covers(Mention.Number.class, at)) {
        return at;
      }
    }
    return end;
  }

  /** "25 in Khan Younis". */
  private boolean hasOwnPlace(int number, int end) {
    int in = number + 1;
    return in + 1 < end
        && source.isFunction(in, Mention.FunctionKind.PREPOSITION)
        && source.mentions().covers(Mention.Place.class, in + 1);
  }

  private boolean place(Draft draft, int first, int end, Rule rule) {
    Optional<Mention.Place> place =
        source.mentions().within(Mention.Place.class, first, end).stream().findFirst();
    place.ifPresent(p -> set(draft, p.first(), p.end(), rule));
    return place.isPresent();
  }

  /**
   * "3,500 soldiers have been killed in Bakhmut since the start": only what is tied to the number.
   */
  private void placeBehind(Draft draft) {
    int first = draft.phrase.end();
    int end = Math.min(draft.phrase.sentence().end(), first + NEAR);
    for (int at = first + 1; at < end; at++) {
      Optional<Mention.Place> place = source.mentions().startingAt(Mention.Place.class, at);
      if (place.isPresent() && isNear(at - 1)) {
        set(draft, at, place.get().end(), Rule.PLACE_OF_SENTENCE);
        return;
      }
      if (source.token(at).is(",") || source.mentions().covers(Mention.Number.class, at)) {
        return;
      }
    }
  }

  /** "in Bakhmut", "near Bakhmut"; not "over Bakhmut". */
  private boolean isNear(int at) {
    return source
        .mentions()
        .at(Mention.SideCue.class, at)
        .filter(cue -> cue.word() == SideWord.SCENE && cue.entry().has("near"))
        .isPresent();
  }

  private void sceneBefore(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    Block block = source.block(sentence);
    int last = Math.max(block.firstSentence(), sentence.index() - FARTHEST);
    for (int at = sentence.index() - 1; at >= last; at--) {
      Sentence before = source.sentence(at);
      if (place(draft, before.first(), before.end(), Rule.PLACE_OF_SENTENCE)) {
        return;
      }
    }
  }

  /** "The Zapad Group of Forces took a village." and below: "The enemy lost 180 troops." */
  private void group(Draft draft) {
    if (isOfAll(draft.phrase.sentence())) {
      return;
    }
    Block block = source.block(draft.phrase.sentence());
    for (int at = block.index(); at >= 0 && at >= block.index() - REACH; at--) {
      OptionalInt named = groups.computeIfAbsent(at, this::groupIn);
      if (named.isPresent()) {
        set(draft, named.getAsInt() - 1, named.getAsInt() + 1, Rule.GROUP_OF_FORCES);
        return;
      }
    }
  }

  /** "In total, the enemy lost 465 troops": of all groups. */
  private boolean isOfAll(Sentence sentence) {
    int at = sentence.first();
    boolean in = at + 1 < sentence.end() && source.token(at).is("in");
    return ALL.has(source.token(at)) || in && ALL.has(source.token(at + 1));
  }

  /** Where block {@code index} first names a group of forces; looked for once in each block. */
  private OptionalInt groupIn(int index) {
    Block look = source.layout().blocks().get(index);
    int first = source.sentence(look.firstSentence()).first();
    int end = source.sentence(look.endSentence() - 1).end();
    for (int token = first + 1; token < end; token++) {
      boolean named =
          source.isSideWord(token, SideWord.GROUP) && source.token(token - 1).capitalised();
      if (named && !source.isFunction(token - 1, Mention.FunctionKind.DETERMINER)) {
        return OptionalInt.of(token);
      }
    }
    return OptionalInt.empty();
  }

  private void set(Draft draft, int first, int end, Rule rule) {
    draft.place = Optional.of(source.layout().words(first, end));
    trace.place(draft, rule, first, end);
  }
}
