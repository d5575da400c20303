package dev.jobwise.server.extract.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The named styles of an ODT. */
final class OdtStyles implements XmlPart.Handler {

  /** A style may be based on another; a circle of them ends here. */
  private static final int MAX_PARENTS = 20;

  private record Style(String parent, TextStyle own) {}

  private final Map<String, Style> styles = new HashMap<>();
  private TextStyle defaults = TextStyle.OPEN;
  private String name;
  private String parent;
  private TextStyle own = TextStyle.OPEN;

  TextStyle of(String style) {
    TextStyle all = TextStyle.OPEN;
    Style at = styles.get(style);
    for (int i = 0; at != null && i < MAX_PARENTS; i++) {
      all = all.over(at.own());
      at = styles.get(at.parent());
    }
    return all;
  }

  TextStyle paragraph(String style) {
    return of(style).over(defaults);
  }

  @Override
  public void start(String element, XMLStreamReader at) {
    switch (element) {
      case "style", "default-style" -> {
        name = XmlPart.attribute(at, "name");
        parent = XmlPart.attribute(at, "parent-style-name");
        own = TextStyle.OPEN;
        if ("Title".equals(name) || "Title".equals(parent)) {
          own = own.withHeading(1);
        }
        if (element.equals("default-style")
            && !"paragraph".equals(XmlPart.attribute(at, "family"))) {
          name = "";
        }
      }
      case "text-properties" -> properties(at);
      default -> {}
    }
  }

  private void properties(XMLStreamReader at) {
    String weight = XmlPart.attribute(at, "font-weight");
    String slant = XmlPart.attribute(at, "font-style");
    String size = XmlPart.attribute(at, "font-size");
    String display = XmlPart.attribute(at, "display");
    if (weight != null) {
      own =
          own.withBold(
              weight.equals("bold") || weight.compareTo("600") >= 0 && weight.length() == 3);
    }
    if (slant != null) {
      own = own.withItalic(!slant.equals("normal"));
    }
    if (size != null && size.toLowerCase(Locale.ROOT).endsWith("pt")) {
      double points = OoxmlProperties.number(size.substring(0, size.length() - 2), 0);
      own = points > 0 ? own.withSize(points) : own;
    }
    if (display != null) {
      own = own.withHidden(display.equals("none"));
    }
  }

  @Override
  public void text(String text) {}

  @Override
  public void end(String element) {
    if (element.equals("style") && name != null) {
      styles.put(name, new Style(parent, own));
    } else if (element.equals("default-style") && name == null) {
      defaults = own;
    }
  }
}
