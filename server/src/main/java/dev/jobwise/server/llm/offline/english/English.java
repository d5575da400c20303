package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.llm.offline.english.Verbs.Form;
import dev.jobwise.server.llm.offline.grammar.Appeal;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of English. */
public final class English implements Grammar {

  @Override
  public String code() {
    return "en";
  }

  @Override
  public Optional<Deed> deed(String line, boolean current, List<String> spellings) {
    return EnglishDeeds.read(line, current, spellings);
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
  public String clause(Deed deed) {
    return switch (deed.kind()) {
      case ACT -> "I " + deed.rest();
      case SCOPE -> "my work " + (deed.present() ? "includes " : "included ") + deed.rest();
      case THING -> deed.rest();
    };
  }

  @Override
  public String inverted(Deed deed) {
    return clause(deed);
  }

  @Override
  public String also(Deed deed) {
    String clause = clause(deed);
    for (String start : List.of("I was ", "I am ", "my work ", "I ")) {
      if (clause.startsWith(start)) {
        return start + "also " + clause.substring(start.length());
      }
    }
    return clause;
  }

  @Override
  public String doing(Deed deed) {
    if (deed.kind() == Kind.SCOPE) {
      return deed.rest();
    }
    Form form = deed.present() ? Form.BASE : Form.PAST;
    boolean known = deed.kind() == Kind.ACT && Verbs.find(deed.rest().split(" ", 2)[0]) != null;
    String doing = known ? Conjugation.headTo(deed.rest(), form, Form.GERUND) : deed.rest();
    return doing.equals(deed.rest()) || doing.contains(" I ") ? "" : doing;
  }

  @Override
  public Deed brief(Deed deed) {
    int end = EnglishLines.briefEnd(deed.rest());
    return new Deed(
        deed.kind(), deed.present(), deed.verb(), deed.rest().substring(0, end), deed.source());
  }

  @Override
  public Deed join(Deed first, Deed second) {
    boolean plain = !first.rest().contains(" and ") && first.rest().indexOf(',') < 0;
    boolean state = first.rest().startsWith("am ") || first.rest().startsWith("was ");
    boolean subject = state || !plain || second.rest().contains(" and ");
    return new Deed(
        Kind.ACT,
        first.present(),
        first.verb(),
        first.rest() + (subject ? ", and I " : " and ") + second.rest(),
        first.source() + " " + second.source());
  }

  @Override
  public Optional<String> summary(String sentence) {
    return SummarySentence.of(sentence);
  }

  @Override
  public String inside(String skill) {
    return SkillWords.areOrdinary(skill) ? small(skill) : skill;
  }

  private static String small(String skill) {
    return Stream.of(skill.split(" ")).map(Prose::lowered).collect(Collectors.joining(" "));
  }

  @Override
  public String list(List<String> items) {
    return Prose.list(items);
  }

  @Override
  public String asRole(String title) {
    return Prose.withArticle(title);
  }

  @Override
  public String at(String employer) {
    return "at " + employer;
  }

  @Override
  public String withThe(String school) {
    boolean generic =
        Set.of("University", "College", "Institute", "School", "Academy")
            .contains(school.split(" ", 2)[0]);
    return (generic && school.contains(" of ") ? "the " : "") + school;
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
