package dev.jobwise.server.llm.offline.grammar;

import java.util.List;
import java.util.Optional;

/** The rules of one language, as far as letters need them. */
public interface Grammar {

  /** Its code: {@code en}. */
  String code();

  /**
   * Reads a line of a resume.
   *
   * @param current whether the work that it tells of goes on
   * @param spellings names that keep their letters
   * @return empty where the line can't be told in good grammar
   */
  Optional<Deed> deed(String line, boolean current, List<String> spellings);

  /** Whether a part of a list can be told without the rest. */
  default boolean standsAlone(String part) {
    return true;
  }

  /** Reads what a project is or what was done for it. */
  Optional<Deed> projectDeed(String line, List<String> spellings);

  /**
   * Reads a sentence of an ad.
   *
   * @param company the employer's name, or empty
   */
  Optional<Appeal> appeal(String sentence, String company);

  /** Reads a line that says what is asked of applicants. */
  Optional<Appeal> requirement(String line);

  /** A deed as a clause of its own: "I cut costs". */
  String clause(Deed deed);

  /**
   * The clause behind a word that the language lets the verb follow: "habe ich die Kosten gesenkt".
   */
  String inverted(Deed deed);

  /** The clause with "also" in its place. */
  String also(Deed deed);

  /** A deed as a noun phrase: "cutting costs"; empty where that is not safe. */
  String doing(Deed deed);

  /** A deed in fewer words, where something at its end can go; else as it is. */
  Deed brief(Deed deed);

  /** What was done in work that goes on, told beside what is done there now. */
  Deed perfect(Deed deed);

  /** Two deeds that share a subject, as one. */
  Deed join(Deed first, Deed second);

  /** The first sentence of a summary as one about oneself. */
  Optional<String> summary(String sentence);

  /** Whether a qualification says what somebody is: "Licensed to teach". */
  default boolean isState(String qualification) {
    return false;
  }

  /** A skill as it stands within a sentence: small where it is an ordinary word. */
  String inside(String skill);

  /** "A, B and C". */
  String list(List<String> items);

  /** An advertised title without what only the employer would say: "nurse for our ward". */
  String title(String advertised);

  /** Whether what stands for a title is no person but a field of work: "housekeeping". */
  default boolean isField(String title) {
    return false;
  }

  /** A title with what stands before it in "I work as …": an article in English. */
  String asRole(String title);

  /** Where somebody works: "at Mercy Hospital"; in German with the article that some names need. */
  String at(String employer);

  /** A school with the article that its name needs. */
  String withThe(String school);

  /** A sentence with a capital at its start. */
  String withCapital(String sentence);

  /** The body as it stands after the comma of a greeting. */
  String afterGreeting(String body);
}
