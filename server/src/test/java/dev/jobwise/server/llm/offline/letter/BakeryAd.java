package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.llm.offline.Letters;

/** The ad of a bakery, and an applicant without a past, to be filled in by tests. */
abstract class BakeryAd {

  static final String BAKERY_AD =
      "Baker. Our bakery needs somebody who bakes rye bread, keeps the sourdough and orders flour."
          + " Duties: Bake rye bread every night. Train apprentices. Serve customers on Saturdays.";

  final ObjectNode facts = Letters.facts("bare").deepCopy();

  BakeryAd() {
    ObjectNode job = facts.putObject("job");
    job.put("title", "Baker").put("description", BAKERY_AD);
    job.putArray("requirements").add("Experience with sourdough");
    job.putArray("nice_to_have");
    job.putArray("keywords");
    facts.put("language", "en").put("paragraphs", 4).putArray("projects");
    facts.putArray("experiences");
    facts.putArray("education");
    facts.putArray("certifications");
    ObjectNode applicant = facts.putObject("applicant");
    applicant.put("professional_summary", "").putArray("technical_skills");
    applicant.putArray("soft_skills");
  }

  void job(String title, String company, String start, boolean current, String... lines) {
    ObjectNode work = ((ArrayNode) facts.get("experiences")).addObject();
    work.put("title", title).put("company", company).put("start_date", start);
    work.put("is_current", current).putArray("technologies");
    ArrayNode achievements = work.putArray("achievements");
    for (String line : lines) {
      achievements.add(line);
    }
  }

  ObjectNode applicant() {
    return (ObjectNode) facts.get("applicant");
  }

  String letter() {
    return OfflineLetter.write(facts);
  }
}
