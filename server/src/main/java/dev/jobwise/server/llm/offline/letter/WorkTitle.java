package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an applicant calls a job, in the form that sentences need.
 *
 * @param text the title
 * @param kind what the title names
 */
record WorkTitle(String text, Kind kind) {

  /** What a title names, which decides how a sentence tells it. */
  enum Kind {
    /** Somebody, as whom one can work: "Cook". */
    PERSON,
    /** A time of learning: "Praktikum". */
    PLACEMENT,
    /** What one makes for oneself: "Own project". */
    PROJECT,
    /** What one does for oneself: "Hobby". */
    PASTIME,
    /** Anything else: "Bar staff", "Housekeeping". */
    WORK
  }

  private static final int MAX_LENGTH = 60;
  private static final Set<String> ASIDES_KEPT = WorkLine.LISTS.words("unpaid", "asides kept");
  private static final Set<String> UNPAID = WorkLine.LISTS.words("unpaid");
  private static final Set<String> PLACEMENTS = WorkLine.LISTS.words("placements");
  private static final List<String> PROJECTS = WorkLine.LISTS.lines("own projects");
  private static final Set<String> THESES = WorkLine.LISTS.words("theses");
  private static final Set<String> COURSES = WorkLine.LISTS.words("courses");
  private static final Set<String> PASTIMES = WorkLine.LISTS.words("pastimes");

  /** "(volunteer, Wednesday afternoons)". */
  private static final Pattern REST_OF_ASIDE =
      Pattern.compile("(?<=\\([^(),]{2,40}), [^()]{1,60}(?=\\))");

