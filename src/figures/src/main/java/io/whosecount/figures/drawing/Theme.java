package io.whosecount.figures.drawing;

import java.util.List;

/** The colours of a picture, each at least 4.5 to 1 against the background (WCAG 2.2, 1.4.3). */
public enum Theme {
  /** Dark on white. */
  LIGHT(
      "light",
      "#ffffff",
      "#1b1f24",
      "#57606a",
      "#d0d7de",
      List.of("#0b5cad", "#b3261e", "#1b7f3b", "#7a4fbf", "#9a5b00", "#00737a")),
  /** Light on near black. */
  DARK(
      "dark",
      "#0d1117",
      "#e6edf3",
      "#9da7b3",
      "#3d444d",
      List.of("#79b8ff", "#ff8f87", "#6fd08c", "#c4a6ff", "#f0b35a", "#5fd3da"));

  /** What is written with. */
  static final String FONT = "system-ui, sans-serif";

  private final String id;
  private final String back;
  private final String ink;
  private final String soft;
  private final String grid;
  private final List<String> lines;

  Theme(String id, String back, String ink, String soft, String grid, List<String> lines) {
    this.id = id;
    this.back = back;
    this.ink = ink;
    this.soft = soft;
    this.grid = grid;
    this.lines = lines;
  }

  /** The name in the contract. */
  public String id() {
    return id;
  }

  String back() {
    return back;
  }

  String ink() {
    return ink;
  }

  String soft() {
    return soft;
  }

  String grid() {
    return grid;
  }

  List<String> lines() {
    return lines;
  }
}
