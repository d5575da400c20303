package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines that PDFBox finds, and cuts them where a gap is wider than a blank. */
final class PdfLines extends PDFTextStripper {

  /**
   * In heights of the letters: justified text stretches a blank up to one, and columns are further
   * apart.
   */
  private static final double MAX_GAP = 1.5;

  /** A bullet and its text may be this far apart. */
  private static final double MAX_BULLET_GAP = 4;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Line> onPage = new ArrayList<>();
  private final Lines lines = new Lines();

  PdfLines() {
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
  }

  private record Piece(String text, List<TextPosition> characters) {

    double left() {
      return characters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    }

    double right() {
      return characters.stream()
          .mapToDouble(c -> c.getXDirAdj() + c.getWidthDirAdj())
          .max()
          .orElse(0);
    }
  }

  List<Line> read(PDDocument document, int pages) throws IOException, Unreadable {
    setStartPage(1);
    setEndPage(pages);
    getText(document);
    return lines.all();
  }

  @Override
  protected void writeString(String text, List<TextPosition> characters) {
    if (!characters.isEmpty()) {
      pieces.add(new Piece(text, List.copyOf(characters)));
    }
  }

  @Override
  protected void writeWordSeparator() {}

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
    try {
      lines.addAll(PdfLinks.of(page).joined(onPage));
    } catch (Unreadable tooLong) {
      throw new IOException(tooLong);
    }
    onPage.clear();
  }

  private void endLine() {
    int start = 0;
    for (int i = 1; i < pieces.size(); i++) {
      if (isGap(pieces.subList(start, i), pieces.get(i))) {
        add(pieces.subList(start, i));
        start = i;
      }
    }
    if (start < pieces.size()) {
      add(pieces.subList(start, pieces.size()));
    }
    pieces.clear();
  }

  /** Also between pieces that the file draws from right to left, which are cells of a table. */
  private static boolean isGap(List<Piece> before, Piece next) {
    Piece last = before.get(before.size() - 1);
    double gap = next.left() - last.right();
    double height = Math.max(1, next.characters().get(0).getFontSizeInPt());
    boolean bullet = before.size() == 1 && PdfSigns.isBullet(last.text());
    boolean backwards = next.right() < last.left() - MAX_GAP * height;
    return gap > (bullet ? MAX_BULLET_GAP : MAX_GAP) * height || backwards && !isRightToLeft(next);
  }

  private static boolean isRightToLeft(Piece piece) {
    return piece
        .text()
        .codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  private void add(List<Piece> line) {
    StringBuilder text = new StringBuilder();
    List<TextPosition> characters = new ArrayList<>();
    for (Piece piece : line) {
      text.append(text.isEmpty() ? "" : " ").append(piece.text());
      characters.addAll(piece.characters());
    }
    double left = line.stream().mapToDouble(Piece::left).min().orElse(0);
    double right = line.stream().mapToDouble(Piece::right).max().orElse(0);
    onPage.add(
        PdfReader.line(
            PdfSigns.readable(text.toString()),
            getCurrentPageNo(),
            left,
            characters.get(0).getYDirAdj(),
            right,
            PdfStyle.of(characters)));
  }
}
