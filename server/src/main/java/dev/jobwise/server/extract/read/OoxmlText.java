package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Unreadable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The text of one part of a DOCX. */
final class OoxmlText implements XmlPart.Handler {

  /** Twentieths of a point in the width of a usual character. */
  private static final double TWIPS_PER_CHARACTER = 110;

  private static final String LINK = "HYPERLINK";

  private final FlowText flow;
  private final OoxmlStyles styles;
  private final Map<String, String> targets;
  private final Deque<State> paragraphs = new ArrayDeque<>();
  private boolean inText;
  private boolean inCode;

  /** The paragraph and the run that are being read. */
  private static final class State {
    String name;
    TextStyle direct = TextStyle.OPEN;
    TextStyle paragraph;
    TextStyle run = TextStyle.OPEN;
    boolean inRun;
    final StringBuilder code = new StringBuilder();
  }

  OoxmlText(FlowText flow, OoxmlStyles styles, Map<String, String> targets) {
    this.flow = flow;
    this.styles = styles;
    this.targets = targets;
  }

  /** What was deleted, and what only older programs show in place of something read before. */
  @Override
  public boolean skips(String name) {
    return switch (name) {
      case "Fallback", "del", "moveFrom", "pPrChange", "rPrChange", "tcPrChange", "tblPrChange" ->
          true;
      default -> false;
    };
  }

  @Override
  public void start(String name, XMLStreamReader at) throws Unreadable {
    switch (name) {
      case "p" -> paragraphs.push(new State());
      case "tr" -> flow.startRow();
      case "tc" -> flow.startCell();
      case "tcW" -> cellWidth(at);
      default -> {
        if (!paragraphs.isEmpty()) {
          inParagraph(paragraphs.peek(), name, at);
        }
      }
    }
  }

  private void inParagraph(State state, String name, XMLStreamReader at) {
    String value = XmlPart.attribute(at, "val");
    switch (name) {
      case "pStyle" -> state.name = value;
      case "r" -> {
        begun(state);
        state.inRun = true;
        state.run = TextStyle.OPEN;
      }
      case "rStyle" -> state.run = state.run.over(styles.character(value));
      case "t" -> inText = true;
      case "instrText" -> inCode = true;
      case "fldChar" -> {
        if ("begin".equals(XmlPart.attribute(at, "fldCharType"))) {
          state.code.setLength(0);
        }
      }
      case "fldSimple" -> field(XmlPart.attribute(at, "instr"));
      case "hyperlink" -> {
        begun(state);
        flow.link(targets.get(XmlPart.attribute(at, "id")));
      }
      // Also the name of a tab stop among the properties of a paragraph.
      case "tab" -> {
        if (state.inRun) {
          flow.tab();
        }
      }
      case "br", "cr" -> flow.lineBreak();
      case "noBreakHyphen" -> flow.text("-", TextStyle.OPEN);
      default -> {
        if (state.inRun) {
          state.run = OoxmlProperties.with(state.run, name, value);
        } else if (state.paragraph == null) {
          state.direct = OoxmlProperties.with(state.direct, name, value);
        }
      }
    }
  }

  /** The first run begins: the properties of the paragraph are known. */
  private void begun(State state) {
    if (state.paragraph == null) {
      // The properties of the mark at its end are not those of its text.
      TextStyle mark = state.direct;
      TextStyle direct = new TextStyle(null, null, null, mark.heading(), mark.listed(), null);
      state.paragraph = direct.over(styles.paragraph(state.name));
      flow.startParagraph(state.paragraph, state.paragraph.isListed());
    }
  }

  private void cellWidth(XMLStreamReader at) {
    if ("dxa".equals(XmlPart.attribute(at, "type"))) {
      flow.cellWidth(OoxmlProperties.number(XmlPart.attribute(at, "w"), 0) / TWIPS_PER_CHARACTER);
    }
  }

  @Override
  public void text(String text) {
    if (paragraphs.isEmpty()) {
      return;
    }
    State state = paragraphs.peek();
    if (inText && state.paragraph != null) {
      flow.text(text, state.run.over(state.paragraph));
    } else if (inCode && state.code.length() < 4096) {
      state.code.append(text);
    }
  }

  /** A field such as {@code HYPERLINK "https://example.com"}. */
  private void field(String code) {
    int at = code == null ? -1 : code.indexOf(LINK);
    int start = at < 0 ? -1 : code.indexOf('"', at);
    int end = start < 0 ? -1 : code.indexOf('"', start + 1);
    if (end > 0 && !code.substring(at, start).contains("\\")) {
      flow.link(code.substring(start + 1, end));
    }
  }

  @Override
  public void end(String name) throws Unreadable {
    switch (name) {
      case "p" -> {
        State state = paragraphs.poll();
        if (state != null) {
          if (state.paragraph == null) {
            flow.blankLine();
          } else {
            flow.endParagraph();
          }
        }
      }
      case "r" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.peek().inRun = false;
        }
      }
      case "t" -> inText = false;
      case "instrText" -> {
        inCode = false;
        if (!paragraphs.isEmpty()) {
          field(paragraphs.peek().code.toString());
        }
      }
      case "tc" -> flow.endCell();
      case "tr" -> flow.endRow();
      default -> {}
    }
  }
}
