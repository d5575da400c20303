package dev.jobwise.server.render.pdf;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * What a file says about itself in XMP: the same as its information dictionary, and the standards
 * that it keeps. XmpBox would take a tenth of the time of a page to say it.
 */
final class PdfMetadata {

  private static final Template XMP = template("metadata.xml");

  private PdfMetadata() {}

  /**
   * @param carried the copy of a resume; null for none
   */
  static byte[] of(PDDocumentInformation info, LocalDate date, String carried) {
    return XMP.execute(new Context(info, date, carried)).getBytes(StandardCharsets.UTF_8);
  }

  private record Context(PDDocumentInformation info, LocalDate date, String carried) {}

  private static Template template(String file) {
    try (InputStream bytes =
        Objects.requireNonNull(PdfMetadata.class.getResourceAsStream(file), file)) {
      return Mustache.compiler().compile(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
