package dev.jobwise.server.generation.claim.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words and phrases with meanings, which are looked up in tokens; the longest match counts. */
public final class PhraseBook {

  private record Phrase(List<String> words, String meaning) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  /** Adds a phrase. If it is added twice, its first meaning counts. */
  void add(String phrase, String meaning) {
    List<String> words = Tokenizer.of(phrase).stream().map(Token::folded).toList();
    if (words.isEmpty()) {
      return;
    }
    List<Phrase> phrases = byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>());
    phrases.add(new Phrase(words, meaning));
    phrases.sort((a, b) -> b.words().size() - a.words().size());
  }

  public Collection<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** Returns the number of tokens of the longest phrase that begins here; 0 if none does. */
  public int lengthAt(List<Token> tokens, int at, int end) {
    Phrase phrase = at(tokens, at, end);
    return phrase == null ? 0 : phrase.words().size();
  }

  /** Returns the meaning of the longest phrase that begins here, or null. */
  public String meaningAt(List<Token> tokens, int at, int end) {
    Phrase phrase = at(tokens, at, end);
    return phrase == null ? null : phrase.meaning();
  }

  /** Whether this word is a phrase by itself. */
  public boolean has(String folded) {
    return single(folded) != null;
  }

  /** The words that are phrases by themselves. */
  Set<String> singleWords() {
    return byFirstWord.keySet().stream().filter(this::has).collect(Collectors.toSet());
  }

  /** Returns the meaning of this word as a phrase by itself, or null. */
  public String meaning(String folded) {
    Phrase phrase = single(folded);
    return phrase == null ? null : phrase.meaning();
  }

  private Phrase single(String folded) {
    List<Phrase> phrases = byFirstWord.get(folded);
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        if (phrase.words().size() == 1) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** Whether a range of tokens contains a phrase. */
  public boolean isIn(List<Token> tokens, int from, int to) {
    return first(tokens, from, to) >= 0;
  }

  /** Returns where the first phrase in a range of tokens begins, or -1. */
  public int first(List<Token> tokens, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (at(tokens, i, to) != null) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a phrase ends immediately before a token. */
  public boolean endsAt(List<Token> tokens, int from, int to) {
    for (int i = Math.max(from, to - 4); i < to; i++) {
      if (i + lengthAt(tokens, i, to) == to && lengthAt(tokens, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  private Phrase at(List<Token> tokens, int at, int end) {
    List<Phrase> phrases = byFirstWord.get(tokens.get(at).folded());
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        if (isAt(phrase, tokens, at, end)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private static boolean isAt(Phrase phrase, List<Token> tokens, int at, int end) {
    if (at + phrase.words().size() > Math.min(end, tokens.size())) {
      return false;
    }
    for (int i = 1; i < phrase.words().size(); i++) {
      if (!tokens.get(at + i).folded().equals(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
