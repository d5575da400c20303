package dev.jobwise.server.generation.claim.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.DateMention.Edge;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Creates the sources of a compiled resume from its own structured content. */
public final class StructuredReader {

  private static final Map<String, Source> SECTIONS =
      Map.of(
          "experience", Source.EXPERIENCE,
          "projects", Source.PROJECT,
          "education", Source.EDUCATION,
          "skills", Source.SKILL);

  private static final Set<String> NAMES = Set.of("company", "institution", "issuer");

  private final List<Place> places = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final LocalDate today;

  private StructuredReader(LocalDate today) {
    this.today = today;
  }

  /**
   * @param structured the structured content that is stored with the text
   * @param today the day up to which current jobs are counted
   */
  public static Sources read(JsonNode structured, LocalDate today) {
    StructuredReader reader = new StructuredReader(today);
    reader.place(Source.PROFILE, null, structured.path("header"));
    for (JsonNode section : structured.path("sections")) {
      reader.section(section);
    }
    Place noJob = new Place(Source.JOB, null);
    return new Sources(reader.places, noJob, reader.names, new HashSet<>(), List.of(), today);
  }

  private void section(JsonNode section) {
    Source source = SECTIONS.getOrDefault(section.path("type").asText(), Source.PROFILE);
    JsonNode entries =
        section.has("entries") ? section.path("entries") : section.path("categories");
    if (entries.isEmpty()) {
      place(source, null, section);
    }
    for (JsonNode entry : entries) {
      place(source, entry.path("id").textValue(), entry);
    }
  }

  private void place(Source source, String id, JsonNode entry) {
    Place place = new Place(source, id);
    places.add(place);
    entry.properties().forEach(field -> facts(place, field.getKey(), field.getValue()));
    LocalDate start = date(entry.path("start_date").asText());
    LocalDate end = date(entry.path("end_date").asText());
    place.addDate("start_date", start, Edge.START);
    place.addDate("end_date", end, Edge.END);
    place.setPeriod(start, end == null ? today : end);
  }

  private void facts(Place place, String field, JsonNode value) {
    if (value.isTextual() && !field.equals("id")) {
      Fact fact = Fact.of(field, value.textValue(), ClaimLanguage.EN);
      place.add(fact);
      if (NAMES.contains(field)) {
        names.add(Name.of(place, fact));
      }
    } else if (value.isNumber()) {
      place.add(Fact.of(field, value.asText(), ClaimLanguage.EN));
    } else if (value.isArray()) {
      value.forEach(item -> facts(place, field, item));
    } else if (value.isObject()) {
      value.properties().forEach(inner -> facts(place, inner.getKey(), inner.getValue()));
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }
}
