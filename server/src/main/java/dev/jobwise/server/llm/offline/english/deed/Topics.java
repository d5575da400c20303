package dev.jobwise.server.llm.offline.english.deed;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.NounPhrases;
import dev.jobwise.server.llm.offline.english.syntax.Nouns;
import dev.jobwise.server.llm.offline.english.syntax.SureEnglish;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Shorthand;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads lines that name things without a verb: "Pension uploads, brochures &amp; logos". One can
 * have experience with each of them.
 */
public final class Topics {

  private static final Pattern PARTED = Pattern.compile("[,;/] | [-–—/] ");
  private static final Pattern JOINED = Pattern.compile(" (?:and|&) ");
  private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\([^()]{0,120}\\)");
  private static final Set<String> NO_WORK =
      EnglishLines.LISTS.words("no work", "no activity", "titles of honour", "no topic");
  private static final Set<String> INSIDE =
      Set.of("of", "for", "in", "on", "with", "and", "by", "from", "at", "across");
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_LINE = 160;

  private Topics() {}

  /** Returns the things that a line names, if all of it is sure. */
  public static List<String> of(String line, List<String> spellings) {
    String plain = IN_BRACKETS.matcher(Prose.cut(line, LONGEST_LINE)).replaceAll("");
    String tidy = LineEdits.unshouted(LineEdits.tidy(plain), spellings);
    String full = EnglishLines.bare(Shorthand.spelledOut(LineEdits.respelled(tidy, spellings)));
    boolean told = EnglishLines.isForeign(full) || full.contains(":") || full.contains(". ");
    return told
        ? List.of()
        : Stream.of(PARTED.split(full))
            .flatMap(Topics::parts)
            .filter(Topics::isTopic)
            .map(part -> LineEdits.respelled(Prose.lowered(part), spellings))
            .distinct()
            .toList();
  }

  /** "Tills and returns" are two things, "sale of cars and vans" is one. */
  private static Stream<String> parts(String part) {
    String bare = EnglishLines.bare(part.replaceFirst("^and ", ""));
    List<String> parts = List.of(JOINED.split(bare));
    boolean apart = parts.stream().allMatch(Topics::isTopic);
    return apart ? parts.stream() : Stream.of(bare.replace(" & ", " and "));
  }

  private static boolean isTopic(String part) {
    String small = Prose.lowered(part);
    String[] words = small.split(" ");
    return words.length <= MOST_WORDS
        && EnglishLines.isSound(small, 1, MOST_WORDS)
        && Stream.of(words).allMatch(Topics::mayStand)
        && !isVerbal(words)
        && !INSIDE.contains(LowerCase.of(words[0]))
        && SureEnglish.isSure(small)
        && Nouns.standsAlone(small);
  }

  private static boolean mayStand(String word) {
    String lower = LowerCase.of(word);
    Known known = Verbs.find(lower);
    boolean past = known != null && known.form() == Form.PAST && !known.past().equals(known.base());
    boolean acts = known != null && known.form() == Form.BASE && known.often();
    boolean joint = INSIDE.contains(lower);
    return word.chars().noneMatch(Character::isDigit)
        && !past
        && !acts
        && !(lower.endsWith("ed") && lower.length() > 4 && !lower.contains("-"))
        && !NO_WORK.contains(lower)
        && !NounPhrases.isRole(lower)
        && !NounPhrases.isRole(lower.replaceFirst("s$", ""))
        && (joint || !Nouns.goesOn(lower));
  }

  /** Whether the first word may be the verb of the others: "count drawers". */
  private static boolean isVerbal(String[] words) {
    Known first = Verbs.find(words[0]);
    return words.length > 1 && first != null && first.form() != Form.GERUND && !isPlural(first)
        || first != null
            && first.form() == Form.GERUND
            && words.length > 1
            && words[1].equals("of");
  }

  /** "Queries by phone": the third person that may as well be a noun. */
  private static boolean isPlural(Known known) {
    return known.form() == Form.THIRD && !known.often();
  }
}
