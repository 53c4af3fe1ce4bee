package io.whosecount.claims.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text without markup says of its publication: a headline and a date line at its top. */
final class TextFacts {
  /** A date further down is more likely one that the text speaks of. */
  private static final int LINES = 10;

  /** Longer lines are paragraphs, and a text that has one does not break lines within them. */
  private static final int LONGEST_PRINTED_LINE = 120;

  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE = 200;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:first\\s)?(?:published|posted|post|issued|released|date|dated|created)"
              + "(?:\\s(?:at|on|date))?\\s{0,2}:?|updated\\s{0,2}:?|last\\supdated\\s{0,2}:?)\\s{1,3}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_IN_QUOTES = Pattern.compile("[.,][\"”’»]$");

  /** Behind the date of a date line: nothing, or when it was changed. */
  private static final Pattern TAIL =
      Pattern.compile(
          "[\\s.,;|·•()–—-]{0,4}(?:(?:last\\s)?(?:updated|modified|edited)\\b.{0,80})?",
          Pattern.CASE_INSENSITIVE);

  /** "NORTHPORT, March 3, 2031 (Agency) -", as agencies open a report. */
  private static final Pattern DATELINE_PLACE =
      Pattern.compile("\\p{Lu}[\\p{Lu} .'/-]{2,30},\\s{1,2}(?=[\\w])");

  /** "CLANDESTINE, 28 NOV 89 (RADIO", as radio monitoring prints the day: always in capitals. */
  private static final Pattern TELETYPE_DAY =
      Pattern.compile(
          "(\\d{1,2} (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)) ([4-9]\\d)(?!\\d)");

  /** ", Friday, May 9, 2031." at the end of a line, as captions of pictures close. */
  private static final Pattern CAPTION =
      Pattern.compile(
          ",\\s{1,2}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\\s{1,2}"
              + "(\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})\\.?$");

  /** A line that is no longer may name an agency or a kind of text before its day. */
  private static final int LONGEST_BYLINE = 80;

  /** "Agency, 9 May 2031", "Press release - May 9, 2031". */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:[\\p{L}&'()/.-]{1,20} ){0,3}[\\p{L}&'()/.-]{1,20}(?:,|\\s[|·•–—-])\\s{1,2}");

  private static final Pattern DATELINE_END = Pattern.compile("\\s{0,2}[(–—:-].{0,1000}");

  private TextFacts() {}

  /** The facts at the top of {@code text}. */
  static StatedFacts of(String text) {
    List<String> lines = text.lines().limit(4 * LINES).toList();
    return new StatedFacts(
        published(lines), Optional.empty(), title(lines), Optional.empty(), Optional.empty());
  }

  /**
   * The day on the first date line among the first ten lines that are not blank, else that of a
   * caption among them.
   */
  static Optional<LocalDate> published(List<String> lines) {
    List<String> top =
        lines.stream().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES).toList();
    return top.stream()
        .flatMap(line -> dateOf(line).stream())
        .findFirst()
        .or(() -> top.stream().flatMap(line -> captioned(line).stream()).findFirst());
  }

  private static Optional<LocalDate> captioned(String line) {
    String end = line.substring(Math.max(0, line.length() - LONGEST_BYLINE));
    Matcher caption = CAPTION.matcher(end);
    return caption.find() ? FactDates.whole(caption.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> dateOf(String line) {
    Matcher label = LABEL.matcher(line);
    String unlabelled = label.lookingAt() ? line.substring(label.end()) : line;
    Optional<LocalDate> alone = datedBefore(unlabelled, TAIL);
    Matcher place = DATELINE_PLACE.matcher(line);
    if (alone.isPresent() || !place.lookingAt()) {
      return alone.or(() -> byline(line));
    }
    String behind = line.substring(place.end());
    Matcher teletype = TELETYPE_DAY.matcher(behind);
    String day =
        teletype.lookingAt()
            ? teletype.group(1) + " 19" + teletype.group(2) + behind.substring(teletype.end())
            : behind;
    return datedBefore(day, DATELINE_END).or(() -> byline(line));
  }

  private static Optional<LocalDate> byline(String line) {
    Matcher byline = BYLINE.matcher(line);
    return line.length() <= LONGEST_BYLINE && !line.endsWith(".") && byline.lookingAt()
        ? datedBefore(line.substring(byline.end()), TAIL)
        : Optional.empty();
  }

  private static Optional<LocalDate> datedBefore(String text, Pattern end) {
    return FactDates.beginning(text)
        .filter(
            printed -> {
              Matcher rest = end.matcher(text).region(printed.end(), text.length());
              return end == TAIL ? rest.matches() : rest.lookingAt();
            })
        .map(FactDates.Printed::day);
  }

  /** The first line but a day, if it stands by itself and does not end like a sentence. */
  private static Optional<String> title(List<String> lines) {
    int first = 0;
    while (first < lines.size() && (lines.get(first).isBlank() || isDay(lines.get(first)))) {
      first++;
    }
    if (first + 1 >= lines.size()) {
      return Optional.empty();
    }
    String line = lines.get(first).strip();
    boolean standsAlone =
        lines.get(first + 1).isBlank()
            || dateOf(lines.get(first + 1).strip()).isPresent()
            || lines.stream().anyMatch(other -> other.length() > LONGEST_PRINTED_LINE);
    return standsAlone && looksLikeTitle(line) ? FactText.line(line) : Optional.empty();
  }

  /** A day with a time of day opens an item of a feed, whose headline is not the document's. */
  private static boolean isDay(String line) {
    return line.indexOf(':') < 0 && dateOf(line.strip()).isPresent();
  }

  private static boolean looksLikeTitle(String line) {
    int last = line.codePointBefore(line.length());
    return line.length() >= SHORTEST_TITLE
        && line.length() <= LONGEST_TITLE
        && ".;,:".indexOf(last) < 0
        && !SENTENCE_IN_QUOTES.matcher(line).find()
        && Character.isLetterOrDigit(line.codePointAt(firstWordAt(line)))
        && dateOf(line).isEmpty();
  }

  /** A headline may open with a quotation mark, but not with a bullet or a rule. */
  private static int firstWordAt(String line) {
    return "\"'“‘«#".indexOf(line.charAt(0)) >= 0 && line.length() > 2
        ? (line.charAt(1) == ' ' ? 2 : 1)
        : 0;
  }
}
