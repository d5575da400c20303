package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.LineEdits;
import dev.jobwise.server.llm.offline.english.NameCase;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.english.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts of a letter in the form in which sentences need them.
 *
 * @param role the advertised title; empty where there is none
 * @param company the employer, or "your company"
 * @param summary first sentence of the applicant's summary
 * @param skills technical skills, those that matter most first
 * @param shared terms of the job that the applicant's profile holds, in the applicant's spelling
 * @param everything all texts, for finding how a term is written inside a sentence
 */
record LetterFacts(
    String role,
    String company,
    List<String> requirements,
    String summary,
    List<String> skills,
    List<String> softSkills,
    List<WorkEntry> experiences,
    List<WorkEntry> projects,
    List<String> education,
    List<String> shared,
    String everything) {

  private static final int MAX_TERM = 40;

  static LetterFacts of(JsonNode facts) {
    JsonNode job = facts.path("job");
    JsonNode applicant = facts.path("applicant");
    Set<String> wishes = Words.telling(Facts.text(facts, "custom_prompt"));
    List<String> keywords = terms(job, "keywords");
    String ad =
        String.join(
            "\n",
            Facts.text(job, "title"),
            Facts.text(job, "description"),
            String.join("\n", Facts.texts(job, "requirements")),
            String.join("\n", Facts.texts(job, "nice_to_have")),
            String.join("\n", keywords));
    List<WorkEntry> experiences = works(facts, "experiences", keywords, wishes, 3);
    List<WorkEntry> projects = works(facts, "projects", keywords, wishes, 2);
    List<String> skills = wishedFirst(terms(applicant, "technical_skills"), ad, wishes);
    List<String> soft = wishedFirst(terms(applicant, "soft_skills"), ad, wishes);
    String named = NameCase.of(Facts.text(facts, "company_name"), 60);
    String everything = ad + "\n" + Facts.text(applicant, "professional_summary");
    for (WorkEntry work : experiences) {
      everything += "\n" + work.everything();
    }
    for (WorkEntry work : projects) {
      everything += "\n" + work.everything();
    }
    return new LetterFacts(
        NameCase.of(Facts.text(job, "title"), 80),
        named.isEmpty() ? "your company" : named,
        Facts.texts(job, "requirements"),
        firstSentence(Facts.text(applicant, "professional_summary")),
        skills,
        soft,
        experiences,
        projects,
        educations(facts),
        shared(keywords, skills, soft, experiences, projects, ad, wishes),
        everything);
  }

  private static List<WorkEntry> works(
      JsonNode facts, String key, List<String> keywords, Set<String> wishes, int max) {
    List<WorkEntry> works = new ArrayList<>();
    for (JsonNode node : Facts.items(facts, key)) {
      WorkEntry work = WorkEntry.of(node, keywords, wishes);
      if (!work.isNameless() && works.size() < max) {
        works.add(work);
      }
    }
    return works;
  }

  private static List<String> terms(JsonNode node, String key) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> terms = new ArrayList<>();
    for (String text : Facts.texts(node, key)) {
      String term = Prose.name(text, MAX_TERM);
      boolean usable = text.length() <= MAX_TERM && !term.isEmpty() && !Prose.talksToModel(term);
      if (usable && Prose.countWords(term) <= 5 && seen.add(LowerCase.of(term))) {
        terms.add(term);
      }
    }
    return terms;
  }

  /** Terms that the request stresses first, then those of the ad, then the rest in their order. */
  private static List<String> wishedFirst(List<String> terms, String ad, Set<String> wishes) {
    List<String> ordered = new ArrayList<>(terms);
    ordered.sort(
        java.util.Comparator.comparing(
            term ->
                wishes.stream().anyMatch(wish -> Words.holds(term, wish))
                    ? 0
                    : Words.holds(ad, term) ? 1 : 2));
    return ordered;
  }

  private static List<String> shared(
      List<String> keywords,
      List<String> skills,
      List<String> soft,
      List<WorkEntry> experiences,
      List<WorkEntry> projects,
      String ad,
      Set<String> wishes) {
    List<WorkEntry> works = new ArrayList<>(experiences);
    works.addAll(projects);
    Set<String> mine = new LinkedHashSet<>();
    works.forEach(work -> mine.addAll(work.technologies()));
    mine.addAll(skills);
    List<String> shared = new ArrayList<>();
    for (String term : mine) {
      if (Words.holds(ad, term)) {
        addTerm(shared, term);
      }
    }
    for (String keyword : keywords) {
      boolean known =
          works.stream().anyMatch(work -> work.holds(keyword))
              || soft.stream().anyMatch(skill -> Words.holds(skill, keyword));
      if (known) {
        addTerm(shared, keyword);
      }
    }
    return wishedFirst(shared, ad, wishes);
  }

  private static void addTerm(List<String> terms, String term) {
    if (terms.stream().noneMatch(other -> Words.holds(other, term) || Words.holds(term, other))) {
      terms.add(term);
    }
  }

  private static String firstSentence(String summary) {
    List<String> sentences = Prose.sentences(summary);
    String first = sentences.isEmpty() ? "" : LineEdits.tidy(sentences.get(0));
    return Prose.countWords(first) > 32 || Prose.talksToModel(first) ? "" : first;
  }

  private static String withThe(String place) {
    boolean generic = place.matches("(University|College|Institute|School|Academy) of .*");
    return (generic ? "the " : "") + place;
  }

  private static List<String> educations(JsonNode facts) {
    List<String> educations = new ArrayList<>();
    for (JsonNode node : Facts.items(facts, "education")) {
      String degree = NameCase.of(Facts.text(node, "degree"), 60);
      String field = NameCase.of(Facts.text(node, "field_of_study"), 60);
      String place = NameCase.of(Facts.text(node, "institution"), 60);
      if (!degree.isEmpty()) {
        boolean named = field.isEmpty() || Words.holds(degree, field);
        educations.add(
            Prose.withArticle(degree)
                + (named ? "" : " in " + field)
                + (place.isEmpty() ? "" : " from " + withThe(place)));
      }
    }
    return educations;
  }

  /** A term as it stands inside a sentence: small where it is an ordinary word there. */
  String inside(String term) {
    String small = LowerCase.of(term);
    boolean capitals = term.chars().skip(1).anyMatch(Character::isUpperCase) && !term.contains(" ");
    if (small.equals(term) || capitals) {
      return term;
    }
    if (Words.indexOf(everything, small, 0) >= 0) {
      return small;
    }
    return SkillWords.areOrdinary(term) ? small(term) : term;
  }

  /** A soft skill inside a sentence: small but for words in capitals. */
  static String small(String skill) {
    StringBuilder small = new StringBuilder();
    for (String word : skill.split(" ")) {
      small.append(small.length() == 0 ? "" : " ").append(Prose.lowered(word));
    }
    return small.toString();
  }

  List<String> sharedWith(WorkEntry work) {
    return shared.stream().filter(work::holds).toList();
  }

  <T> List<T> first(List<T> items, int most) {
    return items.subList(0, Math.min(most, items.size()));
  }

  List<String> inside(List<String> terms) {
    return terms.stream().map(this::inside).toList();
  }
}
