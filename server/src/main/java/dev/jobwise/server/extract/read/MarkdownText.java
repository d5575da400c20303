package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Unreadable;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** Sets the blocks of a Markdown text into lines, without its signs. */
final class MarkdownText extends AbstractVisitor {

  private final FlowText flow;
  private TextStyle style = TextStyle.OPEN;
  private boolean firstOfItem;
  private boolean tooLong;

  MarkdownText(FlowText flow) {
    this.flow = flow;
  }

  boolean isTooLong() {
    return tooLong;
  }

  @Override
  public void visit(Heading heading) {
    block(heading, TextStyle.OPEN.withHeading(heading.getLevel()));
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph, TextStyle.OPEN);
  }

  private void block(Block block, TextStyle look) {
    style = look;
    flow.startParagraph(look, firstOfItem);
    firstOfItem = false;
    visitChildren(block);
    end();
    // Blocks stand apart, except items of a tight list.
    if (!(block.getParent() instanceof ListItem)) {
      flow.blankLine();
    }
  }

  private void end() {
    try {
      flow.endParagraph();
    } catch (Unreadable bounds) {
      tooLong = true;
    }
  }

  @Override
  public void visit(ListItem item) {
    firstOfItem = true;
    visitChildren(item);
    firstOfItem = false;
  }

  @Override
  public void visit(FencedCodeBlock block) {
    verbatim(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    verbatim(block.getLiteral());
  }

  @Override
  public void visit(HtmlBlock block) {
    verbatim(Jsoup.parse(block.getLiteral()).wholeText());
  }

  private void verbatim(String text) {
    flow.startParagraph(TextStyle.OPEN, false);
    text.lines()
        .forEach(
            line -> {
              flow.text(line, TextStyle.OPEN);
              flow.lineBreak();
            });
    end();
  }

  @Override
  public void visit(Text text) {
    flow.text(text.getLiteral(), style);
  }

  @Override
  public void visit(Code code) {
    flow.text(code.getLiteral(), style);
  }

  /** A tag within a line is no text; a break is one. */
  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
      flow.lineBreak();
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    flow.lineBreak();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    flow.lineBreak();
  }

  @Override
  public void visit(Emphasis emphasis) {
    within(emphasis, style.withItalic(true));
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    within(emphasis, style.withBold(true));
  }

  private void within(Node node, TextStyle look) {
    TextStyle around = style;
    style = look;
    visitChildren(node);
    style = around;
  }

  @Override
  public void visit(Link link) {
    flow.link(link.getDestination());
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
  }
}
