package dev.jobwise.server.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Type;

/** Whose JSON Resume it is. */
final class JsonResumeBasics {

  private JsonResumeBasics() {}

  static ObjectNode of(Document resume) {
    JsonNode header = resume.data().path("header");
    ObjectNode basics = JsonNodeFactory.instance.objectNode();
    basics.put("name", header.path("name").asText(resume.header().name()));
    putLabel(basics, resume, header);
    for (Contact contact : resume.header().contacts()) {
      switch (contact.way()) {
        case LOCATION -> basics.putObject("location").put("city", contact.text());
        case EMAIL -> basics.put("email", contact.text());
        case PHONE -> basics.put("phone", contact.text());
        case WEBSITE -> putUrl(basics, contact, "urlWritten");
        case LINKEDIN -> addProfile(basics, "LinkedIn", contact);
        case GITHUB -> addProfile(basics, "GitHub", contact);
      }
    }
    resume.sections().stream()
        .filter(section -> section.type() == Type.SUMMARY)
        .flatMap(section -> section.entries().stream())
        .forEach(entry -> basics.put("summary", String.join("\n", entry.lines())));
    return basics;
  }

  /** The title of the first job; resumes without one have a word in its place. */
  private static void putLabel(ObjectNode basics, Document resume, JsonNode header) {
    boolean known =
        resume.sections().stream().anyMatch(section -> section.type() == Type.EXPERIENCE);
    String title = header.path("title").asText("");
    if (known && !title.isBlank()) {
      basics.put("label", title);
    }
  }

  private static void addProfile(ObjectNode basics, String network, Contact contact) {
    putUrl(basics.withArray("profiles").addObject().put("network", network), contact, "username");
  }

  /**
   * @param otherwise where a text stands that is no address
   */
  private static void putUrl(ObjectNode to, Contact contact, String otherwise) {
    if (contact.target() == null) {
      to.put(otherwise, contact.text());
    } else {
      to.put("url", contact.target());
    }
  }
}
