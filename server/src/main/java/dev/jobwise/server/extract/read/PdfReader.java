package dev.jobwise.server.extract.read;

import dev.jobwise.server.common.file.CarriedResume;
import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF with PDFBox. A file that opens without a password is readable. */
final class PdfReader {

  private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

  /** Some files begin with the head of a mail or a byte order mark. */
  private static final int MAX_OFFSET = 1024;

  static {
    FontMappers.set(new NoSystemFonts());
  }

  private PdfReader() {}

  static Extracted read(byte[] content) throws Unreadable {
    if (!Bytes.contains(content, MAGIC, MAX_OFFSET)) {
      throw new Unreadable(Problem.DAMAGED);
    }
    try (PDDocument document = Loader.loadPDF(content)) {
      int pages = pages(document).size();
      return new Extracted(Format.PDF, pages, new PdfLines().read(document, pages))
          .with(carried(document));
    } catch (InvalidPasswordException locked) {
      throw new Unreadable(Problem.ENCRYPTED);
    } catch (IOException | RuntimeException damaged) {
      if (damaged.getCause() instanceof Unreadable why) {
        throw why;
      }
      throw new Unreadable(Problem.DAMAGED);
    }
  }

  /** The resume in the metadata; whatever is wrong with these, the pages can be read. */
  private static String carried(PDDocument document) {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return null;
    }
    try (InputStream in = metadata.createInputStream()) {
      byte[] xmp = in.readNBytes(CarriedResume.MAX_BYTES);
      return XmlPart.textOf(xmp, CarriedResume.NAMESPACE, CarriedResume.ELEMENT);
    } catch (IOException | RuntimeException | Unreadable damaged) {
      return null;
    }
  }

  /** Walks the tree of pages, because the number that a file states may be wrong. */
  private static List<PDPage> pages(PDDocument document) throws Unreadable {
    List<PDPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      pages.add(page);
      if (pages.size() > Readers.MAX_PAGES) {
        throw new Unreadable(Problem.TOO_COMPLEX);
      }
    }
    if (pages.isEmpty()) {
      throw new Unreadable(Problem.DAMAGED);
    }
    return pages;
  }
}
