package dev.jobwise.server.extract;

import static dev.jobwise.server.extract.Unreadable.Problem.DAMAGED;
import static dev.jobwise.server.extract.Unreadable.Problem.EMPTY;
import static dev.jobwise.server.extract.Unreadable.Problem.ENCRYPTED;
import static dev.jobwise.server.extract.Unreadable.Problem.TOO_COMPLEX;

import dev.jobwise.server.extract.Unreadable.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files that mean harm, or that can't be read. */
public final class HostileFiles {

  private static final String BODY = "word/document.xml";
  private static final String RELATIONS =
      "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\""
          + BODY
          + "\"/></Relationships>";

  private HostileFiles() {}

  /**
   * A file.
   *
   * @param name says what it does; ends with its type
   * @param problem null if any will do
   * @param heavy whether it may take the memory or the time of whoever reads it
   */
  public record Hostile(String name, byte[] content, Problem problem, boolean heavy) {

    public Format format() {
      return Format.valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }

    /** Its import as a profile, by REST. */
    public HttpRequest request(int port, String token) {
      ByteArrayOutputStream form = new ByteArrayOutputStream();
      form.writeBytes(
          text("--b\r\nContent-Disposition: form-data; name=file; filename=" + name + "\r\n\r\n"));
      form.writeBytes(content);
      form.writeBytes(text("\r\n--b--\r\n"));
      return HttpRequest.newBuilder(
              URI.create("http://127.0.0.1:" + port + "/api/v1/profiles/import"))
          .header("Authorization", "Bearer " + token)
          .header("Content-Type", "multipart/form-data; boundary=b")
          .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
          .build();
    }
  }

  /**
   * All of them.
   *
   * @param address where nobody must connect to
   */
  public static List<Hostile> all(String address) {
    try {
      byte[] pdf = pages(1);
      byte[] docx = docx(paragraph(" "));
      return List.of(
          light("zip-bomb.docx", docx(bomb(200)), TOO_COMPLEX),
          light("entity-bomb.docx", docx(entities()), DAMAGED),
          light("external-entity.docx", docx(external(address)), DAMAGED),
          light("external-dtd.odt", odt("<!DOCTYPE x SYSTEM \"" + address + "\"><x/>"), null),
          light("deep-tables.docx", docx(nested("w:tbl", 20_000)), TOO_COMPLEX),
          light("many-parts.docx", parts(20_000), TOO_COMPLEX),
          light("no-text.docx", docx, EMPTY),
          light("truncated.docx", Arrays.copyOf(docx, docx.length / 2), DAMAGED),
          light("encrypted.docx", ole("EncryptedPackage"), ENCRYPTED),
          light("old-word.docx", ole("WordDocument"), DAMAGED),
          light("encrypted.odt", encryptedOdt(), ENCRYPTED),
          light("a-picture.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, DAMAGED),
          light("in-truth-docx.pdf", docx, DAMAGED),
          light("in-truth-pdf.docx", pdf, DAMAGED),
          light("in-truth-pdf.odt", pdf, DAMAGED),
          light("head-alone.pdf", text("%PDF-1.7\n"), DAMAGED),
          light("truncated.pdf", Arrays.copyOf(pdf, pdf.length / 2), null),
          light("10000-pages.pdf", pages(10_000), TOO_COMPLEX),
          light("encrypted.pdf", encryptedPdf(), ENCRYPTED),
          light("scan.pdf", scan(), EMPTY),
          light("deep-arrays.pdf", deepArrays(), null),
          light("pages-in-a-circle.pdf", pageCircle(), null),
          light("previous-in-a-circle.pdf", previousCircle(), null),
          heavy("content-bomb.pdf", contentBomb(400)),
          heavy("forms-in-forms.pdf", formBomb()),
          light("deep-quotes.md", text("> ".repeat(100_000) + "x"), null));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Hostile light(String name, byte[] content, Problem problem) {
    return new Hostile(name, content, problem, false);
  }

  private static Hostile heavy(String name, byte[] content) {
    return new Hostile(name, content, TOO_COMPLEX, true);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  // DOCX and ODT

  /** A DOCX with this body. */
  public static byte[] docx(String body) throws IOException {
    return zip("_rels/.rels", text(RELATIONS), BODY, text(body));
  }

  private static byte[] docx(byte[] body) throws IOException {
    return zip("_rels/.rels", text(RELATIONS), BODY, body);
  }

  private static byte[] odt(String body) throws IOException {
    return zip("mimetype", text("x"), "content.xml", text(body));
  }

  private static byte[] zip(String name, byte[] content, String other, byte[] more)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.putNextEntry(new ZipEntry(other));
      zip.write(more);
    }
    return bytes.toByteArray();
  }

  private static byte[] bomb(int megabytes) {
    byte[] body = new byte[megabytes * 1024 * 1024];
    Arrays.fill(body, (byte) ' ');
    byte[] start = text("<w:document>");
    System.arraycopy(start, 0, body, 0, start.length);
    return body;
  }

  private static String entities() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      xml.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
    }
    return xml.append("]>").append(paragraph("&e11;")).toString();
  }

