package dev.jobwise.server.profile.jsonresume;

import java.util.List;
import java.util.Set;

/** Names of JSON Resume, and our own beside them. */
final class JsonNames {

  /** Lists of JSON Resume that a profile keeps among its custom fields. */
  static final List<String> KEPT_LISTS =
      List.of("volunteer", "awards", "publications", "interests", "references");

  /** Parts of which a profile keeps what it has no field for. */
  static final String BASICS = "basics";

  static final String META = "meta";
  static final String SKILLS = "skills";
  static final String LANGUAGES = "languages";

  /** Inside {@link #META}: custom fields that JSON Resume has no list for. */
  static final String CUSTOM_FIELDS = "customFields";

  /** The group of technical skills. */
  static final String TECHNICAL = "Technical Skills";

  /** The group of soft skills. */
  static final String SOFT = "Soft Skills";

  /** Names, in lower case, of groups that hold soft skills. */
  static final Set<String> SOFT_GROUPS =
      Set.of(
          "soft skills",
          "soft",
          "interpersonal skills",
          "personal skills",
          "social skills",
          "people skills");

  /** What follows the key of a value that the schema does not take as it is written. */
  static final String WRITTEN = "Written";

  private JsonNames() {}
}
