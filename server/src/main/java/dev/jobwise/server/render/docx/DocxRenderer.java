package dev.jobwise.server.render.docx;

import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.JdkXml;
import dev.jobwise.server.render.JsonResumeRenderer;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.render.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** DOCX, as Word 2013 and later write it. */
public final class DocxRenderer implements Renderer {

  @Override
  public Rendered render(Document document, String templateId, RenderOptions options) {
    return JdkXml.with(() -> file(document, templateId, options));
  }

  private static Rendered file(Document document, String templateId, RenderOptions options) {
    DocxStyle style = DocxStyle.of(document, Templates.get(templateId), options);
    EditableSections editable = new EditableSections(options.docx().editableFields());
    XWPFDocument docx = new XWPFDocument();
    try {
      DocxParts parts = new DocxParts(docx, style);
      parts.addStyles();
      new DocxBody(docx, document, style, editable, options.docx().comments()).write();
      parts.addPages();
      String text = TextRenderer.text(document);
      parts.addCopy(JsonResumeRenderer.carried(document, text));
      DocxProperties.set(docx, document, options.docx().properties());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      docx.write(bytes);
      return new Rendered(
          FixedZip.of(bytes.toByteArray(), Map.of("word/settings.xml", parts.settings())),
          null,
          WhiteSpace.words(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      // To close it would write the file once more.
      docx.getPackage().revert();
    }
  }

  /** Returns the names of the sections that the reader of the file may edit, in reading order. */
  public static List<String> editableSections(Document document, RenderOptions options) {
    return new EditableSections(options.docx().editableFields()).of(document);
  }
}
