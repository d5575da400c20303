package dev.jobwise.server.extract.read;

/** The properties of paragraphs and characters that matter, as styles and texts state them. */
final class OoxmlProperties {

  private OoxmlProperties() {}

  /** The style with one more property. */
  static TextStyle with(TextStyle style, String property, String value) {
    return switch (property) {
      case "b" -> style.withBold(isOn(value, true));
      case "i" -> style.withItalic(isOn(value, true));
      case "vanish" -> style.withHidden(isOn(value, true));
      case "sz" -> style.withSize(number(value, 0) / 2);
      case "numId" -> style.withListed(!"0".equals(value));
      case "outlineLvl" -> {
        int level = (int) number(value, 9);
        yield style.withHeading(level < 9 ? level + 1 : 0);
      }
      default -> style;
    };
  }

  static boolean isOn(String value, boolean absent) {
    return value == null ? absent : !value.equals("0") && !value.equals("false");
  }

  static double number(String value, double instead) {
    try {
      return value == null ? instead : Double.parseDouble(value);
    } catch (NumberFormatException bad) {
      return instead;
    }
  }
}
