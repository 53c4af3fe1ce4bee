package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says who of the captured are hostages: those taken hostage by the verb's own word, those who are
 * kidnapped in a text of hostages or ransom, and a ship's crew that anybody kidnaps.
 */
final class Captives {
  private static final Set<String> KIDNAPS =
      WordSet.of(
          "abduct", "abduct and hold", "abduction", "hijack", "kidnap", "kidnapping of", "snatch");

  /** Crews serve on merchant ships too, and no navy loses its own to kidnappers. */
  private static final Set<String> CREWS = WordSet.of("sailor", "seaman", "crewman", "crew member");

  private static final WordSet PRISON =
      WordSet.of("prisoner", "prisoners", "prison", "prisons", "jail", "jails", "inmates");

  private static final WordSet RANSOM = WordSet.of("ransom", "pirates", "piracy", "hijackers");

  /** How many words a thing's name may have: "six AK-47 assault rifles". */
  private static final int LONGEST_NAME = 8;

  private final Source source;

  /** In a text of hostages those whom somebody takes are hostages. */
  private final boolean tellsOfHostages;

  private final boolean tellsOfRansom;

  Captives(Source source) {
    this.source = source;
    this.tellsOfHostages =
        source.mentions().all(ItemNoun.class).stream().anyMatch(i -> i.item() == Item.HOSTAGE);
    this.tellsOfRansom = source.hasWord(RANSOM, 0, source.layout().tokens().size());
  }

  /** Whether those captured without a noun are hostages, in this text of hostages. */
  boolean areHostages() {
    return tellsOfHostages;
  }

  /** "took 31 hostage", "251 were taken captive", behind a number of no soldiers. */
  static boolean areTakenHostage(CountPhrase phrase, DeedWord word, Optional<Item> inherited) {
    boolean soldiers = inherited.filter(item -> item == Item.PERSONNEL).isPresent();
    String surface = phrase.deed().orElse(word).entry().surface();
    boolean captive = surface.contains("captive") && inherited.isPresent();
    return !soldiers && (surface.contains("hostage") || captive);
  }

  /** "In a prisoner swap Israel released 400 Palestinians", "another 23 held in its jails". */
  boolean areFreedPrisoners(CountPhrase phrase, Governance governance) {
    boolean people =
        phrase.item().map(ItemNoun::item).filter(item -> item != Item.PERSON).isEmpty()
            && phrase.deed().isEmpty();
    return governance.word().deed() == Deed.RELEASE
        && people
        && !tellsOfHostages
        && phrase.party().isPresent()
        && source.hasWord(phrase.sentence(), PRISON);
  }

  /** "seized six rifles", "14 outposts were captured": of things nobody is captured. */
  boolean areThings(CountPhrase phrase, Governance governance) {
    DeedWord word = governance.word();
    if (word.deed() != Deed.CAPTURE || KIDNAPS.contains(word.entry().surface())) {
      return false;
    }
    boolean before = word.first() >= phrase.end();
    int end =
        Math.min(before ? word.first() : phrase.sentence().end(), phrase.end() + LONGEST_NAME);
    for (int at = phrase.end(); at < end; at++) {
      Token token = source.token(at);
      boolean mark = token.kind() == Token.Kind.MARK && !token.is("-");
      if (mark || isSmallWord(at)) {
        return false;
      }
      if (token.kind() == Token.Kind.WORD && !isName(token) && token.key().endsWith("s")) {
        return true;
      }
    }
    return false;
  }

  /** In a text of capitals every word looks like a name. */
  private static boolean isName(Token token) {
    int last = token.text().length() - 1;
    return token.capitalised() && Character.isLowerCase(token.text().charAt(last));
  }

  private boolean isSmallWord(int at) {
    return source.mentions().covers(Mention.Function.class, at)
        || source.mentions().covers(DeedWord.class, at)
        || source.mentions().covers(Mention.PeriodPhrase.class, at)
        || source.mentions().covers(Mention.DateWords.class, at)
        || source.mentions().covers(ItemNoun.class, at);
  }

  /** What those are whom {@code word} captures; empty where {@code noun} says it best. */
  Optional<Item> of(ItemNoun noun, DeedWord word) {
    if (word.deed() != Deed.CAPTURE) {
      return Optional.empty();
    }
    boolean plain = noun.item() == Item.PERSON || noun.item() == Item.CIVILIAN;
    boolean crew = CREWS.contains(noun.entry().surface());
    boolean kidnapped = KIDNAPS.contains(word.entry().surface());
    boolean hostage =
        noun.item().isPeople() && word.entry().surface().contains("hostage")
            || noun.item() == Item.PERSON && tellsOfHostages
            || plain && kidnapped && (tellsOfRansom || tellsOfHostages)
            || crew && (kidnapped || tellsOfRansom);
    return hostage ? Optional.of(Item.HOSTAGE) : Optional.empty();
  }
}
