package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.grammar.Appeal;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The grammar of German. */
public final class German implements Grammar {

  private static final Pattern STATE =
      Pattern.compile("^(?i:staatlich (geprüfte|anerkannte|examinierte)r? )");
  private static final List<String> OWN_WORDS =
      List.of(
          " für unser",
          " in unser",
          " für die ",
          " für den ",
          " für das ",
          ", schwerpunkt ",
          " schwerpunkt ");

  /** "Erfahrener Systemadministrator" would praise the applicant. */
  private static final Pattern PRAISE =
      Pattern.compile(
          "^(?i:erfahrene|exam\\.|examinierte|engagierte|motivierte|versierte|qualifizierte|zuverlässige|freundliche)[rn]? ");

  private static final Map<String, String> DEGREES =
      GermanLines.LISTS.lines("degrees").stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  @Override
  public String code() {
    return "de";
  }

  @Override
  public Optional<Deed> deed(String line, boolean current, List<String> spellings) {
    return GermanDeeds.read(line, current, spellings);
  }

  @Override
  public Optional<String> years(String summary) {
    return GermanYears.in(summary);
  }

  @Override
  public Optional<Deed> projectDeed(String line, List<String> spellings) {
    return deed(line, false, spellings).filter(deed -> deed.kind() == Kind.ACT);
  }

  @Override
  public Optional<Appeal> appeal(String sentence, String company) {
    return GermanAppeals.read(sentence);
  }

  @Override
  public Optional<Appeal> requirement(String line) {
    return GermanAppeals.requirement(line);
  }

  @Override
  public String clause(Deed deed) {
    return deed.kind() == Kind.SCOPE
        ? deed.rest() + " " + deed.verb() + " zu meinen Aufgaben"
        : "ich " + deed.verb() + " " + deed.rest();
  }

  @Override
  public String inverted(Deed deed) {
    return deed.kind() == Kind.SCOPE
        ? deed.verb() + " " + deed.rest() + " zu meinen Aufgaben"
        : deed.verb() + " ich " + deed.rest();
  }

  @Override
  public String also(Deed deed) {
    return "daneben " + inverted(deed);
  }

  @Override
  public String doing(Deed deed) {
    return deed.kind() == Kind.SCOPE ? deed.rest() : "";
  }

  /** A German clause ends with its verb, so nothing can be cut from the end. */
  @Override
  public Deed brief(Deed deed) {
    return deed;
  }

  @Override
  public Deed join(Deed first, Deed second) {
    if (first.kind() == Kind.SCOPE) {
      return new Deed(
          Kind.SCOPE,
          first.present(),
          first.present() ? "gehören" : "gehörten",
          first.rest() + " sowie " + second.rest(),
          first.source() + " " + second.source());
    }
    boolean plain = !first.rest().contains(" und ") && first.rest().indexOf(',') < 0;
    return new Deed(
        Kind.ACT,
        first.present(),
        first.verb(),
        first.rest() + (plain ? " und " : " sowie ") + second.rest(),
        first.source() + " " + second.source());
  }

  /**
   * Only a sentence in the first person: others seldom become one without knowledge of cases and
   * genders.
   */
  @Override
  public Optional<String> summary(String sentence, boolean alone) {
    String text = GermanLines.tidy(sentence);
    boolean own = text.startsWith("Ich ") && (alone || !text.startsWith("Ich bin "));
    return own && GermanLines.isSound(text.substring(4), 4) ? Optional.of(text) : Optional.empty();
  }

  @Override
  public boolean isLanguage(String skill) {
    return skill.endsWith("isch");
  }

  /** "Rückstände um 30 % gesenkt". */
  @Override
  public boolean isOutcome(String part) {
    boolean measured = part.chars().anyMatch(Character::isDigit);
    return measured && GermanVerbs.isParticiple(part.substring(part.lastIndexOf(' ') + 1));
  }

  /** "Staatlich geprüfte Kosmetikerin": what describes the person is declined behind "zur". */
  @Override
  public String degree(String degree, String field) {
    String trained = STATE.matcher(LowerCase.of(field)).replaceFirst("");
    boolean training = degree.endsWith("usbildung") || degree.equals("Lehre");
    String person = trained.split(" ", 2)[0];
    boolean either = person.endsWith("e") && !person.endsWith("ee");
    boolean woman = person.endsWith("in") || GermanTitles.isWoman(List.of(trained));
    boolean subject = person.endsWith("ung"); // "in Mediengestaltung"
    return degree
        + (training && !subject ? either ? " als " : woman ? " zur " : " zum " : " in ")
        + (training && !subject && !either
            ? STATE.matcher(field).replaceFirst("staatlich $1n ")
            : field);
  }

  @Override
  public String asDocument(String qualification) {
    return GermanQualifications.asDocument(qualification);
  }

  @Override
  public String asCourse(String qualification) {
    return GermanQualifications.asCourse(qualification);
  }

  @Override
  public boolean isPerson(String qualification) {
    return GermanQualifications.isPerson(qualification);
  }

  @Override
  public String heldDegree(String degree) {
    if (isPerson(STATE.matcher(degree).replaceFirst(""))) {
      boolean state = STATE.matcher(degree).find();
      return "den Abschluss als "
          + (state ? LowerCase.of(degree.substring(0, 1)) + degree.substring(1) : degree);
    }
    String article = DEGREES.getOrDefault(degree.split(" ", 2)[0], "");
    return article.isEmpty() ? "" : article + " " + degree;
  }

  @Override
  public String withinSentence(String skill) {
    return skill;
  }

  @Override
  public String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " und " + items.get(last);
  }

  @Override
  public String title(String advertised) {
    String title = advertised.replaceFirst("^als ?[„\"]?", "").replace("„", "");
    return Titles.before(PRAISE.matcher(title).replaceFirst(""), OWN_WORDS);
  }

  @Override
  public String fitting(String title, List<String> own) {
    return GermanTitles.fitting(title, own);
  }

  @Override
  public String asRole(String title) {
    return GermanQualifications.asPerson(title);
  }

  @Override
  public String at(String employer) {
    return GermanNames.at(employer);
  }

  @Override
  public String client(boolean at) {
    return at ? "bei Ihrem Kunden" : "Ihr Kunde";
  }

  @Override
  public String withThe(String school) {
    return school;
  }

  @Override
  public String withCapital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  @Override
  public String afterGreeting(String body) {
    boolean pronoun = List.of("Ich ", "Seit ", "Hiermit ").stream().anyMatch(body::startsWith);
    return pronoun ? body.substring(0, 1).toLowerCase(Locale.ROOT) + body.substring(1) : body;
  }
}
