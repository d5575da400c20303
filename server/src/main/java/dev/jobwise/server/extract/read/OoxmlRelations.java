package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/**
 * What a part of a DOCX refers to: other parts by their kind, and addresses of links by their id.
 */
final class OoxmlRelations implements XmlPart.Handler {

  private final String folder;
  private final Map<String, String> links = new HashMap<>();
  private final Map<String, List<String>> parts = new TreeMap<>();

  private OoxmlRelations(String folder) {
    this.folder = folder;
  }

  /** The name of the part with the body. */
  static String main(ZipParts parts) throws Unreadable {
    List<String> found = read(parts, "_rels/.rels", "").parts("officeDocument");
    if (found.isEmpty() || !parts.has(found.get(0))) {
      throw new Unreadable(Problem.DAMAGED);
    }
    return found.get(0);
  }

  static OoxmlRelations of(ZipParts parts, String part) throws Unreadable {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    OoxmlRelations relations =
        read(parts, folder + "_rels/" + part.substring(slash) + ".rels", folder);
    relations.parts.values().forEach(names -> names.removeIf(name -> !parts.has(name)));
    return relations;
  }

  private static OoxmlRelations read(ZipParts parts, String name, String folder) throws Unreadable {
    OoxmlRelations relations = new OoxmlRelations(folder);
    if (parts.has(name)) {
      XmlPart.walk(parts.bytes(name), relations);
    }
    return relations;
  }

  /** Addresses that links open, by the id of the relation. */
  Map<String, String> links() {
    return links;
  }

  /** The names of the parts of a kind, such as {@code header}. */
  List<String> parts(String kind) {
    return parts.getOrDefault(kind, List.of());
  }

  @Override
  public void start(String name, XMLStreamReader at) {
    String type = XmlPart.attribute(at, "Type");
    String target = XmlPart.attribute(at, "Target");
    if (!name.equals("Relationship") || type == null || target == null) {
      return;
    }
    if ("External".equals(XmlPart.attribute(at, "TargetMode"))) {
      if (type.endsWith("/hyperlink")) {
        links.put(XmlPart.attribute(at, "Id"), target);
      }
      return;
    }
    boolean aside = target.startsWith("../") && folder.indexOf('/') == folder.length() - 1;
    String path =
        target.startsWith("/")
            ? target.substring(1)
            : aside ? target.substring("../".length()) : folder + target;
    List<String> names =
        parts.computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), k -> new ArrayList<>());
    if (!names.contains(path)) {
      names.add(path);
    }
  }

  @Override
  public void text(String text) {}

  @Override
  public void end(String name) {}
}
