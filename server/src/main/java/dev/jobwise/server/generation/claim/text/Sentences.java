package dev.jobwise.server.generation.claim.text;

import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Splits tokens into sentences, at line breaks and at full stops. Unlike {@link SentenceSpan}, it
 * knows the words of the next sentence in all languages, so that "Ltd." may end one.
 */
public final class Sentences {

  /** Abbreviations that may also end a sentence: "…at Kestrel Haulage Ltd. The firm…". */
  private static final Set<String> MAY_END_SENTENCE =
      Set.of("inc", "ltd", "co", "corp", "etc", "no", "usw", "evtl", "ggf", "mio", "mrd");

  /** Longer sentences are cut, because the rules search all of a sentence for each claim. */
  private static final int MOST_TOKENS = 200;

  private Sentences() {}

  /**
   * Returns the sentences of a text, in order; none is empty.
   *
   * @param language the language of a text that is too short to determine its own
   */
  public static List<Sentence> of(List<Token> tokens, ClaimLanguage language) {
    List<Sentence> sentences = new ArrayList<>();
    ClaimLanguage whole = ClaimLanguage.of(tokens, 0, tokens.size(), language);
    int from = 0;
    int lineBreaks = 2;
    while (from < tokens.size()) {
      if (tokens.get(from).isSign("\n")) {
        lineBreaks++;
        from++;
        continue;
      }
      int to = end(tokens, from);
      ClaimLanguage own = ClaimLanguage.of(tokens, from, to, whole);
      sentences.add(new Sentence(from, to, own, lineBreaks > 0));
      lineBreaks = 0;
      from = to;
    }
    return sentences;
  }

  private static int end(List<Token> tokens, int from) {
    int most = Math.min(tokens.size(), from + MOST_TOKENS);
    for (int i = from; i < most; i++) {
      if (tokens.get(i).isSign("\n")) {
        return i;
      }
      if (closes(tokens, i)) {
        return i + 1;
      }
    }
    return most;
  }

  /** Whether an abbreviation stands before a word, which tells whether a sentence ends there. */
  public static boolean mayGoOn(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at - 1).isSign(".")
        && MAY_END_SENTENCE.contains(tokens.get(at - 2).folded());
  }

  /** Whether a word follows an abbreviation that may end a sentence, and may itself begin one. */
  public static boolean mayBegin(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at - 1).isSign(".")
        && (MAY_END_SENTENCE.contains(tokens.get(at - 2).folded()) || isOpening(tokens.get(at)));
  }

  /** Whether a word begins a new sentence, such as "The" or "My": no name continues with one. */
  private static boolean isOpening(Token token) {
    return token.isCapitalised()
        && Arrays.stream(ClaimLanguage.values())
            .anyMatch(
                language ->
                    language.words(Section.FUNCTION).has(token.folded())
                        || language.words(Section.SELF).has(token.folded()));
  }

  private static boolean closes(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isSign("!") || token.isSign("?") || token.isSign("…")) {
      return true;
    }
    if (!token.isSign(".") || i == 0 || i + 1 == tokens.size()) {
      return token.isSign(".");
    }
    Token before = tokens.get(i - 1);
    Token next = tokens.get(i + 1);
    boolean apart = next.start() > token.end();
    boolean begins = !next.isWord() || next.isCapitalised();
    boolean ordinal = before.isNumber() && before.text().length() <= 2 && next.isWord();
    boolean abbreviated =
        before.isWord()
            && (before.text().length() == 1 || SentenceSpan.isAbbreviation(before.folded()))
            && !(MAY_END_SENTENCE.contains(before.folded()) && isOpening(next));
    return apart && begins && !ordinal && !abbreviated;
  }
}
