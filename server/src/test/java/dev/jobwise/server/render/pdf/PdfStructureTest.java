package dev.jobwise.server.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.SampleDocuments;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.TemplateSample;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.testing.Slow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files carry what programs look for besides the text. */
@Slow
class PdfStructureTest {

  private static final Document RESUME = TemplateSample.resume();

  static List<String> templates() {
    return Templates.all().stream().map(Template::id).toList();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void file_hasTitleLanguageAndDate(String template) throws IOException {
    try (PDDocument pdf = rendered(template)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(RESUME.header().name());
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(RESUME.header().name());
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .hasToString(RESUME.date() + "T00:00:00Z");
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void sections_areBookmarksAndHeadings(String template) throws IOException {
    List<String> headings = RESUME.sections().stream().map(Document.Section::heading).toList();
    try (PDDocument pdf = rendered(template)) {
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks).isEqualTo(headings);
      List<String> tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertThat(tags).filteredOn("H1"::equals).hasSize(1);
      assertThat(tags).filteredOn("H2"::equals).hasSize(headings.size());
      assertThat(tags).contains("H3", "L", "LI", "Link", "P").doesNotContain("Table");
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void contacts_areLinks(String template) throws IOException {
    try (PDDocument pdf = rendered(template)) {
      List<String> targets = new ArrayList<>();
      for (PDAnnotation link : pdf.getPage(0).getAnnotations()) {
        targets.add(((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI());
      }
      assertThat(targets)
          .contains(
              "mailto:elena@marchetti.example",
              "tel:+15550104477",
              "https://linkedin.com/in/elena-marchetti",
              "https://github.com/emarchetti/tidewatch");
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void fonts_areEmbeddedSubsets(String template) throws IOException {
    try (PDDocument pdf = rendered(template)) {
      for (PDPage page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void laterPages_areAsWideAsThePaper(String template) {
    Document career = SampleDocuments.withManyJobs();
    PdfText.Read read =
        PdfText.read(
            new PdfRenderer(null).render(career, template, RenderOptions.DEFAULTS).bytes());
    assertThat(read.pages()).isGreaterThan(1);
    for (int i = 2; i <= read.pages(); i++) {
      int page = i;
      double left =
          read.glyphs().stream()
              .filter(glyph -> glyph.page() == page)
              .mapToDouble(PdfText.Glyph::x)
              .min()
              .orElseThrow();
      assertThat(left).as("page %d", page).isLessThan(0.75 * 72 + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void elementsWithoutBackground_haveNoPropertiesOfTheirOwn(String template) throws IOException {
    try (PDDocument pdf = rendered(template)) {
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getResources().getPropertiesNames()).hasSizeLessThan(4);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void itemsOfALetter_areAList(String template) throws IOException {
    try (PDDocument pdf = rendered(SampleDocuments.letter(), template)) {
      List<String> tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertThat(tags).filteredOn("LI"::equals).hasSize(2);
    }
  }

  /** A narrow column that is longer than a page makes way: all sections begin at one edge. */
  @Test
  void modernWithoutANarrowColumn_hasOneEdge() {
    Document sample = TemplateSample.resume();
    List<Document.Section> sections =
        sample.sections().stream()
            .map(
                section ->
                    section.type() == Document.Type.SUMMARY
                        ? new Document.Section(
                            section.type(),
                            section.heading(),
                            List.of(
                                new Document.Entry(
                                    List.of(),
                                    null,
                                    Collections.nCopies(60, "Sails far and writes it down."),
                                    List.of(),
                                    List.of())))
                        : section)
            .toList();
    Document resume = new Document(sample.kind(), "en", sample.header(), sections, sample.date());

    List<PdfText.Glyph> glyphs =
        PdfText.read(new PdfRenderer(null).render(resume, "modern", RenderOptions.DEFAULTS).bytes())
            .glyphs();

    String text = glyphs.stream().map(PdfText.Glyph::text).collect(Collectors.joining());
    float summary = glyphs.get(text.indexOf(heading(sections, Document.Type.SUMMARY))).x();
    float jobs = glyphs.get(text.indexOf(heading(sections, Document.Type.EXPERIENCE))).x();
    assertThat(jobs).isEqualTo(summary);
  }

  private static String heading(List<Document.Section> sections, Document.Type type) {
    return sections.stream()
        .filter(section -> section.type() == type)
        .findFirst()
        .orElseThrow()
        .heading();
  }

  private static PDDocument rendered(String template) throws IOException {
    return rendered(RESUME, template);
  }

  private static PDDocument rendered(Document document, String template) throws IOException {
    return Loader.loadPDF(
        new PdfRenderer(null).render(document, template, RenderOptions.DEFAULTS).bytes());
  }

  private static List<String> tags(PDStructureNode node) {
    List<String> tags = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        tags.addAll(tags(element));
      }
    }
    return tags;
  }
}
