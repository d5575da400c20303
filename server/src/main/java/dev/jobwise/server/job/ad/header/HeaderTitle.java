package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdRoles;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the title among the first phrases of an ad, and how certain it is. */
final class HeaderTitle {

  private static final int MAX_WORDS = 10;
  private static final int FIRST_LINES = 3;

  private static final int ON_TOP = 12;
  private static final int ABOVE_SENTENCES = 7;
  private static final int BELOW_SENTENCES = 3;
  private static final int UNKNOWN_WORK = 5;

  private static final Pattern WANTED =
      Pattern.compile(
          "(?i) (?:wanted|needed|required|gesucht|gezocht|sökes|søges|effective:?"
              + "|(?:position|job|role) (?:open|opening|available|vacancy))(?: urgently| asap)?[!.]*$");

  private static final Pattern JOB =
      Pattern.compile("(?i) (?:position|job|role|vacancy|opening)s?$");

  /** Articles before a title: "einen Maler". */
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:an?|einen?|eine(?:/?n|:n)?|une?|een) (?=\\p{L})");

  private final AdPhrases phrases;
  private final List<AdPhrase> names;
  private String text;
  private int line = -1;
  private int next;
  private int weight;
  private AdPhrase taken;

  private HeaderTitle(AdPhrases phrases) {
    this.phrases = phrases;
    this.names = phrases.names();
  }

  /** Removes the title from the names. */
  static HeaderTitle of(AdPhrases phrases) {
    HeaderTitle title = new HeaderTitle(phrases);
    title.takeFirst(name -> name.namesOne() && !AdPlaces.isOrganisation(name.text()));
    title.takeFirst(name -> name.namesRole());
    title.takeFirst(name -> name.line() == phrases.firstLine() && isForeign(name));
    title.takeFirst(title::isBeforeEmployer);
    return title;
  }

  /** Null if no phrase can be the title. */
  String text() {
    return text == null ? null : ARTICLE.matcher(withoutJob(withoutWanted(text))).replaceAll("");
  }

  /** Removes "wanted" behind a title. */
  static String withoutWanted(String title) {
    return WANTED.matcher(title).replaceFirst("");
  }

  /** Removes the word for a job behind one that names the work: "Night Porter Position". */
  private static String withoutJob(String title) {
    String plain = JOB.matcher(title).replaceFirst("");
    return AdRoles.namesOne(plain) ? plain : title;
  }

  int weight() {
    return weight;
  }

  int line() {
    return line;
  }

  /** Returns what separates the title from a phrase before it on the line; empty without one. */
  String separator() {
    return taken == null ? "" : taken.separator();
  }

  /**
   * Adds the rest of the line to the title if the employer is on another line; if it is unknown,
   * only another word for the work below the first line: "Carpenter / Fitter".
   */
  void complete(AdPhrase employer) {
    String joint = employer == null ? " / " : " [-–—/] ";
    boolean elsewhere = employer == null ? line > phrases.firstLine() : employer.line() != line;
    while (elsewhere && hasMoreOnLine() && names.get(next).separator().matches(joint)) {
      extend();
    }
  }

  /** Whether it names the work in another language in front of an ad in English. */
  private static boolean isForeign(AdPhrase name) {
    return name.language().code().equals("en")
        && AdRoles.namesOne(name.text())
        && !AdPlaces.isOrganisation(name.text());
  }

  /** Whether an employer behind it says that a phrase is the title: "Falconer at Hollowell". */
  private boolean isBeforeEmployer(AdPhrase name) {
    int next = names.indexOf(name) + 1;
    return name.line() == phrases.firstLine()
        && name.separator().isEmpty()
        && next < names.size()
        && names.get(next).employer()
        && names.get(next).line() == name.line()
        && !CompanyShape.isGeneric(name.text(), name.language())
        && !CompanyShape.hasOpener(name.text(), name.language());
  }

  private void takeFirst(Predicate<AdPhrase> fits) {
    for (int i = 0; text == null && i < names.size(); i++) {
      AdPhrase name = names.get(i);
      if (name.words() <= MAX_WORDS
          && name.mayBeTitle()
          && TitleShape.isTitle(name.text())
          && fits.test(name)) {
        take(i);
      }
    }
  }

  /** Takes a title with the specialties on its line: "Registered Nurse - ICU". */
  private void take(int at) {
    AdPhrase role = names.remove(at);
    taken = role;
    text = role.text();
    line = role.line();
    next = at;
    weight = weight(role);
    while (hasMoreOnLine() && names.get(next).isSpecialty()) {
      extend();
    }
  }

  private int weight(AdPhrase role) {
    if (!role.namesRole()) {
      return UNKNOWN_WORK;
    }
    if (phrases.isBelowSentence(line)) {
      return BELOW_SENTENCES;
    }
    return line - phrases.firstLine() < FIRST_LINES ? ON_TOP : ABOVE_SENTENCES;
  }

  private boolean hasMoreOnLine() {
    return next < names.size() && names.get(next).line() == line;
  }

  private void extend() {
    AdPhrase more = names.remove(next);
    text += (more.separator().equals(" / ") ? " / " : " - ") + more.text();
  }
}
