package dev.jobwise.server.render.docx;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.jobwise.server.render.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The parts of a file around its text. Each is a file of XML that is filled. */
final class DocxParts {

  private static final int HEADER_DISTANCE = 500;

  /** Of parts that programs other than Word read. */
  private static final String COPY =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

  private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

  private static final Mustache.Compiler XML =
      Mustache.compiler().emptyStringIsFalse(true).withLoader(DocxParts::open);

  private final XWPFDocument docx;
  private final DocxStyle style;

  DocxParts(XWPFDocument docx, DocxStyle style) {
    this.docx = docx;
    this.style = style;
  }

  void addStyles() {
    add("styles", XWPFRelation.STYLES, filled(style.templateId() + "/styles.xml"));
    add("numbering", XWPFRelation.NUMBERING, filled("docx/numbering.xml"));
    add("fontTable", XWPFRelation.FONT_TABLE, filled("docx/fonts.xml"));
  }

  /** Adds the size of the paper, running heads and page numbers. */
  void addPages() {
    CTSectPr section = docx.getDocument().getBody().addNewSectPr();
    String head = add("header1", XWPFRelation.HEADER, filled("docx/header.xml"));
    String first = add("header2", XWPFRelation.HEADER, filled("docx/first-header.xml"));
    reference(section.addNewHeaderReference(), STHdrFtr.DEFAULT, head);
    reference(section.addNewHeaderReference(), STHdrFtr.FIRST, first);
    if (style.page().numbers()) {
      String foot = add("footer1", XWPFRelation.FOOTER, filled("docx/footer.xml"));
      String firstFoot = add("footer2", XWPFRelation.FOOTER, filled("docx/footer.xml"));
      reference(section.addNewFooterReference(), STHdrFtr.DEFAULT, foot);
      reference(section.addNewFooterReference(), STHdrFtr.FIRST, firstFoot);
    }
    section.addNewPgSz().setW(style.page().width());
    section.getPgSz().setH(style.page().height());
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(style.page().top());
    margins.setRight(style.page().right());
    margins.setBottom(style.page().bottom());
    margins.setLeft(style.left());
    margins.setHeader(Math.min(HEADER_DISTANCE, style.page().top() / 2));
    margins.setFooter(Math.min(HEADER_DISTANCE, style.page().bottom() / 2));
    margins.setGutter(0);
    section.addNewTitlePg();
  }

  /** POI has no classes for some of the settings, so that these take the place of its own. */
  byte[] settings() {
    return filled("docx/settings.xml");
  }

  private static void reference(CTHdrFtrRef reference, STHdrFtr.Enum pages, String id) {
    reference.setType(pages);
    reference.setId(id);
  }

  /**
   * Adds the copy of a resume.
   *
   * @param carried null for none
   */
  void addCopy(String carried) {
    if (carried != null) {
      byte[] xml =
          XML.compile(open("docx/resume.xml"))
              .execute(Map.of("carried", carried))
              .getBytes(StandardCharsets.UTF_8);
      add("/customXml/item1.xml", "application/xml", COPY, xml);
    }
  }

  private String add(String name, XWPFRelation kind, byte[] xml) {
    return add("/word/" + name + ".xml", kind.getContentType(), kind.getRelation(), xml);
  }

  private String add(String path, String type, String relation, byte[] xml) {
    try {
      PackagePart part =
          docx.getPackage().createPart(PackagingURIHelper.createPartName(path), type);
      try (OutputStream out = part.getOutputStream()) {
        out.write(xml);
      }
      return docx.getPackagePart()
          .addRelationship(part.getPartName(), TargetMode.INTERNAL, relation)
          .getId();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] filled(String file) {
    return COMPILED
        .computeIfAbsent(file, name -> XML.compile(open(name)))
        .execute(style)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Reader open(String file) {
    InputStream bytes =
        Objects.requireNonNull(Templates.class.getResourceAsStream("templates/" + file), file);
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }
}
