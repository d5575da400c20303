package dev.jobwise.server.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.RandomDocuments;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.RenderOptions.Creative;
import dev.jobwise.server.render.RenderOptions.Docx;
import dev.jobwise.server.render.RenderOptions.HeaderStyle;
import dev.jobwise.server.render.RenderOptions.Margins;
import dev.jobwise.server.render.RenderOptions.PageSize;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.TemplateSample;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.render.pdf.PdfText.Glyph;
import dev.jobwise.server.testing.Slow;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files are read back by an ordinary extractor, whatever is in them and however they look. */
@Slow
class PdfReadBackTest {

  private static final PdfRenderer RENDERER = new PdfRenderer(null);

  /** More of them find what is rarer: {@code -DargLine=-Djobwise.test.seeds=100}. */
  private static final int SEEDS = Integer.getInteger("jobwise.test.seeds", 4);

  static List<String> templates() {
    return Templates.all().stream().map(Template::id).toList();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyText_comesBackOnceAndInOrder(String template) {
    // Each template gets other documents.
    int first = templates().indexOf(template) * SEEDS;
    for (int seed = first; seed < first + SEEDS; seed++) {
      RenderOptions options = options(new Random(seed));
      RandomDocuments documents = new RandomDocuments(seed, false);
      check(documents.resume(), template, options);
      check(documents.letter(), template, options);
    }
  }

  private static void check(Document document, String template, RenderOptions options) {
    byte[] file = RENDERER.render(document, template, options).bytes();
    PdfText.Read read = PdfText.read(file);
    String date = document.kind() == Kind.COVER_LETTER ? document.day() : "";
    assertThat(PrintedText.plain(read.text()))
        .as("%s %s", template, options)
        .isEqualTo(PrintedText.of(document, template.equals("ats-optimized"), date));
    noSignsOverlap(read.glyphs(), template + options);
    allSignsAreOnThePage(read.glyphs(), options, template + options);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void contacts_areFoundByPlainPatterns(String template) {
    byte[] file =
        RENDERER.render(TemplateSample.resume(), template, RenderOptions.DEFAULTS).bytes();
    String text = PdfText.read(file).text();
    assertThat(found("[\\w.]+@[\\w.]+\\.\\w+", text)).containsExactly("elena@marchetti.example");
    assertThat(found("\\+\\d[\\d-]{8,}", text)).containsExactly("+1-555-010-4477");
    assertThat(found("(?:linkedin|github)\\.com/[\\w/-]+", text))
        .containsExactly(
            "linkedin.com/in/elena-marchetti",
            "github.com/emarchetti",
            "github.com/emarchetti/tidewatch");
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  /** Poppler, in the order in which text is drawn: what most programs read. */
  @ParameterizedTest
  @MethodSource("templates")
  void pdftotext_readsTheSame(String template, @TempDir Path folder) throws Exception {
    String text = pdftotext(TemplateSample.resume(), template, folder, "-raw");
    assertThat(text).isEqualTo(written(TemplateSample.resume(), template));
  }

  /** Poppler, in the order that it guesses: dates at the right margin come earlier or later. */
  @ParameterizedTest
  @MethodSource("templates")
  void pdftotext_readsOneColumnAfterTheOther(String template, @TempDir Path folder)
      throws Exception {
    String text = pdftotext(TemplateSample.resume(), template, folder, "-nopgbrk");
    assertThat(withoutDates(text))
        .isEqualTo(withoutDates(written(TemplateSample.resume(), template)));
  }

  private static String pdftotext(Document document, String template, Path folder, String order)
      throws IOException {
    Assumptions.assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "pdftotext"))),
        "pdftotext is not installed");
    Path file = folder.resolve("resume.pdf");
    Files.write(file, RENDERER.render(document, template, RenderOptions.DEFAULTS).bytes());
    Process process =
        new ProcessBuilder("pdftotext", order, file.toString(), "-")
            .redirectErrorStream(true)
            .start();
    return PrintedText.plain(
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static String written(Document document, String template) {
    return PrintedText.of(document, template.equals("ats-optimized"), "");
  }

  private static String withoutDates(String text) {
    return TemplateSample.resume().sections().stream()
        .flatMap(section -> section.entries().stream())
        .map(Document.Entry::dates)
        .filter(Objects::nonNull)
        .reduce(text, (rest, dates) -> rest.replace(PrintedText.plain(dates), ""));
  }

  /** Two signs overlap if the middles of their bodies do. */
  private static void noSignsOverlap(List<Glyph> glyphs, String which) {
    Map<String, Glyph> cells = new HashMap<>();
    for (Glyph glyph : glyphs) {
      if (glyph.text().isBlank() || glyph.width() <= 0) {
        continue;
      }
      int middle = Math.round(glyph.x() + glyph.width() / 2);
      int line = Math.round(glyph.y() - glyph.height() * 0.3f);
      Glyph other = cells.put(glyph.page() + "/" + middle + "/" + line, glyph);
      if (other != null && !isMark(glyph) && !isMark(other)) {
        fail("%s: %s over %s in %s", which, glyph, other, line(glyphs, glyph));
      }
    }
  }

  private static String line(List<Glyph> glyphs, Glyph one) {
    return glyphs.stream()
        .filter(glyph -> glyph.page() == one.page() && Math.abs(glyph.y() - one.y()) < 1)
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  private static boolean isMark(Glyph glyph) {
    return glyph.width() < 2;
  }

  private static void allSignsAreOnThePage(
      List<Glyph> glyphs, RenderOptions options, String which) {
    boolean a4 = options.pageSize() == PageSize.A4;
    double right = (a4 ? 595.276 : 612) - options.margins().right() * 72;
    double bottom = (a4 ? 841.89 : 792) - options.margins().bottom() * 72;
    for (Glyph glyph : glyphs) {
      boolean outside = glyph.x() + glyph.width() >= right + 1 || glyph.y() >= bottom + 1;
      if (outside && !glyph.text().isBlank()) {
        fail("%s: %s in %s", which, glyph, line(glyphs, glyph));
      }
    }
  }

  static RenderOptions options(Random random) {
    List<String> families =
        List.of("Helvetica", "Arial", "Times", "Times New Roman", "Georgia", "Calibri");
    List<Double> margins = List.of(0.0, 0.5, 0.75, 1.0, 3.0);
    return new RenderOptions(
        random.nextBoolean() ? null : pick(random, families),
        pick(random, List.of(9, 11, 14)),
        random.nextBoolean() ? null : "#16A34A",
        pick(random, List.of(1.0, 1.15, 2.0)),
        new Margins(
            pick(random, margins),
            pick(random, margins),
            pick(random, margins),
            pick(random, margins)),
        pick(random, List.of(PageSize.values())),
        random.nextBoolean(),
        pick(random, List.of(HeaderStyle.values())),
        new Docx(false, List.of(), false, Map.of()),
        new Creative(
            random.nextBoolean() ? null : "#FDE68A",
            null,
            random.nextBoolean() ? null : pick(random, List.of(20.0, 45.0))));
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Test
  void equalContent_givesEqualBytes() {
    Document document = new RandomDocuments(1, false).resume();
    for (String template : templates()) {
      assertThat(RENDERER.render(document, template, RenderOptions.DEFAULTS).bytes())
          .isEqualTo(
              new PdfRenderer(null).render(document, template, RenderOptions.DEFAULTS).bytes());
    }
  }
}
