package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in the sentence the noun that a number without one stands for. */
final class Antecedents {
  private static final Set<String> THESE = WordSet.of("them", "whom", "these", "those");

  /** "a child and two others": who stands beside them need not be one. */
  private static final Set<Item> ALONE =
      EnumSet.of(Item.CHILD, Item.JOURNALIST, Item.AID_WORKER, Item.HOSTAGE, Item.PRISONER);

  private static final Set<String> COPULAS = WordSet.of("were", "was", "are", "is");

  /** How far behind "five of those ..." its verb may stand, in tokens. */
  private static final int LONGEST_GROUP = 10;

  /** How far before a number the colon of its heading may stand, in tokens. */
  private static final int LONGEST_HEADING = 20;

  private final Source source;
  private final Statuses statuses;

  Antecedents(Source source) {
    this.source = source;
    this.statuses = new Statuses(source);
  }

  /**
   * "Five of those killed were children", "five of them children": the predicate says what is
   * counted.
   */
  Optional<Item> toldOfThose(CountPhrase phrase) {
    int of = phrase.number().end();
    int limit = Math.min(phrase.sentence().end(), of + LONGEST_GROUP);
    if (statuses.isUnderAge(of, limit)) {
      return Optional.of(Item.CHILD);
    }
    if (of + 1 < limit && COPULAS.contains(source.token(of).key())) {
      return statuses.at(of + 1, phrase.sentence().end());
    }
    if (of >= limit || !source.token(of).is("of")) {
      return Optional.empty();
    }
    for (int at = of + 1; at + 1 < limit; at++) {
      if (source.token(at).kind() == Token.Kind.MARK) {
        return Optional.empty();
      }
      boolean verbless = THESE.contains(source.token(of + 1).key()) && areParties(of + 2, at);
      if (verbless && isUnderAge(at, limit)) {
        return Optional.of(Item.CHILD);
      }
      Optional<Item> direct =
          verbless
              ? source.mentions().startingAt(ItemNoun.class, at).map(ItemNoun::item)
              : Optional.empty();
      if (direct.filter(Item::isPeople).isPresent()) {
        boolean fighters = ofThem(phrase).filter(item -> item == Item.PERSONNEL).isPresent();
        return direct.filter(item -> item != Item.PERSON || !fighters);
      }
      if (COPULAS.contains(source.token(at).key())) {
        return statuses.at(at + 1, phrase.sentence().end());
      }
    }
    return Optional.empty();
  }

  /** "three of them Iranian soldiers". */
  private boolean areParties(int from, int end) {
    boolean parties = end >= from;
    for (int at = from; at < end; at++) {
      parties &= source.mentions().covers(Mention.Party.class, at);
    }
    return parties;
  }

  /** "29 of them under 18", "four of them aged under 18". */
  private boolean isUnderAge(int from, int limit) {
    int at = source.token(from).is("aged") ? from + 1 : from;
    return at + 1 < limit
        && (source.token(at).is("under") || source.token(at).is("below"))
        && (source.token(at + 1).is("18") || source.token(at + 1).is("eighteen"));
  }

  /** "A policeman was killed and two others were hurt": the one who is not counted. */
  Optional<Item> firstOfThem(CountPhrase phrase) {
    boolean reflexive =
        phrase.first() > 1 && source.token(phrase.first() - 2).key().endsWith("self");
    List<ItemNoun> before =
        reflexive
            ? List.of()
            : source.mentions().within(ItemNoun.class, phrase.sentence().first(), phrase.first());
    return before.reversed().stream()
        .filter(
            noun ->
                source.isFunction(noun.first() - 1, Mention.FunctionKind.DETERMINER)
                    || noun.first() == phrase.sentence().first())
        .map(ItemNoun::item)
        .filter(Item::isPeople)
        .findFirst()
        .map(item -> ALONE.contains(item) ? Item.PERSON : item);
  }

  /** "sank a frigate and damaged two others": the one thing that is not counted. */
  Optional<Item> firstOfThings(CountPhrase phrase, Deed deed) {
    boolean befallsThings =
        switch (deed) {
          case DAMAGE, DESTROY, DOWN, HIT, INTERCEPT -> true;
          default -> false;
        };
    List<ItemNoun> before =
        befallsThings
            ? source.mentions().within(ItemNoun.class, phrase.sentence().first(), phrase.first())
            : List.of();
    return before.reversed().stream()
        .filter(noun -> !noun.item().isPeople())
        .map(ItemNoun::nature)
        .filter(item -> deed.outcomeOf(item).isPresent())
        .findFirst();
  }

