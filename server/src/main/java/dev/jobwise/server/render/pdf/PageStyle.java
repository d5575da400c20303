package dev.jobwise.server.render.pdf;

import dev.jobwise.server.render.Colors;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.RenderOptions.HeaderStyle;
import dev.jobwise.server.render.RenderOptions.PageSize;
import dev.jobwise.server.render.Template;
import java.util.List;

/**
 * What the style of a page is filled with. Lengths are points.
 *
 * @param families that have all signs of the text, the wanted one first
 * @param small size of running heads and page numbers
 * @param line height of a line, in sizes of the type
 * @param columns whether the sections that lead stand beside the others
 * @param lead width of their column
 * @param band width of the band of color under their column; 0 for none
 * @param gutter white space between the band and the other column
 * @param snug whether white space is scarce
 * @param onPrimary color of text on the primary color
 */
record PageStyle(
    String templateId,
    Page page,
    List<String> families,
    int size,
    double small,
    double line,
    boolean columns,
    double lead,
    double band,
    double gutter,
    boolean snug,
    boolean bold,
    boolean underline,
    String accent,
    String primary,
    String secondary,
    String onPrimary) {

  private static final double INCH = 72;

  /** A line takes this much of its type at a spacing of 1. */
  private static final double LINE = 1.2;

  /** Between text and the edge of its column. */
  private static final double GUTTER = 22;

  private static final double SIDEBAR_PERCENT = 34;

  /** Narrower columns would hold a word or two in a line. */
  private static final double MIN_LEAD = 90;

  private static final double MIN_REST = 200;

  /**
   * The paper.
   *
   * @param head whether the top margin has room for a running head
   */
  record Page(
      double width,
      double height,
      double top,
      double right,
      double bottom,
      double left,
      boolean head,
      boolean numbers) {

    double contentWidth() {
      return width - left - right;
    }

    static Page of(RenderOptions options) {
      boolean a4 = options.pageSize() == PageSize.A4;
      RenderOptions.Margins margins = options.margins();
      return new Page(
          a4 ? 595.276 : 612,
          a4 ? 841.89 : 792,
          margins.top() * INCH,
          margins.right() * INCH,
          margins.bottom() * INCH,
          margins.left() * INCH,
          margins.top() >= 0.4,
          options.pageNumbers() && margins.bottom() >= 0.4);
    }
  }

  static PageStyle of(Template template, Kind kind, RenderOptions options, List<String> families) {
    Page page = Page.of(options);
    RenderOptions.Creative creative = options.creative();
    String primary = options.primary(template);
    double percent = creative.sidebarWidth() == null ? SIDEBAR_PERCENT : creative.sidebarWidth();
    double sidebar = page.width() * percent / 100;
    double lead = sidebar - page.left() - GUTTER * 0.75;
    double rest = page.width() - sidebar - GUTTER - page.right();
    boolean columns = kind == Kind.RESUME && lead >= MIN_LEAD && rest >= MIN_REST;
    return new PageStyle(
        template.id(),
        page,
        families,
        options.fontSizePoints(),
        Math.max(8, options.fontSizePoints() * 0.8),
        LINE * options.lineSpacing(),
        columns,
        lead,
        columns && template.band() ? sidebar : 0,
        GUTTER * 1.75,
        false,
        options.headerStyle() != HeaderStyle.UNDERLINE,
        options.headerStyle() != HeaderStyle.BOLD,
        options.accent(template),
        primary,
        options.secondary(template),
        Colors.isDark(primary) ? "#FFFFFF" : "#1F2328");
  }

  /** The value of {@code font-family}. */
  String fonts() {
    return String.join(", ", families);
  }

  /** Width of the header, in sizes of the type; it stands on the band, if there is one. */
  double headerEms() {
    return band > 0 ? leadEms() : page.contentWidth() / size;
  }

  /** Width of the header, in sizes of the name's type: no template sets names larger than this. */
  double nameEms() {
    return headerEms() / (band > 0 ? 1.7 : 2.5);
  }

  /** Width of the column of the sections that lead, in sizes of the type. */
  double leadEms() {
    return (columns ? lead : page.contentWidth()) / size;
  }

  /** Width of the column of the other sections, in sizes of the type. */
  double restEms() {
    double beside = columns ? lead + gutter : 0;
    return (page.contentWidth() - beside) / size;
  }

  /** The same, with all sections below each other. */
  PageStyle withoutColumns() {
    return with(false, 0, snug);
  }

  /** The same, with less white space between sections and entries. */
  PageStyle snugly() {
    return with(columns, band, true);
  }

  private PageStyle with(boolean columns, double band, boolean snug) {
    return new PageStyle(
        templateId,
        page,
        families,
        size,
        small,
        line,
        columns,
        lead,
        band,
        gutter,
        snug,
        bold,
        underline,
        accent,
        primary,
        secondary,
        onPrimary);
  }
}
