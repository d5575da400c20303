package dev.jobwise.server.render.docx;

import dev.jobwise.server.render.Renderer.Rendered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A file as others read it. */
record DocxFile(XWPFDocument poi, Map<String, Document> parts) {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static DocxFile read(Rendered file) throws Exception {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), xml(zip.readAllBytes()));
      }
    }
    return new DocxFile(new XWPFDocument(new ByteArrayInputStream(file.bytes())), parts);
  }

  private static Document xml(byte[] bytes)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  /** The text of the body, a line for each paragraph. */
  String text() {
    return poi.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"));
  }

  /** Elements of a part, by their name in WordprocessingML. */
  NodeList elements(String part, String name) {
    return parts.get(part).getElementsByTagNameNS(W, name);
  }

  /** The only one. */
  Element element(String part, String name) {
    NodeList all = elements(part, name);
    if (all.getLength() != 1) {
      throw new AssertionError(all.getLength() + " of " + name);
    }
    return (Element) all.item(0);
  }

  static String value(Element element, String attribute) {
    return element.getAttributeNS(W, attribute);
  }
}
