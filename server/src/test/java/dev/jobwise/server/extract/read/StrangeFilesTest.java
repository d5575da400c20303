package dev.jobwise.server.extract.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.HostileFiles;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Structures that no program writes, or few do. */
class StrangeFilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-1e308", "1e308", "0x1p9", "", "x"})
  void numbersOfAllKinds_becomePositionsThatCanBeCompared(String number) throws Exception {
    String body =
        "<d><tr><tc><tcW type='dxa' w='%1$s'/><p><pPr><outlineLvl val='%1$s'/></pPr><r><rPr><sz"
            + " val='%1$s'/></rPr><t>one</t></r></p></tc>"
            + "<tc><p><r><t>two</t></r></p></tc></tr></d>";

    List<Line> lines = docx(body.formatted(number));
    assertThat(lines).hasSize(2);
    for (Line line : lines) {
      assertThat(line.x()).isBetween(0.0, 1e6);
      assertThat(line.width()).isBetween(0.0, 1e6);
      assertThat(line.fontSize()).isBetween(0.0, 1e6);
      assertThat(line.heading()).isBetween(0, 9);
    }
  }

  @Test
  void fieldsOfOneParagraph_eachHaveTheirLink() throws Exception {
    String field =
        "<r><fldChar fldCharType='begin'/></r><r><instrText>HYPERLINK"
            + " \"%s\"</instrText></r><r><fldChar fldCharType='separate'/></r><r><t>%1$s"
            + " </t></r><r><fldChar fldCharType='end'/></r>";
    List<Line> lines =
        docx(
            "<d><p>"
                + field.formatted("https://a.example")
                + field.formatted("https://b.example")
                + "</p></d>");

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).links()).containsExactly("https://a.example", "https://b.example");
  }

  @Test
  void joinersThatSpell_stay_andOtherInvisibleSignsGo() throws Exception {
    String word = "&#x645;&#x6cc;&#x200c;&#x634;";

    assertThat(docx("<d><p><r><t>zero&#x200b;-&#x200c;width " + word + "</t></r></p></d>"))
        .extracting(Line::text)
        .containsExactly("zero-width \u0645\u06cc\u200c\u0634");
  }

  @Test
  void linkThatHoldsAFile_isLeftOut() throws Exception {
    String link = "<r><instrText>HYPERLINK \"data:%s\"</instrText></r><r><t>photo</t></r>";

    assertThat(docx("<d><p>" + link.formatted("x".repeat(4000)) + "</p></d>").get(0).links())
        .isEmpty();
  }

  /** The library would need another one for most, which is not there. */
  @ParameterizedTest
  @ValueSource(ints = {1, 6, 9, 12, 14, 93, 95, 98})
  void partsPackedInUnusualWays_areDamage(int method) throws Exception {
    byte[] file = HostileFiles.docx("<d><p><r><t>one</t></r></p></d>");
    // The method stands in each local header and in each entry of the directory.
    for (int i = 0; i < file.length - 12; i++) {
      boolean local = Bytes.startsWith(file, i, new byte[] {'P', 'K', 3, 4});
      boolean entry = Bytes.startsWith(file, i, new byte[] {'P', 'K', 1, 2});
      if (local || entry) {
        file[i + (local ? 8 : 10)] = (byte) method;
      }
    }

    Unreadable refusal =
        catchThrowableOfType(Unreadable.class, () -> Readers.read(Format.DOCX, file));

    assertThat(refusal.problem()).isEqualTo(Problem.DAMAGED);
  }

  /** Some programs draw letters twice at one place to make them bold. */
  @Test
  void charactersAtOnePlace_areNoDamage() throws Exception {
    // Three letters; then back to the first two, and on to a column far to the right.
    Extracted read =
        pdf(FontName.COURIER, "abc", 1800f, "ab", -600f, -20_000f, "c", 21_200f + 600f, "b");

    assertThat(read.text()).contains("a", "b", "c");
  }

  /** Some programs set letters one by one, and draw blanks between words. */
  @Test
  void unevenGapsBetweenLetters_areNoBlanks() throws Exception {
    Extracted read =
        pdf(
            FontName.HELVETICA,
            "Uni",
            -125f,
            "versi",
            -125f,
            "t",
            -125f,
            "y of ",
            "Le",
            -125f,
            "eds");

    assertThat(read.text()).contains("University of Leeds");
  }

  @Test
  void gapsBetweenWords_areBlanksBesideThoseThatAreDrawn() throws Exception {
    Extracted read =
        pdf(FontName.HELVETICA, "Cook", -260f, "of", -260f, "the", -260f, "day, ", "Leeds");

    assertThat(read.text()).contains("Cook of the day, Leeds");
  }

  /** A page without any blank has gaps of two kinds, however narrow those between words are. */
  @Test
  void gapsOfAPage_tellWhichAreBlanks() throws Exception {
    Object[] narrow = {"S", -40f, "ous", -140f, "Chef", -140f, "a", -40f, "t", -140f, "Leeds"};
    Object[] wide = {"So", -170f, "us Ch", -170f, "ef", -240f, "a", -170f, "t Leeds in York"};

    assertThat(pdf(FontName.HELVETICA, narrow).text()).contains("Sous Chef at Leeds");
    assertThat(pdf(FontName.HELVETICA, wide).text()).contains("Sous Chef at Leeds");
  }

  /** Writers of right-to-left text draw signs for its order, some as wide as a blank. */
  @Test
  void signsThatOnlyOrder_leaveTheirGap() throws Exception {
    String toUnicode =
        "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <7e> <202d> endbfchar"
            + " 1 beginbfrange <20> <7d> <0020> endbfrange";

    assertThat(pdf(font(toUnicode), "Cook", 0f, "~", 0f, "of", 0f, " the day").text())
        .contains("Cook of the day");
  }

  @Test
  void ligatureThatOnlyItsNameSpells_keepsItsLetters() throws Exception {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('~'));
    differences.add(COSName.getPDFName("f_f_i"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = new PDType1Font(FontName.HELVETICA).getCOSObject();
    font.setItem(COSName.ENCODING, encoding);

    assertThat(page(font, "(An o~ce) Tj")).isEqualTo("An office");
  }

  /** The text of a page that draws with a font, as the file says. */
  private static String page(COSDictionary font, String drawing) throws Exception {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("F"), new PDType1Font(font));
      PDStream content = new PDStream(document);
      try (OutputStream stream = content.createOutputStream()) {
        String text = "BT /F 10 Tf 50 700 Td " + drawing + " ET";
        stream.write(text.getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      document.save(out);
      return Readers.read(Format.PDF, out.toByteArray()).text();
    }
  }

  /** A font that says which signs its codes stand for. */
  private static PDType1Font font(String toUnicode) throws Exception {
    COSStream map = new COSStream();
    try (OutputStream out = map.createOutputStream()) {
      out.write(toUnicode.getBytes(StandardCharsets.US_ASCII));
    }
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    return font;
  }

  private static Extracted pdf(FontName font, Object... positioned) throws Exception {
    return pdf(new PDType1Font(font), positioned);
  }

  /** A line of texts and the distances between them, in thousandths of the size. */
  private static Extracted pdf(PDType1Font font, Object... positioned) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(50, 700);
        content.showTextWithPositioning(positioned);
        content.endText();
      }
      document.save(file);
    }
    return Readers.read(Format.PDF, file.toByteArray());
  }

  private static List<Line> docx(String body) throws Exception {
    return Readers.read(Format.DOCX, HostileFiles.docx(body)).lines();
  }
}
