package dev.jobwise.server.render.docx;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Kind;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a file says about itself. */
final class DocxProperties {

  private DocxProperties() {}

  /**
   * @param chosen by the caller: core properties by their names, others become custom properties
   */
  static void set(XWPFDocument docx, Document document, Map<String, String> chosen) {
    POIXMLProperties properties = docx.getProperties();
    CoreProperties core = properties.getCoreProperties();
    String name = DocxText.clean(document.header().name());
    core.setTitle(name);
    core.setCreator(name);
    core.setSubjectProperty(document.kind() == Kind.RESUME ? "Resume" : "Cover letter");
    core.getUnderlyingProperties().setLanguageProperty(document.language());
    Date day = Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    core.getUnderlyingProperties().setCreatedProperty(Optional.of(day));
    core.getUnderlyingProperties().setModifiedProperty(Optional.of(day));
    properties.getExtendedProperties().setApplication("JobWise");
    new TreeMap<>(chosen).forEach((key, value) -> set(properties, key, DocxText.clean(value)));
  }

  private static void set(POIXMLProperties properties, String key, String value) {
    CoreProperties core = properties.getCoreProperties();
    switch (key.strip().toLowerCase(Locale.ROOT)) {
      case "title" -> core.setTitle(value);
      case "author", "creator" -> core.setCreator(value);
      case "subject" -> core.setSubjectProperty(value);
      case "keywords" -> core.setKeywords(value);
      case "description", "comments" -> core.setDescription(value);
      case "category" -> core.setCategory(value);
      case "status", "content_status" -> core.setContentStatus(value);
      case "company" -> properties.getExtendedProperties().setCompany(value);
      default -> setCustom(properties, DocxText.clean(key.strip()), value);
    }
  }

  private static void setCustom(POIXMLProperties properties, String key, String value) {
    POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
    if (!key.isEmpty() && !custom.contains(key)) {
      custom.addProperty(key, value);
    }
  }
}
