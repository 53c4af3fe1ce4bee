package io.whosecount.claims.grid;

import java.time.LocalDate;
import java.util.List;

/**
 * One side of a war, a row of a list of wars in {@code grids}, as texts name it.
 *
 * @param day a day of the war
 * @param id the side's
 * @param people whose dead civilians are, by id
 * @param adjective such as "Ukrainian"
 * @param town a town of its land
 * @param forces who loses and fights
 * @param voices who speaks for it
 * @param civil who counts its civil dead
 */
record Warring(
    LocalDate day,
    String id,
    String people,
    String adjective,
    String town,
    List<String> forces,
    List<Speaker> voices,
    List<Speaker> civil) {

  static Warring of(String[] cells) {
    return new Warring(
        LocalDate.parse(cells[0]),
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        options(cells[5]),
        options(cells[6]).stream().map(Speaker::of).toList(),
        options(cells[7]).stream().map(Speaker::of).toList());
  }

  private static List<String> options(String cell) {
    return List.of(cell.split(" \\| "));
  }

  /**
   * Somebody who says how many.
   *
   * @param name as the text brings them in
   * @param shorts how it goes on to call them
   */
  record Speaker(String name, List<String> shorts) {
    static Speaker of(String option) {
      String[] parts = option.split(" > ");
      return new Speaker(parts[0], parts.length > 1 ? List.of(parts[1].split(", ")) : List.of());
    }
  }
}
