package dev.jobwise.server.generation.claim.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.DateMention.Edge;
import dev.jobwise.server.generation.claim.text.Token;
import dev.jobwise.server.generation.claim.text.Tokenizer;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Creates the sources of a letter from profile, job and request. */
public final class SourceReader {

  private final LocalDate today;
  private final ClaimLanguage language;
  private final List<Place> own = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final List<Sources.Spoken> spoken = new ArrayList<>();

  private SourceReader(LocalDate today, ClaimLanguage language) {
    this.today = today;
    this.language = language;
  }

  /**
   * @param company the company that the request names, or null
   * @param manager the hiring manager that the request names, or null
   * @param wish the custom prompt of the request, or null
   */
  public static Sources read(
      Profile profile,
      TargetJob job,
      String company,
      String manager,
      String wish,
      LocalDate today) {
    SourceReader reader = new SourceReader(today, language(profile));
    reader.person(profile);
    profile.experiences().forEach(reader::experience);
    profile.projects().forEach(reader::project);
    profile.education().forEach(reader::education);
    profile.skills().certifications().forEach(reader::certification);
    reader.skills(profile);
    Place request = reader.place(Source.REQUEST, null);
    reader.fact(request, "custom_prompt", wish);
    reader.name(request, "company_name", company);
    reader.name(request, "hiring_manager_name", manager);
    Place ad = reader.job(job);
    reader.own.remove(ad);

    return new Sources(reader.own, ad, reader.names, reader.places, reader.spoken, today);
  }

  private static ClaimLanguage language(Profile profile) {
    StringBuilder text = new StringBuilder();
    text.append(profile.bestSummary()).append('\n');
    profile
        .experiences()
        .forEach(
            item ->
                text.append(item.bestDescription())
                    .append('\n')
                    .append(String.join("\n", item.achievements()))
                    .append('\n'));
    List<Token> tokens = Tokenizer.of(text.toString());
    return ClaimLanguage.of(tokens, 0, tokens.size(), ClaimLanguage.EN);
  }

  private Place place(Source source, String id) {
    Place place = new Place(source, id);
    own.add(place);
    return place;
  }

  private Fact fact(Place place, String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Fact fact = Fact.of(field, text, language);
    place.add(fact);
    return fact;
  }

  private void facts(Place place, String field, List<String> texts) {
    texts.forEach(text -> fact(place, field, text));
  }

  private void person(Profile profile) {
    PersonalInfo person = profile.personalInfo();
    Place place = place(Source.PROFILE, null);
    name(place, "full_name", person.fullName());
    location(place, person.location());
    fact(place, "email", person.email());
    fact(place, "linkedin", person.linkedin());
    fact(place, "github", person.github());
    fact(place, "website", person.website());
    fact(place, "professional_summary", profile.professionalSummary());
    fact(place, "enhanced_summary", profile.enhancedSummary());
    if (profile.customFields() != null) {
      profile
          .customFields()
          .properties()
          .forEach(field -> custom(place, field.getKey(), field.getValue()));
    }
  }

  private void custom(Place place, String key, JsonNode value) {
    fact(place, "custom_fields." + key, value.isTextual() ? value.textValue() : value.toString());
  }

  private void experience(Experience item) {
    Place place = place(Source.EXPERIENCE, item.id());
    name(place, "company", item.company());
    fact(place, "title", item.title());
    location(place, item.location());
    fact(place, "description", item.description());
    fact(place, "enhanced_description", item.enhancedDescription());
    facts(place, "achievements", item.achievements());
    facts(place, "technologies", item.technologies());
    fact(place, "employment_type", item.employmentType());
    fact(place, "industry", item.industry());
    place.addDate("start_date", item.startDate(), Edge.START);
    place.addDate("end_date", item.endDate(), Edge.END);
    place.setPeriod(item.startDate(), item.endDate() == null ? today : item.endDate());
  }

  private void project(Project item) {
    Place place = place(Source.PROJECT, item.id());
    name(place, "name", item.name());
    fact(place, "description", item.description());
    fact(place, "enhanced_description", item.enhancedDescription());
    facts(place, "technologies", item.technologies());
    facts(place, "highlights", item.highlights());
    fact(place, "url", item.url());
    fact(place, "github_url", item.githubUrl());
    place.addDate("start_date", item.startDate(), Edge.START);
    place.addDate("end_date", item.endDate(), Edge.END);
    place.setPeriod(item.startDate(), item.isOngoing() ? today : item.endDate());
  }

  private void education(Education item) {
    Place place = place(Source.EDUCATION, item.id());
    name(place, "institution", item.institution());
    fact(place, "degree", item.degree());
    fact(place, "field_of_study", item.fieldOfStudy());
    Fact start = fact(place, "start_date", item.startDate());
    fact(place, "gpa", item.gpa() == null ? null : item.gpa().toString());
    facts(place, "honors", item.honors());
    facts(place, "relevant_coursework", item.relevantCoursework());
    fact(place, "description", item.description());
    place.addDate("end_date", item.endDate(), Edge.END);
    boolean hasStart = start != null && !start.dates().isEmpty() && start.dates().get(0).year() > 0;
    if (hasStart) {
      int month = Math.max(1, start.dates().get(0).month());
      LocalDate begun = LocalDate.of(start.dates().get(0).year(), month, 1);
      place.setPeriod(begun, item.isCurrent() ? today : item.endDate());
    }
  }

  private void certification(Certification item) {
    Place place = place(Source.CERTIFICATION, item.id());
    name(place, "name", item.name());
    name(place, "issuer", item.issuer());
    fact(place, "date_obtained", item.dateObtained());
    fact(place, "credential_id", item.credentialId());
    place.addDate("expiry_date", item.expiryDate(), Edge.END);
  }

  private void skills(Profile profile) {
    Place place = place(Source.SKILL, null);
    facts(place, "technical", profile.skills().technical());
    facts(place, "soft", profile.skills().soft());
    profile
        .skills()
        .languages()
        .forEach(
            item -> {
              fact(place, "languages", item.name() + " (" + item.proficiency() + ")");
              for (Token token : Tokenizer.of(item.name())) {
                for (ClaimLanguage known : ClaimLanguage.values()) {
                  String code = known.words(Section.LANGUAGES).meaning(token.folded());
                  if (code != null) {
                    spoken.add(new Sources.Spoken(code, item.proficiency(), item.name()));
                    break;
                  }
                }
              }
            });
  }

  private Place job(TargetJob job) {
    Place place = place(Source.JOB, job.id());
    if (job.titleKnown()) {
      fact(place, "title", job.title());
    }
    if (job.companyKnown()) {
      name(place, "company", job.company());
    }
    fact(place, "description", job.description());
    job.requirements().forEach(line -> fact(place, "requirements", line));
    facts(place, "parsed_keywords", job.parsedKeywords());
    return place;
  }

  private void location(Place place, String location) {
    Fact fact = fact(place, "location", location);
    if (fact != null) {
      fact.tokens().stream().filter(Token::isWord).forEach(token -> places.add(token.folded()));
    }
  }

  private void name(Place place, String field, String text) {
    Fact fact = fact(place, field, text);
    if (fact == null) {
      return;
    }
    names.add(Name.of(place, fact));
  }
}
