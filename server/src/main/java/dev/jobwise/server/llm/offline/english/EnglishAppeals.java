package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.Verbs.Form;
import dev.jobwise.server.llm.offline.english.Verbs.Known;
import dev.jobwise.server.llm.offline.grammar.Appeal;
import dev.jobwise.server.llm.offline.grammar.Appeal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads sentences of an English ad as appeals. */
final class EnglishAppeals {

  private static final int MOST_WORDS = 22;
  private static final int WORDS_WANTED = 15;
  private static final int LEAST_DUTY = 3;
  private static final int MOST_BEFORE_ASKED = 4;
  private static final int MOST_BEFORE_WILL = 7;

  private static final List<String> EMPLOYER = EnglishLines.LISTS.lines("employer cues");
  private static final List<String> DOES = EnglishLines.LISTS.lines("does cues");
  private static final List<String> MISSION = EnglishLines.LISTS.lines("mission cues");
  private static final List<String> DUTY = EnglishLines.LISTS.lines("duty cues");
  private static final Set<String> NO_EMPLOYER = EnglishLines.LISTS.words("no employer");
  private static final Set<String> NO_DEED = EnglishLines.LISTS.words("no deed of an employer");
  private static final Set<String> NO_DUTY = EnglishLines.LISTS.words("no duty");
  private static final Set<String> NO_DUTY_GERUNDS = EnglishLines.LISTS.words("gerunds of no duty");
  private static final Set<String> NO_DUTY_WORDS = EnglishLines.LISTS.words("no part of a duty");
  private static final Set<String> CLAUSE_VERBS = EnglishLines.LISTS.words("verbs of a clause");
  private static final Pattern AS_NEEDED =
      Pattern.compile(" as (?:needed|required|appropriate|requested|assigned|necessary)$");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "where");
  private static final Set<String> NOT_CUT_BEHIND =
      Set.of("and", "or", "from", "by", "a", "an", "the", "is", "are", "fast", "best");
  private static final int LEAST_BEFORE_PARTICIPLE = 2;
  private static final int MOST_SHOUTED = 2;
  private static final int MOST_OF_DUTY = 18;
  private static final int MOST_OF_EMPLOYER = 14;
  private static final Set<String> BEHIND_NOUNS =
      Set.of("at", "for", "in", "of", "on", "to", "with");
  private static final Set<String> BENEFITS = EnglishLines.LISTS.words("benefits");
  private static final Set<String> POINTING = EnglishLines.LISTS.words("pointing out of a duty");
  private static final Set<String> ASKED = EnglishLines.LISTS.words("asked");
  private static final Set<String> ASKED_WITH_ARTICLE =
      EnglishLines.LISTS.words("asked with article");
  private static final Set<String> ASKED_BEFORE = EnglishLines.LISTS.words("asked before");
  private static final Set<String> ASKED_AFTER = EnglishLines.LISTS.words("asked after");

  private EnglishAppeals() {}

  /** Reads what a sentence says about the employer or the work. */
  static Optional<Appeal> read(String sentence, String company) {
    String tidy = LineEdits.tidy(Prose.cut(sentence, 400));
    String text = EnglishLines.bare(Shorthand.spelledOut(tidy));
    if (Prose.talksToModel(text)) {
      return Optional.empty();
    }
    Appeal appeal = employer(text, company);
    appeal = appeal == null ? mission(text) : appeal;
    appeal = appeal == null ? does(text) : appeal;
    return Optional.ofNullable(appeal == null ? duty(text) : appeal);
  }

  private static Appeal employer(String text, String company) {
    List<String> cues = new ArrayList<>(EMPLOYER);
    if (!company.isEmpty()) {
      List.of(" is a", " is an", " is the").forEach(is -> cues.add(company + is));
    }
    String rest = EnglishLines.after(text, cues);
    if (rest == null) {
      return null;
    }
    String before = text.substring(0, text.length() - rest.length()).strip();
    String article = before.substring(before.lastIndexOf(' ') + 1);
    String phrase = reworded(brief(cutAtClause(rest)));
    boolean praise = Words.of(phrase).stream().anyMatch(NO_EMPLOYER::contains);
    return phrase.isEmpty() || praise || Prose.countWords(phrase) < 3
        ? null
        : new Appeal(Kind.EMPLOYER, LowerCase.of(article) + " " + phrase, text);
  }

  /** Cuts a sentence where it continues with another subject: ", and we …". */
  private static String cutAtClause(String text) {
    String cut = text;
    for (String clause :
        List.of(
            " and we ",
            ", we ",
            " where you ",
            ", and our ",
            ", offering ",
            " and are ",
            " with over ",
            " who are ",
            " that are ")) {
      int at = LowerCase.of(cut).indexOf(clause);
      cut = at > 0 ? cut.substring(0, at) : cut;
    }
    return EnglishLines.bare(cut);
  }

  /**
   * Cuts a phrase before a second clause, and a long one before a participle: "a firm in Baltimore
   * representing …", "a family run home and many of our team have …". Empty if it stays long.
   */
  private static String brief(String phrase) {
    String text = EnglishLines.bare(phrase);
    int clause = clauseAt(text);
    if (clause > 0 || isLong(text)) {
      text = text.substring(0, Math.min(participleAt(text), clause > 0 ? clause : text.length()));
    }
    int and = clause > 0 && clauseAt(phrase) == clause ? text.lastIndexOf(" and ") : -1;
    text = text.length() == clause ? text.substring(0, Math.max(0, and)) : text;
    return isLong(text) ? "" : EnglishLines.bare(text);
  }

  /** Returns where a verb stands that a clause of its own must have; 0 for none. */
  private static int clauseAt(String phrase) {
    int at = phrase.indexOf(' ') + 1;
    boolean relative = false;
    while (at > 0) {
      String word = LowerCase.of(EnglishLines.bare(phrase.substring(at).split(" ", 2)[0]));
      relative |= RELATIVE.contains(word);
      if (!relative && CLAUSE_VERBS.contains(word)) {
        return at - 1;
      }
      at = phrase.indexOf(' ', at) + 1;
    }
    return 0;
  }

  /** Returns where a participle stands behind a noun; the end for none. */
  private static int participleAt(String phrase) {
    String[] words = phrase.split(" ");
    int at = words[0].length();
    for (int i = 1; i < words.length; i++) {
      boolean participle = words[i].endsWith("ing") && i >= LEAST_BEFORE_PARTICIPLE;
      String before = LowerCase.of(words[i - 1]);
      boolean bare =
          i > 1
              && BEHIND_NOUNS.contains(words[i - 2])
              && Character.isLowerCase(words[i - 1].charAt(0));
      if (participle
          && !bare
          && !BEHIND_NOUNS.contains(before)
          && !NOT_CUT_BEHIND.contains(before)) {
        return at;
      }
      at += words[i].length() + 1;
    }
    return phrase.length();
  }

  private static boolean isLong(String phrase) {
    return Prose.countWords(phrase) > MOST_OF_EMPLOYER;
  }

  private static Appeal mission(String text) {
    String rest = EnglishLines.after(text, MISSION);
    String phrase = rest == null ? "" : reworded(rest);
    return phrase.isEmpty() || Verbs.find(phrase.split(" ", 2)[0]) == null
        ? null
        : new Appeal(Kind.EMPLOYER, "a team whose mission is to " + phrase, text);
  }

  private static Appeal does(String text) {
    String rest = EnglishLines.after(text, DOES);
    if (rest == null) {
      return null;
    }
    String verb = LowerCase.of(rest.split(" ", 2)[0]);
    Known known = Verbs.find(verb);
    boolean base = known != null && known.base().equals(verb) && !NO_DEED.contains(verb);
    String phrase = base && !isLong(rest) ? reworded(brief(cutAtClause(rest))) : "";
    boolean hiring = Words.of(phrase).stream().anyMatch(NO_EMPLOYER::contains);
    return phrase.isEmpty() || hiring ? null : new Appeal(Kind.DOES, phrase, text);
  }

  private static Appeal duty(String text) {
    String task = afterWill(text);
    String line = task == null ? text : task;
    String first = LowerCase.of(line.split("[ ,]", 2)[0]);
    Known known = Verbs.find(first);
    if (known == null
        || NO_DUTY.contains(known.base())
        || known.form() == Form.PAST && !known.past().equals(known.base())) {
      return null;
    }
    String[] words = line.split(" ", 3);
    Known next = words.length > 1 ? Verbs.find(words[1]) : null;
    if (next != null && next.form() == Form.THIRD && next.often()) {
      return null; // "Steer offers tools"
    }
    boolean third = known.form() == Form.THIRD && !known.often();
    if (third && words.length > 1 && BEHIND_NOUNS.contains(LowerCase.of(words[1]))) {
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
    String spoken = moved ? reworded(shortened) : "";
    return spoken.isEmpty() || Prose.countWords(spoken) < LEAST_DUTY || !isOneDuty(spoken)
        ? null
        : new Appeal(Kind.DUTY, Articles.added(Prose.lowered(spoken)), text);
  }

  /**
   * Whether all of a phrase is one verb phrase: no other finite verb, no headline, no list of
   * dates.
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
    return capitals < MOST_SHOUTED && Prose.countWords(phrase) <= MOST_OF_DUTY;
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

  /** As the applicant says it to the employer; empty where that is not safe. */
  private static String reworded(String phrase) {
    if (Words.of(phrase).stream().anyMatch(POINTING::contains)) {
      return "";
    }
    StringBuilder spoken = new StringBuilder();
    for (String word : phrase.split(" ")) {
      String said =
          switch (LowerCase.of(word)) {
            case "our" -> "your";
            case "us" -> "you";
            case "ourselves" -> "yourselves";
            default -> word;
          };
      spoken.append(spoken.length() == 0 ? "" : " ").append(said);
    }
    String foreign = spoken.toString().replace("your", "the").replace("you", "them");
    return EnglishLines.isSound(foreign, 2, MOST_WORDS) ? spoken.toString() : "";
  }

  /** Reads a requirement such as "Experience with X"; empty if it does not fit into a sentence. */
  static Optional<Appeal> requirement(String line) {
    String tidy = EnglishLines.bare(LineEdits.tidy(Prose.cut(line, 400)));
    String rest =
        EnglishLines.after(
            tidy, List.of("you have", "you bring", "must have", "you'll have", "ideally"));
    String text = EnglishLines.shortened(rest == null ? tidy : rest, WORDS_WANTED);
    String[] words = text.split(" ");
    for (int i = 0; i < Math.min(MOST_BEFORE_ASKED + 1, words.length - 1); i++) {
      String word = LowerCase.of(EnglishLines.bare(words[i]));
      boolean followed = ASKED_AFTER.contains(LowerCase.of(words[i + 1]));
      if (ASKED.contains(word) && followed && !words[i].endsWith(",")) {
        String phrase = Prose.lowered(text);
        boolean article = i < 4 && ASKED_WITH_ARTICLE.contains(word) && !hasArticle(words);
        phrase =
            !article
                ? phrase
                : word.equals("ability") ? "the " + phrase : Prose.withArticle(phrase);
        boolean sound = EnglishLines.isSound(phrase, 3, MOST_WORDS);
        return sound ? Optional.of(new Appeal(Kind.ASKS, phrase, line)) : Optional.empty();
      }
      boolean number = word.chars().anyMatch(Character::isDigit) || word.startsWith("year");
      if (number || !ASKED_BEFORE.contains(word)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean hasArticle(String[] words) {
    return Set.of("a", "an", "the", "some").contains(LowerCase.of(words[0]));
  }
}
