package dev.jobwise.server.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.testing.Slow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is set in fonts that have its signs, or not at all. */
@Slow
class FontChoiceTest {

  private static final PdfRenderer RENDERER = new PdfRenderer(null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Příliš žluťoučký kůň úpěl ďábelské ódy",
        "Zażółć gęślą jaźń",
        "Tiếng Việt: Nguyễn Thị Hồng Ngọc",
        "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
        "Съешь же ещё этих мягких французских булок",
        "İstanbul'da ığdır ağacı",
        "€ £ ¥ ₹ ₺ → ⇒ ✓ ★ ☆ ● ■ ▪ ➢ ∑ ≥ 🚀"
      })
  void shippedFonts_haveEverySign(String text) {
    for (String family : List.of("Helvetica", "Times", "Georgia", "Calibri")) {
      assertThat(PdfText.read(render(RENDERER, text, family)).text()).contains(text);
    }
  }

  @Test
  void lettersOfFormulas_becomeLetters() {
    assertThat(PdfText.read(render(RENDERER, "𝐁𝐨𝐥𝐝 𝟐𝟎𝟐𝟒", "Helvetica")).text())
        .contains("Bold 2024");
  }

  @Test
  void hebrew_runsFromRightToLeft() {
    PdfText.Read read = PdfText.read(render(RENDERER, "שלום עולם", "Helvetica"));
    assertThat(read.text()).contains("שלום עולם");
    float first = x(read, "ש");
    assertThat(first).isGreaterThan(x(read, "ע"));
  }

  private static float x(PdfText.Read read, String sign) {
    return read.glyphs().stream()
        .filter(glyph -> glyph.text().equals(sign))
        .findFirst()
        .orElseThrow()
        .x();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Han 株式会社", "Arabic مهندسة", "Hangul 한국어", "Thai ภาษาไทย"})
  void scriptWithoutFont_isNamed(String text) {
    String script = text.substring(0, text.indexOf(' '));
    assertThatThrownBy(() -> render(RENDERER, text, "Helvetica"))
        .isInstanceOf(AppException.class)
        .hasMessage("No font for %s text. Set JOBWISE_FONT_DIR to a folder with one.", script);
  }

  /** Damaged files and other files are passed over. */
  @Test
  void fontDir_isRead(@TempDir Path folder) throws IOException {
    try (InputStream font = FontFile.class.getResourceAsStream("fonts/Arimo-Regular.ttf")) {
      Files.copy(font, folder.resolve("a.ttf"));
    }
    Files.writeString(folder.resolve("b.ttf"), "no font");
    Files.writeString(folder.resolve("readme.txt"), "no font either");
    assertThat(FontDirectory.read(folder)).hasSize(1);
    assertThat(PdfText.read(render(new PdfRenderer(folder), "Hello", "Georgia")).text())
        .contains("Hello");
  }

  private static byte[] render(PdfRenderer renderer, String text, String family) {
    Document document =
        new Document(
            Kind.RESUME,
            "en",
            new Header("Jane", List.of()),
            List.of(
                new Section(
                    Type.SUMMARY,
                    "SUMMARY",
                    List.of(new Entry(List.of(), null, List.of(text), List.of(), List.of())))),
            LocalDate.of(2026, 11, 27));
    RenderOptions all = RenderOptions.DEFAULTS;
    RenderOptions options =
        new RenderOptions(
            family,
            all.fontSizePoints(),
            all.accentColor(),
            all.lineSpacing(),
            all.margins(),
            all.pageSize(),
            all.pageNumbers(),
            all.headerStyle(),
            all.docx(),
            all.creative());
    return renderer.render(document, "classic", options).bytes();
  }
}
