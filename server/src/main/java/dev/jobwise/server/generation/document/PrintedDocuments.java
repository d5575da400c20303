package dev.jobwise.server.generation.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Address;
import dev.jobwise.server.render.Document.Kind;
import java.time.LocalDate;

/** Turns the structured content of a stored document into what is printed. */
public final class PrintedDocuments {

  private PrintedDocuments() {}

  /**
   * Returns the document, line by line. The plain text of a resume is made from this, too.
   *
   * @param documentType {@link Generation#RESUME} or {@link Generation#COVER_LETTER}
   * @param language of headings and dates, by its primary tag of BCP 47
   * @param structured as stored; resumes of earlier versions lack some keys
   * @param date of the document's creation
   */
  public static Document of(
      String documentType, String language, JsonNode structured, LocalDate date) {
    return documentType.equals(Generation.RESUME)
        ? ResumeDocument.of(structured, language, date)
        : LetterDocument.of(structured, language, date);
  }

  /**
   * Returns a letter with recipient and subject above its greeting, as far as they are known; any
   * other document as it is.
   *
   * @param title of the job
   * @param company the employer
   */
  public static Document addressed(Document document, String title, String company) {
    if (document.kind() == Kind.RESUME) {
      return document;
    }
    String subject = ResumeWords.in(document.language()).get("subject");
    return document.to(
        new Address(
            company.equals(JobAd.UNKNOWN_COMPANY) ? null : company,
            title.equals(JobAd.UNTITLED_POSITION) ? null : subject.replace("{title}", title)));
  }
}
