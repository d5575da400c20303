package dev.jobwise.server.common.keyword;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds keywords in texts: as whole words, in any letter case, and under their other names, so that
 * {@code k8s} counts as {@code Kubernetes}. {@code C} is not found in {@code C++}. A search for a
 * given keyword finds {@code Go} in "go"; a search for any skills does not, because "go" is usually
 * an ordinary word. Every method takes time linear in the text.
 */
public final class Keywords {

  /**
   * A known skill in a text.
   *
   * @param name its usual name, or the name in the language of the text
   * @param start where it begins, in chars of the text with white space collapsed
   * @param skill what else is known about it
   */
  public record Mention(String name, int start, Skill skill) {}

  private Keywords() {}

  /** A text that is prepared for looking up many keywords. */
  public static final class Text {

    private final String text;
    private final String stripped;
    private final TermText prepared;
    private WordText words;
    private FormSearch forms;

    private Text(String text) {
      this.text = text;
      stripped = text.strip();
      prepared = new TermText(text);
    }

    /**
     * Counts a keyword in the text, under any of its names; if it does not occur, counts other
     * forms of its words.
     */
    public int count(String keyword) {
      return places(keyword, Vocabulary.STANDARD.namesOf(keyword), Integer.MAX_VALUE).size();
    }

    /** Whether the text has a keyword, under any of its names or in other forms of its words. */
    public boolean contains(String keyword) {
      return !places(keyword, Vocabulary.STANDARD.namesOf(keyword), 1).isEmpty();
    }

    /** As {@link #contains}, but ignores ordinary words: "I go to", "excel at". */
    public boolean containsAsName(String keyword) {
      return !places(keyword, Vocabulary.STANDARD.properNamesOf(keyword), 1).isEmpty();
    }

    /** Returns where {@link #count} finds a keyword, in order and without overlaps. */
    public List<TextSpan> places(String keyword) {
      return places(keyword, Vocabulary.STANDARD.namesOf(keyword), Integer.MAX_VALUE);
    }

    /** Returns the words of the text. */
    public WordText words() {
      if (words == null) {
        words = WordText.of(text);
      }
      return words;
    }

    private List<TextSpan> places(String keyword, List<Term> names, int enough) {
      if (PlainText.of(keyword).isBlank()) {
        return List.of(); // A blank keyword would match everywhere.
      }
      if (stripped.equalsIgnoreCase(keyword.strip())) {
        int start = text.indexOf(stripped);
        return List.of(new TextSpan(start, start + stripped.length()));
      }
      List<TextSpan> exact = prepared.find(names, enough);
      if (!exact.isEmpty()) {
        return exact;
      }
      if (forms == null) {
        forms = new FormSearch(words());
      }
      return names.stream()
          .map(forms::find)
          .filter(found -> !found.isEmpty())
          .findFirst()
          .orElse(List.of());
    }
  }

  /** Prepares a text once for many keywords. A null text contains nothing. */
  public static Text in(String text) {
    return new Text(text == null ? "" : text);
  }

  /**
   * Returns the usual name of a keyword: {@code Kubernetes} for {@code k8s}; unknown ones as is.
   */
  public static String usualName(String keyword) {
    return Vocabulary.STANDARD.usualName(keyword);
  }

  /** Returns the names of a keyword that are ordinary words, not products or abbreviations. */
  public static List<String> wordsOfNames(String keyword) {
    return Vocabulary.STANDARD.properNamesOf(keyword).stream()
        .filter(name -> !name.exactInAds())
        .map(Term::text)
        .toList();
  }

  /** Whether this text is the name of a known skill, in any letter case. */
  public static boolean isKnown(String name) {
    return Vocabulary.STANDARD.knows(name);
  }

  /** Whether this is a skill that people of all trades claim, such as teamwork. */
  public static boolean isSoftSkill(String name) {
    return Vocabulary.STANDARD.isSoft(usualName(name));
  }

  /** Returns the known skills in a text, in order, none inside another. */
  public static List<Mention> mentions(String text) {
    TermText prepared = new TermText(text);
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < prepared.length()) {
      Term term = prepared.startsTerm(i) ? Vocabulary.STANDARD.longestAt(prepared, i) : null;
      if (term == null) {
        i++;
        continue;
      }
      mentions.add(new Mention(term.shown(), i, Vocabulary.STANDARD.skill(term.usualName())));
      i += term.text().length();
    }
    return mentions;
  }
}