  private static String external(String address) {
    return "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b SYSTEM \""
        + address
        + "\">]>"
        + paragraph("&a;&b;");
  }

  private static String paragraph(String text) {
    return "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:document>";
  }

  private static String nested(String element, int depth) {
    return "<w:document xmlns:w=\"w\">"
        + ("<" + element + ">").repeat(depth)
        + ("</" + element + ">").repeat(depth)
        + "</w:document>";
  }

  private static byte[] parts(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("part" + i));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] ole(String stream) {
    byte[] bytes = new byte[4096];
    byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 26, -31};
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return bytes;
  }

  private static byte[] encryptedOdt() throws IOException {
    return zip(
        "META-INF/manifest.xml",
        text("<m:manifest><m:encryption-data/></m:manifest>"),
        "content.xml",
        text("garbage"));
  }

  // PDF

  private static byte[] pages(int count) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      return saved(document);
    }
  }

  private static byte[] encryptedPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] scan() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
      }
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static final String CATALOG = "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n";
  private static final String TRAILER = "trailer <</Root 1 0 R/Size 99>>\n";

  private static byte[] deepArrays() {
    return text(
        "%PDF-1.7\n"
            + CATALOG
            + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]/Resources "
            + "[".repeat(200_000)
            + "]".repeat(200_000)
            + ">> endobj\n3 0 obj <</Type/Page/Parent 2 0 R>> endobj\n"
            + TRAILER);
  }

  private static byte[] pageCircle() {
    return text(
        "%PDF-1.7\n"
            + CATALOG
            + "2 0 obj <</Type/Pages/Count 9/Kids[3 0 R]>> endobj\n"
            + "3 0 obj <</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>> endobj\n"
            + TRAILER);
  }

  private static byte[] previousCircle() {
    return text(
        "%PDF-1.7\n"
            + CATALOG
            + "xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Size 2/Prev 55>>\n"
            + "startxref\n55\n%%EOF");
  }

  private static byte[] contentBomb(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      byte[] piece = text("BT /F1 9 Tf (x) Tj ET ".repeat(48_000));
      for (int i = 0; i < megabytes; i++) {
        out.write(piece);
      }
    }
    return onePage("/Contents 4 0 R", stream(4, "/Filter/FlateDecode", packed.toByteArray()));
  }

  /** Each form draws the next one ten times: ten billion in all. */
  private static byte[] formBomb() throws IOException {
    ByteArrayOutputStream forms = new ByteArrayOutputStream();
    forms.write(stream(4, "", text("/X Do ")));
    for (int i = 5; i < 15; i++) {
      String next = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ";
      forms.write(stream(i, next + (i + 1) + " 0 R>>>>", text("/X Do ".repeat(10))));
    }
    forms.write(stream(15, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", text("0 0 m 9 9 l S ")));
    return onePage("/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>", forms.toByteArray());
  }

  private static byte[] onePage(String entries, byte[] objects) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        text(
            "%PDF-1.7\n"
                + CATALOG
                + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n3 0 obj <</Type/Page"
                + "/Parent 2 0 R/MediaBox[0 0 99 99]"
                + entries
                + ">> endobj\n"));
    pdf.write(objects);
    pdf.write(text(TRAILER));
    return pdf.toByteArray();
  }

  private static byte[] stream(int id, String entries, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(text(id + " 0 obj <<" + entries + "/Length " + content.length + ">> stream\n"));
    bytes.write(content);
    bytes.write(text("\nendstream endobj\n"));
    return bytes.toByteArray();
  }
}