  private static final Set<String> JOINING = WorkLine.LISTS.words("joining words");
  private static final List<String> FIELDS = WorkLine.LISTS.lines("endings of fields");

  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:[-/]\\p{Lu}?\\p{Ll}+)*+");

  /** "HR/Office Clerk" is one person. */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

  /** "Commis, then junior CDP": what somebody became. */
  private static final Pattern THEN = Pattern.compile(",? (?:and )?(?:then|now) (?=\\p{L})");

  /** "60%", "80-100 %", "30h", "Teilzeit": how much somebody works is no part of the title. */
  static final Pattern WORKLOAD =
      Pattern.compile(
          ",? (?:(?:\\d{1,3} ?[-–] ?)?\\d{1,3} ?(?:%|(?:h|hrs|hours|Std\\.?|Stunden)(?!\\p{L}))"
              + "|(?i:(?:in )?(?:teilzeit|vollzeit|geringfügig|part[- ]?time|full[- ]?time|deltid|heltid))(?!\\p{L}))(?![^()]{0,40}\\))");

  /** "Caring for my aunt": what somebody did. */
  private static final Pattern DOING =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,12}ing (?:for|after|at|with|in|of|on|to|my|a|an|the) .*");

  /** A word behind "Praktikum" that is no longer: "im", "bei". */
  private static final int PREPOSITION = 3;

  static WorkTitle of(String named, Grammar grammar) {
    boolean english = grammar.code().equals(Languages.ENGLISH);
    String whole = WORKLOAD.matcher(named).replaceAll("");
    String[] steps = THEN.split(whole);
    String step = steps[steps.length - 1];
    String last = english && Titles.isBalanced(step) && namesPerson(step, grammar) ? step : whole;
    String title = NameCase.title(Titles.withoutAsides(last, ASIDES_KEPT), MAX_LENGTH, english);
    title = REST_OF_ASIDE.matcher(title).replaceFirst("");
    Kind kind = kind(title, grammar);
    title = kind == Kind.PLACEMENT && !english ? withField(title) : title;
    String person = kind == Kind.PERSON ? onePerson(title, grammar) : title;
    int comma = person.indexOf(", ");
    boolean set = comma > 0 && person.indexOf('(') < 0;
    // What a comma adds would need a second one: "a nurse, nights, at …".
    String text =
        set ? person.substring(0, comma) + " (" + person.substring(comma + 2) + ")" : person;
    return new WorkTitle(text, kind);
  }

  /** "Prácticas desarrollo web" needs a preposition, which nobody knows, or brackets. */
  private static String withField(String title) {
    String[] words = title.split(" ", 2);
    List<String> field = Words.of(words.length < 2 ? "" : words[1]);
    boolean bare =
        field.size() > 1 || field.size() == 1 && FIELDS.stream().anyMatch(field.get(0)::endsWith);
    return bare
            && title.indexOf('(') < 0
            && title.indexOf(',') < 0
            && field.stream().noneMatch(JOINING::contains)
        ? words[0] + " (" + words[1] + ")"
        : title;
  }

  private static Kind kind(String title, Grammar grammar) {
    List<String> words = Words.of(title);
    if (words.isEmpty()) {
      return Kind.WORK;
    }
    if (PROJECTS.contains(LowerCase.of(title))) {
      return Kind.PROJECT;
    }
    String first = words.get(0);
    if (PASTIMES.contains(first)) {
      return Kind.PASTIME; // Not "Animatrice, centre de loisirs".
    }
    if (grammar.code().equals(Languages.ENGLISH) && DOING.matcher(title).matches()) {
      return Kind.WORK;
    }
    // "Stage manager" is English, and none; "Stage en cuisine" begins with what it is.
    boolean english = grammar.code().equals(Languages.ENGLISH);
    boolean alone = !english || words.size() == 1 || words.get(1).length() <= PREPOSITION;
    int aside = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
    boolean person = aside > 0 && grammar.namesPerson(title.substring(0, aside));
    boolean placement =
        alone && PLACEMENTS.contains(first)
            || !person && PLACEMENTS.contains(words.get(words.size() - 1));
    return placement
        ? Kind.PLACEMENT
        : parts(title).anyMatch(grammar::namesPerson) ? Kind.PERSON : Kind.WORK;
  }

  /** "Stage crew/deputy stage manager": the part that names a person, if another one does not. */
  private static String onePerson(String title, Grammar grammar) {
    List<String> all = Stream.of(title.split("/")).map(String::strip).toList();
    List<String> persons = all.stream().filter(part -> namesPerson(part, grammar)).toList();
    boolean initials = all.stream().anyMatch(part -> INITIALS.matcher(part).matches());
    return persons.isEmpty() || persons.size() == all.size() || initials ? title : persons.get(0);
  }

  private static boolean namesPerson(String part, Grammar grammar) {
    return parts(part).anyMatch(grammar::namesPerson);
  }

  /** What may name a person: the title, and what stands before a comma or a bracket. */
  private static Stream<String> parts(String title) {
    return Stream.of(title, title.split(", | \\(", 2)[0]);
  }

  /** Returns the lead of a project with this name. */
  String study() {
    boolean thesis = Words.of(text).stream().anyMatch(THESES::contains);
    return isCourse() ? "list.course" : thesis ? "list.thesis" : "list.project";
  }

  boolean isCourse() {
    return Words.of(text).stream().limit(2).anyMatch(COURSES::contains);
  }

  boolean isUnpaid() {
    return kind == Kind.PASTIME
        || kind == Kind.PROJECT
        || Words.of(text).stream().anyMatch(UNPAID::contains);
  }

  /**
   * Returns "a Staff Nurse at St. Anne's Hospital", as far as it is known; empty for what is told
   * by its employer only.
   */
  String at(String company, Grammar grammar) {
    if (text.isEmpty() || kind == Kind.WORK) {
      return "";
    }
    if (kind == Kind.PASTIME || kind == Kind.PROJECT) {
      return text;
    }
    String place = company.isEmpty() ? "" : " " + place(company, grammar);
    return (kind == Kind.PLACEMENT ? text : asRole(grammar)) + place;
  }

  /** Returns an employer as it follows a title; in brackets if its article is not sure. */
  static String place(String company, Grammar grammar) {
    String at = grammar.at(company);
    return at.isEmpty() ? "(" + company + ")" : at;
  }

  /** What stands in brackets, such as days of the week, does not show how a title is spelled. */
  private String asRole(Grammar grammar) {
    int aside = text.indexOf(" (");
    String head = aside < 0 ? text : text.substring(0, aside);
    String whole = grammar.asRole(text);
    return whole.contains(head) ? grammar.asRole(head) + text.substring(head.length()) : whole;
  }

  /** Returns the title as it stands in brackets. */
  String aside(Grammar grammar) {
    return grammar.code().equals("de")
        ? text
        : Stream.of(text.split(" ")).map(WorkTitle::small).collect(Collectors.joining(" "));
  }

  /** "Store In-Charge" is no name; "BBQ" and "Polish" keep their capitals. */
  private static String small(String word) {
    boolean proper = NameCase.isProper(word) || !CAPITALISED.matcher(word).matches();
    return proper ? word : LowerCase.of(word);
  }
}
