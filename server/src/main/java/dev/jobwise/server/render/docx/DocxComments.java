package dev.jobwise.server.render.docx;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Comments that say of each section whether it may be edited. */
final class DocxComments {

  private static final String EDITABLE =
      "You may edit this section. The styles of its paragraphs keep the layout.";
  private static final String PROTECTED =
      "This section is protected. To edit it, stop the protection of the document.";

  private final XWPFComments comments;
  private final LocalDate date;
  private String text;
  private CTP commented;
  private int next;

  /**
   * @param docx null for a file without comments
   * @param date that the comments state
   */
  DocxComments(XWPFDocument docx, LocalDate date) {
    this.comments = docx == null ? null : docx.createComments();
    this.date = date;
  }

  /** Before the paragraphs of a section. */
  void begin(boolean editable) {
    text = editable ? EDITABLE : PROTECTED;
  }

  /** For each new paragraph, before its text: the first of a section gets the comment. */
  void start(XWPFParagraph paragraph) {
    if (comments != null && text != null) {
      commented = paragraph.getCTP();
      commented.addNewCommentRangeStart().setId(BigInteger.valueOf(next));
      XWPFComment comment = comments.createComment(BigInteger.valueOf(next));
      comment.setAuthor("JobWise");
      comment.setInitials("JW");
      comment.setDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
      comment.createParagraph().createRun().setText(text);
    }
    text = null;
  }

  /** After the section. */
  void end() {
    if (commented != null) {
      BigInteger id = BigInteger.valueOf(next++);
      commented.addNewCommentRangeEnd().setId(id);
      commented.addNewR().addNewCommentReference().setId(id);
    }
    commented = null;
  }
}
