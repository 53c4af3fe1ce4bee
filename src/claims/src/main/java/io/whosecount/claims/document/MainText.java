package io.whosecount.claims.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The words of a page that are the article: headline, standfirst, and the main part. */
final class MainText {
  private MainText() {}

  /**
   * The main text of {@code body}.
   *
   * @param described the text that the page describes as its article's; taken where the page shows
   *     far less, because a script would have to put it there
   */
  static String of(Element body, Optional<String> described) {
    Set<Element> dropped = Furniture.of(body);
    Measures measures = Measures.of(body, dropped);
    Lead lead = Lead.of(body, dropped);
    Element main = MainPart.of(body, dropped, measures);
    String hidden = described.map(BlockText::folded).orElse("");
    if (measures.of(main).text() < hidden.length() / 4) {
      return lead.before(hidden);
    }
    dropped.addAll(lead.repeated());
    String text = lead.missingIn(main).before(BlockText.of(main, dropped));
    // A page of nothing but links is all furniture: then it is its own text.
    return text.isBlank() ? BlockText.of(body, Furniture.invisible(body)) : text;
  }

  /** {@code blocks} with blank lines between them. */
  static String join(Stream<String> blocks) {
    return blocks.filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
  }
}
