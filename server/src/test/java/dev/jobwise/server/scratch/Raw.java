package dev.jobwise.server.scratch;

import java.nio.file.*;
import org.apache.pdfbox.*;
import org.apache.pdfbox.text.*;

public class Raw {
  public static void main(String[] a) throws Exception {
    var d = Loader.loadPDF(Files.readAllBytes(Path.of(a[0])));
    var s = new PDFTextStripper();
    if (a.length > 2) {
      s.setSpacingTolerance(Float.parseFloat(a[2]));
      s.setAverageCharTolerance(Float.parseFloat(a[3]));
    }
    String t = s.getText(d);
    t.lines()
        .filter(l -> l.contains(a[1]))
        .limit(4)
        .forEach(
            l -> {
              System.out.println(l);
              StringBuilder b = new StringBuilder();
              l.chars().filter(c -> c > 126).forEach(c -> b.append(String.format("%04x ", c)));
              System.out.println(b);
            });
  }
}
