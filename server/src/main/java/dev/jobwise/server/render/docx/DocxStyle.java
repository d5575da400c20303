package dev.jobwise.server.render.docx;

import com.samskivert.mustache.Mustache;
import dev.jobwise.server.render.Colors;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.RenderOptions.HeaderStyle;
import dev.jobwise.server.render.Template;

/**
 * What the parts of a file are filled with. Lengths are twips (twentieths of a point), colors are
 * without number sign.
 *
 * @param templateId the folder of its styles
 * @param language of the text, with a region, as spell checkers need it
 * @param fontSize in points
 * @param line height of a line, in 240ths
 * @param primary color of what is large
 * @param secondary color of what is small
 * @param side width of the column beside the text, in which section headings stand; 0 if they stand
 *     above it
 * @param band whether headings stand on a band of color along the edge of the page
 * @param plain whether an entry has its whole title in one line and its dates in the next
 * @param bold whether section headings are bold
 * @param underline whether section headings have a line below them
 */
record DocxStyle(
    String templateId,
    boolean letter,
    String language,
    String font,
    int fontSize,
    int line,
    String accent,
    String primary,
    String secondary,
    DocxPage page,
    int side,
    boolean band,
    boolean plain,
    boolean bold,
    boolean underline,
    boolean trackChanges,
    boolean protect) {

  /** Width of the longest word of a heading, for each point of the type's size. */
  private static final int WORD = 155;

  private static final int MAX_GAP = 540;

  static DocxStyle of(Document document, Template template, RenderOptions options) {
    boolean letter = document.kind() == Kind.COVER_LETTER;
    DocxPage page = DocxPage.of(options);
    return new DocxStyle(
        template.id(),
        letter,
        Regions.of(document.language()),
        options.fontFamily() == null ? template.font() : options.fontFamily(),
        options.fontSizePoints(),
        (int) Math.round(240 * options.lineSpacing()),
        options.accent(template).substring(1),
        options.primary(template).substring(1),
        options.secondary(template).substring(1),
        page,
        letter ? 0 : side(template, page, options),
        template.band() && !letter,
        template.docx().plainEntries(),
        options.headerStyle() != HeaderStyle.UNDERLINE,
        options.headerStyle() != HeaderStyle.BOLD,
        options.docx().trackChanges(),
        !options.docx().editableFields().isEmpty());
  }

  private static int side(Template template, DocxPage page, RenderOptions options) {
    double own = template.docx().headingShare();
    if (!template.band()) {
      int side = (int) (page.textWidth() * own);
      // Narrower than a word of a heading is no column.
      return side < WORD * options.fontSizePoints() ? 0 : side;
    }
    Double chosen = options.creative().sidebarWidth();
    int room = page.width() - page.right() - DocxPage.MIN_TEXT - gap(page);
    return Math.min((int) (page.width() * (chosen == null ? own : chosen / 100)), room);
  }

  /** Between the band and the text. */
  private static int gap(DocxPage page) {
    return Math.min(page.left() / 2, MAX_GAP);
  }

  /** Color of text on the band. */
  String onPrimary() {
    return Colors.isDark("#" + primary) ? "FFFFFF" : "1F2328";
  }

  /** Color of large text on paper: the primary one, if it can be read there. */
  String ink() {
    return Colors.showsOnPaper("#" + primary) ? primary : "1F2328";
  }

  /** From the left edge of the page to the text. */
  int left() {
    return band ? side + gap(page) : page.left() + side;
  }

  /** From the left edge of the page to headings beside the text. */
  int headingLeft() {
    return band ? gap(page) : page.left();
  }

  /** Of headings beside the text. */
  int headingWidth() {
    return band ? side - headingLeft() - 100 : side - 200;
  }

  /** Between the margins. */
  int textWidth() {
    return page.width() - left() - page.right();
  }

  /** In points, as VML states sizes. */
  double bandWidth() {
    return side / 20.0;
  }

  double bandHeight() {
    return page.height() / 20.0;
  }

  boolean beside() {
    return side > 0;
  }

  /** Between sections whose headings stand beside them. */
  int sectionSpace() {
    return (int) (1.2 * 20 * fontSize);
  }

  /** Sizes of type: half points, from a share of the size of the text. */
  Mustache.Lambda pt() {
    return (share, out) -> out.write(scaled(share.execute(), 2 * fontSize));
  }

  /** Lengths, from a share of the size of the text. */
  Mustache.Lambda em() {
    return (share, out) -> out.write(scaled(share.execute(), 20 * fontSize));
  }

  private static String scaled(String share, int unit) {
    return String.valueOf(Math.round(Double.parseDouble(share) * unit));
  }
}
