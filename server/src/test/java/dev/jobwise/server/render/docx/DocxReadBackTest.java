package dev.jobwise.server.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.RandomDocuments;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.RenderOptions.Creative;
import dev.jobwise.server.render.RenderOptions.Docx;
import dev.jobwise.server.render.RenderOptions.HeaderStyle;
import dev.jobwise.server.render.RenderOptions.Margins;
import dev.jobwise.server.render.RenderOptions.PageSize;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.render.TextRenderer;
import dev.jobwise.server.testing.Slow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a document holds, in every template: its file holds it once, in reading order. */
@Slow
class DocxReadBackTest {

  /** More of them find what is rarer: {@code -DargLine=-Djobwise.test.seeds=100}. */
  private static final int DOCUMENTS = Integer.getInteger("jobwise.test.seeds", 6);

  /** Signs between parts, which a template may leave out. */
  private static final Set<String> SIGNS = Set.of("|", "•");

  private static final RenderOptions EXTREME =
      new RenderOptions(
          "Times",
          9,
          "#000000",
          1.0,
          new Margins(3, 3, 3, 3),
          PageSize.LETTER,
          true,
          HeaderStyle.UNDERLINE,
          new Docx(true, List.of("experience", "languages", "letter"), true, Map.of()),
          new Creative("#FFFFFF", "#000000", 45.0));

  private final DocxRenderer renderer = new DocxRenderer();

  @Test
  void resumes_loseAndDoubleNothing() throws Exception {
    RandomDocuments random = new RandomDocuments(1, true);
    for (int i = 0; i < DOCUMENTS; i++) {
      check(random.resume(), i);
    }
  }

  @Test
  void letters_loseAndDoubleNothing() throws Exception {
    RandomDocuments random = new RandomDocuments(2, true);
    for (int i = 0; i < DOCUMENTS; i++) {
      check(random.letter(), i);
    }
  }

  /** In each template; each gets the default and the extreme options in turn. */
  private void check(Document document, int turn) throws Exception {
    int next = turn;
    for (Template template : Templates.all()) {
      RenderOptions options = next++ % 2 == 0 ? RenderOptions.DEFAULTS : EXTREME;
      DocxFile file = DocxFile.read(renderer.render(document, template.id(), options));
      String text = file.text();

      assertThat(words(text)).as(template.id()).isEqualTo(words(printed(document)));
      assertInOrder(text, document);
    }
  }

  /** The text; above that of a letter stand the name, the day and the address. */
  private static String printed(Document document) {
    String text = TextRenderer.text(document);
    return document.kind() == Document.Kind.COVER_LETTER
        ? document.header().name() + "\n" + document.day() + "\n" + address(document) + text
        : text;
  }

  private static String address(Document letter) {
    return letter.address() == null
        ? ""
        : letter.address().recipient() + "\n" + letter.address().subject() + "\n";
  }

  /** In any order. */
  private static List<String> words(String text) {
    return Stream.of(DocxText.clean(text).split("[ \t\n]+"))
        .filter(word -> !word.isEmpty() && !SIGNS.contains(word))
        .sorted()
        .toList();
  }

  private static void assertInOrder(String text, Document document) {
    int at = 0;
    for (Section section : document.sections()) {
      for (String line : lines(section).stream().map(DocxText::clean).toList()) {
        int found = text.indexOf(line, at);
        assertThat(found).as(line).isNotNegative();
        at = found + line.length();
      }
    }
  }

  private static List<String> lines(Section section) {
    List<String> lines = new ArrayList<>();
    if (section.heading() != null) {
      lines.add(section.heading());
    }
    for (Entry entry : section.entries()) {
      lines.addAll(entry.title());
      lines.addAll(entry.lines());
      lines.addAll(entry.bullets());
      entry.notes().forEach(note -> lines.add(note.text()));
    }
    return lines;
  }
}
