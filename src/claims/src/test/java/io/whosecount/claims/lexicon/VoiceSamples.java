package io.whosecount.claims.lexicon;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.mention.Mention;
import java.util.Locale;

/** Sentences for the rows that say who speaks, and of whom. */
final class VoiceSamples {
  private VoiceSamples() {}

  static Sample cue(Entry row, String surface, Form form) {
    String who = "the Ukrainian General Staff";
    String lost = "Russia lost 500 tanks";
    String participle = Printed.sentence(who) + " was quoted as " + surface + " that " + lost + ".";
    String verb = Printed.sentence(who) + " " + surface + " that " + lost + ".";
    String text =
        row.has("before")
            ? lost + ", " + surface + " " + who + "."
            : form == Form.PARTICIPLE ? participle : verb;
    if (row.has("idle")) {
      return Sample.of(
          read ->
              Reader.mentions(Mention.Cue.class, text, surface).stream()
                      .anyMatch(cue -> cue.entry().equals(row))
                  && read.claims().stream().allMatch(c -> c.claimant().isEmpty()),
          text);
    }
    return Sample.claim(
        (read, claim) ->
            claimant(claim, "ua-general-staff")
                && claim.stance().id().equals(row.canonical())
                && Sample.spoke(read, claim, "claimant", surface),
        text);
  }

  static Sample claimant(Entry row, String surface, Form form) {
    return Sample.claim(
        (read, claim) ->
            claimant(claim, row.canonical())
                && claim.claimant().orElseThrow().name().equals(row.note())
                && claim.claimant().orElseThrow().kind() == kind(row),
        "Russia lost 500 tanks, according to " + Printed.name(surface) + ".",
        "Russia lost 500 tanks, according to " + surface.toUpperCase(Locale.ROOT) + ".");
  }

  static Sample office(Entry row, String surface, Form form) {
    return Sample.claim(
        (read, claim) -> isOffice(read, claim, row, surface),
        "On Monday the Ukrainian " + surface + " said that Russia lost 500 tanks.",
        "On Monday " + surface + " said that Russia lost 500 tanks.");
  }

  private static boolean isOffice(Extraction read, Claim claim, Entry row, String surface) {
    return claim.claimant().filter(c -> c.text().contains(surface)).isPresent()
        && Reader.mentions(Mention.Office.class, read.document().text(), surface).stream()
            .anyMatch(office -> office.entry().equals(row));
  }

  private static ClaimantKind kind(Entry row) {
    return row.flags().stream()
        .flatMap(flag -> ClaimantKind.ofId(flag).stream())
        .findFirst()
        .orElseThrow();
  }

  private static boolean claimant(Claim claim, String id) {
    return claim.claimant().filter(c -> c.id().equals(id)).isPresent();
  }

  static Sample party(Entry row, String surface, Form form) {
    String name = Printed.name(surface);
    String text =
        row.has("adjective")
            ? "On Monday 43 " + name + " tanks were destroyed."
            : row.has("people")
                ? "On Monday 43 " + name + " were killed."
                : "On Monday " + name + " lost 500 tanks.";
    return Sample.claim(
        (read, claim) -> side(claim, row) && named(read, claim, surface),
        text,
        "On Monday 43 " + name + " tanks were destroyed.");
  }

  private static boolean named(Extraction read, Claim claim, String surface) {
    return Sample.spoke(read, claim, "side", surface.toLowerCase(Locale.ROOT));
  }

  static Sample place(Entry row, String surface, Form form) {
    return Sample.claim(
        (read, claim) -> side(claim, row) && named(read, claim, surface),
        "Five civilians were killed in " + Printed.name(surface) + ", officials said.");
  }

  private static boolean side(Claim claim, Entry row) {
    return claim.side().filter(side -> side.id().equals(row.canonical())).isPresent();
  }

  static Sample voice(Entry row, String surface, Form form) {
    Mention.VoiceKind kind = Mention.VoiceKind.valueOf(row.canonical().toUpperCase(Locale.ROOT));
    String text = "Tanks " + surface + " tanks.";
    return Sample.of(
        read ->
            Reader.mentions(Mention.VoiceWord.class, text, surface).stream()
                .anyMatch(mention -> mention.kind() == kind),
        text);
  }
}
