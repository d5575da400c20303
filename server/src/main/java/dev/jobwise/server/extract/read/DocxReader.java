package dev.jobwise.server.extract.read;

import dev.jobwise.server.common.file.CarriedResume;
import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads DOCX: headers first, then the body, then notes and footers. */
final class DocxReader {

  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private DocxReader() {}

  static Extracted read(byte[] content) throws Unreadable {
    if (Bytes.startsWith(content, 0, OLE)) {
      // Word keeps an encrypted file inside the container of its old format.
      throw new Unreadable(
          Bytes.contains(content, LOCKED, content.length) ? Problem.ENCRYPTED : Problem.DAMAGED);
    }
    try (ZipParts parts = ZipParts.open(content)) {
      String main = OoxmlRelations.main(parts);
      OoxmlStyles styles = OoxmlStyles.of(parts, main);
      LineList lines = new LineList();
      FlowText flow = new FlowText(lines);
      OoxmlRelations relations = OoxmlRelations.of(parts, main);
      for (String part : order(main, relations)) {
        Map<String, String> targets = OoxmlRelations.of(parts, part).links();
        XmlPart.walk(parts.bytes(part), new OoxmlText(flow, styles, targets));
      }
      return new Extracted(Format.DOCX, null, lines.all()).with(carried(parts, relations));
    }
  }

  /** The resume in a part of its own, among those that other programs put into a file. */
  private static String carried(ZipParts parts, OoxmlRelations relations) {
    for (String part : relations.parts("customXml")) {
      try {
        byte[] content = parts.bytes(part);
        String carried =
            content.length > CarriedResume.MAX_BYTES
                ? null
                : XmlPart.textOf(content, CarriedResume.NAMESPACE, CarriedResume.ELEMENT);
        if (carried != null) {
          return carried;
        }
      } catch (Unreadable foreign) {
        continue; // The text of the file can be read whatever stands beside it.
      }
    }
    return null;
  }

  private static List<String> order(String main, OoxmlRelations relations) {
    List<String> parts = new ArrayList<>(relations.parts("header"));
    parts.add(main);
    parts.addAll(relations.parts("footnotes"));
    parts.addAll(relations.parts("endnotes"));
    parts.addAll(relations.parts("footer"));
    return parts;
  }
}
