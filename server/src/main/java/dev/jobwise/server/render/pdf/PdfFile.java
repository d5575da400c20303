package dev.jobwise.server.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Finishes a file so that equal content gives equal bytes: no clock and no random id. */
final class PdfFile {

  private PdfFile() {}

  /**
   * @param date the day of creation that the file states
   * @param carried the copy of a resume that it carries; null for none
   */
  static byte[] bytes(PDDocument pdf, LocalDate date, String carried) throws IOException {
    Calendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    created.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    pdf.getDocumentInformation().setCreationDate(created);
    pdf.getDocumentCatalog()
        .getMetadata()
        .importXMPMetadata(PdfMetadata.of(pdf.getDocumentInformation(), date, carried));
    pdf.setDocumentId(date.toEpochDay());
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation link : page.getAnnotations()) {
        describe((PDAnnotationLink) link);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  /** Screen readers tell where a link goes. */
  private static void describe(PDAnnotationLink link) {
    if (link.getAction() instanceof PDActionURI action) {
      link.setContents(action.getURI());
    }
  }
}
