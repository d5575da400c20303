package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.read.table.RuledCells;
import dev.jobwise.server.extract.read.table.Rulings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final double MAX_GAP = 0.9;

  /** Between texts of different sizes, which justified text has none of. */
  private static final double MAX_GAP_OF_SIZES = 0.5;

  /** In heights of the letters: raised signs stay below, a heading in the margin does not. */
  private static final double SAME_BASELINE = 0.15;

  /** Files draw accents and kerned letters back, but no further. */
  private static final double MAX_BACK = 3;

  /** A bullet and its text may be this far apart. */
  private static final double MAX_BULLET_GAP = 4;

  /**
   * How wide a gap is a blank. Measured on 48 resumes beside pdftotext: with PDFBox's own values,
   * 0.5 and 0.3, twice as many words run together.
   */
  private static final float SPACING_TOLERANCE = 0.35f;

  private static final float AVERAGE_CHARACTER_TOLERANCE = 0.2f;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<List<Piece>> onPage = new ArrayList<>();
  private final LineList lines = new LineList();
  private final Rulings rulings = new Rulings();

  PdfLines() {
    rulings.listenTo(this);
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
    setSpacingTolerance(SPACING_TOLERANCE);
    setAverageCharTolerance(AVERAGE_CHARACTER_TOLERANCE);
  }

  private record Piece(String text, List<TextPosition> characters) {

    double left() {
      return printed().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    }

    double right() {
      return printed().mapToDouble(c -> c.getXDirAdj() + c.getWidthDirAdj()).max().orElse(0);
    }

    /** Its characters without blanks, which files also draw before and after a text. */
    private Stream<TextPosition> printed() {
      boolean blank = characters.stream().allMatch(c -> c.getUnicode().isBlank());
      return characters.stream().filter(c -> blank || !c.getUnicode().isBlank());
    }
  }

  List<Line> read(PDDocument document, int pages) throws IOException, Unreadable {
    setStartPage(1);
    setEndPage(pages);
    getText(document);
    return lines.all();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    super.processTextPosition(PdfSigns.spelled(text));
  }

  @Override
  protected void writeString(String text, List<TextPosition> characters) {
    if (!characters.isEmpty()) {
      pieces.addAll(cut(new Piece(text, List.copyOf(characters))));
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
      List<Line> found = PdfLinks.of(page).joined(linesOnPage());
      lines.addAll(RuledCells.straightened(found, rulings));
    } catch (Unreadable tooLong) {
      throw new IOException(tooLong);
    }
    onPage.clear();
    rulings.clear();
  }

  private void endLine() {
    int start = 0;
    for (int i = 1; i < pieces.size(); i++) {
      if (isGap(pieces.subList(start, i), pieces.get(i))) {
        onPage.add(List.copyOf(pieces.subList(start, i)));
        start = i;
      }
    }
    if (start < pieces.size()) {
      onPage.add(List.copyOf(pieces.subList(start, pieces.size())));
    }
    pieces.clear();
  }

  /** Also between pieces that the file draws from right to left, which are cells of a table. */
  private static boolean isGap(List<Piece> before, Piece next) {
    Piece last = before.get(before.size() - 1);
    double gap = next.left() - last.right();
    double height = height(next);
    boolean bullet = before.size() == 1 && PdfSigns.isBullet(last.text());
    boolean backwards = next.right() < last.left() - MAX_GAP * height;
    boolean apart =
        gap > 0 && !isOnBaseline(last, next)
            || gap > MAX_GAP_OF_SIZES * height && Math.abs(height - height(last)) > 0.15 * height;
    return gap > (bullet ? MAX_BULLET_GAP : MAX_GAP) * height
        || apart
        || backwards && !isRightToLeft(next);
  }

  /** Whether two pieces stand on one baseline, or one is a small sign raised above it. */
  private static boolean isOnBaseline(Piece last, Piece next) {
    double smaller = Math.min(height(last), height(next));
    double larger = Math.max(height(last), height(next));
    boolean raised =
        smaller < 0.8 * larger && Math.min(last.text().length(), next.text().length()) < 4;
    double down =
        Math.abs(last.characters().get(0).getYDirAdj() - next.characters().get(0).getYDirAdj());
    return raised || down <= SAME_BASELINE * smaller;
  }

  private static double height(Piece piece) {
    return Math.max(1, piece.characters().get(0).getYScale());
  }

  /** Cuts a piece whose blanks are as wide as the gaps between columns. */
  private static List<Piece> cut(Piece piece) {
    List<Piece> parts = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < piece.characters().size(); i++) {
      TextPosition character = piece.characters().get(i);
      if (character.getUnicode().isBlank()) {
        continue;
      }
      if (first >= 0) {
        TextPosition before = piece.characters().get(last);
        if (isWide(before, character) || last < i - 1 && !isLevel(before, character)) {
          parts.add(part(piece, first, last));
          first = i;
        }
      } else {
        first = i;
      }
      last = i;
    }
    if (parts.isEmpty() || isRightToLeft(piece)) {
      return List.of(piece);
    }
    parts.add(part(piece, first, last));
    return parts;
  }

  private static boolean isWide(TextPosition last, TextPosition next) {
    double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
    double height = Math.max(1, next.getYScale());
    return gap > MAX_GAP * height || gap < -MAX_BACK * height;
  }

  private static boolean isLevel(TextPosition last, TextPosition next) {
    double size = Math.min(last.getYScale(), next.getFontSizeInPt());
    return Math.abs(last.getYDirAdj() - next.getYDirAdj()) <= SAME_BASELINE * Math.max(1, size);
  }

  /** The part of a piece from one character to another. */
  private static Piece part(Piece piece, int from, int to) {
    List<TextPosition> all = piece.characters().subList(from, to + 1);
    StringBuilder text = new StringBuilder();
    all.forEach(character -> text.append(character.getUnicode()));
    return new Piece(text.toString(), List.copyOf(all));
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

  private List<Line> linesOnPage() {
    WordGaps gaps = WordGaps.of(onPage.stream().map(PdfLines::characters).toList());
    return onPage.stream().map(line -> line(line, gaps)).toList();
  }

  private static List<TextPosition> characters(List<Piece> line) {
    return line.stream().flatMap(piece -> piece.characters().stream()).toList();
  }

  private Line line(List<Piece> line, WordGaps gaps) {
    List<TextPosition> characters = characters(line);
    String drawn = line.stream().map(Piece::text).collect(Collectors.joining(" "));
    double left = line.stream().mapToDouble(Piece::left).min().orElse(0);
    double right = line.stream().mapToDouble(Piece::right).max().orElse(0);
    PdfStyle style = PdfStyle.of(characters);
    return new Line(
        PdfSigns.readable(gaps.text(characters, drawn)),
        getCurrentPageNo(),
        left,
        characters.get(0).getYDirAdj(),
        Math.max(0, right - left),
        style.size(),
        style.bold(),
        style.italic(),
        PdfStyle.changes(characters),
        0,
        List.of());
  }
}
