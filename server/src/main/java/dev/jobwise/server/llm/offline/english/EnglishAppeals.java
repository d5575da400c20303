package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Articles;
import dev.jobwise.server.llm.offline.english.syntax.Conjugation;
import dev.jobwise.server.llm.offline.english.syntax.SureEnglish;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Shorthand;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Appeal;
import dev.jobwise.server.llm.offline.grammar.Appeal.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads sentences of an English ad as appeals. */
final class EnglishAppeals {

  private static final int WORDS_WANTED = 15;
  private static final int LEAST_DUTY = 3;

  private static final int MOST_BEFORE_WILL = 7;

  private static final List<String> DUTY = EnglishLines.LISTS.lines("duty cues");
  private static final Set<String> NO_DUTY = EnglishLines.LISTS.words("no duty");
  private static final Set<String> NO_DUTY_GERUNDS = EnglishLines.LISTS.words("gerunds of no duty");
  private static final Set<String> NO_DUTY_WORDS = EnglishLines.LISTS.words("no part of a duty");
  private static final Pattern AS_NEEDED =
      Pattern.compile(
          " as (?:needed|required|appropriate|requested|assigned|necessary)$|, (?:including|such as) .*$");
  private static final int MOST_SHOUTED = 2;
  private static final int MOST_OF_DUTY = 18;
  private static final Set<String> BENEFITS = EnglishLines.LISTS.words("benefits");

  private EnglishAppeals() {}

  /** Reads what a sentence says about the employer or the work. */
  static Optional<Appeal> read(String sentence, String company) {
    String tidy = LineEdits.tidy(Prose.cut(sentence, 400));
    String text = EnglishLines.bare(Shorthand.spelledOut(tidy));
    if (Prose.talksToModel(text)) {
      return Optional.empty();
    }
    Appeal appeal = EmployerSentences.employer(text, company);
    appeal = appeal == null ? EmployerSentences.mission(text) : appeal;
    appeal = appeal == null ? EmployerSentences.does(text) : appeal;
    return Optional.ofNullable(appeal == null ? duty(text) : appeal);
  }

  private static Appeal duty(String text) {
    String task = afterWill(text);
    String line = task == null ? text : task;
    String first = LowerCase.of(line.split("[ ,]", 2)[0]);
    Known known = Verbs.find(first);
    if (known == null
        || NO_DUTY.contains(known.base()) && known.form() != Form.GERUND
        || known.form() == Form.PAST && !known.past().equals(known.base())) {
      return null;
    }
    String[] words = line.split(" ", 3);
    Known next = words.length > 1 ? Verbs.find(words[1]) : null;
    if (next != null && next.form() == Form.THIRD && next.often()) {
      return null; // "Steer offers tools"
    }
    boolean third = known.form() == Form.THIRD && !known.often();
    if (third && words.length > 1 && EnglishLines.BEHIND_NOUNS.contains(LowerCase.of(words[1]))) {
      return null; // "Repairs on pumps"
    }
    boolean benefit = Words.of(line).stream().anyMatch(BENEFITS::contains);
    if (task == null && (benefit || Verbs.atHead(line) == null)) {
      return null;
    }
    if (known.form() == Form.GERUND
        && (isNounPair(line) || task == null && NO_DUTY_GERUNDS.contains(first))) {
      return null;
    }
    boolean base = known.base().equals(first);
    String phrase = base ? line : Conjugation.convert(line, known.form(), Form.BASE);
    boolean moved = base || !phrase.equals(line);
    phrase = AS_NEEDED.matcher(withoutBrackets(thirdToBase(phrase))).replaceFirst("");
    String shortened = EnglishLines.shortened(phrase, WORDS_WANTED);
    String spoken = moved ? EnglishLines.reworded(shortened.split(";", 2)[0]) : "";
    spoken = spoken.isEmpty() ? "" : SureEnglish.sure(Articles.added(Prose.lowered(spoken)), false);
    return spoken.isEmpty() || Prose.countWords(spoken) < LEAST_DUTY || !isOneDuty(spoken)
        ? null
        : new Appeal(Kind.DUTY, spoken, text);
  }

  /**
   * Whether all of a phrase is one verb phrase: no other finite verb, headline or date, and no
   * figure, which would be a claim.
   */
  private static boolean isOneDuty(String phrase) {
    String[] words = phrase.split(" ");
    int capitals = 0;
    for (int i = 1; i < words.length; i++) {
      String bare = EnglishLines.bare(words[i]);
      Known known = Verbs.find(bare);
      boolean joined = words[i - 1].equals("and") || words[i - 1].endsWith(",");
      boolean third = known != null && known.form() == Form.THIRD && known.often() && joined;
      if (third || NO_DUTY_WORDS.contains(LowerCase.of(bare)) || bare.endsWith("…")) {
        return false;
      }
      capitals += isShouted(bare) ? 1 : 0;
    }
    return phrase.chars().noneMatch(Character::isDigit)
        && capitals < MOST_SHOUTED
        && Prose.countWords(phrase) <= MOST_OF_DUTY;
  }

  private static boolean isShouted(String word) {
    return word.length() > LEAST_DUTY && word.chars().allMatch(Character::isUpperCase);
  }

  /** Without what stands in brackets or behind a dash. */
  private static String withoutBrackets(String phrase) {
    int bracket = phrase.indexOf(" (");
    int dash = phrase.indexOf(" – ");
    int open = bracket < 0 || dash >= 0 && dash < bracket ? dash : bracket;
    boolean whole = open > 0 && Prose.countWords(phrase.substring(0, open)) >= LEAST_DUTY;
    return whole ? phrase.substring(0, open) : phrase;
  }

  /** "Checks pumps and replaces seals": also the verb behind "and". */
  private static String thirdToBase(String phrase) {
    String[] words = phrase.split(" ");
    for (int i = 1; i + 1 < words.length; i++) {
      Known known = Verbs.find(words[i]);
      boolean joined = words[i - 1].equals("and") || words[i - 1].endsWith(",");
      if (joined
          && known != null
          && known.form() == Form.THIRD
          && known.often()
          && Verbs.startsObject(words[i + 1])) {
        words[i] = known.base();
      }
    }
    return String.join(" ", words);
  }

  /** Whether gerunds are nouns: "Testing and inspection", "moving and handling training". */
  private static boolean isNounPair(String line) {
    String[] words = line.split(" ");
    if (words.length < 3 || !words[1].equals("and")) {
      return false;
    }
    Known second = Verbs.find(EnglishLines.bare(words[2]));
    boolean gerund = second != null && second.form() == Form.GERUND;
    return !gerund || words.length < 4 || !Verbs.startsObject(words[3]);
  }

  /** Returns what the employee will do: "you will …", "the technician will …"; null for none. */
  private static String afterWill(String text) {
    String task = EnglishLines.after(text, DUTY);
    if (task != null) {
      return task;
    }
    for (String will : List.of(" you will ", " you'll ", " will ")) {
      int at = text.indexOf(will);
      boolean about = text.startsWith("As ") || text.startsWith("In ") || text.startsWith("The ");
      boolean near = at > 0 && Prose.countWords(text.substring(0, at)) <= MOST_BEFORE_WILL;
      if (about && near) {
        return text.substring(at + will.length());
      }
    }
    return null;
  }
}
