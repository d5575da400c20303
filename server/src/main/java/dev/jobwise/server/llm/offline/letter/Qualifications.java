package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.llm.offline.english.NameCase;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.List;

/** The skills, certificates and degrees that the letter mentions. */
final class Qualifications {

  private static final int MAX_SKILLS = 4;
  private static final int MAX_CERTIFICATES = 3;
  private static final int MAX_NAME = 60;

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Grammar grammar;

  Qualifications(Phrasing wording) {
    this.wording = wording;
    this.facts = wording.facts();
    this.grammar = wording.grammar();
  }

  List<Point> all() {
    List<Point> points = new ArrayList<>();
    List<String> skills =
        facts.shared().stream()
            .filter(skill -> facts.certificates().stream().noneMatch(Keywords.in(skill)::contains))
            .filter(skill -> !isInCertificate(skill))
            .limit(MAX_SKILLS)
            .map(skill -> facts.withinSentence(skill, grammar))
            .toList();
    if (!skills.isEmpty()) {
      String number = skills.size() == 1 ? ".one" : skills.size() == 2 ? ".two" : "";
      points.add(wording.say("skills" + number, "skills", grammar.list(skills)));
    }
    List<String> names = facts.certificates().stream().limit(MAX_CERTIFICATES).toList();
    if (!names.isEmpty()) {
      String number = names.size() == 1 ? ".one" : "";
      points.add(wording.say("certificates" + number, "names", grammar.list(names)));
    }
    facts.education().stream()
        .findFirst()
        .filter(this::matters)
        .map(this::education)
        .ifPresent(points::add);
    return points;
  }

  private boolean isInCertificate(String skill) {
    return facts.certificates().stream().anyMatch(name -> Keywords.in(name).contains(skill));
  }

  /** Whether the letter mentions a degree: if the ad names its subject, or there is no work. */
  private boolean matters(JsonNode education) {
    String subject =
        Facts.text(education, "degree") + " " + Facts.text(education, "field_of_study");
    return facts.works().isEmpty() || Relevance.shared(facts.adText(), subject) > 0;
  }

  private Point education(JsonNode node) {
    String degree = NameCase.of(Facts.text(node, "degree"), MAX_NAME);
    String field = NameCase.of(Facts.text(node, "field_of_study"), MAX_NAME);
    String school = NameCase.of(Facts.text(node, "institution"), MAX_NAME);
    boolean named = Relevance.shared(degree, field) > 0;
    String subject = field.isEmpty() || named ? "" : wording.word("in field", "field", field);
    String place =
        school.isEmpty() ? "" : wording.word("from school", "school", grammar.withThe(school));
    String description = degree.isEmpty() ? "" : grammar.asRole(degree) + subject + place;
    return wording.say("education", "degree", description);
  }
}