  /** "Civilian casualties in March: 164 killed": what stands before the colon says who. */
  Optional<Item> ofHeading(CountPhrase phrase) {
    int first = phrase.sentence().first();
    int colon = phrase.first() - 1;
    int from = Math.max(first, colon - LONGEST_HEADING);
    while (colon > from && !source.token(colon).is(":")) {
      colon--;
    }
    if (colon <= from) {
      return Optional.empty();
    }
    return source.mentions().within(Mention.DeedWord.class, first, colon).stream()
        .filter(Mention.DeedWord::isCount)
        .flatMap(deed -> source.mentions().endingAt(ItemNoun.class, deed.first()).stream())
        .map(ItemNoun::item)
        .filter(Item::isPeople)
        .findFirst();
  }

  /** "engaged the terrorists and killed six of them". */
  Optional<Item> ofThem(CountPhrase phrase) {
    int of = phrase.number().end();
    boolean them =
        of + 1 < phrase.sentence().end()
            && source.token(of).is("of")
            && source.token(of + 1).is("them");
    if (!them) {
      return Optional.empty();
    }
    Optional<ItemNoun> last = lastPeople(phrase.sentence().first(), phrase.first());
    return last.isPresent()
        ? last.filter(noun -> !isNumberIn(noun.end(), phrase.first())).map(ItemNoun::item)
        : onlyPeopleBefore(phrase);
  }

  private Optional<ItemNoun> lastPeople(int from, int end) {
    return source.mentions().within(ItemNoun.class, from, end).reversed().stream()
        .filter(noun -> noun.item().isPeople())
        .findFirst();
  }

  private boolean isNumberIn(int from, int end) {
    return !source.mentions().within(Mention.Number.class, from, end).isEmpty();
  }

  /** "The attackers came at dawn. Seventeen of them were killed." */
  private Optional<Item> onlyPeopleBefore(CountPhrase phrase) {
    boolean opens = phrase.first() == phrase.sentence().first();
    if (!opens || phrase.sentence().index() == 0) {
      return Optional.empty();
    }
    Sentence before = source.sentence(phrase.sentence().index() - 1);
    List<Item> people =
        source.mentions().within(ItemNoun.class, before.first(), before.end()).stream()
            .map(ItemNoun::item)
            .filter(Item::isPeople)
            .distinct()
            .toList();
    return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
  }

  /** "Iran shot down two of them": what is counted stands before. */
  Optional<Item> antecedent(CountPhrase phrase, Deed deed) {
    return source
        .mentions()
        .within(ItemNoun.class, phrase.sentence().first(), phrase.first())
        .reversed()
        .stream()
        .map(ItemNoun::nature)
        .filter(item -> !item.isPeople())
        .filter(item -> deed.outcomeOf(item).isPresent())
        .findFirst();
  }

  /** "the number of Russian troops it has killed to 110,740": an item before the deed. */
  Optional<Item> leadItem(Governance governance, CountPhrase phrase) {
    Mention.DeedWord deed = governance.word();
    if (phrase.first() < deed.first()) {
      return Optional.empty();
    }
    Optional<ItemNoun> among =
        deed.end() + 1 < phrase.first() && source.token(deed.end()).is("among")
            ? source.mentions().startingAt(ItemNoun.class, deed.end() + 1)
            : Optional.empty();
    if (among.filter(i -> i.item().isPeople()).isPresent()) {
      return among.map(ItemNoun::item);
    }
    boolean pronoun = !deed.isVerb();
    for (int at = deed.first() - 1;
        at >= phrase.sentence().first() && at > deed.first() - 8;
        at--) {
      if (source.mentions().covers(Mention.Number.class, at)) {
        return Optional.empty();
      }
      pronoun |= source.isFunction(at, Mention.FunctionKind.PRONOUN);
      Optional<ItemNoun> item = source.mentions().at(ItemNoun.class, at);
      boolean beside = deed.isVerb() || item.filter(i -> i.end() >= deed.first() - 1).isPresent();
      if (item.isPresent() && (!beside || !pronoun && !isNumberOf(item.get(), deed))) {
        return Optional.empty();
      }
      if (item.isPresent()) {
        return item.map(ItemNoun::item).filter(Item::isPeople);
      }
    }
    return Optional.empty();
  }

  /** "the number of civilians killed has climbed to 1,119". */
  private boolean isNumberOf(ItemNoun item, Mention.DeedWord deed) {
    int first =
        source
            .mentions()
            .endingAt(Mention.Party.class, item.first())
            .map(Mention::first)
            .orElse(item.first());
    return item.end() == deed.first() && first > 0 && source.token(first - 1).is("of");
  }
}
