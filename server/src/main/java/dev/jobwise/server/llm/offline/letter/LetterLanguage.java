package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.llm.offline.english.English;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.german.German;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.PlainGrammar;
import java.util.List;

/** Decides the language in which the offline writer writes a letter. */
public final class LetterLanguage {

  private static final int MIN_AD_WORDS = 12;

  /** With more lines than this, common words would have shown the language. */
  private static final int MOST_LINES = 40;

  private LetterLanguage() {}

  /**
   * Returns the {@code language} of the facts, which {@link #of(String, String)} decided before,
   * because the letter's frame uses it too. If the facts have none, decides now.
   */
  static String of(JsonNode facts) {
    String decided = Facts.text(facts, "language");
    return decided.isEmpty()
        ? of(ofAd(facts.path("job")), ownTexts(facts))
        : isWritten(decided) ? decided : Languages.ENGLISH;
  }

  /**
   * Returns the wanted language if the applicant's own texts, which the letter quotes, may be in
   * it; otherwise English. Lines without a common word that begin with English verbs are English.
   *
   * @param ownTexts the applicant's texts about the work in the letter
   */
  public static String of(String wanted, String ownTexts) {
    boolean own = Languages.mayBeIn(wanted, ownTexts) && !beginsWithEnglishVerbs(ownTexts);
    return own && isWritten(wanted) ? wanted : Languages.ENGLISH;
  }

  private static boolean beginsWithEnglishVerbs(String texts) {
    List<String> lines = texts.lines().filter(line -> !line.isBlank()).limit(MOST_LINES).toList();
    long english = lines.stream().filter(line -> Verbs.atHead(line) != null).count();
    return Languages.find(texts).isEmpty() && 2 * english > lines.size();
  }

  private static boolean isWritten(String language) {
    return language.equals("de") || PlainGrammar.LANGUAGES.contains(language);
  }

  /** Returns the grammar of a language in which letters are written. */
  static Grammar grammar(String language) {
    return switch (language) {
      case Languages.ENGLISH -> new English();
      case "de" -> new German();
      default -> new PlainGrammar(language);
    };
  }

  /** Returns the language of an ad; English if it is too short to determine. */
  static String ofAd(JsonNode job) {
    String text = Facts.text(job, "description");
    return Prose.countWords(text) < MIN_AD_WORDS
        ? Languages.ENGLISH
        : Languages.of(text + "\n" + String.join("\n", Facts.texts(job, "requirements")));
  }

  /** Returns the applicant's texts about work and projects. */
  static String ownTexts(JsonNode facts) {
    StringBuilder text = new StringBuilder();
    for (String list : new String[] {"experiences", "projects"}) {
      for (JsonNode item : Facts.items(facts, list)) {
        text.append(String.join("\n", Facts.texts(item, "achievements"))).append('\n');
        text.append(Facts.text(item, "text")).append('\n');
      }
    }
    return text.toString();
  }
}
