package dev.jobwise.server.render.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPermStart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STEdGrp;

/** The parts of a protected file that everyone may edit. */
final class EditableRanges {

  private enum State {
    CLOSED,
    BEGINNING,
    OPEN
  }

  private final boolean protect;
  private State state = State.CLOSED;
  private int id;

  /**
   * @param protect whether the file is protected; otherwise everything may be edited anyway
   */
  EditableRanges(boolean protect) {
    this.protect = protect;
  }

  /** Before the paragraphs of a part. */
  void begin(boolean editable) {
    if (protect && editable) {
      state = State.BEGINNING;
    }
  }

  /** For each new paragraph, before its text. */
  void start(XWPFParagraph paragraph) {
    if (state == State.BEGINNING) {
      CTPermStart start = paragraph.getCTP().addNewPermStart();
      start.setId(String.valueOf(++id));
      start.setEdGrp(STEdGrp.EVERYONE);
      state = State.OPEN;
    }
  }

  /**
   * @param last the last paragraph of the part, with its text
   */
  void end(XWPFParagraph last) {
    if (state == State.OPEN) {
      last.getCTP().addNewPermEnd().setId(String.valueOf(id));
    }
    state = State.CLOSED;
  }
}
