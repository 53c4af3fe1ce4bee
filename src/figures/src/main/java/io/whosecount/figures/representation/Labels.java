package io.whosecount.figures.representation;

/** Names for readers, made of ids. */
final class Labels {
  private Labels() {}

  /** Such as {@code More than} for {@code more-than}. */
  static String of(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
  }
}
