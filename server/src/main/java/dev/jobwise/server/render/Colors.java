package dev.jobwise.server.render;

/** What text can be read on which color. */
public final class Colors {

  private Colors() {}

  /**
   * Whether white text has more contrast on a color than black text has, by the relative luminance
   * of WCAG.
   *
   * @param color {@code #RRGGBB}
   */
  public static boolean isDark(String color) {
    return luminance(color) < 0.179;
  }

  /** Whether large text of a color can be read on white paper: a contrast of 2 or more. */
  public static boolean showsOnPaper(String color) {
    return luminance(color) < 0.475;
  }

  private static double luminance(String color) {
    int rgb = Integer.parseInt(color.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
