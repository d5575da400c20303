package dev.jobwise.server.generation.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Type;
import dev.jobwise.server.render.Document.Way;
import dev.jobwise.server.render.TextRenderer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedDocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void contacts_haveTargets() throws Exception {
    Document resume =
        resume(
            """
            {"header": {"name": "Ann Lee", "email": "ann@example.com", "phone": "+1 (555) 0100",
               "location": "Oslo", "linkedin": "linkedin.com/in/ann", "github": "none",
               "website": "http://ann.example.com/"}}""");

    assertThat(resume.header())
        .isEqualTo(
            new Document.Header(
                "ANN LEE",
                List.of(
                    new Contact(Way.LOCATION, "Oslo", null),
                    new Contact(Way.EMAIL, "ann@example.com", "mailto:ann@example.com"),
                    new Contact(Way.PHONE, "+1 (555) 0100", "tel:+15550100"),
                    new Contact(Way.LINKEDIN, "linkedin.com/in/ann", "https://linkedin.com/in/ann"),
                    new Contact(Way.GITHUB, "none", null),
                    new Contact(Way.WEBSITE, "ann.example.com", "http://ann.example.com/"))));
    assertThat(TextRenderer.text(resume))
        .isEqualTo(
            "ANN LEE\nOslo | ann@example.com | +1 (555) 0100\n"
                + "linkedin.com/in/ann | none | ann.example.com");
  }

  @Test
  void letter_isItsTextWithTheContactsAtTheHead() {
    String text =
        "Dear Hiring Manager,\n\nI cook.\nWell.\n\nSincerely,\nJohn Doe\njohn@example.com\n"
            + "+1-555-123-4567";
    Profile john = People.johnDoe();

    Document letter =
        PrintedDocuments.of(
            Generation.COVER_LETTER,
            "en",
            StructuredContent.ofLetter(john, john.experiences(), text, DAY),
            DAY);

    assertThat(letter.header().contacts())
        .extracting(Contact::text)
        .containsExactly("john@example.com", "+1-555-123-4567");
    assertThat(letter.sections()).hasSize(1);
    assertThat(letter.sections().get(0).entries())
        .extracting(Entry::lines)
        .containsExactly(
            List.of("Dear Hiring Manager,"),
            List.of("I cook.", "Well."),
            List.of("Sincerely,", "John Doe"));
    assertThat(TextRenderer.text(letter)).isEqualTo(text);
  }

  @Test
  void letter_isAddressedAsFarAsItsJobIsKnown() {
    Document letter =
        PrintedDocuments.of(
            Generation.COVER_LETTER, "de", JsonNodeFactory.instance.objectNode(), DAY);

    assertThat(PrintedDocuments.addressed(letter, "Bäcker (m/w/d)", "Krume GmbH").address())
        .isEqualTo(new Document.Address("Krume GmbH", "Bewerbung als Bäcker (m/w/d)"));
    assertThat(PrintedDocuments.addressed(letter, "Untitled Position", "Unknown Company").address())
        .isEqualTo(new Document.Address(null, null));
  }

  @Test
  void subject_isKnownInEveryLanguageOfLetters() {
    for (String language : List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da")) {
      Document letter =
          PrintedDocuments.of(
              Generation.COVER_LETTER, language, JsonNodeFactory.instance.objectNode(), DAY);
      assertThat(PrintedDocuments.addressed(letter, "Ops", "Ab").address().subject())
          .endsWith("Ops");
    }
  }

  @Test
  void resumeOfAnEarlierVersion_printsWhatItHolds() throws Exception {
    Document resume =
        resume(
            """
            {"header": {"name": "Ann Lee"}, "sections": [
              {"type": "experience", "entries": [{"title": "Cook", "company": "Quay",
                 "start_date": "2018-05-01", "end_date": "Present", "is_current": true,
                 "bullets": ["Cut costs"], "achievements": ["Won a star", "cut costs"]}]},
              {"type": "projects", "entries": [{"name": "Bread", "description": "A book\\nOf bread",
                 "technologies": [], "url": "https://github.com/ann/bread"}]},
              {"type": "education", "entries": [{"degree": "Diploma", "field_of_study": "Cookery",
                 "institution": "Quay College", "start_date": "2016", "end_date": "2018-06-01",
                 "gpa": null, "honors": []}]}]}""");

    assertThat(TextRenderer.text(resume))
        .endsWith(
            """
            Cook | Quay
            May 2018 - Present
            • Cut costs
            • Won a star

            PROJECTS

            Bread
            • A book
            • Of bread
            GitHub: github.com/ann/bread

            EDUCATION

            Diploma in Cookery
            Quay College | 2016-2018""");
  }

  @Test
  void otherForms_areRead() throws Exception {
    Document resume =
        resume(
            """
            {"header": {"name": "Ann Lee"}, "sections": [
              {"type": "education", "entries": [{"degree": "Diploma", "institution": "Quay College",
                 "graduation_date": "2018-06-01"}]},
              {"type": "certifications", "entries": [
                 {"name": "Hygiene", "issuer": "City", "date": "May 2019"}]}]}""");

    assertThat(TextRenderer.text(resume))
        .endsWith("Diploma\nQuay College | 2018\n\nCERTIFICATIONS\nHygiene | City | May 2019");
  }

  @Test
  void linkOfAProject_canBeOpened() throws Exception {
    Document resume =
        resume(
            """
            {"sections": [{"type": "projects", "entries": [{"name": "Bread",
               "description": "A book", "lines": ["A book"], "technologies": ["Flour", "Water"],
               "url": "x", "github_url": null, "website": "bread.example.com/a book"}]}]}""");

    assertThat(resume.sections().get(0).type()).isEqualTo(Type.PROJECTS);
    assertThat(resume.sections().get(0).entries().get(0).notes())
        .containsExactly(
            new Note("Technologies", "Flour, Water", null),
            new Note("Link", "bread.example.com/a book", "https://bread.example.com/a%20book"));
  }

  private static Document resume(String structured) throws Exception {
    JsonNode json = new ObjectMapper().readTree(structured);
    return PrintedDocuments.of(Generation.RESUME, "en", json, DAY);
  }
}
