package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;

/** Reads files of all formats. */
public final class Readers {

  /** No resume and no letter is longer. */
  public static final int MAX_PAGES = 100;

  private Readers() {}

  /**
   * Returns the lines of a file.
   *
   * @throws Unreadable if it gives none
   */
  public static Extracted read(Format format, byte[] content) throws Unreadable {
    try {
      return switch (format) {
        case TXT -> TextReader.read(content);
        case MD -> MarkdownReader.read(content);
        case PDF -> PdfReader.read(content);
        case DOCX -> DocxReader.read(content);
        case ODT -> OdtReader.read(content);
      };
    } catch (StackOverflowError nested) {
      throw new Unreadable(Problem.TOO_COMPLEX);
    }
  }
}
