package io.whosecount.figures.drawing;

/**
 * What stands around the lines of a chart.
 *
 * @param title what is shown
 * @param nothing what is said where there is no line
 * @param theme its colours
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Frame(String title, String nothing, Theme theme, int width, int height) {}
