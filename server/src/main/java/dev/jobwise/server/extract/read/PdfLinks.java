package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The links of one page, and the lines that they are on. */
final class PdfLinks {

  private static final int MAX_LINKS = 500;

  private record Link(double left, double right, double middle, String address) {

    /** Zero on the line; a link on an icon belongs to the nearest line. */
    double distance(Line line) {
      double up = Math.abs(middle - (line.y() - line.fontSize() / 3));
      double aside = Math.max(0, Math.max(line.x() - right, left - line.right()));
      return Math.max(0, up - line.fontSize() / 2) * 100 + aside;
    }
  }

  private final List<Link> links;

  private PdfLinks(List<Link> links) {
    this.links = links;
  }

  static PdfLinks of(PDPage page) {
    List<Link> links = new ArrayList<>();
    PDRectangle box = page.getCropBox();
    for (PDAnnotation annotation : annotations(page)) {
      if (links.size() < MAX_LINKS
          && annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action
          && action.getURI() != null
          && link.getRectangle() != null) {
        PDRectangle at = link.getRectangle();
        links.add(
            new Link(
                at.getLowerLeftX() - box.getLowerLeftX(),
                at.getUpperRightX() - box.getLowerLeftX(),
                box.getUpperRightY() - (at.getLowerLeftY() + at.getUpperRightY()) / 2,
                action.getURI()));
      }
    }
    return new PdfLinks(links);
  }

  private static List<PDAnnotation> annotations(PDPage page) {
    try {
      return page.getAnnotations();
    } catch (IOException damaged) {
      return List.of();
    }
  }

  /** The lines with their links. */
  List<Line> joined(List<Line> lines) {
    List<List<String>> addresses = new ArrayList<>();
    lines.forEach(line -> addresses.add(new ArrayList<>()));
    for (Link link : links) {
      int nearest = -1;
      for (int i = 0; i < lines.size(); i++) {
        if (nearest < 0 || link.distance(lines.get(i)) < link.distance(lines.get(nearest))) {
          nearest = i;
        }
      }
      if (nearest >= 0 && !addresses.get(nearest).contains(link.address())) {
        addresses.get(nearest).add(link.address());
      }
    }
    List<Line> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      joined.add(lines.get(i).withLinks(addresses.get(i)));
    }
    return joined;
  }
}
