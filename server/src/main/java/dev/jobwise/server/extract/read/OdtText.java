package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Unreadable;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** The text of one part of an ODT. */
final class OdtText implements XmlPart.Handler {

  private static final int MAX_BLANKS = 100;

  private final FlowText flow;
  private final OdtStyles styles;

  /** The styles of the open paragraphs and of the spans in them, innermost first. */
  private final Deque<TextStyle> open = new ArrayDeque<>();

  /** For each open item of a list, whether its first paragraph is still to come. */
  private final Deque<Boolean> items = new ArrayDeque<>();

  OdtText(FlowText flow, OdtStyles styles) {
    this.flow = flow;
    this.styles = styles;
  }

  /** Comments, and what was deleted. */
  @Override
  public boolean skips(String name) {
    return name.equals("annotation")
        || name.equals("tracked-changes")
        || name.equals("note-citation");
  }

  @Override
  public void start(String name, XMLStreamReader at) throws Unreadable {
    switch (name) {
      case "p", "h" -> paragraph(name, at);
      case "list-item" -> items.push(true);
      case "table-row" -> flow.startRow();
      case "table-cell" -> flow.startCell();
      default -> {
        if (!open.isEmpty()) {
          inParagraph(name, at);
        }
      }
    }
  }

  private void paragraph(String name, XMLStreamReader at) {
    TextStyle style = styles.paragraph(XmlPart.attribute(at, "style-name"));
    if (name.equals("h")) {
      style =
          style.withHeading(
              (int) OoxmlProperties.number(XmlPart.attribute(at, "outline-level"), 1));
    }
    boolean first = !items.isEmpty() && items.peek();
    if (first) {
      items.pop();
      items.push(false);
    }
    open.push(style);
    flow.startParagraph(style, first);
  }

  private void inParagraph(String name, XMLStreamReader at) {
    switch (name) {
      case "span" -> open.push(styles.of(XmlPart.attribute(at, "style-name")).over(open.peek()));
      case "a" -> flow.link(XmlPart.attribute(at, "href"));
      case "tab" -> flow.tab();
      case "line-break" -> flow.lineBreak();
      case "s" -> {
        int blanks = (int) OoxmlProperties.number(XmlPart.attribute(at, "c"), 1);
        flow.text(" ".repeat(Math.max(1, Math.min(blanks, MAX_BLANKS))), open.peek());
      }
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (!open.isEmpty()) {
      flow.text(text, open.peek());
    }
  }

  @Override
  public void end(String name) throws Unreadable {
    switch (name) {
      case "p", "h" -> {
        if (!open.isEmpty()) {
          open.pop();
          flow.endParagraph();
        }
      }
      case "span" -> {
        if (open.size() > 1) {
          open.pop();
        }
      }
      case "list-item" -> items.poll();
      case "table-cell" -> flow.endCell();
      case "table-row" -> flow.endRow();
      default -> {}
    }
  }
}
