package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks one XML part of an office file, which has neither a document type nor entities. */
final class XmlPart {

  /** Tables in text boxes in tables come near 50; the parser of newer JDKs gives up at 100. */
  static final int MAX_DEPTH = 95;

  private static final XMLInputFactory FACTORY = factory();

  /** Hears of each element in the order of the part. Names are without their prefix. */
  interface Handler {

    void start(String name, XMLStreamReader at) throws Unreadable;

    void text(String text) throws Unreadable;

    void end(String name) throws Unreadable;

    /** Whether the element just begun is passed over with all that is in it. */
    default boolean skips(String name) {
      return false;
    }
  }

  private XmlPart() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("no external references");
        });
    return factory;
  }

  static void walk(byte[] content, Handler handler) throws Unreadable {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
      int depth = 0;
      int skipped = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > MAX_DEPTH) {
              throw new Unreadable(Problem.TOO_COMPLEX);
            }
            if (skipped > 0 || handler.skips(xml.getLocalName())) {
              skipped++;
            } else {
              handler.start(xml.getLocalName(), xml);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (skipped > 0) {
              skipped--;
            } else {
              handler.end(xml.getLocalName());
            }
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (skipped == 0) {
              handler.text(xml.getText());
            }
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Unreadable(Problem.DAMAGED);
          default -> {}
        }
      }
    } catch (XMLStreamException | RuntimeException damaged) {
      throw new Unreadable(Problem.DAMAGED);
    }
  }

  /**
   * The text of the elements of a name, if they have no elements of their own; null without any.
   */
  static String textOf(byte[] content, String namespace, String element) throws Unreadable {
    StringBuilder found = new StringBuilder();
    walk(
        content,
        new Handler() {
          private boolean inside;

          @Override
          public void start(String name, XMLStreamReader at) {
            inside = name.equals(element) && namespace.equals(at.getNamespaceURI());
          }

          @Override
          public void text(String text) {
            found.append(inside ? text : "");
          }

          @Override
          public void end(String name) {
            inside = false;
          }
        });
    return found.isEmpty() ? null : found.toString();
  }

  /** The value of an attribute, whatever its prefix; null if it is not there. */
  static String attribute(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return null;
  }
}
