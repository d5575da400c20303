package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.People;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grammar of English. */
public final class English implements Grammar {

  private static final List<String> OWN_WORDS =
      List.of(" for our ", " in our ", " to join ", " at our ", " for the ");

  private static final Set<String> FIELDS =
      Set.copyOf(EnglishLines.LISTS.lines("titles that name a field"));
  private static final Set<String> PLACES = EnglishLines.LISTS.words("places of work");

  private static final Pattern OF =
      Pattern.compile(" (?:of|de|to|in|for|(?i:class|level|grade|band)) ");

  private static final List<String> OF_SCHOOL = EnglishLines.LISTS.lines("degrees of school");

  private static final Set<String> LEARNING = EnglishLines.LISTS.words("places to learn");

  private static final List<String> FORCES = EnglishLines.LISTS.lines("armed forces");

  private static final Set<String> WEAK = EnglishLines.LISTS.words("weak verbs");

  @Override
  public String code() {
    return "en";
  }

  @Override
  public Optional<String> years(String summary) {
    return YearsOfWork.in(summary);
  }

  @Override
  public Optional<String> employer(String sentence, String company) {
    return EmployerSentences.read(sentence, company);
  }

  @Override
  public boolean isWeak(String line) {
    return WEAK.contains(LowerCase.of(line.split(" ", 2)[0]));
  }

  @Override
  public Optional<String> summary(String sentence) {
    return SummarySentence.own(sentence);
  }

  @Override
  public String degree(String degree, String field) {
    return degree + (degree.contains(" in ") ? ", " : " in ") + field; // "BSc in progress"
  }

  @Override
  public boolean isOfSchool(String degree) {
    return OF_SCHOOL.stream().anyMatch(LowerCase.of(degree)::contains);
  }

  @Override
  public String title(String advertised) {
    String title = onePerson(Titles.before(advertised, OWN_WORDS));
    boolean list = title.contains(",");
    return NameCase.capitals(list ? title : one(title));
  }

  /** "Servers and Cooks" are one of each; "Field crew and interns" are first of all the crew. */
  private static String one(String title) {
    List<String> parts = List.of(title.split(" and "));
    List<String> others = parts.stream().filter(part -> !arePeople(part)).toList();
    return others.size() == parts.size()
        ? title
        : others.isEmpty()
            ? parts.stream()
                .map(part -> part.substring(0, part.length() - 1))
                .collect(Collectors.joining(" and "))
            : others.get(0);
  }

  private static boolean arePeople(String title) {
    String last = LowerCase.of(title.substring(title.lastIndexOf(' ') + 1));
    return last.endsWith("s") && People.isSurePerson(last.substring(0, last.length() - 1));
  }

  /** "Room Attendant/Laundry": one applies for what names a person, not for its tasks. */
  private String onePerson(String title) {
    String[] parts = title.split(" ?/ ?");
    boolean one =
        parts.length > 1
            && namesPerson(parts[0])
            && Stream.of(parts).skip(1).noneMatch(this::namesPerson);
    return one ? parts[0] : title;
  }

  @Override
  public boolean isOfHome(String text) {
    return SummarySentence.isOfHome(text);
  }

  @Override
  public boolean isPerson(String word) {
    return People.isSurePerson(word);
  }

  /** "Head of Grounds" and "Chef de Partie" name a person by what stands before the preposition. */
  @Override
  public boolean namesPerson(String title) {
    return !FIELDS.contains(LowerCase.of(title))
        && (People.isPersonTitle(title) || isHead(OF.split(title, 2)[0]));
  }

  private static boolean isHead(String head) {
    return People.isSurePerson(LowerCase.of(head.substring(head.lastIndexOf(' ') + 1)));
  }

  @Override
  public String belowGreeting(String body) {
    return body.replace(" w/ ", " with ")
        .replace(" w/o ", " without ")
        .replace(" sth ", " something ");
  }

  @Override
  public String asRole(String title) {
    String[] words = title.split(" ", 2);
    String rest = words.length > 1 ? words[1] : title.substring(Math.min(1, title.length()));
    boolean oneCapital = rest.equals(LowerCase.of(rest));
    boolean name = NameCase.isProper(words[0]) || LineEdits.isName(LowerCase.of(words[0]));
    boolean ordinary = oneCapital && !name;
    return Prose.withArticle(ordinary ? Prose.lowered(title) : title);
  }

  @Override
  public String ofTitle(String title) {
    return title;
  }

  @Override
  public String learning(String title) {
    String last = LowerCase.of(title.substring(title.lastIndexOf(' ') + 1));
    return LEARNING.contains(last) ? "the " + title : "";
  }

  @Override
  public String at(String employer) {
    String lower = LowerCase.of(employer);
    if (FORCES.stream().anyMatch(lower::endsWith) && !lower.contains("salvation")) {
      return lower.startsWith("the ") ? "in " + employer : "in the " + employer;
    }
    if (lower.startsWith("at ")) {
      return Prose.lowered(employer); // "At home"
    }
    if (lower.startsWith("private ") && employer.substring(1).equals(lower.substring(1))) {
      return "for a " + lower; // "Private family"
    }
    if (lower.startsWith("own ")) {
      return "in my " + lower; // "own garden"
    }
    if (employer.startsWith("a ") || employer.startsWith("an ")) {
      return "for " + employer; // "a family in Cork"
    }
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
}
