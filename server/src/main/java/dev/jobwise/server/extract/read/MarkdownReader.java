package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads Markdown with CommonMark. */
final class MarkdownReader {

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(100).build();

  /** Headings as many people write them: "##Skills", which CommonMark takes for text. */
  private static final Pattern TIGHT_HEADING = Pattern.compile("(?m)^#{1,6}+(?=[^#\\s])");

  /** What site generators put first, which CommonMark takes for a heading. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*+\\R((?:[\\w-]++:.*+\\R)++)---[ \\t]*+(?=\\R)");

  private MarkdownReader() {}

  static Extracted read(byte[] content) throws Unreadable {
    String written =
        FRONT_MATTER.matcher(new String(content, StandardCharsets.UTF_8)).replaceFirst("$1");
    Node document = PARSER.parse(TIGHT_HEADING.matcher(written).replaceAll("$0 "));
    LineList lines = new LineList();
    MarkdownText text = new MarkdownText(new FlowText(lines));
    document.accept(text);
    if (text.isTooLong()) {
      throw new Unreadable(Problem.TOO_COMPLEX);
    }
    return new Extracted(Format.MD, null, lines.all());
  }
}
