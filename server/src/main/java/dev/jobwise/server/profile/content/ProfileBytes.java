package dev.jobwise.server.profile.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.TextBytes;
import java.util.List;

/**
 * Calculates an upper bound of the bytes that a profile takes in a response, as JSON or as a gRPC
 * message. The message is the larger one only for small values of custom fields.
 */
public final class ProfileBytes {

  /** Quotes and comma of a text in JSON; tag and length in gRPC. */
  private static final int TEXT = 4;

  /** Keys, ids, dates and flags of one item, or of the profile itself. */
  private static final int ITEM = 400;

  private static final int PROFILE = 1000;

  /** What gRPC adds to each value and each name of free JSON; a number itself has eight. */
  private static final int VALUE = 12;

  private ProfileBytes() {}

  public static long of(Profile profile) {
    PersonalInfo info = profile.personalInfo();
    long bytes =
        PROFILE
            + texts(
                info.fullName(),
                info.email(),
                info.phone(),
                info.location(),
                info.linkedin(),
                info.github(),
                info.website(),
                profile.professionalSummary(),
                profile.enhancedSummary(),
                profile.enhancedSummary()) // Responses have it under two names.
            + texts(profile.skills().technical())
            + texts(profile.skills().soft())
            + json(profile.customFields());
    for (Language language : profile.skills().languages()) {
      bytes += ITEM + texts(language.name(), language.proficiency());
    }
    for (Certification c : profile.skills().certifications()) {
      bytes += ITEM + texts(c.name(), c.issuer(), c.dateObtained(), c.credentialId());
    }
    for (Experience e : profile.experiences()) {
      bytes +=
          ITEM
              + texts(e.title(), e.company(), e.location(), e.employmentType(), e.industry())
              + texts(e.description(), e.enhancedDescription())
              + texts(e.achievements())
              + texts(e.technologies());
    }
    for (Education e : profile.education()) {
      bytes +=
          ITEM
              + texts(e.institution(), e.degree(), e.fieldOfStudy(), e.startDate())
              + texts(e.description())
              + texts(e.honors())
              + texts(e.relevantCoursework());
    }
    for (Project p : profile.projects()) {
      bytes +=
          ITEM
              + texts(p.name(), p.description(), p.enhancedDescription())
              + texts(p.url(), p.githubUrl(), p.githubUrl()) // Likewise.
              + texts(p.technologies())
              + texts(p.highlights());
    }
    return bytes;
  }

  private static long texts(String... texts) {
    long bytes = 0;
    for (String text : texts) {
      bytes += TEXT + TextBytes.json(text);
    }
    return bytes;
  }

  private static long texts(List<String> texts) {
    return texts(texts.toArray(String[]::new));
  }

  private static long json(JsonNode value) {
    long bytes = VALUE;
    if (value.isTextual()) {
      return bytes + TextBytes.json(value.textValue());
    }
    if (value.isNumber() && !value.isIntegralNumber()) {
      // Responses print all digits and no exponent: 1e300 takes 301 bytes.
      return bytes + 26 + (long) (0.31 * Math.abs(Math.getExponent(value.doubleValue())));
    }
    if (!value.isContainerNode()) {
      return bytes + value.asText().length();
    }
    for (var field : value.properties()) {
      bytes += VALUE + TextBytes.json(field.getKey());
    }
    for (JsonNode child : value) {
      bytes += json(child);
    }
    return bytes;
  }
}
