package dev.jobwise.server.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files whose bytes depend on their content alone. */
final class FixedZip {

  /** The first day that a zip can state. */
  private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  /**
   * Returns a zip with the same entries in the same order, all of the same day.
   *
   * @param replaced entries that get other bytes, by name
   */
  static byte[] of(byte[] zip, Map<String, byte[]> replaced) throws IOException {
    ByteArrayOutputStream fixed = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(fixed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(DAY);
        out.putNextEntry(same);
        byte[] other = replaced.get(entry.getName());
        if (other == null) {
          in.transferTo(out);
        } else {
          out.write(other);
        }
      }
    }
    return fixed.toByteArray();
  }
}
