package dev.jobwise.server.llm.offline.english.deed;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads lines that say what a project is, so that they fit after its name. */
public final class ProjectDefinition {

  private static final Set<String> NOUNS = EnglishLines.LISTS.words("products");

  /** Words that are capitalised only because they come first. */
  private static final Set<String> ORDINARY = EnglishLines.LISTS.words("describing a product");

  /** Words that may follow the noun; before any other word, it is part of a longer phrase. */
  private static final Set<String> AFTER = EnglishLines.LISTS.words("after a product");

  /** "a newsletter about skin, 400 subscribers" */
  private static final Pattern FIGURE_BEHIND =
      Pattern.compile(", [\\d.,]{1,9}[kKmM+]{0,2} [^,]{1,40}$");

  private static final int MAX_NOUN_AT = 5;
  private static final int MOST_WORDS = 26;

  private ProjectDefinition() {}

  /**
   * Returns "a tool that …" for a line that says so; empty for other lines.
   *
   * @param spellings the names that keep their capitals
   */
  public static Optional<Deed> of(String line, List<String> spellings) {
    String text =
        EnglishLines.bare(LineEdits.respelled(LineEdits.tidy(Prose.cut(line, 600)), spellings));
    text = FIGURE_BEHIND.matcher(text).replaceFirst("");
    if (!EnglishLines.isSound(text, 3, MOST_WORDS)) {
      return Optional.empty();
    }
    String thing = thing(text, spellings);
    return thing == null
        ? Optional.empty()
        : Optional.of(new Deed(Kind.THING, true, "", thing, line));
  }

  private static String thing(String text, List<String> spellings) {
    String lower = LowerCase.of(text);
    if (lower.startsWith("a ") || lower.startsWith("an ") || lower.startsWith("the ")) {
      return Prose.lowered(text);
    }
    String[] words = text.split(" ");
    if (Verbs.atHead(text) != null) {
      return null;
    }
    for (int i = 0; i < Math.min(MAX_NOUN_AT, words.length); i++) {
      String word = LowerCase.of(EnglishLines.bare(words[i]));
      boolean ends = i + 1 == words.length || words[i].endsWith(",") || follows(words[i + 1]);
      if (ends && NOUNS.contains(word)) {
        return Prose.withArticle(lowered(text, words[0], spellings));
      }
      if (words[i].endsWith(",") || AFTER.contains(word) && !word.equals("and")) {
        return null;
      }
    }
    return null;
  }

  private static boolean follows(String word) {
    Verbs.Known known = Verbs.find(word);
    boolean gerund = known != null && known.form() == Verbs.Form.GERUND;
    return gerund || AFTER.contains(LowerCase.of(EnglishLines.bare(word)));
  }

  private static String lowered(String text, String first, List<String> spellings) {
    String lower = LowerCase.of(EnglishLines.bare(first));
    boolean ordinary = ORDINARY.contains(lower) || NOUNS.contains(lower);
    boolean named = spellings.stream().anyMatch(name -> Words.holds(name, lower));
    return ordinary && !named ? Prose.lowered(text) : text;
  }
}
