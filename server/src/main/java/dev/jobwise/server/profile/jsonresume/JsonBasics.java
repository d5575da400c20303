package dev.jobwise.server.profile.jsonresume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileDraft;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The person, as the object {@code basics} describes them. */
final class JsonBasics {

  private static final String PROFILES = "profiles";
  private static final String LOCATION = "location";
  private static final String LINKEDIN = "LinkedIn";
  private static final String GITHUB = "GitHub";

  private static final JsonFields NO_PLACE =
      new JsonFields(JsonNodeFactory.instance.objectNode(), LOCATION, List.of());

  private JsonBasics() {}

  static void read(JsonFields basics, ProfileDraft draft, ObjectNode custom) {
    boolean inWords = basics.json().path(LOCATION).isTextual();
    JsonFields place = inWords ? NO_PLACE : basics.object(LOCATION);
    String location = inWords ? basics.text(LOCATION) : location(place);
    ArrayNode others = JsonNodeFactory.instance.arrayNode();
    String linkedin = null;
    String github = null;
    for (JsonFields page : basics.objects(PROFILES)) {
      String network = Objects.requireNonNullElse(page.text("network"), "");
      String address = page.text("urlWritten", "url");
      String user = page.text("username");
      String known = address == null ? user : address;
      if (network.equalsIgnoreCase(LINKEDIN) && linkedin == null && holds(address, user)) {
        linkedin = known;
        page.warnOfRest();
      } else if (network.equalsIgnoreCase(GITHUB) && github == null && holds(address, user)) {
        github = known;
        page.warnOfRest();
      } else {
        others.add(page.json());
      }
    }
    draft.personalInfo =
        new PersonalInfo(
            basics.text("name"),
            basics.text("email"),
            basics.text("phone"),
            location,
            linkedin,
            github,
            basics.link());
    draft.summary = basics.prose("summary");
    draft.enhancedSummary = basics.text("enhancedSummary");
    ObjectNode rest = basics.rest();
    if (!others.isEmpty()) {
      rest.set(PROFILES, others);
    }
    // The profile knows a place as one text; its parts are kept beside.
    if (!place.json().isEmpty() && !place.json().equals(place(location))) {
      rest.set(LOCATION, place.json());
    }
    keep(custom, JsonNames.BASICS, rest);
  }

  /** Keeps what a profile has no field for among its custom fields. */
  static void keep(ObjectNode custom, String key, ObjectNode rest) {
    if (!rest.isEmpty()) {
      custom.set(key, rest);
    }
  }

  /** Whether the address of a page says all that the name of its user says. */
  private static boolean holds(String address, String user) {
    return address == null ? user != null : user == null || address.contains(user);
  }

  /** As resumes print a place: city and region, or what there is in their stead. */
  private static String location(JsonFields place) {
    String city = place.text("city");
    String region = place.text("region", "countryCode");
    String near = city == null ? place.text("address") : city;
    String text =
        Stream.of(near, region).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return text.isEmpty() ? null : text;
  }

  private static ObjectNode place(String location) {
    return JsonNodeFactory.instance.objectNode().put("city", location);
  }

  static ObjectNode write(Profile profile, JsonNode kept) {
    PersonalInfo info = profile.personalInfo();
    ObjectNode basics = JsonNodeFactory.instance.objectNode();
    JsonForms.text(basics, "name", info.fullName());
    JsonForms.text(basics, "email", info.email());
    JsonForms.text(basics, "phone", info.phone());
    JsonForms.address(basics, "url", info.website());
    JsonForms.text(basics, "summary", profile.professionalSummary());
    JsonForms.text(basics, "enhancedSummary", profile.enhancedSummary());
    if (info.location() != null) {
      basics.set(
          LOCATION, isPlace(kept, info.location()) ? kept.get(LOCATION) : place(info.location()));
    }
    ArrayNode pages = JsonNodeFactory.instance.arrayNode();
    page(pages, LINKEDIN, info.linkedin());
    page(pages, GITHUB, info.github());
    if (kept.path(PROFILES) instanceof ArrayNode others) {
      pages.addAll(others);
    }
    if (!pages.isEmpty()) {
      basics.set(PROFILES, pages);
    }
    kept.properties().stream()
        .filter(field -> !basics.has(field.getKey()))
        .filter(field -> !List.of(LOCATION, PROFILES).contains(field.getKey()))
        .forEach(field -> basics.set(field.getKey(), field.getValue()));
    return basics;
  }

  /** Whether the parts that were kept still say what the profile says. */
  private static boolean isPlace(JsonNode kept, String location) {
    return kept.path(LOCATION) instanceof ObjectNode parts
        && location.equals(location(new JsonFields(parts, LOCATION, List.of())));
  }

  private static void page(ArrayNode pages, String network, String address) {
    if (address != null) {
      JsonForms.address(pages.addObject().put("network", network), "url", address);
    }
  }
}
