package dev.jobwise.server.llm.offline.grammar;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells skills that are languages: "Spanish", "Frans (goed), Engels", but not "French cooking". */
final class SpokenLanguages {

  private static final WordLists LISTS = WordLists.of(SpokenLanguages.class, "languages.txt");
  private static final Set<String> LEVELS = LISTS.words("levels");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,80}\\)");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]++");

  private SpokenLanguages() {}

  /**
   * Whether a skill names languages, and nothing else than their levels beside what is in brackets.
   *
   * @param code the language of the skill
   */
  static boolean areNamed(String skill, String code) {
    Set<String> names = LISTS.words(code);
    List<String> words =
        Stream.of(BETWEEN.split(LowerCase.of(ASIDE.matcher(skill).replaceAll(" "))))
            .filter(word -> word.chars().anyMatch(Character::isLetter))
            .toList();
    return words.stream().anyMatch(names::contains)
        && words.stream().allMatch(word -> names.contains(word) || LEVELS.contains(word));
  }
}
