package dev.jobwise.server.generation.letter;

import dev.jobwise.server.generation.claim.Claim;
import dev.jobwise.server.generation.claim.ClaimCheck;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.Sentence;
import dev.jobwise.server.generation.claim.text.Sentences;
import dev.jobwise.server.generation.claim.text.Token;
import dev.jobwise.server.generation.claim.text.Tokenizer;
import dev.jobwise.server.llm.ChatUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds back the body of a strict letter by sentence, and lets through those whose claims are all
 * supported. Another one is asked for once more, with its problem named; if that is no better, the
 * sentence is dropped. What follows it waits, so that the order stays.
 *
 * <p>Calls must not overlap; answers to questions come back by {@link #answered}.
 */
final class StrictText {

  /** Asks the model for a sentence once more; the answer comes back by {@link #answered}. */
  @FunctionalInterface
  interface Question {

    void ask(String sentence, List<Claim> unsupported);
  }

  private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n");

  /**
   * A sentence is checked with what stands before it in its paragraph, up to this size, so that a
   * letter takes time in proportion to its length.
   */
  private static final int MAX_CONTEXT = 1_500;

  /** Longer than nearly any sentence. */
  private static final int LIKELY_SENTENCE = 1_000;

  private final ClaimCheck check;
  private final Question question;
  private final StringBuilder waiting = new StringBuilder();
  private final StringBuilder passed = new StringBuilder();

  /** So much waited in vain for the end of its sentence; 0 if none has waited for long. */
  private int unended;

  /** What has passed of the current paragraph. */
  private final StringBuilder paragraph = new StringBuilder();

  private ClaimLanguage language = ClaimLanguage.EN;
  private final List<Claim> dropped = new ArrayList<>();
  private String asked;
  private List<Claim> problem = List.of();
  private ChatUsage spent;
  private boolean ended;

  /**
   * @param before what stands before the body
   */
  StrictText(ClaimCheck check, String before, Question question) {
    this.check = check;
    this.paragraph.append(before);
    this.question = question;
  }

  /** Takes more of the body, and returns what can be shown now. */
  String add(String more) {
    waiting.append(more);
    return pass();
  }

  /** No more of the body comes. */
  String end() {
    ended = true;
    return pass();
  }

  /**
   * Takes the answer to a question, and returns what can be shown now.
   *
   * @param better the new sentence; null if there is none
   * @param usage what the question took; null if that is not known
   */
  String answered(String better, ChatUsage usage) {
    String gap = asked.substring(0, asked.length() - asked.stripLeading().length());
    String sentence = better == null ? "" : better.strip().replaceAll("\\s+", " ");
    asked = null;
    spent = usage == null ? spent : spent == null ? usage : usage.plus(spent);
    if (!sentence.isEmpty() && unsupported(gap + sentence).isEmpty()) {
      return let(gap + sentence) + pass();
    }
    dropped.addAll(problem);
    keepBreak(gap);
    return pass();
  }

  /** A paragraph whose first sentence is dropped begins with its second. */
  private void keepBreak(String gap) {
    if (gap.contains("\n")) {
      String rest = waiting.toString().stripLeading();
      waiting.setLength(0);
      waiting.append(gap).append(rest);
    }
  }

  /** Whether all of the body has been decided on. */
  boolean isDone() {
    return ended && asked == null && waiting.toString().isBlank();
  }

  /** What the questions took together; null if there were none. */
  ChatUsage spent() {
    return spent;
  }

  /** The claims of the sentences that were dropped. */
  List<Claim> dropped() {
    return dropped;
  }

  /** The paragraphs that were let through. */
  int paragraphs() {
    String text = passed.toString().strip();
    return text.isEmpty() ? 0 : BREAK.split(text).length;
  }

  private String pass() {
    StringBuilder out = new StringBuilder();
    while (asked == null) {
      String sentence = next();
      if (sentence == null) {
        break;
      }
      waiting.delete(0, sentence.length());
      problem = unsupported(sentence);
      if (problem.isEmpty()) {
        out.append(let(sentence));
      } else {
        asked = sentence;
        question.ask(sentence.strip(), problem);
      }
    }
    return out.toString();
  }

  /**
   * The first sentence that waits, with the gap before it; null while it may go on. One that is
   * longer than nearly any is looked at again when it has grown by a quarter, so that the work
   * grows with the text and no faster.
   */
  private String next() {
    if (!ended && waiting.length() < unended + unended / 4) {
      return null;
    }
    boolean isLong = waiting.length() > LIKELY_SENTENCE;
    String first = first(isLong ? waiting.substring(0, LIKELY_SENTENCE) : waiting.toString());
    if (isLong && first == null) {
      first = first(waiting.toString());
    }
    unended = isLong && first == null ? waiting.length() : 0;
    return first;
  }

  private String first(String text) {
    List<Token> tokens = Tokenizer.of(text);
    List<Sentence> sentences = Sentences.of(tokens, language);
    if (sentences.size() > 1 && (ended || isSure(tokens, sentences.get(0).to(), text))) {
      return text.substring(0, tokens.get(sentences.get(0).to() - 1).end());
    }
    boolean all = text.length() == waiting.length();
    return all && ended && !sentences.isEmpty() ? waiting.toString() : null;
  }

  /** Whether the next word can't change what ends before it: after "Ltd.", "In" may go on. */
  private static boolean isSure(List<Token> tokens, int at, String text) {
    return !Sentences.mayGoOn(tokens, at)
        || at + 1 < tokens.size()
        || tokens.get(at).end() < text.length();
  }

  private String let(String sentence) {
    String text = passed.length() == 0 ? sentence.stripLeading() : sentence;
    passed.append(text);
    if (opensParagraph(sentence) || paragraph.length() > MAX_CONTEXT) {
      language = languageSoFar();
      paragraph.setLength(0);
    }
    paragraph.append(text);
    return text;
  }

  private List<Claim> unsupported(String sentence) {
    String context = opensParagraph(sentence) ? "" : paragraph.toString();
    int from = context.codePointCount(0, context.length());
    ClaimLanguage other = context.isEmpty() ? languageSoFar() : language;
    return check.check(context + sentence, other).stream()
        .filter(claim -> claim.isUnsupported() && claim.end() > from)
        .toList();
  }

  private static boolean opensParagraph(String sentence) {
    return sentence
        .substring(0, sentence.length() - sentence.stripLeading().length())
        .contains("\n\n");
  }

  /** The language of the current paragraph, or if it does not tell, of those before. */
  private ClaimLanguage languageSoFar() {
    List<Token> tokens = Tokenizer.of(paragraph.toString());
    return ClaimLanguage.of(tokens, 0, tokens.size(), language);
  }
}
