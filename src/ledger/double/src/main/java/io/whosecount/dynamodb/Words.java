package io.whosecount.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an expression, read one after the other. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\s*([#:]?[A-Za-z_][A-Za-z0-9_]*|<=|>=|<>|[=<>(),+-])\\s*");

  /** There are few expressions, and each is read very often. */
  private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

  private final String expression;
  private final List<String> words;
  private int next;

  /** The words of {@code expression}. */
  Words(String expression) {
    this.expression = expression;
    this.words = KNOWN.computeIfAbsent(expression, Words::split);
  }

  private static List<String> split(String expression) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(expression);
    int end = 0;
    while (end < expression.length()) {
      if (!matcher.region(end, expression.length()).lookingAt()) {
        throw Refusals.unknown("the expression '" + expression + "'");
      }
      words.add(matcher.group(1));
      end = matcher.end();
    }
    return List.copyOf(words);
  }

  boolean atEnd() {
    return next == words.size();
  }

  /** The next word. */
  String take() {
    if (atEnd()) {
      throw unknown();
    }
    return words.get(next++);
  }

  /** Takes the next word if it is {@code keyword}, in whatever case. */
  boolean takeIf(String keyword) {
    boolean is = !atEnd() && words.get(next).equalsIgnoreCase(keyword);
    next += is ? 1 : 0;
    return is;
  }

  /** Takes {@code keyword}, which must be next. */
  void expect(String keyword) {
    if (!takeIf(keyword)) {
      throw unknown();
    }
  }

  /** Throws unless all words were taken. */
  void expectEnd() {
    if (!atEnd()) {
      throw unknown();
    }
  }

  /** The next word in capitals, not taken; empty at the end. */
  String peek() {
    return atEnd() ? "" : words.get(next).toUpperCase(Locale.ROOT);
  }

  UnsupportedOperationException unknown() {
    return Refusals.unknown("the expression '" + expression + "'");
  }
}
