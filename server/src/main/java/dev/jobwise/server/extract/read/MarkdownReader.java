package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.nio.charset.StandardCharsets;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads Markdown with CommonMark. */
final class MarkdownReader {

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(100).build();

  private MarkdownReader() {}

  static Extracted read(byte[] content) throws Unreadable {
    Node document = PARSER.parse(new String(content, StandardCharsets.UTF_8));
    LineList lines = new LineList();
    MarkdownText text = new MarkdownText(new FlowText(lines));
    document.accept(text);
    if (text.isTooLong()) {
      throw new Unreadable(Problem.TOO_COMPLEX);
    }
    return new Extracted(Format.MD, null, lines.all());
  }
}
