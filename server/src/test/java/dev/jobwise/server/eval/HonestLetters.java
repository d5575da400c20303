package dev.jobwise.server.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.generation.claim.Claim;
import dev.jobwise.server.generation.claim.ClaimCheck;
import dev.jobwise.server.generation.claim.source.SourceReader;
import dev.jobwise.server.llm.offline.letter.OfflineLetter;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Letters that say only what their sources say, so that nothing in them may be called unsupported.
 */
final class HonestLetters {

  private HonestLetters() {}

  /** Returns what the check calls unsupported in the letter of a planted applicant. */
  static List<Claim> blamed(String name) {
    JsonNode facts = PlantedLetters.facts(name);
    ClaimCheck check =
        new ClaimCheck(
            SourceReader.read(
                profile(facts),
                PlantedLetters.opening(PlantedLetters.ad(name)),
                null,
                null,
                null,
                PlantedTrade.TODAY));
    return check.check(OfflineLetter.write(facts)).stream().filter(Claim::isUnsupported).toList();
  }

  /**
   * Returns what the check calls unsupported in the letters of a planted trade, with their
   * languages.
   */
  static List<String> blamed(PlantedTrade trade, Path letters) throws IOException {
    ClaimCheck check = trade.check();
    List<String> blamed = new ArrayList<>();
    for (String letter : Files.readString(letters).split("(?m)^== ")) {
      String language = letter.lines().findFirst().orElse("");
      check.check(letter.substring(language.length())).stream()
          .filter(Claim::isUnsupported)
          .forEach(claim -> blamed.add(language + ": " + claim));
    }
    return blamed;
  }

  private static Profile profile(JsonNode facts) {
    JsonNode applicant = facts.path("applicant");
    return new Profile(
        "profile",
        1,
        new PersonalInfo(applicant.path("full_name").asText(), null, null, null, null, null, null),
        applicant.path("professional_summary").asText(),
        null,
        new Skills(
            texts(applicant.path("technical_skills")),
            texts(applicant.path("soft_skills")),
            List.of(),
            list(facts.path("certifications"), HonestLetters::certification)),
        list(facts.path("experiences"), HonestLetters::experience),
        list(facts.path("education"), HonestLetters::education),
        list(facts.path("projects"), HonestLetters::project),
        JsonNodeFactory.instance.objectNode(),
        true,
        "",
        null,
        null);
  }

  private static Certification certification(JsonNode item) {
    return new Certification("cert", "profile", item.path("name").asText(), null, null, null, null);
  }

  private static Experience experience(JsonNode item) {
    return new Experience(
        "exp" + item.path("company").asText(),
        "profile",
        item.path("title").asText(),
        item.path("company").asText(),
        null,
        date(item.path("start_date")),
        date(item.path("end_date")),
        item.path("is_current").asBoolean(),
        item.path("text").asText(),
        null,
        texts(item.path("achievements")),
        texts(item.path("technologies")),
        null,
        null);
  }

  private static Education education(JsonNode item) {
    return new Education(
        "edu",
        "profile",
        item.path("institution").asText(),
        item.path("degree").asText(),
        item.path("field_of_study").asText(),
        null,
        null,
        false,
        null,
        List.of(),
        List.of(),
        null);
  }

  private static Project project(JsonNode item) {
    return new Project(
        "proj",
        "profile",
        item.path("name").asText(),
        item.path("text").asText(),
        null,
        texts(item.path("technologies")),
        null,
        null,
        null,
        null,
        false,
        List.of());
  }

  private static LocalDate date(JsonNode date) {
    return date.isTextual() ? LocalDate.parse(date.textValue()) : null;
  }

  private static List<String> texts(JsonNode array) {
    return list(array, JsonNode::asText);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
    List<T> items = new ArrayList<>();
    array.forEach(node -> items.add(item.apply(node)));
    return items;
  }
}
