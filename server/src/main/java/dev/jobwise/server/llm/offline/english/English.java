package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.deed.DeedForms;
import dev.jobwise.server.llm.offline.english.deed.EnglishDeeds;
import dev.jobwise.server.llm.offline.english.deed.Figures;
import dev.jobwise.server.llm.offline.english.deed.ProjectDefinition;
import dev.jobwise.server.llm.offline.english.deed.Topics;
import dev.jobwise.server.llm.offline.english.syntax.Helping;
import dev.jobwise.server.llm.offline.english.syntax.Nouns;
import dev.jobwise.server.llm.offline.english.syntax.People;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Appeal;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grammar of English. */
public final class English implements Grammar {

  private static final List<String> OWN_WORDS =
      List.of(" for our ", " in our ", " to join ", " at our ", " for the ");

  private static final Set<String> FIELDS =
      Set.copyOf(EnglishLines.LISTS.lines("titles that name a field"));
  private static final Set<String> PLACES = EnglishLines.LISTS.words("places of work");

  private static final Set<String> WEAK = EnglishLines.LISTS.words("weak verbs");

  @Override
  public String code() {
    return "en";
  }

  @Override
  public Optional<Deed> deed(String line, boolean current, List<String> spellings) {
    return EnglishDeeds.read(line, current, spellings);
  }

  @Override
  public List<String> spoken(List<String> lines, boolean current) {
    return Verbs.spoken(lines);
  }

  /** Other forms may be about a thing, not the applicant: "…, saves 3 days", "…, saving 3 days". */
  @Override
  public boolean standsAlone(String part) {
    Verbs.Known head = Verbs.find(part.split(" ", 2)[0]);
    boolean noun = head != null && head.form() == Form.BASE && !head.often();
    return head == null || head.form() != Form.THIRD && head.form() != Form.GERUND && !noun;
  }

  @Override
  public boolean isOutcome(String part) {
    return Figures.isTold(part);
  }

  @Override
  public List<String> topics(String line, List<String> spellings) {
    return Topics.of(line, spellings);
  }

  @Override
  public Optional<String> years(String summary) {
    return YearsOfWork.in(summary);
  }

  @Override
  public Optional<Deed> projectDeed(String line, List<String> spellings) {
    Optional<Deed> thing = ProjectDefinition.of(line, spellings);
    return thing.isPresent()
        ? thing
        : deed(line, false, spellings).filter(deed -> deed.kind() == Kind.ACT);
  }

  @Override
  public Optional<Appeal> appeal(String sentence, String company) {
    return EnglishAppeals.read(sentence, company);
  }

  @Override
  public Optional<Appeal> requirement(String line) {
    return EnglishAppeals.requirement(line);
  }

  @Override
  public boolean isWeak(String line) {
    return WEAK.contains(LowerCase.of(line.split(" ", 2)[0]));
  }

  @Override
  public String clause(Deed deed) {
    return DeedForms.clause(deed);
  }

  @Override
  public String inverted(Deed deed) {
    return clause(deed);
  }

  @Override
  public String also(Deed deed) {
    return DeedForms.also(deed);
  }

  @Override
  public String doing(Deed deed) {
    return DeedForms.doing(deed);
  }

  @Override
  public Deed brief(Deed deed) {
    return DeedForms.brief(deed);
  }

  @Override
  public Deed join(Deed first, Deed second) {
    return DeedForms.join(first, second);
  }

  @Override
  public boolean isHelp(Appeal duty) {
    return WEAK.contains(duty.text().split(" ", 2)[0]);
  }

  @Override
  public Optional<String> summary(String sentence, boolean alone) {
    Optional<String> own = SummarySentence.own(sentence);
    return own.isPresent() || !alone ? own : SummarySentence.of(sentence);
  }

  @Override
  public boolean isState(String qualification) {
    return QualificationNames.isState(qualification);
  }

  @Override
  public String asState(String qualification) {
    return QualificationNames.asState(qualification);
  }

  @Override
  public boolean isLanguage(String skill) {
    return NameCase.isProper(skill);
  }

  @Override
  public String asCertificate(String qualification) {
    return QualificationNames.asCertificate(qualification);
  }

  @Override
  public String asDocument(String qualification) {
    return QualificationNames.asDocument(qualification);
  }

  @Override
  public String documents(List<String> qualifications) {
    return QualificationNames.documents(qualifications);
  }

  @Override
  public boolean isPerson(String qualification) {
    return QualificationNames.isPerson(qualification);
  }

  @Override
  public String heldDegree(String degree) {
    return QualificationNames.isPlural(degree) ? degree : asRole(degree);
  }

  @Override
  public boolean isOfSchool(String degree) {
    return QualificationNames.isOfSchool(degree);
  }

  @Override
  public String withinSentence(String skill) {
    Verbs.Known verb = Verbs.find(skill);
    boolean gerund = verb != null && verb.form() == Form.GERUND;
    boolean ordinary = QualificationNames.isOrdinary(skill);
    return gerund || ordinary
        ? Stream.of(skill.split(" ")).map(Prose::lowered).collect(Collectors.joining(" "))
        : skill;
  }

  /** An ordinary noun in the singular would need an article: "experience with till". */
  @Override
  public boolean isSkill(String spelled) {
    boolean small = spelled.equals(LowerCase.of(spelled)) && !spelled.contains(" ");
    boolean noun = small ? !Nouns.isCountable(spelled) : !Nouns.isListed(LowerCase.of(spelled));
    return noun
        && !QualificationNames.isPerson(spelled)
        && Stream.of(spelled.split(" ")).noneMatch(QualificationNames::isCountable);
  }

  @Override
  public String list(List<String> items) {
    return Prose.list(items);
  }

  @Override
  public String title(String advertised) {
    String title = Titles.before(advertised, OWN_WORDS);
    String last = LowerCase.of(title.substring(title.lastIndexOf(' ') + 1));
    boolean people =
        last.endsWith("s")
            && !title.contains(",")
            && People.isPerson(last.substring(0, last.length() - 1));
    String one = people ? title.substring(0, title.length() - 1) : title;
    return NameCase.capitals(one);
  }

  @Override
  public boolean isField(String title) {
    return FIELDS.contains(LowerCase.of(title));
  }

  @Override
  public boolean namesPerson(String title) {
    return !isField(title) && People.isPersonTitle(title);
  }

  @Override
  public String asRole(String title) {
    String[] words = title.split(" ", 2);
    boolean oneCapital = words.length > 1 && words[1].equals(LowerCase.of(words[1]));
    boolean ordinary = oneCapital && !NameCase.isProper(words[0]);
    return Prose.withArticle(ordinary ? Prose.lowered(title) : title);
  }

  @Override
  public String at(String employer) {
    String lower = LowerCase.of(employer);
    return "at " + (PLACES.contains(lower) ? Prose.withArticle(lower) : withThe(employer));
  }

  @Override
  public String client(boolean at) {
    return at ? "with your client" : "your client";
  }

  @Override
  public String withThe(String name) {
    return NameCase.withThe(name);
  }

  @Override
  public String withCapital(String sentence) {
    return Prose.capitalised(sentence);
  }

  @Override
  public String afterGreeting(String body) {
    return body;
  }
}
