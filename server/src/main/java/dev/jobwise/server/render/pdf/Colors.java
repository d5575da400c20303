package dev.jobwise.server.render.pdf;

/** What text can be read on which color. */
final class Colors {

  private Colors() {}

  /**
   * Whether white text has more contrast on a color than black text has, by the relative luminance
   * of WCAG.
   *
   * @param color {@code #RRGGBB}
   */
  static boolean isDark(String color) {
    int rgb = Integer.parseInt(color.substring(1), 16);
    double luminance =
        0.2126 * linear(rgb >> 16 & 0xff)
            + 0.7152 * linear(rgb >> 8 & 0xff)
            + 0.0722 * linear(rgb & 0xff);
    return luminance < 0.179;
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
