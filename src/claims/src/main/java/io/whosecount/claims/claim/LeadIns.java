package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Hedge;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the lead-in that governs a list: "The enemy lost:". */
final class LeadIns {
  /** How many entries a list has at the most. */
  private static final int LONGEST_LIST = 40;

  /** How many words the name of a place may have. */
  private static final int LONGEST_NAME = 6;

  private static final Set<String> LINKS = WordSet.of(":", "–", "-", "=", "—");

  private static final Set<String> STOPS = WordSet.of(".", "!", "?");

  private final Source source;

  LeadIns(Source source) {
    this.source = source;
  }

  /** The deed of the lead-in that stands above a list. */
  Optional<Governance> above(CountPhrase phrase, Optional<Item> item) {
    boolean entry = isPlaceEntry(phrase);
    if (item.isEmpty() && phrase.deed().isEmpty() && !entry) {
      return Optional.empty();
    }
    Block block = source.block(phrase.sentence());
    for (int at = block.index() - 1; at >= 0 && at >= block.index() - LONGEST_LIST; at--) {
      Block above = source.layout().blocks().get(at);
      Sentence last = source.sentence(above.endSentence() - 1);
      boolean open = !STOPS.contains(source.token(last.end() - 1).key());
      Optional<DeedWord> deed = deed(last, item);
      boolean leads =
          open
              && (source.token(last.end() - 1).is(":")
                  || source.token(last.end() - 1).is("–")
                  || deed.filter(d -> d.end() >= last.end() - 2).isPresent()
                      && countsNothing(last));
      if (leads && entry) {
        return deed.filter(d -> tellsOfPeople(d.deed())).map(d -> new Governance(d, Reach.BLOCK));
      }
      if (leads) {
        return deed.map(d -> new Governance(d, Reach.BLOCK));
      }
      if (!isEntry(above)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Takhar: 20", "- Kabul province - 6": a name, a mark, the number and no more. */
  private boolean isPlaceEntry(CountPhrase phrase) {
    int mark = phrase.first() - 1;
    int first = phrase.sentence().first();
    if (phrase.hasHead() || mark <= first || !LINKS.contains(source.token(mark).key())) {
      return false;
    }
    int name = source.token(first).kind() == Token.Kind.MARK ? first + 1 : first;
    boolean named = name < mark && source.token(name).capitalised() && mark - name <= LONGEST_NAME;
    int end = phrase.sentence().end();
    boolean last = phrase.end() >= end || source.token(phrase.end()).kind() == Token.Kind.MARK;
    return named
        && last
        && source.mentions().within(ItemNoun.class, name, mark).isEmpty()
        && source.mentions().within(DeedWord.class, name, mark).isEmpty();
  }

  private static boolean tellsOfPeople(Deed deed) {
    return switch (deed) {
      case KILL, DIE, DEATHS, WOUND, CASUALTIES, MISSING, DISPLACE, DETAIN -> true;
      default -> false;
    };
  }

  /** The last deed of {@code sentence} that can befall the item. */
  private Optional<DeedWord> deed(Sentence sentence, Optional<Item> item) {
    List<DeedWord> deeds =
        source.mentions().within(DeedWord.class, sentence.first(), sentence.end());
    for (int at = deeds.size() - 1; at >= 0; at--) {
      DeedWord deed = deeds.get(at);
      if (!deed.entry().has("light")
          && (item.isEmpty() || deed.outcomeOf(item.get()).isPresent())) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }

  /** The hedge with which a lead-in ends loosens every entry: "were approximately:". */
  Optional<Hedge> hedge(Governance governance) {
    int at = governance.word().end();
    int end = source.layout().tokens().size();
    while (at < end && !source.token(at).is(":") && at < governance.word().end() + 20) {
      at++;
    }
    return at < end && source.token(at).is(":")
        ? source.mentions().endingAt(Hedge.class, at).filter(h -> !h.isNeutral())
        : Optional.empty();
  }

  private boolean countsNothing(Sentence sentence) {
    return source.mentions().within(Number.class, sentence.first(), sentence.end()).isEmpty();
  }

  /** An entry of a list: a bullet, or a line that is hardly more than a number. */
  private boolean isEntry(Block block) {
    Sentence only = source.sentence(block.firstSentence());
    return block.kind() == BlockKind.BULLET
        || block.endSentence() - block.firstSentence() <= 2
            && only.end() - only.first() <= 24
            && !source.mentions().within(Number.class, only.first(), only.end()).isEmpty();
  }
}
