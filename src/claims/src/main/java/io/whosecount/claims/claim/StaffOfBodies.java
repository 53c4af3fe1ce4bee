package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says what those are whom a body employs: "seven World Central Kitchen staff" are aid workers,
 * "two Reuters staff" journalists.
 */
final class StaffOfBodies {
  /** How far behind "staff of" the body's name may open, in tokens. */
  private static final int NEAR = 3;

  /** How far before the number the body may stand that says "its staff", in tokens. */
  private static final int FAR = 10;

  private static final Set<String> STAFF =
      WordSet.of(
          "staff",
          "staff member",
          "staffer",
          "employee",
          "worker",
          "volunteer",
          "member",
          "colleague",
          "people",
          "doctor",
          "surgeon",
          "nurse",
          "medic",
          "paramedic",
          "ambulance worker",
          "driver",
          "teacher",
          "engineer",
          "technician",
          "guard");

  private static final Set<String> PRESS =
      WordSet.of("staff", "staff member", "staffer", "employee", "worker", "member", "colleague");

  private static final Set<String> LINKS = WordSet.of("of", "from", "with", "for", "at");

  private static final Set<String> AID =
      WordSet.of(
          "un", "u.n.", "ngo", "ngos", "charity", "aid", "relief", "humanitarian", "nations");

  private final Source source;

  StaffOfBodies(Source source) {
    this.source = source;
  }

  /** What the staff of a body are, where {@code phrase} names the body. */
  Optional<Item> of(CountPhrase phrase, ItemNoun noun) {
    String surface = noun.entry().surface();
    if (!STAFF.contains(surface)) {
      return Optional.empty();
    }
    for (int at = phrase.number().end(); at < noun.first(); at++) {
      Optional<Item> item = body(at, surface);
      if (item.isPresent()) {
        return item;
      }
    }
    if (isOwn(phrase, noun) && areOfAidBody(phrase)) {
      return Optional.of(Item.AID_WORKER);
    }
    int of = noun.end();
    int end = Math.min(phrase.sentence().end(), of + 1 + NEAR);
    boolean linked = of < end && LINKS.contains(source.token(of).key());
    for (int at = of + 1; at < end && linked && !source.token(at).is(","); at++) {
      Optional<Item> item = body(at, surface);
      if (item.isPresent()) {
        return item;
      }
    }
    return Optional.empty();
  }

  private boolean isOwn(CountPhrase phrase, ItemNoun noun) {
    boolean own = false;
    for (int at = phrase.number().end(); at < noun.first(); at++) {
      own |= source.isSideWord(at, SideWord.OWN);
    }
    return own;
  }

  /** "Relief International said that ten of its staff": the body that speaks employs them. */
  private boolean areOfAidBody(CountPhrase phrase) {
    int from = Math.max(phrase.sentence().first(), phrase.first() - FAR);
    for (int at = phrase.first() - 1; at >= from; at--) {
      Optional<KnownClaimant> known = source.mentions().at(KnownClaimant.class, at);
      if (known.isPresent()) {
        return known
            .filter(k -> k.entry().has("organisation") || k.entry().has("international"))
            .isPresent();
      }
      if (AID.contains(source.token(at).key()) && source.token(at).capitalised()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Item> body(int at, String surface) {
    Optional<KnownClaimant> known = source.mentions().at(KnownClaimant.class, at);
    boolean aid =
        AID.contains(source.token(at).key())
            || !source.isSideWord(at, SideWord.FOREIGN)
                && known
                    .filter(k -> k.entry().has("organisation") || k.entry().has("international"))
                    .isPresent();
    if (aid) {
      return Optional.of(Item.AID_WORKER);
    }
    return known
        .filter(k -> k.entry().has("outlet") && PRESS.contains(surface))
        .map(k -> Item.JOURNALIST);
  }
}
