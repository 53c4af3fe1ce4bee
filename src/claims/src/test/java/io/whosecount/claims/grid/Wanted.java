package io.whosecount.claims.grid;

/**
 * A claim that a sample makes.
 *
 * @param number which no other claim of the sample has
 * @param side whose loss it is, by id
 * @param measure such as "tank/lost"
 * @param speaker who says so, in the words of the sample; "-" for nobody
 */
record Wanted(long number, String side, String measure, String speaker) {}
