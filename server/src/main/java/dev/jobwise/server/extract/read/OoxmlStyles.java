package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Unreadable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The named styles of a DOCX. */
final class OoxmlStyles implements XmlPart.Handler {

  /** A style may be based on another; a circle of them ends here. */
  private static final int MAX_BASES = 20;

  private record Style(String base, TextStyle own) {}

  private final Map<String, Style> styles = new HashMap<>();
  private TextStyle defaults = TextStyle.OPEN;
  private String standard;
  private String id;
  private String base;
  private TextStyle own = TextStyle.OPEN;

  private OoxmlStyles() {}

  static OoxmlStyles of(ZipParts parts, String main) throws Unreadable {
    OoxmlStyles styles = new OoxmlStyles();
    List<String> found = OoxmlRelations.of(parts, main).parts("styles");
    if (!found.isEmpty()) {
      XmlPart.walk(parts.bytes(found.get(0)), styles);
    }
    return styles;
  }

  /** A paragraph's style with all that it is based on; the standard one for null. */
  TextStyle paragraph(String name) {
    return character(name == null ? standard : name).over(defaults);
  }

  /** What a named style says about characters. */
  TextStyle character(String name) {
    TextStyle all = TextStyle.OPEN;
    Style at = styles.get(name);
    for (int i = 0; at != null && i < MAX_BASES; i++) {
      all = all.over(at.own());
      at = styles.get(at.base());
    }
    return all;
  }

  @Override
  public void start(String name, XMLStreamReader at) {
    String value = XmlPart.attribute(at, "val");
    switch (name) {
      case "style" -> {
        id = XmlPart.attribute(at, "styleId");
        base = null;
        own = TextStyle.OPEN;
        if ("paragraph".equals(XmlPart.attribute(at, "type"))
            && OoxmlProperties.isOn(XmlPart.attribute(at, "default"), false)) {
          standard = id;
        }
      }
      case "basedOn" -> base = value;
      case "name" -> own = named(value);
      default -> own = OoxmlProperties.with(own, name, value);
    }
  }

  private TextStyle named(String name) {
    boolean title = name != null && name.toLowerCase(Locale.ROOT).equals("title");
    return title ? own.withHeading(1) : own;
  }

  @Override
  public void text(String text) {}

  @Override
  public void end(String name) {
    if (name.equals("style") && id != null) {
      styles.put(id, new Style(base, own));
      own = TextStyle.OPEN;
    } else if (name.equals("docDefaults")) {
      defaults = own;
      own = TextStyle.OPEN;
    }
  }
}
