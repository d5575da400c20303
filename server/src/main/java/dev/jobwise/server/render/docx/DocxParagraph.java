package dev.jobwise.server.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** One paragraph as it is written. */
final class DocxParagraph {

  /** The only list of {@code numbering.xml}. */
  private static final BigInteger BULLETS = BigInteger.ONE;

  private final XWPFParagraph paragraph;

  DocxParagraph(XWPFParagraph paragraph, String styleId) {
    this.paragraph = paragraph;
    paragraph.setStyle(styleId);
  }

  DocxParagraph text(String text) {
    write(paragraph.createRun(), text);
    return this;
  }

  /** Several lines within the paragraph. */
  DocxParagraph lines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        paragraph.createRun().addBreak();
      }
      text(lines.get(i));
    }
    return this;
  }

  DocxParagraph styled(String styleId, String text) {
    XWPFRun run = paragraph.createRun();
    run.setStyle(styleId);
    write(run, text);
    return this;
  }

  /**
   * @param target null for plain text
   */
  DocxParagraph link(String text, String target) {
    if (target == null) {
      return text(text);
    }
    XWPFRun run = paragraph.createHyperlinkRun(target);
    run.setStyle("Hyperlink");
    write(run, text);
    return this;
  }

  DocxParagraph tab() {
    paragraph.createRun().addTab();
    return this;
  }

  DocxParagraph numbered() {
    paragraph.setNumID(BULLETS);
    paragraph.setNumILvl(BigInteger.ZERO);
    return this;
  }

  /**
   * Puts the paragraph beside those that follow.
   *
   * @param left from the edge of the page
   */
  void frame(int left, int width) {
    CTFramePr frame = properties().addNewFramePr();
    frame.setW(width);
    frame.setHSpace(0);
    frame.setWrap(STWrap.AROUND);
    frame.setVAnchor(STVAnchor.TEXT);
    frame.setHAnchor(STHAnchor.PAGE);
    frame.setX(left);
    frame.setY(1);
  }

  void keepWithNext() {
    paragraph.setKeepNext(true);
  }

  private void write(XWPFRun run, String text) {
    run.setText(DocxText.clean(text));
    if (DocxText.isRightToLeft(text)) {
      CTR ctr = run.getCTR();
      (ctr.isSetRPr() ? ctr.getRPr() : ctr.addNewRPr()).addNewRtl();
      if (!properties().isSetBidi()) {
        properties().addNewBidi();
      }
    }
  }

  private CTPPr properties() {
    return paragraph.getCTP().getPPr();
  }
}
