package dev.jobwise.server.render.docx;

import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.RenderOptions.PageSize;

/**
 * The paper and its margins, in twips.
 *
 * @param numbers whether pages show their numbers
 */
record DocxPage(int width, int height, int top, int right, int bottom, int left, boolean numbers) {

  private static final int INCH = 1440;

  /** Text needs this much, whatever the margins. */
  static final int MIN_TEXT = 2 * INCH;

  static DocxPage of(RenderOptions options) {
    boolean a4 = options.pageSize() == PageSize.A4;
    RenderOptions.Margins margins = options.margins();
    return new DocxPage(
        a4 ? 11_906 : 12_240,
        a4 ? 16_838 : 15_840,
        twips(margins.top()),
        twips(margins.right()),
        twips(margins.bottom()),
        twips(margins.left()),
        options.pageNumbers());
  }

  private static int twips(double inches) {
    return (int) Math.round(inches * INCH);
  }

  /** Between the margins. */
  int textWidth() {
    return Math.max(MIN_TEXT, width - left - right);
  }
}
