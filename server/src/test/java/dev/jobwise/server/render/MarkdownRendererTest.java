package dev.jobwise.server.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {

  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.COMPACT).build();

  @Test
  void resume_hasHeadingsListsAndLinks() {
    assertThat(markdown(SampleDocuments.resume()))
        .startsWith(
            """
            # JOHN DOE

            Seattle, WA | [john@example.com](mailto:john@example.com) | \\
            [+1-555-123-4567](tel:+15551234567)  \n\
            [linkedin.com/in/johndoe](https://linkedin.com/in/johndoe) | \\
            [github.com/johndoe](https://github.com/johndoe)

            ## PROFESSIONAL SUMMARY
            """
                .replace("\\\n", ""))
        .contains(
            """
            ### Senior Software Engineer | TechCorp Inc. | Seattle, WA

            January 2020 - Present

            - Led the work on TechCorp Inc.
            - Cut deployment time by 75%

            **Technologies:** Kubernetes, Go
            """,
            """
            ### Bachelor of Science in Computer Science

            University of Washington | 2013-2017  \n\
            GPA: 3.85 | Summa Cum Laude

            **Coursework:** Databases
            """)
        .endsWith("## LANGUAGES\n\n- English (native)\n");
  }

  @Test
  void letter_isItsText() {
    assertThat(markdown(SampleDocuments.letter()))
        .contains("\n\nI bring:\n\n- Kubernetes\n- Go\n\n")
        .endsWith(
            """
            Sincerely,  \n\
            John Doe  \n\
            [john@example.com](mailto:john@example.com)  \n\
            [+1-555-123-4567](tel:+15551234567)
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+ 5 more", "+", "~~~", "~~~ tilde", "- 5", "1. One", "1) One", "> so", "==="})
  void signsAtTheStartOfALine_areText(String line) {
    Entry entry = new Entry(List.of(), null, List.of("Dear all,", line), List.of(line), List.of());
    Document document =
        new Document(
            Kind.RESUME,
            "en",
            new Header("ANN", List.of()),
            List.of(
                new Section(Type.SUMMARY, "SUMMARY", List.of(entry)),
                new Section(Type.EXPERIENCE, "EXPERIENCE", List.of(entry))),
            LocalDate.of(2026, 1, 5));

    String text = TEXT.render(PARSER.parse(markdown(document)));

    assertThat(text.lines().filter(line::equals)).hasSize(2);
  }

  @Test
  void anyText_isReadAsItIs() {
    RandomDocuments random = new RandomDocuments(4, true);
    for (int i = 0; i < 200; i++) {
      for (Document document : List.of(random.resume(), random.letter())) {
        String markdown = markdown(document);
        assertThat(words(TEXT.render(PARSER.parse(markdown))))
            .as(markdown)
            .containsExactlyElementsOf(words(TextRenderer.text(document)));
      }
    }
  }

  private static String markdown(Document document) {
    return new String(
        new MarkdownRenderer().render(document, "modern", RenderOptions.DEFAULTS).bytes(),
        StandardCharsets.UTF_8);
  }

  /** Without what other renderers put between texts, and what they write links as. */
  private static List<String> words(String text) {
    return Stream.of(
            text.replaceAll("\" \\((?:https|mailto|tel):[^)]*\\)", "").split("[ \n|•*\"-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
