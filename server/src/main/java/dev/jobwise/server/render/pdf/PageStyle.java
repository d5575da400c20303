package dev.jobwise.server.render.pdf;

import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.RenderOptions.HeaderStyle;
import dev.jobwise.server.render.RenderOptions.PageSize;
import dev.jobwise.server.render.Template;
import java.util.List;

/**
 * What the style of a page is filled with. Lengths are points.
 *
 * @param line height of a line, in sizes of the type
 * @param start the side at which lines begin
 */
record PageStyle(
    Page page,
    String fonts,
    int size,
    double small,
    double line,
    String start,
    String accent,
    boolean bold,
    boolean underline) {

  /** A line takes this much of its type at a spacing of 1. */
  private static final double LINE = 1.2;

  private static final double INCH = 72;

  /**
   * @param head whether there is room for a running head
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

    /** Between the margins. */
    double contentWidth() {
      return width - left - right;
    }
  }

  static PageStyle of(Template template, RenderOptions options, List<String> fonts) {
    boolean a4 = options.pageSize() == PageSize.A4;
    RenderOptions.Margins margins = options.margins();
    Page page =
        new Page(
            a4 ? 595.276 : 612,
            a4 ? 841.89 : 792,
            margins.top() * INCH,
            margins.right() * INCH,
            margins.bottom() * INCH,
            margins.left() * INCH,
            margins.top() >= 0.4,
            options.pageNumbers());
    return new PageStyle(
        page,
        String.join(", ", fonts),
        options.fontSizePoints(),
        Math.max(8, options.fontSizePoints() * 0.82),
        LINE * options.lineSpacing(),
        "left",
        options.accentColor() == null ? template.accentColor() : options.accentColor(),
        options.headerStyle() != HeaderStyle.UNDERLINE,
        options.headerStyle() != HeaderStyle.BOLD);
  }
}
