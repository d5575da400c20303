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

  static final WordLists FILE = WordLists.of(SkillKind.class, "skills.txt");
  private static final Set<String> QUALITIES = FILE.words("soft");
  private static final Set<String> HARD = FILE.words("hard");
  private static final Set<String> MACHINES = FILE.words("machines");

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
}
