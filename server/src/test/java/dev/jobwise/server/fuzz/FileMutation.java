package dev.jobwise.server.fuzz;

import dev.jobwise.server.extract.worker.WorkerMain;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes files that can be imported: any of their bytes, or the XML inside office files. */
final class FileMutation {

  private static final int MAX_CHANGES = 8;

  /** Numbers that no writer of files thinks of. */
  private static final String[] NUMBERS = {
    "NaN", "-1", "0", "1e308", "99999999999999999999", "-2147483648", "0x10", ""
  };

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}+");
  private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}+>");

  private static final String ODT =
      """
      <d:document xmlns:d="d" xmlns:t="t" xmlns:s="s"><d:automatic-styles>
      <s:style s:name="B" s:parent-style-name="Title"><s:text-properties font-weight="bold"
      font-size="14pt"/></s:style></d:automatic-styles><d:body><d:text>
      <t:h t:outline-level="1" t:style-name="B">Ada Example</t:h><t:p>ada@example.com<t:tab/>
      <t:a href="https://ada.example">ada.example</t:a></t:p><t:h t:outline-level="2">Experience</t:h>
      <t:table><t:table-row><t:table-cell><t:p>Engineer<t:s t:c="3"/>at Acme</t:p></t:table-cell>
      <t:table-cell><t:p>2020 - 2024</t:p></t:table-cell></t:table-row></t:table>
      <t:list><t:list-item><t:p>Built <t:span t:style-name="B">services</t:span><t:line-break/>in Java
      </t:p></t:list-item></t:list><t:p>Skills: Java, SQL</t:p></d:text></d:body></d:document>""";

  /** A file before its changes; its name ends with its type. */
  private record Example(String name, byte[] content) {}

  /** A file that is sent. */
  record Made(String name, byte[] content, String changes) {}

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("resume.docx", resource("warm.docx")),
          new Example("resume.pdf", resource("warm.pdf")),
          new Example("resume.odt", zip(Map.of("content.xml", bytes(ODT)))));

  private FileMutation() {}

  static Made make(Random random) {
    Example example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
    boolean inside = !example.name().endsWith(".pdf") && random.nextInt(3) > 0;
    byte[] changed =
        inside
            ? withChangedPart(example.content(), random)
            : withChangedBytes(example.content(), random);
    return new Made(example.name(), changed, inside ? "a part" : "bytes");
  }

  private static byte[] withChangedBytes(byte[] content, Random random) {
    byte[] changed = content.clone();
    for (int i = 1 + random.nextInt(MAX_CHANGES); i > 0; i--) {
      changed = withChangedByte(changed, random);
    }
    return changed;
  }

  private static byte[] withChangedByte(byte[] content, Random random) {
    int at = random.nextInt(content.length);
    int length = random.nextInt(Math.min(64, content.length - at) + 1);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    switch (random.nextInt(6)) {
      case 0 -> changed.write(content, 0, Math.max(1, at)); // cut off
      case 1 -> { // without some
        changed.write(content, 0, Math.max(1, at));
        changed.write(content, at + length, content.length - at - length);
      }
      case 2 -> { // some twice
        changed.write(content, 0, at + length);
        changed.write(content, at, content.length - at);
      }
      case 3 -> { // one number is another
        String text = new String(content, StandardCharsets.ISO_8859_1);
        changed.writeBytes(bytes(withChangedNumber(text, random)));
      }
      default -> {
        byte[] other = content.clone();
        other[at] = (byte) random.nextInt(256);
        changed.writeBytes(other);
      }
    }
    return changed.toByteArray();
  }

  private static byte[] withChangedPart(byte[] content, Random random) {
    Map<String, byte[]> parts = unzip(content);
    List<String> names = List.copyOf(parts.keySet());
    for (int i = 1 + random.nextInt(MAX_CHANGES); i > 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      String xml = new String(parts.get(name), StandardCharsets.ISO_8859_1);
      parts.put(name, bytes(withChangedXml(xml, random)));
    }
    if (random.nextInt(10) == 0) {
      parts.remove(names.get(random.nextInt(names.size())));
    }
    return zip(parts);
  }

  private static String withChangedXml(String xml, Random random) {
    List<int[]> tags = TAG.matcher(xml).results().map(t -> new int[] {t.start(), t.end()}).toList();
    if (tags.isEmpty()) {
      return xml + Values.text(random);
    }
    int[] tag = tags.get(random.nextInt(tags.size()));
    String before = xml.substring(0, tag[0]);
    String itself = xml.substring(tag[0], tag[1]);
    String after = xml.substring(tag[1]);
    return switch (random.nextInt(8)) {
      case 0 -> before + after;
      case 1 -> before + itself + itself + after;
      case 2 -> before + itself.repeat(500) + after;
      case 3 -> before + itself + Values.text(random) + after;
      case 4 -> before + itself + "<![CDATA[" + Values.text(random) + "]]>" + after;
      case 5 -> before + itself + "<w:p/><w:tr/><w:tc/><t:p/><t:list-item/><t:span/>" + after;
      case 6 -> {
        int[] other = tags.get(random.nextInt(tags.size()));
        yield before + xml.substring(other[0], other[1]) + after;
      }
      default -> withChangedNumber(xml, random);
    };
  }

  private static String withChangedNumber(String text, Random random) {
    List<int[]> all =
        NUMBER.matcher(text).results().map(n -> new int[] {n.start(), n.end()}).toList();
    if (all.isEmpty()) {
      return text;
    }
    int[] one = all.get(random.nextInt(all.size()));
    return text.substring(0, one[0]) + Values.pick(random, NUMBERS) + text.substring(one[1]);
  }

  private static byte[] bytes(String text) {
    // What was read in Latin-1 is written so; other characters become UTF-8 first.
    boolean latin = text.chars().allMatch(c -> c < 256);
    return text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unzip(byte[] content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] resource(String name) {
    try (InputStream in = WorkerMain.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
