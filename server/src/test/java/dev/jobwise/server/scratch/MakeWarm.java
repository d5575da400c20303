package dev.jobwise.server.scratch;

import dev.jobwise.server.extract.*;
import dev.jobwise.server.extract.read.*;
import dev.jobwise.server.render.*;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.pdf.PdfRenderer;
import java.io.*;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import org.apache.poi.xwpf.usermodel.*;

public class MakeWarm {
  public static void main(String[] a) throws Exception {
    Path dir = Path.of(a[0]);
    var e =
        new Document.Entry(
            List.of("Engineer", "Example Ltd.", "Oslo"),
            "January 2020 - Present",
            List.of("A plain line about it"),
            List.of("Built a service in Java", "Wrote tests for it"),
            List.of(new Document.Note("Technologies", "Java, SQL", null)));
    var d =
        new Document(
            Document.Kind.RESUME,
            "en",
            new Document.Header(
                "ALEX EXAMPLE",
                List.of(
                    new Document.Contact(Document.Way.values()[0], "Oslo", null),
                    new Document.Contact(
                        Document.Way.values()[1], "alex@example.com", "mailto:alex@example.com"))),
            List.of(new Document.Section(Document.Type.EXPERIENCE, "EXPERIENCE", List.of(e))),
            LocalDate.of(2025, 1, 1));
    Files.write(
        dir.resolve("warm.pdf"),
        new PdfRenderer(null).render(d, "ats-optimized", RenderOptions.DEFAULTS).bytes());
    XWPFDocument w = new XWPFDocument();
    var p = w.createParagraph();
    var r = p.createRun();
    r.setBold(true);
    r.setFontSize(16);
    r.setText("Alex Example");
    p = w.createParagraph();
    r = p.createRun();
    r.setText("Engineer");
    r.addTab();
    r.setText("2020 - 2021");
    var t = w.createTable(1, 2);
    t.getRow(0).getCell(0).setText("Java");
    t.getRow(0).getCell(1).setText("SQL");
    try (OutputStream o = Files.newOutputStream(dir.resolve("warm.docx"))) {
      w.write(o);
    }
    for (String f : List.of("warm.pdf", "warm.docx")) show(dir.resolve(f));
  }

  static void show(Path f) throws Exception {
    byte[] b = Files.readAllBytes(f);
    long t = System.nanoTime();
    String n = f.getFileName().toString();
    Format fmt = Format.valueOf(n.substring(n.lastIndexOf('.') + 1).toUpperCase());
    try {
      Extracted x = Readers.read(fmt, b);
      System.out.println(
          f
              + " "
              + b.length
              + " pages "
              + x.pages()
              + " lines "
              + x.lines().size()
              + " ms "
              + (System.nanoTime() - t) / 1e6);
      if (System.getProperty("q") == null)
        x.lines()
            .forEach(
                l ->
                    System.out.printf(
                        "p%d x%.0f-%.0f y%.0f s%.1f %s%s h%d %s %s%n",
                        l.page(),
                        l.x(),
                        l.right(),
                        l.y(),
                        l.fontSize(),
                        l.bold() ? "B" : "",
                        l.italic() ? "I" : "",
                        l.heading(),
                        l.text(),
                        l.links()));
    } catch (Unreadable u) {
      System.out.println(f + " UNREADABLE " + u.problem() + " ms " + (System.nanoTime() - t) / 1e6);
    }
  }
}
