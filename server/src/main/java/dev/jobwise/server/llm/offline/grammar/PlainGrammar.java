package dev.jobwise.server.llm.offline.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a letter of sentences that need no inflection has to know of its language: which words stand
 * before an employer. Such a letter answers no sentence of the ad.
 */
public final class PlainGrammar implements Grammar {

  private static final WordLists LISTS = WordLists.of(PlainGrammar.class, "plain.txt");

  /** The languages, by primary BCP 47 tag. */
  public static final Set<String> LANGUAGES =
      Set.of("fr", "es", "pt", "it", "nl", "pl", "da", "sv");

  /** The longest sentence of a summary that is told. */
  private static final int LONGEST = 200;

  private final String code;
  private final Map<String, String> unnamed;
  private final String at;
  private final List<String> beginnings;

  /**
   * @param code one of {@link #LANGUAGES}
   */
  public PlainGrammar(String code) {
    List<String> words = LISTS.lines(code);
    this.code = code;
    this.at = words.get(0);
    this.beginnings = words.subList(5, words.size()).stream().map(word -> word + " ").toList();
    // Spoken of in two ways that the word before a name does not fit.
    this.unnamed = Map.of(words.get(1), words.get(2), words.get(3), words.get(4));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Optional<String> years(String summary) {
    return Optional.empty();
  }

  @Override
  public Optional<Appeal> appeal(String sentence, String company) {
    return Optional.empty();
  }

  @Override
  public Optional<String> summary(String sentence) {
    String text = sentence.strip().replaceAll("[.!]++$", "");
    boolean own = beginnings.stream().anyMatch(text::startsWith) && text.length() <= LONGEST;
    return own ? Optional.of(text) : Optional.empty();
  }

  @Override
  public boolean isLanguage(String skill) {
    return false;
  }

  @Override
  public String title(String advertised) {
    return advertised;
  }

  @Override
  public String asRole(String title) {
    return title;
  }

  @Override
  public String at(String employer) {
    return unnamed.getOrDefault(employer, at + " " + employer);
  }

  @Override
  public String client(boolean at) {
    String client = LISTS.lines(code).get(3);
    return at ? unnamed.get(client) : client;
  }

  @Override
  public String withThe(String school) {
    return school;
  }

  @Override
  public String withCapital(String sentence) {
    int first = sentence.isEmpty() ? 0 : Character.charCount(sentence.codePointAt(0));
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }

  @Override
  public String afterGreeting(String body) {
    return body;
  }
}
