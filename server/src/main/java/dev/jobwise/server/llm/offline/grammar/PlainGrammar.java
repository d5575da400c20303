package dev.jobwise.server.llm.offline.grammar;

import java.util.List;
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
  private final String at;
  private final String client;

  /** What stands for an employer without a name, and the same with its preposition. */
  private final Map<String, String> unnamed;

  private final List<String> beginnings;

  /**
   * @param code one of {@link #LANGUAGES}
   */
  public PlainGrammar(String code) {
    List<String> words = LISTS.lines(code);
    this.code = code;
    this.at = words.get(0);
    this.beginnings = words.subList(5, words.size()).stream().map(word -> word + " ").toList();
    this.client = words.get(3);
    this.unnamed = Map.of(words.get(1), words.get(2), client, words.get(4));
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
    return at ? unnamed.get(client) : client;
  }
}
