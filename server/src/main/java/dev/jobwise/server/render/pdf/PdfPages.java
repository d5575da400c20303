package dev.jobwise.server.render.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import dev.jobwise.server.render.Document;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A document laid out on pages. */
final class PdfPages implements AutoCloseable {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** What less white space can make room for, as a share of a page. */
  private static final double SPILL = 0.2;

  /** The element that holds the narrow column. */
  private static final String LEAD = "lead";

  private final PDDocument pdf = new PDDocument();
  private final Map<PDFont, GlyphWidths> widths = new IdentityHashMap<>();
  private final PdfBoxRenderer renderer;
  private final PageStyle style;

  /**
   * @param document of printable text
   */
  PdfPages(Document document, PageStyle style, FontSet fonts) {
    this.style = style;
    WordFit fit = new WordFit(style.families().stream().map(fonts::widths).toList());
    PageContent content = PageContent.of(document, style, fit);
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .usePageSupplier(
                (file, width, height, page, beside) -> PropertyLists.addPage(file, width, height))
            .withW3cDocument(Dom.of(PageHtml.of(document.kind(), content, style)), null)
            .useNamespaceHandler(new PageElements())
            .usePdfUaAccessibility(true)
            .useColorProfile(SRGB)
            // The JDK's breaks after any full stop, even in an address, and nowhere in long words.
            .useUnicodeLineBreaker(
                new ICUBreakers.ICULineBreaker(Locale.forLanguageTag(document.language())))
            .useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    if (isBidirectional(PageContent.text(document))) {
      builder
          .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
          .useUnicodeBidiReorderer(new ICUBidiReorderer());
    }
    for (FontFile file : fonts.files()) {
      builder.useFont(
          new Supplier(fonts, file),
          file.family(),
          file.weight(),
          file.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    this.renderer = builder.buildPdfRenderer();
    renderer.getSharedContext().setTextRenderer(new TextMeasure(widths));
    renderer.layout();
  }

  private static boolean isBidirectional(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Whether the narrow column ends on the page on which it begins. */
  boolean leadIsOnOnePage() {
    Box lead = renderer.getSharedContext().getBoxById(LEAD);
    return lead == null || lead.getAbsY() + lead.getHeight() <= pages().get(0).getBottom();
  }

  int count() {
    return pages().size();
  }

  /** Whether just some lines stand on a second page. */
  boolean spillALittle() {
    PageBox first = pages().get(0);
    Box root = renderer.getRootBox();
    int spilled = root.getAbsY() + root.getHeight() - first.getBottom();
    return count() == 2 && spilled <= (first.getBottom() - first.getTop()) * SPILL;
  }

  private List<PageBox> pages() {
    return renderer.getRootBox().getLayer().getPages();
  }

  PDDocument draw() throws IOException {
    renderer.createPDFWithoutClosing();
    if (style.band() > 0) {
      for (PDPage page : pdf.getPages()) {
        drawBand(page);
      }
    }
    return pdf;
  }

  /** A style sheet can't: backgrounds of pages would not be marked as artifacts. */
  private void drawBand(PDPage page) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, AppendMode.PREPEND, true)) {
      content.beginMarkedContent(COSName.ARTIFACT);
      content.setNonStrokingColor(Color.decode(style.primary()));
      content.addRect(0, 0, (float) style.band(), page.getMediaBox().getHeight());
      content.fill();
      content.endMarkedContent();
    }
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    pdf.close();
  }

  /** Puts a font into a document when the text first needs it. */
  private final class Supplier extends PDFontSupplier {

    private final FontSet fonts;
    private final FontFile file;

    Supplier(FontSet fonts, FontFile file) {
      super(null);
      this.fonts = fonts;
      this.file = file;
    }

    @Override
    public PDFont supply() {
      try {
        PDFont font = PDType0Font.load(pdf, fonts.parsed(file), true);
        widths.put(font, fonts.widths(file));
        return font;
      } catch (IOException damaged) {
        throw new UncheckedIOException(file.family(), damaged);
      }
    }
  }
}
