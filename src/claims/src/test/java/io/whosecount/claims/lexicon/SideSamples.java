package io.whosecount.claims.lexicon;

import io.whosecount.claims.claim.Extraction;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sentences for the rows that tell whose loss it is without naming a party. */
final class SideSamples {
  private SideSamples() {}

  static Sample sideword(Entry row, String surface, Form form) {
    String opening = Printed.sentence(surface);
    return switch (SideWord.ofId(row.canonical()).orElseThrow()) {
      case ABROAD ->
          sides(Map.of(12L, "-"), "The French " + surface + " said that 12 people were killed.");
      case ARMY ->
          Sample.claim(
              (read, claim) -> claim.measure().item() == Item.PERSONNEL,
              "In Kharkiv the " + surface + " suffered 12 dead.");
      case BEFALL ->
          sides(
              Map.of(12L, "IQ"),
              "Blasts " + surface + " Baghdad, killing 12 people.",
              "Blasts are " + surface + " Baghdad, killing 12 people.");
      case CALAMITY -> sides(Map.of(12L, "PK"), "Pakistan " + surface + " killed 12 people.");
      case CLAUSE ->
          sides(
              Map.of(3L, "UA", 4L, "RU"),
              "Fire killed 3 people in Kharkiv " + surface + " 4 people were killed in Belgorod.");
      case COMBATANT ->
          sides(Map.of(12L, "-"), "On Monday 12 " + surface + " were killed in Baghdad.");
      case DIPLOMACY ->
          sides(Map.of(12L, "-"), "Since the Minsk " + surface + " 12 people have been killed.");
      case ENEMY ->
          sides(
              Map.of(12L, "UA"),
              "The Russian Defence Ministry said that the " + surface + " lost 12 tanks.");
      case EPITHET ->
          sides(
              Map.of(12L, "TD", 9L, "NE"),
              "A storm killed 12 people in " + surface + " Chad and nine in Niger.");
      case FIGHT ->
          sides(
              Map.of(12L, "CL"),
              "Peru " + surface + " Chile. Brazil watched. Peru said it destroyed 12 tanks.",
              "The "
                  + surface
                  + " between Peru and Chile went on. Brazil watched."
                  + " Peru said it destroyed 12 tanks.");
      case FLIGHT ->
          sides(
              Map.of(12L, "LB"),
              "Strikes hit Lebanon. Thousands "
                  + surface
                  + " into Syria. On Monday 12 people were killed.");
      case FOREIGN ->
          sides(
              Map.of(
                  12L,
                  row.note().isEmpty() ? "-" : row.note().substring(0, row.note().indexOf(' '))),
              "On Monday 12 " + surface + " soldiers were killed in Baghdad.");
      case GROUP ->
          Sample.claim(
              (read, claim) -> claim.place().equals(Optional.of("Zapad " + opening)),
              "The Zapad " + opening + " took a village.\n\nUkraine lost 12 troops.");
      case IRREGULAR ->
          sides(Map.of(12L, "IQ"), "In Baghdad Israeli " + surface + " killed 12 soldiers.");
      case JOINT ->
          sides(
              Map.of(3L, "IR", 4L, "IL"),
              "Israel killed 3 people " + surface + " Iranian rockets killed 4 in Haifa.");
      case ORIGIN -> sides(Map.of(12L, "UA"), "Ukraine lost 12 Russian-" + surface + " tanks.");
      case OWN ->
          sides(
              Map.of(12L, "RU"),
              "Russia fell back. " + opening + " lost 12 tanks.",
              "Russia said that 12 of " + surface + " soldiers were killed.");
      case PREFIX ->
          sides(
              Map.of(12L, "IQ"),
              "In Baghdad 12 " + surface + "-Russian Kurds were killed.",
              "In Baghdad 12 " + surface + " Russians were killed.");
      case REGULAR ->
          sides(
              Map.of(12L, "SY"),
              "Israel killed 12 " + surface + ". Hezbollah and Syria protested.",
              "Israel killed 12 " + surface + " members. Hezbollah and Syria protested.");
      case SCENE -> sides(Map.of(12L, "IQ"), "Twelve people were killed " + surface + " Iraq.");
      case SITE ->
          sides(Map.of(12L, "NG"), "Twelve people were killed in a Nigerian " + surface + ".");
      case STRIKE ->
          sides(Map.of(12L, "UA"), "Twelve soldiers were killed in a Russian " + surface + ".");
    };
  }

  /** The numbers of a text must be of these sides, "-" for none. */
  private static Sample sides(Map<Long, String> sides, String... texts) {
    return Sample.of(read -> sides(read).equals(new TreeMap<>(sides)), texts);
  }

  private static Map<Long, String> sides(Extraction read) {
    Map<Long, String> sides = new TreeMap<>();
    read.claims()
        .forEach(
            claim ->
                sides.put(
                    claim.quantity().value().orElse(0), claim.side().map(Side::id).orElse("-")));
    return sides;
  }
}
