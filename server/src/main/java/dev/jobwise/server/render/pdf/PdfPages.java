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
import dev.jobwise.server.render.pdf.PageContent.PageEntry;
import dev.jobwise.server.render.pdf.PageContent.PageSection;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  /** What is left of the band of color on later pages, as a share of the margin. */
  private static final double STRIP = 0.2;

  /** The element that holds the narrow column. */
  private static final String LEAD = "lead";

  private final PDDocument pdf = new PDDocument();
  private final Map<PDFont, GlyphWidths> widths = new IdentityHashMap<>();
  private final PdfBoxRenderer renderer;
  private final PageStyle style;
  private final PageContent content;

  /**
   * @param document of printable text
   * @param end where the wide column ends; null if it ends with the document
   */
  PdfPages(Document document, PageStyle style, FontSet fonts, PageBreak end) {
    this.style = style;
    WordFit fit = new WordFit(style.families().stream().map(fonts::widths).toList());
    PageContent whole = PageContent.of(document, style, fit);
    this.content = end == null ? whole : end.of(whole);
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

  /** Where the wide column leaves the first page; null if nothing of it is there. */
  PageBreak end() {
    Set<String> onFirstPage = new HashSet<>();
    addEnding(renderer.getRootBox(), pages().get(0).getBottom(), onFirstPage);
    for (PageSection section : content.rest()) {
      for (PageEntry entry : section.entries()) {
        if (!onFirstPage.contains(entry.id())) {
          int bullets = bullets(entry, onFirstPage);
          boolean none = bullets == 0 && entry == content.rest().get(0).entries().get(0);
          return none ? null : new PageBreak(entry, bullets);
        }
      }
    }
    return null;
  }

  /** Bullets on the first page, without the last: it stays with the notes. */
  private static int bullets(PageEntry entry, Set<String> onFirstPage) {
    int number = 0;
    while (number < entry.bullets().size() - 1
        && onFirstPage.contains(entry.bulletId(number + 1))) {
      number++;
    }
    return number;
  }

  /** Adds the ids of elements that end above a line. */
  private static void addEnding(Box box, int bottom, Set<String> ids) {
    if (box.getElement() != null
        && !box.isAnonymous()
        && box.getAbsY() + box.getHeight() <= bottom) {
      ids.add(box.getElement().getAttribute("id"));
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      addEnding(box.getChild(i), bottom, ids);
    }
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
      drawBand(pdf.getPage(0), style.band());
      for (int i = 1; i < pdf.getNumberOfPages(); i++) {
        drawBand(pdf.getPage(i), style.page().left() * STRIP);
      }
    }
    return pdf;
  }

  /** A style sheet can't: backgrounds of pages would not be marked as artifacts. */
  private void drawBand(PDPage page, double width) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, AppendMode.PREPEND, true)) {
      content.beginMarkedContent(COSName.ARTIFACT);
      content.setNonStrokingColor(Color.decode(style.primary()));
      content.addRect(0, 0, (float) width, page.getMediaBox().getHeight());
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
