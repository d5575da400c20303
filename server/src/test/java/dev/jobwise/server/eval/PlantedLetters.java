package dev.jobwise.server.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.job.ad.JobAdParser;
import dev.jobwise.server.job.ad.JobKeywords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Applicants of many trades with fitting ads, as the facts that a writer gets. */
final class PlantedLetters {

  /** The cases with English ads. */
  static final List<String> ENGLISH =
      List.of(
          "nurse",
          "driver",
          "teacher",
          "chef",
          "plumber",
          "accountant",
          "engineer",
          "sales",
          "warehouse",
          "cleaner",
          "designer",
          "scientist",
          "graduate");

  /** The cases with German ads and profiles. */
  static final List<String> GERMAN = List.of("pfleger", "elektriker", "buchhalter");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DESCRIPTION = 6000;

  private PlantedLetters() {}

  /** Returns the facts of a case, with the ad read like that of a saved job. */
  static ObjectNode facts(String name) {
    return facts(read(name));
  }

  /** Returns the text of a case's ad. */
  static String ad(String name) {
    return read(name).path("ad").asText();
  }

  /** Returns an ad as the job that is saved from it. */
  static TargetJob opening(String text) {
    JobAd ad = JobAdParser.parse(text);
    return new TargetJob(
        "job",
        1,
        ad.title(),
        ad.company(),
        null,
        ad.description() == null ? "" : ad.description(),
        JobKeywords.of(ad),
        ad.requirements(),
        ad.niceToHave(),
        "");
  }

  private static JsonNode read(String name) {
    try (InputStream file =
        PlantedLetters.class.getResourceAsStream("/eval/letters/" + name + ".json")) {
      return JSON.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ObjectNode facts(JsonNode planted) {
    return withAd((ObjectNode) planted.deepCopy(), planted.path("ad").asText());
  }

  /** Returns an applicant's facts with another ad. */
  static ObjectNode withAd(ObjectNode facts, String text) {
    JobAd ad = JobAdParser.parse(text);
    ObjectNode job = JSON.createObjectNode();
    job.put("title", ad.title());
    boolean known = !ad.company().equals(JobAd.UNKNOWN_COMPANY);
    job.put("company", known ? ad.company() : null);
    ad.requirements().stream()
        .filter(line -> !ad.niceToHave().contains(line))
        .forEach(job.putArray("requirements")::add);
    ad.niceToHave().forEach(job.putArray("nice_to_have")::add);
    JobKeywords.of(ad).forEach(job.putArray("keywords")::add);
    String description = ad.description() == null ? "" : ad.description();
    job.put("description", description.substring(0, Math.min(DESCRIPTION, description.length())));
    facts.remove("ad");
    facts.set("job", job);
    facts.put("company_name", known ? ad.company() : null);
    facts.put("paragraphs", 4);
    return facts;
  }
}
