package io.whosecount.claims.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Changes real sentences where they hurt: between words, within them, and within characters. */
final class Mutation {
  private final List<String> seeds;

  Mutation(List<String> seeds) {
    this.seeds = List.copyOf(seeds);
  }

  /** Some of the seeds, joined and changed. */
  String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(Soup.of(seeds, random));
      text.append(Soup.of(List.of(" ", "\n", "\n\n", "\n- ", "", "; "), random));
    }
    for (int i = random.nextInt(8); i > 0; i--) {
      change(text, random);
    }
    return text.toString();
  }

  private void change(StringBuilder text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(40)));
    switch (random.nextInt(8)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, Soup.piece(random));
      case 2 -> text.insert(from, " " + Soup.piece(random) + " ");
      case 3 -> text.insert(to, text.substring(from, to));
      case 4 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
      case 5 -> text.replace(from, to, text.substring(from, to).toUpperCase(Locale.ROOT));
      case 6 -> text.replace(from, to, Soup.piece(random));
      default -> text.setLength(Math.max(1, to));
    }
  }
}
