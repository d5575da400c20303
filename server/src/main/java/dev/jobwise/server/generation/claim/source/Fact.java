package dev.jobwise.server.generation.claim.source;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.DateMention;
import dev.jobwise.server.generation.claim.text.DateMentions;
import dev.jobwise.server.generation.claim.text.Fold;
import dev.jobwise.server.generation.claim.text.Quantities;
import dev.jobwise.server.generation.claim.text.Quantity;
import dev.jobwise.server.generation.claim.text.Sentence;
import dev.jobwise.server.generation.claim.text.Sentences;
import dev.jobwise.server.generation.claim.text.Token;
import dev.jobwise.server.generation.claim.text.Tokenizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One text of a source, prepared for looking up words, dates and numbers. Immutable. */
public final class Fact {

  private static final int MAX_QUOTE = 160;

  /** In texts with more words, only whole words are looked for, not parts of words. */
  private static final int MAX_WORDS_SEARCHED = 2000;

  private static final int MIN_PART_LETTERS = 6;

  /** Prepared, a character takes about 50 bytes. */
  private static final int MAX_CACHED_CHARACTERS = 300_000;

  private static final Duration CACHED = Duration.ofMinutes(10);

  /**
   * Several letters are written from one profile, one soon after the other. Preparing its texts
   * takes longer than checking a letter.
   */
  private static final Cache<Key, Fact> PREPARED =
      Caffeine.newBuilder()
          .maximumWeight(MAX_CACHED_CHARACTERS)
          .weigher((Key key, Fact fact) -> key.text.length() + 1)
          .expireAfterAccess(CACHED)
          .build();

  private record Key(String field, String text, ClaimLanguage language) {}

  private final String field;
  private final String text;
  private final List<Token> tokens;
  private final ClaimLanguage language;
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();

  /**
   * @param field the name of the field that holds the text
   * @param language of the text, unless its words say otherwise
   */
  static Fact of(String field, String text, ClaimLanguage language) {
    return PREPARED.get(
        new Key(field, text, language), key -> new Fact(key.field, key.text, key.language));
  }

  private Fact(String field, String text, ClaimLanguage language) {
    this.field = field;
    this.text = text;
    this.tokens = Tokenizer.of(text);
    this.language = ClaimLanguage.of(tokens, 0, tokens.size(), language);
    for (Sentence sentence : Sentences.of(tokens, this.language)) {
      dates.addAll(DateMentions.in(tokens, sentence.from(), sentence.to(), sentence.language()));
      quantities.addAll(Quantities.in(tokens, sentence.from(), sentence.to(), sentence.language()));
    }
    for (Token token : tokens) {
      words.add(token.folded());
      stems.add(Fold.stem(token.folded()));
    }
  }

  public String field() {
    return field;
  }

  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public ClaimLanguage language() {
    return language;
  }

  public List<DateMention> dates() {
    return dates;
  }

  public List<Quantity> quantities() {
    return quantities;
  }

  /** Whether the text has this word, another form of it, or a part of it. */
  public boolean has(String folded) {
    return words.contains(folded)
        || folded.length() > 3 && stems.contains(Fold.stem(folded))
        || folded.length() >= MIN_PART_LETTERS && hasPart(folded);
  }

  /** Whether the text {@link #has} all of these words. */
  boolean hasAll(List<String> folded) {
    for (String word : folded) {
      if (!has(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text has exactly these words in a row. */
  public boolean says(List<Token> phrase) {
    List<String> wanted = phrase.stream().map(Token::folded).toList();
    for (int i = 0; i + wanted.size() <= tokens.size(); i++) {
      int at = i;
      if (IntStream.range(0, wanted.size())
          .allMatch(j -> tokens.get(at + j).folded().equals(wanted.get(j)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one word is the end or the beginning of the other: "Gabelstapler" and "stapler". */
  private boolean hasPart(String folded) {
    if (words.size() > MAX_WORDS_SEARCHED) {
      return false;
    }
    for (String word : words) {
      if (word.length() >= MIN_PART_LETTERS
          && (word.endsWith(folded) || folded.startsWith(word) || folded.endsWith(word))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words in a range of tokens, with some context. */
  String quote(int from, int to) {
    if (text.length() <= MAX_QUOTE) {
      return text.strip();
    }
    int start = Math.max(0, tokens.get(from).start() - MAX_QUOTE / 3);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.min(text.length(), Math.max(tokens.get(to - 1).end(), start + MAX_QUOTE));
    return text.substring(start, end).strip();
  }
}
