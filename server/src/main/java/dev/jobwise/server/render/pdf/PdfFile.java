package dev.jobwise.server.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finishes a file so that equal content gives equal bytes: no clock and no random id. */
final class PdfFile {

  private PdfFile() {}

  static byte[] bytes(PDDocument pdf, PageContent content, LocalDate date) throws IOException {
    Calendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    created.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    pdf.getDocumentInformation().setCreationDate(created);
    pdf.setDocumentId(date.toEpochDay());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
