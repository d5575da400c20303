package dev.jobwise.server.extract.read;

/**
 * How an office file shows a text. What a style leaves open is null and comes from the one below.
 *
 * @param size in points
 * @param heading level from 1; 0 for text that is none
 * @param listed whether it is an item of a list
 * @param hidden whether the file hides it from readers
 */
record TextStyle(
    Double size, Boolean bold, Boolean italic, Integer heading, Boolean listed, Boolean hidden) {

  static final TextStyle OPEN = new TextStyle(null, null, null, null, null, null);

  /** This style on top of another. */
  TextStyle over(TextStyle below) {
    return new TextStyle(
        size == null ? below.size : size,
        bold == null ? below.bold : bold,
        italic == null ? below.italic : italic,
        heading == null ? below.heading : heading,
        listed == null ? below.listed : listed,
        hidden == null ? below.hidden : hidden);
  }

  TextStyle withSize(Double points) {
    return new TextStyle(points, bold, italic, heading, listed, hidden);
  }

  TextStyle withBold(boolean is) {
    return new TextStyle(size, is, italic, heading, listed, hidden);
  }

  TextStyle withItalic(boolean is) {
    return new TextStyle(size, bold, is, heading, listed, hidden);
  }

  TextStyle withHeading(int level) {
    return new TextStyle(size, bold, italic, level, listed, hidden);
  }

  TextStyle withListed(boolean is) {
    return new TextStyle(size, bold, italic, heading, is, hidden);
  }

  TextStyle withHidden(boolean is) {
    return new TextStyle(size, bold, italic, heading, listed, is);
  }

  boolean isBold() {
    return bold != null && bold;
  }

  boolean isItalic() {
    return italic != null && italic;
  }

  /** Whether readers see no difference. */
  boolean isSetLike(TextStyle other) {
    return isBold() == other.isBold()
        && isItalic() == other.isItalic()
        && points() == other.points();
  }

  boolean isHidden() {
    return hidden != null && hidden;
  }

  boolean isListed() {
    return listed != null && listed;
  }

  double points() {
    return size == null ? 0 : size;
  }

  int level() {
    return heading == null ? 0 : heading;
  }
}
