package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.nio.charset.StandardCharsets;

/** Reads ODT: headers and footers of the page, then the body. */
final class OdtReader {

  private static final byte[] LOCKED = "encryption-data".getBytes(StandardCharsets.US_ASCII);
  private static final String MANIFEST = "META-INF/manifest.xml";

  private OdtReader() {}

  static Extracted read(byte[] content) throws Unreadable {
    try (ZipParts parts = ZipParts.open(content)) {
      if (parts.has(MANIFEST)) {
        byte[] manifest = parts.bytes(MANIFEST);
        if (Bytes.contains(manifest, LOCKED, manifest.length)) {
          throw new Unreadable(Problem.ENCRYPTED);
        }
      }
      byte[] body = parts.bytes("content.xml");
      byte[] page = parts.has("styles.xml") ? parts.bytes("styles.xml") : null;
      OdtStyles styles = new OdtStyles();
      LineList lines = new LineList();
      FlowText flow = new FlowText(lines);
      if (page != null) {
        XmlPart.walk(page, styles);
        XmlPart.walk(page, new OdtText(flow, styles));
      }
      XmlPart.walk(body, styles);
      XmlPart.walk(body, new OdtText(flow, styles));
      return new Extracted(Format.ODT, null, lines.all());
    }
  }
}
