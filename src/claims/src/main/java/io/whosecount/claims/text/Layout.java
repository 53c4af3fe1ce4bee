package io.whosecount.claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document's text laid out: its blocks, their sentences, their tokens.
 *
 * @param text what every span counts in
 * @param blocks in order
 * @param sentences of all blocks, in order
 * @param tokens of all sentences, in order
 */
public record Layout(
    String text, List<Block> blocks, List<Sentence> sentences, List<Token> tokens) {
  private static final Set<String> BULLETS =
      Set.of("•", "▪", "▫", "‣", "·", "*", "-", "–", "●", "○", "◦", "■", "□", "►", "➤", "✅");

  /** A line of at most this many tokens without a full stop reads as a headline. */
  private static final int LONGEST_HEADLINE = 30;

  public Layout {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
  }

  /** Lays out {@code text}; {@code title} is the headline where it is known. */
  public static Layout of(String text, Optional<String> title) {
    return of(text, new Span(0, text.length()), title, Vocabulary.NONE);
  }

  /**
   * Lays out a part of {@code text}.
   *
   * @param title the headline where it is known
   * @param vocabulary that numbers the words
   */
  public static Layout of(String text, Span part, Optional<String> title, Vocabulary vocabulary) {
    List<Token> tokens = Tokenizer.tokens(text, part, vocabulary);
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (Span span : Lines.blocks(text, part)) {
      int first = at;
      while (at < tokens.size() && tokens.get(at).start() < span.end()) {
        at++;
      }
      if (first < at) {
        addBlock(tokens, first, at, title, blocks, sentences);
      }
    }
    return new Layout(text, blocks, sentences, tokens);
  }

  private static void addBlock(
      List<Token> tokens,
      int first,
      int end,
      Optional<String> title,
      List<Block> blocks,
      List<Sentence> sentences) {
    boolean bullet = isBullet(tokens, first, end);
    int start = first;
    while (bullet && start + 1 < end && tokens.get(start).kind() == Token.Kind.MARK) {
      start++;
    }
    int firstSentence = sentences.size();
    int begin = start;
    for (int sentenceEnd : Sentences.ends(tokens, start, end)) {
      sentences.add(new Sentence(sentences.size(), blocks.size(), begin, sentenceEnd));
      begin = sentenceEnd;
    }
    Span span = span(tokens, start, end);
    BlockKind kind =
        bullet
            ? BlockKind.BULLET
            : isHeadline(tokens, start, end, blocks.isEmpty(), title)
                ? BlockKind.HEADLINE
                : BlockKind.PARAGRAPH;
    blocks.add(new Block(blocks.size(), kind, span, firstSentence, sentences.size()));
  }

  private static boolean isBullet(List<Token> tokens, int first, int end) {
    Token token = tokens.get(first);
    if (end - first < 2 || token.kind() != Token.Kind.MARK) {
      return false;
    }
    boolean symbol = Character.getType(token.text().codePointAt(0)) == Character.OTHER_SYMBOL;
    return symbol || BULLETS.contains(token.text());
  }

  private static boolean isHeadline(
      List<Token> tokens, int first, int end, boolean top, Optional<String> title) {
    Token last = tokens.get(end - 1);
    boolean stops = last.is(".") || last.is("!") || last.is(":") || last.is(",") || last.is(";");
    boolean known =
        top && title.isPresent() && Tokenizer.tokens(title.get()).size() == end - first && !stops;
    return known || !stops && !last.is("\"") && end - first <= LONGEST_HEADLINE;
  }

  /** The tokens of {@code sentence}. */
  public List<Token> tokens(Sentence sentence) {
    return Run.of(tokens, sentence.first(), sentence.end());
  }

  /** The characters from token {@code first} up to, not including, token {@code end}. */
  public Span span(int first, int end) {
    return span(tokens, first, end);
  }

  private static Span span(List<Token> tokens, int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** The words from token {@code first} up to, not including, token {@code end}, verbatim. */
  public String words(int first, int end) {
    return span(first, end).of(text);
  }

  /** The block of {@code sentence}. */
  public Block block(Sentence sentence) {
    return blocks.get(sentence.block());
  }
}
