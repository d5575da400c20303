package dev.jobwise.server.llm.offline.grammar;

import java.util.List;
import java.util.Optional;

/** The grammar of one language, as far as the offline writer needs it. */
public interface Grammar {

  /** The code of the language, such as {@code en}. */
  String code();

  /**
   * Reads a line of a resume.
   *
   * @param current whether the work goes on
   * @param spellings the names that keep their spelling
   * @return empty if the line can't be expressed in correct grammar
   */
  Optional<Deed> deed(String line, boolean current, List<String> spellings);

  /**
   * Returns the lines of one job with "I" before those that begin with a verb as their neighbours
   * do, where the word alone may also be a noun: "Order paper goods".
   */
  default List<String> spoken(List<String> lines, boolean current) {
    return lines;
  }

  /** Whether a part of a list makes sense without the rest. */
  default boolean standsAlone(String part) {
    return true;
  }

  /** Whether a part of a list says that a figure rose or fell: "costs down by 5%". */
  default boolean isOutcome(String part) {
    return false;
  }

  /**
   * Returns what a line that is no deed names, so that one can have experience with it; empty if it
   * names nothing for sure.
   */
  default List<String> topics(String line, List<String> spellings) {
    return List.of();
  }

  /** Returns the years of work that a summary tells: "6 years of experience"; empty if none. */
  default Optional<String> years(String summary) {
    return Optional.empty();
  }

  /** Reads a line that says what a project is or what was done for it. */
  Optional<Deed> projectDeed(String line, List<String> spellings);

  /**
   * Reads a sentence of an ad.
   *
   * @param company the employer's name, or empty
   */
  Optional<Appeal> appeal(String sentence, String company);

  /** Reads a requirement. */
  Optional<Appeal> requirement(String line);

  /** Whether a line says only that somebody helped others. */
  default boolean isWeak(String line) {
    return false;
  }

  /** Returns a deed as a clause: "I cut costs". */
  String clause(Deed deed);

  /**
   * Returns the clause after a word that the verb follows in this language: "habe ich die Kosten
   * gesenkt".
   */
  String inverted(Deed deed);

  /** Returns the clause with "also". */
  String also(Deed deed);

  /** Returns a deed as a noun phrase: "cutting costs"; empty if that is not safe. */
  String doing(Deed deed);

  /** Returns a deed without additions at its end; unchanged if there are none. */
  Deed brief(Deed deed);

  /** Joins two deeds that share a subject. */
  Deed join(Deed first, Deed second);

  /** Whether a duty is itself to help, which one can't help somebody to do. */
  default boolean isHelp(Appeal duty) {
    return false;
  }

  /**
   * Returns the first sentence of a summary in the first person; empty if that is not safe.
   *
   * @param alone whether nothing else says what the applicant is; otherwise only a sentence in the
   *     applicant's own first person that says something else is returned
   */
  Optional<String> summary(String sentence, boolean alone);

  /** Whether a qualification says what somebody is: "Licensed to teach". */
  default boolean isState(String qualification) {
    return false;
  }

  /** Whether a skill is a language that people speak. */
  boolean isLanguage(String skill);

  /** Returns a qualification that is a state as it follows "I am". */
  default String asState(String qualification) {
    return qualification;
  }

  /** Returns a qualification as it is spelled within a sentence: "full driving licence". */
  default String asCertificate(String qualification) {
    return qualification;
  }

  /** Returns a qualification as one holds it: "a driving licence", "OSHA 30 certification". */
  default String asDocument(String qualification) {
    return qualification;
  }

  /** Joins the names of qualifications as one holds them: "CPR and First Aid certification". */
  default String documents(List<String> qualifications) {
    return list(qualifications.stream().map(this::asDocument).toList());
  }

  /** Returns a course as one has taken it, with its article; empty if it is none. */
  default String asCourse(String qualification) {
    return "";
  }

  /** Whether a qualification names a person: "Certified Paralegal". */
  default boolean isPerson(String qualification) {
    return false;
  }

  /** Joins a degree and its field: "BSc in Chemistry". */
  default String degree(String degree, String field) {
    return degree + " in " + field;
  }

  /** Returns a degree as it follows "I have"; empty if its article is unknown. */
  String heldDegree(String degree);

  /** Whether everybody leaves school with this degree. */
  default boolean isOfSchool(String degree) {
    return false;
  }

  /**
   * Returns a skill as it is spelled within a sentence: in lower case if it is an ordinary word.
   */
  String withinSentence(String skill);

  /** Whether a skill, as it is spelled within a sentence, can follow "experience with". */
  default boolean isSkill(String spelled) {
    return true;
  }

  /** Joins items: "A, B and C". */
  String list(List<String> items);

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

  /** Whether what stands for a title is no person but a field of work: "housekeeping". */
  default boolean isField(String title) {
    return false;
  }

  /** Whether a title names a person, so that one can work "as" it. */
  default boolean namesPerson(String title) {
    return true;
  }

  /** Returns a title as it follows "I work as …": in English with an article. */
  String asRole(String title);

  /**
   * Returns an employer with its preposition: "at Mercy Hospital"; in German with an article if
   * needed.
   */
  String at(String employer);

  /** Returns an employer that an agency does not name, and the same with its preposition. */
  String client(boolean at);

  /** Returns a name with its article, if it needs one. */
  String withThe(String school);

  /** Capitalises a sentence. */
  String withCapital(String sentence);

  /** Returns the body as it follows the comma of a greeting. */
  String afterGreeting(String body);
}
