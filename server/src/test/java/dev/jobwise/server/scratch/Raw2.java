package dev.jobwise.server.scratch;

import java.nio.file.*;
import org.apache.pdfbox.*;
import org.apache.pdfbox.text.*;

public class Raw2 {
  public static void main(String[] a) throws Exception {
    float st = Float.parseFloat(a[0]), at = Float.parseFloat(a[1]);
    Path out = Path.of(a[2]);
    Files.createDirectories(out);
    for (int i = 3; i < a.length; i++) {
      var d = Loader.loadPDF(Files.readAllBytes(Path.of(a[i])));
      var s = new PDFTextStripper();
      s.setSpacingTolerance(st);
      s.setAverageCharTolerance(at);
      Files.writeString(out.resolve(Path.of(a[i]).getFileName() + ".txt"), s.getText(d));
    }
  }
}
