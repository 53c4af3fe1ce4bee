package io.whosecount.claims.lexicon;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Rule;
import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.mention.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sentences for the rows that say what is counted, how loosely, and what befell it. */
final class LossSamples {
  private LossSamples() {}

  static Sample item(Entry row, String surface, Form form) {
    Item item = Item.ofId(row.canonical()).orElseThrow();
    String count = row.has("noun") && form == Form.BASE ? "one " : "12 ";
    return Sample.claim(
        row,
        claim -> claim.measure().item() == item && claim.quote().exact().contains(surface),
        item.isPeople()
            ? "Officials said that " + count + surface + " were killed in Kharkiv."
            : "Kyiv said on Tuesday that Russia lost " + count + surface + ".");
  }

  static Sample hedge(Entry row, String surface, Form form) {
    Qualifier qualifier = Qualifier.ofId(row.canonical()).orElseThrow();
    String space = row.has("joined") ? "" : " ";
    if (row.has("neutral")) {
      return Sample.claim(
          (read, claim) ->
              claim.quantity().equals(Quantity.exactly(500))
                  && claim.quote().exact().contains(surface)
                  && !Reader.mentions(Mention.Hedge.class, read.document().text(), surface)
                      .isEmpty(),
          "Kyiv said that Russia lost " + surface + " 500 tanks.");
    }
    return Sample.claim(
        row,
        claim ->
            claim.quantity().qualifier() == qualifier
                && claim.quantity().value().orElse(0) == 500
                && claim.quantity().hedge().filter(surface::equals).isPresent(),
        row.has("after")
            ? "Kyiv said that Russia lost 500" + space + surface + " tanks."
            : "Kyiv said that Russia lost " + surface + space + "500 tanks.",
        "Kyiv said that Russian personnel losses " + surface + " 500.");
  }

  /** A long text that speaks of nothing else needs two words of war or disaster. */
  static Sample scene(Entry row, String surface, Form form) {
    String other = surface.equals("war") ? "army" : "war";
    if (!List.of("conflict", "disaster").contains(row.canonical())) {
      return Sample.of(
          read -> read.rejections().stream().anyMatch(r -> r.rule() == Rule.NO_SCENE),
          "Four people were killed in Kharkiv, with the word " + surface + ".");
    }
    return Sample.claim(
        (read, claim) -> claim.measure().outcome() == Outcome.KILLED,
        "The mayor of the town spoke of schools and roads and water. ".repeat(12)
            + "Then came the "
            + other
            + ". He recalled the "
            + surface
            + ". "
            + "Four people were killed in Kharkiv.");
  }

  static Sample deed(Entry row, String surface, Form form) {
    Deed deed = Deed.ofId(row.canonical()).orElseThrow();
    boolean arms = deed == Deed.CAPTURE && row.has("materiel");
    String counted = arms ? "Russian tanks" : only(row).orElse(counted(deed));
    List<String> texts =
        row.has("verb") ? verb(deed, surface, form, counted) : noun(surface, counted);
    boolean helps = deed == Deed.SUFFER || deed == Deed.INFLICT;
    return Sample.claim(
        (read, claim) -> helps ? helped(read, claim, deed, surface) : told(read, claim, deed, row),
        texts.toArray(String[]::new));
  }

  private static boolean told(Extraction read, Claim claim, Deed deed, Entry row) {
    return Sample.spoke(read, claim, row)
        && deed.outcomeOf(claim.measure().item())
            .filter(claim.measure().outcome()::equals)
            .isPresent();
  }

  /** A verb beside a noun of loss does not tell the outcome, but whose loss it is. */
  private static boolean helped(Extraction read, Claim claim, Deed deed, String surface) {
    String rule = Rule.SUBJECT_OF_VERB.id();
    return (deed == Deed.INFLICT || claim.rules().contains(rule))
        && claim.side().filter(side -> side.id().equals("RU")).isPresent()
        && !Reader.mentions(Mention.DeedWord.class, read.document().text(), surface).isEmpty();
  }

  /** What a verb is read with, where its flag lets it stand only with that. */
  private static Optional<String> only(Entry row) {
    return Stream.of(
            Map.entry("lives", "lives"),
            Map.entry("captives", "Ukrainian hostages"),
            Map.entry("refugees", "refugees"),
            Map.entry("troops", "Ukrainian soldiers"))
        .filter(flag -> row.has(flag.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String counted(Deed deed) {
    return switch (deed) {
      case KILL, WOUND, CAPTURE, DETAIN, RELEASE, NEUTRALISE -> "Russian soldiers";
      case DIE, DEATHS, MISSING, DISPLACE -> "people";
      case CASUALTIES -> "soldiers";
      case DESTROY, HIT, DAMAGE, LOSE -> "Russian tanks";
      case DOWN, INTERCEPT, LAUNCH, DETECT -> "drones";
      case SUFFER, INFLICT -> "casualties";
    };
  }

  private static List<String> verb(Deed deed, String surface, Form form, String counted) {
    String object = " 12 " + counted;
    boolean russia = deed.loser() == Loser.SUBJECT;
    String agent = russia ? "Russia" : "Ukraine";
    String on = deed == Deed.INFLICT ? " on Russia" : " near Kharkiv";
    String active = agent + " " + surface + object + on + ".";
    String subject = "At least 12 " + counted + " " + surface + " near Kharkiv.";
    String passive = "At least 12 " + counted + " were " + surface + " near Kharkiv.";
    String clause = agent + " attacked in the night, " + surface + object + on + ".";
    String ing = agent + " is " + surface + object + on + ".";
    return switch (form) {
      case BASE -> List.of(agent + " can " + surface + object + on + ".", active, subject);
      case THIRD -> List.of(active, subject, "One person " + surface + " near Kharkiv.");
      case PAST, PLURAL -> List.of(active, passive, subject);
      case PARTICIPLE ->
          List.of(
              clause, ing, "Officials spoke of 12 " + counted + " " + surface + " near Kharkiv.");
    };
  }

  private static List<String> noun(String surface, String counted) {
    return List.of(
        "Ukraine reported 12 " + surface + ".",
        "Ukraine reported one " + surface + ".",
        "At least 12 " + counted + " were " + surface + " near Kharkiv.",
        "Ukraine said that the " + surface + " rose to 12 on Monday.",
        "Ukraine said that the " + surface + " was 12.");
  }
}
