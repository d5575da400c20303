package dev.jobwise.server.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import dev.jobwise.server.render.RandomDocuments;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.RenderOptions.Creative;
import dev.jobwise.server.render.RenderOptions.Docx;
import dev.jobwise.server.render.RenderOptions.HeaderStyle;
import dev.jobwise.server.render.RenderOptions.Margins;
import dev.jobwise.server.render.RenderOptions.PageSize;
import dev.jobwise.server.render.Renderer.Rendered;
import dev.jobwise.server.render.SampleDocuments;
import dev.jobwise.server.testing.Slow;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@Slow
class DocxRendererTest {

  private static final String BODY = "word/document.xml";
  private static final Document RESUME = SampleDocuments.resume();
  private static final Document LETTER = SampleDocuments.letter();

  private final DocxRenderer renderer = new DocxRenderer();

  @ParameterizedTest
  @ValueSource(strings = {"modern", "classic", "creative", "ats-optimized"})
  void paragraphs_haveStylesThatTellWhatTheyAre(String template) throws Exception {
    DocxFile file = file(RESUME, template, RenderOptions.DEFAULTS);

    assertThat(texts(file, "Title")).containsExactly(RESUME.header().name());
    assertThat(texts(file, "Heading1"))
        .isEqualTo(RESUME.sections().stream().map(Section::heading).toList());
    assertThat(texts(file, "Heading2")).isNotEmpty();
    assertThat(texts(file, "ListBullet"))
        .isEqualTo(
            RESUME.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.bullets().stream())
                .toList());
    assertThat(file.poi().getTables()).isEmpty();
    assertThat(file.poi().getParagraphs())
        .filteredOn(paragraph -> "ListBullet".equals(paragraph.getStyle()))
        .allMatch(paragraph -> paragraph.getNumFmt().equals("bullet"));
    assertThat(file.poi().getParagraphs())
        .allMatch(paragraph -> file.poi().getStyles().styleExist(paragraph.getStyle()));
  }

  @Test
  void itemsOfALetter_areBullets() throws Exception {
    DocxFile file = file(LETTER, "modern", RenderOptions.DEFAULTS);

    assertThat(texts(file, "ListBullet")).containsExactly("Kubernetes", "Go");
    assertThat(texts(file, "Letter")).contains("I bring:").doesNotContain("- Go");
  }

  @Test
  void headings_haveLevelsInTheOutline() throws Exception {
    DocxFile file = file(RESUME, "classic", RenderOptions.DEFAULTS);

    assertThat(file.poi().getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    assertThat(file.poi().getStyles().getStyle("Heading1").getCTStyle().toString())
        .contains("outlineLvl w:val=\"0\"");
  }

  @Test
  void contacts_canBeClicked() throws Exception {
    DocxFile file = file(RESUME, "modern", RenderOptions.DEFAULTS);

    List<String> opened =
        file.poi().getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .filter(XWPFHyperlinkRun.class::isInstance)
            .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(file.poi()).getURL())
            .toList();
    assertThat(opened)
        .startsWith(
            "mailto:john@example.com", "tel:+15551234567", "https://linkedin.com/in/johndoe");
  }

  @Test
  void file_saysWhoseItIsAndInWhichLanguage() throws Exception {
    DocxFile file =
        file(
            SampleDocuments.in("de"),
            "modern",
            docx(false, List.of(), false, Map.of("Subject", "Bewerbung", "batch", "a & b")));

    CoreProperties core = file.poi().getProperties().getCoreProperties();
    assertThat(core.getTitle()).isEqualTo("JOHN DOE");
    assertThat(core.getCreator()).isEqualTo("JOHN DOE");
    assertThat(core.getSubject()).isEqualTo("Bewerbung");
    assertThat(core.getCreated()).isEqualTo(RESUME.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("de");
    assertThat(file.poi().getProperties().getCustomProperties().getProperty("batch").getLpwstr())
        .isEqualTo("a & b");
    assertThat(DocxFile.value(file.element("word/styles.xml", "lang"), "val")).isEqualTo("de-DE");
  }

  @Test
  void options_shapeThePage() throws Exception {
    RenderOptions options =
        new RenderOptions(
            "Georgia",
            14,
            "#AA0011",
            2.0,
            new Margins(0, 1, 3, 0.5),
            PageSize.LETTER,
            true,
            HeaderStyle.BOTH,
            RenderOptions.DEFAULTS.docx(),
            new Creative(null, null, null));
    DocxFile file = file(RESUME, "classic", options);

    Element page = file.element(BODY, "pgSz");
    Element margins = file.element(BODY, "pgMar");
    assertThat(DocxFile.value(page, "w")).isEqualTo("12240");
    assertThat(List.of("top", "bottom", "left", "right"))
        .extracting(side -> DocxFile.value(margins, side))
        .containsExactly("0", "1440", "4320", "720");
    Element defaults = file.element("word/styles.xml", "rPrDefault");
    assertThat(defaults.getElementsByTagName("w:rFonts").item(0).getAttributes())
        .satisfies(
            fonts -> assertThat(fonts.getNamedItem("w:ascii").getNodeValue()).isEqualTo("Georgia"));
    assertThat(file.poi().getStyles().getStyle("Heading1").getCTStyle().toString())
        .contains("<w:b/>", "<w:bottom", "AA0011");
    assertThat(file.elements("word/footer1.xml", "fldSimple").getLength()).isEqualTo(2);
    assertThat(file.poi().getHeaderList())
        .extracting(header -> header.getText().strip())
        .containsOnly("");
  }

  @Test
  void creative_hasABandInItsColors() throws Exception {
    DocxFile file = file(RESUME, "creative", creative(new Creative("#112233", "#445566", 20.0)));

    assertThat(file.parts().get("word/header1.xml").getElementsByTagName("v:rect").item(0))
        .satisfies(
            band ->
                assertThat(band.getAttributes().getNamedItem("fillcolor").getNodeValue())
                    .isEqualTo("#112233"));
    assertThat(file(LETTER, "creative", RenderOptions.DEFAULTS).parts().get("word/header1.xml"))
        .satisfies(head -> assertThat(head.getElementsByTagName("v:rect").getLength()).isZero());
  }

  @Test
  void comments_standAtEachSection() throws Exception {
    DocxFile file = file(RESUME, "modern", docx(true, List.of("Skills"), false, Map.of()));

    assertThat(file.poi().getDocComments().getComments())
        .hasSize(RESUME.sections().size())
        .allMatch(comment -> comment.getAuthor().equals("JobWise"));
    assertThat(file.elements(BODY, "commentRangeStart").getLength())
        .isEqualTo(RESUME.sections().size());
    assertThat(file.poi().getDocComments().getComments().get(0).getText()).contains("protected");
    assertThat(file.poi().getDocComments().getComments().get(1).getText()).contains("may edit");
  }

  @Test
  void editableFields_protectTheOthers() throws Exception {
    RenderOptions options = docx(false, List.of("experience", "Header"), true, Map.of());
    DocxFile file = file(RESUME, "modern", options);

    assertThat(DocxRenderer.editableSections(RESUME, options))
        .containsExactly("header", "experience");
    assertThat(file.poi().isEnforcedReadonlyProtection()).isTrue();
    assertThat(file.poi().isTrackRevisions()).isTrue();
    assertThat(file.elements(BODY, "permStart").getLength()).isEqualTo(2);
    assertThat(file.elements(BODY, "permEnd").getLength()).isEqualTo(2);
    assertThat(DocxRenderer.editableSections(LETTER, RenderOptions.DEFAULTS))
        .containsExactly("header", "cover_letter");
  }

  @Test
  void defaults_protectNothing() throws Exception {
    DocxFile file = file(RESUME, "modern", RenderOptions.DEFAULTS);

    assertThat(file.poi().isEnforcedProtection()).isFalse();
    assertThat(file.poi().isTrackRevisions()).isFalse();
    assertThat(file.elements(BODY, "permStart").getLength()).isZero();
    assertThat(file.poi().getDocComments()).isNull();
  }

  @Test
  void rightToLeftText_isMarked() throws Exception {
    Document hebrew =
        new Document(
            RESUME.kind(),
            "en",
            RESUME.header(),
            List.of(
                new Section(
                    Type.SUMMARY,
                    "PROFESSIONAL SUMMARY",
                    List.of(
                        new Document.Entry(
                            List.of(), null, List.of("שלום עולם"), List.of(), List.of())))),
            RESUME.date());

    DocxFile file = file(hebrew, "classic", RenderOptions.DEFAULTS);

    assertThat(file.elements(BODY, "bidi").getLength()).isEqualTo(1);
    assertThat(file.elements(BODY, "rtl").getLength()).isEqualTo(1);
  }

  @Test
  void equalInput_givesEqualBytes() {
    RenderOptions options = docx(true, List.of("skills"), true, Map.of("b", "1", "a", "2"));
    Document random = new RandomDocuments(3, true).resume();

    assertThat(renderer.render(random, "creative", options).bytes())
        .isEqualTo(new DocxRenderer().render(random, "creative", options).bytes());
  }

  private DocxFile file(Document document, String template, RenderOptions options)
      throws Exception {
    Rendered rendered = renderer.render(document, template, options);
    assertThat(rendered.pages()).isNull();
    assertThat(rendered.words()).isPositive();
    return DocxFile.read(rendered);
  }

  private static List<String> texts(DocxFile file, String style) {
    return file.poi().getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static RenderOptions docx(
      boolean comments, List<String> editable, boolean track, Map<String, String> properties) {
    RenderOptions d = RenderOptions.DEFAULTS;
    return new RenderOptions(
        d.fontFamily(),
        d.fontSizePoints(),
        d.accentColor(),
        d.lineSpacing(),
        d.margins(),
        d.pageSize(),
        d.pageNumbers(),
        d.headerStyle(),
        new Docx(comments, editable, track, properties),
        d.creative());
  }

  private static RenderOptions creative(Creative creative) {
    RenderOptions d = RenderOptions.DEFAULTS;
    return new RenderOptions(
        d.fontFamily(),
        d.fontSizePoints(),
        d.accentColor(),
        d.lineSpacing(),
        d.margins(),
        d.pageSize(),
        d.pageNumbers(),
        d.headerStyle(),
        d.docx(),
        creative);
  }
}
