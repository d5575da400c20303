package dev.jobwise.server.extract;

import static dev.jobwise.errors.v1.Reason.REASON_IMPORT_TOO_LARGE;

import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.error.AppException;
import java.util.List;
import java.util.Locale;

/**
 * A file that somebody wants to import, of a size and a type that we take.
 *
 * @param type the ending of its name, in lower case and without the dot
 */
public record SourceFile(String type, byte[] content) {

  /** The largest file, in bytes. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  /**
   * Checks name and size, in this order.
   *
   * @param types the endings that the import takes
   * @param another the reason to refuse all others, which lists these
   * @throws AppException with that reason; IMPORT_TOO_LARGE
   */
  public static SourceFile check(String name, byte[] content, List<String> types, Reason another) {
    String end = name.strip().toLowerCase(Locale.ROOT);
    String type =
        types.stream()
            .filter(each -> end.endsWith("." + each))
            .findFirst()
            .orElseThrow(() -> AppException.of(another));
    if (content.length > MAX_BYTES) {
      throw AppException.of(REASON_IMPORT_TOO_LARGE);
    }
    return new SourceFile(type, content);
  }

  /** The format that readers know the file by. */
  public Format format() {
    return Format.valueOf(type.toUpperCase(Locale.ROOT));
  }
}
