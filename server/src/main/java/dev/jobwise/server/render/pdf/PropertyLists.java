package dev.jobwise.server.render.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The property lists of a page. openhtmltopdf marks a background at every element, whether it has
 * one or not, each with a list of its own: half of the objects of a file. Here they share a list,
 * which says that they are part of the layout.
 */
final class PropertyLists extends COSDictionary {

  private static final COSName LAYOUT = COSName.getPDFName("Layout");

  private PropertyLists() {
    COSDictionary layout = new COSDictionary();
    layout.setItem(COSName.TYPE, LAYOUT);
    setItem(LAYOUT, layout);
  }

  /** Adds a page to a document. */
  static PDPage addPage(PDDocument pdf, float width, float height) {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new PropertyLists());
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(new PDResources(resources));
    pdf.addPage(page);
    return page;
  }

  @Override
  public boolean containsValue(Object list) {
    return isBackground(list) || super.containsValue(list);
  }

  @Override
  public COSName getKeyForValue(Object list) {
    return isBackground(list) ? LAYOUT : super.getKeyForValue(list);
  }

  private static boolean isBackground(Object list) {
    return COSName.BACKGROUND.equals(((COSDictionary) list).getCOSName(COSName.TYPE));
  }
}
