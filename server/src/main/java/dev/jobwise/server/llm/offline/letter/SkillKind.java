package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.List;
import java.util.Set;

/** What a skill of a profile is, which decides how a sentence tells it. */
enum SkillKind {
  /** A quality of the person, which others have to find. */
  SOFT,
  /** What one operates. */
  MACHINE,
  /** A product with a name. */
  TOOL,
  /** All else: work and knowledge. */
  KNOWLEDGE;

  private static final WordLists FILE = WordLists.of(SkillKind.class, "skills.txt");
  private static final Set<String> QUALITIES = FILE.words("soft");
  private static final Set<String> HARD = FILE.words("hard");
  private static final Set<String> MACHINES = FILE.words("machines");
  private static final Set<String> EVERYDAY = FILE.words("everyday");
  private static final List<String> HISSING = List.of("ch", "sh", "ss", "x");
  private static final Set<String> PRODUCTS = FILE.words("products");

  /**
   * Returns the kind of a skill.
   *
   * @param spelled as it is spelled within a sentence
   */
  static SkillKind of(String spelled) {
    List<String> words = Words.of(spelled);
    boolean soft = words.stream().anyMatch(QUALITIES::contains);
    if (words.isEmpty() || soft && words.stream().noneMatch(HARD::contains)) {
      return SOFT;
    }
    if (MACHINES.contains(words.get(words.size() - 1).replaceFirst("s$", ""))) {
      return MACHINE;
    }
    String last = spelled.substring(spelled.lastIndexOf(' ') + 1);
    return last.equals(LowerCase.of(last)) ? KNOWLEDGE : TOOL;
  }

  /** Whether most people know it who have worked at a desk: "MS Excel". */
  static boolean isEveryday(String skill) {
    List<String> words = Words.of(skill);
    return !words.isEmpty() && words.size() <= 2 && EVERYDAY.contains(words.get(words.size() - 1));
  }

  /** Whether a word with a capital may be the name of a product. */
  static boolean isProduct(String word) {
    return PRODUCTS.contains(LowerCase.of(word));
  }

  /** Returns a machine in the plural, without the capital of a list: "skid steers". */
  static String plural(String machine) {
    boolean name = machine.chars().skip(1).anyMatch(Character::isUpperCase);
    String spelled = name ? machine : LowerCase.of(machine);
    return spelled.endsWith("s")
        ? spelled
        : spelled + (HISSING.stream().anyMatch(spelled::endsWith) ? "es" : "s");
  }
}
