package dev.jobwise.server.common.file;

import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.common.WordChars;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Makes safe names of files from what people send. */
public final class FileNames {

  private static final int MAX_NAME = 255;

  private FileNames() {}

  /**
   * Returns the name without folders, control characters, quotes and what nobody sees; empty if
   * nothing visible is left.
   */
  public static String base(String rawName) {
    int start = Math.max(rawName.lastIndexOf('/'), rawName.lastIndexOf('\\')) + 1;
    StringBuilder kept = new StringBuilder();
    rawName
        .substring(start)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && c != '"' && c != '\'')
        .forEach(kept::appendCodePoint);
    String name = CleanText.spelled(kept.toString());
    return Visible.isBlank(name) ? "" : name;
  }

  /** Returns the value of a {@code Content-Disposition} header that saves a file by this name. */
  public static String attachment(String filename) {
    return disposition("attachment", filename);
  }

  /** As {@link #attachment}, for a file that browsers show. */
  public static String inline(String filename) {
    return disposition("inline", filename);
  }

  /** By RFC 6266: other characters than ASCII stand in a second form, which older clients skip. */
  private static String disposition(String kind, String filename) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(filename, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !WordChars.isMark(c))
        // In plain letters, some characters are slashes, such as a full-width one.
        .map(c -> c < ' ' || c >= 0x7f || "\"/\\".indexOf(c) >= 0 ? '_' : c)
        .forEach(plain::appendCodePoint);
    String header = kind + "; filename=\"" + plain + "\"";
    return plain.toString().equals(filename)
        ? header
        : header + "; filename*=UTF-8''" + percentEncoded(filename);
  }

  private static String percentEncoded(String filename) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : filename.getBytes(StandardCharsets.UTF_8)) {
      boolean isPlain = b > 0 && (Character.isLetterOrDigit(b) || "-._~!$&+^`|".indexOf(b) >= 0);
      encoded.append(isPlain ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return encoded.toString();
  }

  /**
   * Returns the name in at most 255 characters, with its extension.
   *
   * @param name ends in one of the extensions that we know
   */
  public static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= MAX_NAME) {
      return name;
    }
    String stripped = name.strip();
    String extension = stripped.substring(stripped.lastIndexOf('.'));
    int end = name.offsetByCodePoints(0, MAX_NAME - extension.length());
    return name.substring(0, CleanText.endBefore(name, end)) + extension;
  }
}
