package io.whosecount.local.command;

/** Colours for a terminal, or none. */
record Ink(boolean colours) {
  String bold(String text) {
    return in("1", text);
  }

  String quote(String text) {
    return in("33", text);
  }

  String faint(String text) {
    return in("2", text);
  }

  private String in(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
