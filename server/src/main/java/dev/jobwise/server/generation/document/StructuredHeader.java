package dev.jobwise.server.generation.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Way;
import dev.jobwise.server.render.LinkTargets;
import java.util.ArrayList;
import java.util.List;

/** Reads whose document it is from structured content. */
final class StructuredHeader {

  private StructuredHeader() {}

  /** The contacts that the header names, in reading order. */
  static List<Contact> contacts(JsonNode header) {
    List<Contact> contacts = new ArrayList<>();
    String email = text(header, "email");
    String phone = text(header, "phone");
    add(contacts, Way.LOCATION, text(header, "location"), null);
    add(contacts, Way.EMAIL, email, LinkTargets.email(email));
    add(contacts, Way.PHONE, phone, LinkTargets.phone(phone));
    addPage(contacts, Way.LINKEDIN, text(header, "linkedin"));
    addPage(contacts, Way.GITHUB, text(header, "github"));
    addPage(contacts, Way.WEBSITE, text(header, "website"));
    return contacts;
  }

  private static void addPage(List<Contact> contacts, Way way, String url) {
    add(contacts, way, Lines.link(url), LinkTargets.page(url));
  }

  private static void add(List<Contact> contacts, Way way, String text, String target) {
    if (!text.isEmpty()) {
      contacts.add(new Contact(way, text, target));
    }
  }

  /** The value on one line; "" if it is unset. */
  static String text(JsonNode node, String key) {
    return Lines.orEmpty(node.path(key).textValue());
  }
}
