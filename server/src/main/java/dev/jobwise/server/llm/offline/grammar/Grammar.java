package dev.jobwise.server.llm.offline.grammar;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The grammar of one language, as far as the offline writer needs it. */
public interface Grammar {

  /** The code of the language, such as {@code en}. */
  String code();

  /** Returns the years of work that a summary tells: "6 years of experience"; empty if none. */
  default Optional<String> years(String summary) {
    return Optional.empty();
  }

  /**
   * Returns what a sentence of an ad says that the employer is, as a noun phrase and as the
   * applicant says it: with "your" instead of "our".
   *
   * @param company the employer's name, or empty
   */
  Optional<String> employer(String sentence, String company);

  /** Whether a line says only that somebody helped others. */
  default boolean isWeak(String line) {
    return false;
  }

  /**
   * Returns a sentence of a summary if it is in the first person and says more than what somebody
   * is: what brings the applicant here.
   */
  Optional<String> summary(String sentence);

  /** Whether a text tells of the applicant's family, which is nobody's business in a letter. */
  default boolean isOfHome(String text) {
    return false;
  }

  /** Whether a skill is a language that people speak, or several: "Spanish", "English (fluent)". */
  default boolean isLanguage(String skill) {
    return SpokenLanguages.areNamed(skill, code());
  }

  /** Joins a degree and its field: "BSc in Chemistry", "Ausbildung Kauffrau im Einzelhandel". */
  default String degree(String degree, String field) {
    return degree + " " + field;
  }

  /** Whether everybody leaves school with this degree. */
  default boolean isOfSchool(String degree) {
    return false;
  }

  /** Returns an advertised title without words of the employer: "nurse for our ward". */
  String title(String advertised);

  /**
   * Returns an advertised title in the form in which this applicant has it, such as the feminine.
   *
   * @param own the titles of the applicant's jobs
   */
  default String fitting(String title, List<String> own) {
    return title;
  }

  /** Whether a word, in small letters, surely names a person by occupation. */
  default boolean isPerson(String word) {
    return false;
  }

  /** Whether a title names a person, so that one can work "as" it. */
  default boolean namesPerson(String title) {
    return true;
  }

  /** Returns a title as it follows "I work as …": in English with an article. */
  String asRole(String title);

  /** Returns a title as it follows "the position", with "of" where the language bends it. */
  default String ofTitle(String title) {
    return asRole(title);
  }

  /** Returns a time of learning as it follows "from": "meinem Praktikum im Labor". */
  default String my(String placement) {
    return LowerCase.of(placement.isEmpty() ? "" : placement.substring(0, 1))
        + placement.substring(Math.min(1, placement.length()));
  }

  /**
   * Returns a place to learn as it follows "I am applying for": "die Lehrstelle als Koch"; empty if
   * a title is none.
   */
  default String learning(String title) {
    return "";
  }

  /**
   * Returns an employer with its preposition: "at Mercy Hospital"; in German with an article if
   * needed.
   */
  String at(String employer);

  /** Returns an employer that an agency does not name, and the same with its preposition. */
  String client(boolean at);

  /** Returns a name with its article, if it needs one. */
  default String withThe(String name) {
    return name;
  }

  /** Capitalises a sentence. */
  default String withCapital(String sentence) {
    int first = sentence.isEmpty() ? 0 : Character.charCount(sentence.codePointAt(0));
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }

  /** Returns a whole body as it stands below the greeting. */
  default String belowGreeting(String body) {
    return body;
  }
}
