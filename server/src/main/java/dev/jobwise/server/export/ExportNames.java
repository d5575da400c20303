package dev.jobwise.server.export;

import dev.jobwise.server.common.file.FileNames;
import dev.jobwise.server.generation.document.Generation;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files: the caller's own, or one made of what the file is. */
final class ExportNames {

  /** Characters that some file system or shell does not take in a name. */
  private static final String UNSAFE = "<>:|?*/\\\"'`$&;{}[]()#%";

  /** What no name on Windows may contain; an archive with such a name can't be unpacked there. */
  private static final Pattern REFUSED_BY_WINDOWS = Pattern.compile("[<>:|?*]");

  private ExportNames() {}

  /**
   * Returns the caller's name with the format's extension; the automatic name if nothing of it is
   * left.
   *
   * @param asked null if the caller gives none
   */
  static String of(String asked, String automatic, ExportFormat format) {
    String named = asked == null ? "" : FileNames.base(asked);
    String base = REFUSED_BY_WINDOWS.matcher(named).replaceAll("").strip();
    String extension = "." + format.extension();
    int dot = base.lastIndexOf('.');
    boolean hasOne = dot > 0 && isExtension(base.substring(dot + 1));
    // Leading dots hide a file, and names that end in dots or blanks get lost on Windows.
    String stem = trimmed(hasOne ? base.substring(0, dot) : base);
    return FileNames.shortened((stem.isEmpty() ? automatic : stem) + extension);
  }

  /** {@code Jane_Doe_Resume_Acme_2026}. */
  static String automatic(ExportSource source) {
    String type = source.documentType().equals(Generation.RESUME) ? "Resume" : "CoverLetter";
    return joined(person(source), type, source.knownCompany(), year(source));
  }

  /** {@code Jane_Doe_Documents_2026}. */
  static String automaticArchive(ExportSource first) {
    return joined(person(first), "Documents", year(first));
  }

  /**
   * Returns the name, or another one that is not taken, such as {@code a (2).pdf}; takes it.
   * Windows and macOS do not tell upper from lower case.
   *
   * @param taken in lower case
   */
  static String unique(String name, Set<String> taken) {
    String free = name;
    int dot = name.lastIndexOf('.');
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
    }
    return free;
  }

  private static String person(ExportSource source) {
    return source.contentStructured().path("header").path("name").asText();
  }

  private static String year(ExportSource source) {
    return Integer.toString(source.createdAt().atOffset(ZoneOffset.UTC).getYear());
  }

  private static String joined(String... parts) {
    List<String> words = new ArrayList<>();
    for (String part : Arrays.stream(parts).filter(Objects::nonNull).toList()) {
      StringBuilder kept = new StringBuilder();
      FileNames.base(part.replace('/', ' ').replace('\\', ' '))
          .codePoints()
          .map(c -> UNSAFE.indexOf(c) >= 0 || Character.isWhitespace(c) ? ' ' : c)
          .forEach(kept::appendCodePoint);
      for (String word : kept.toString().strip().split(" +")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return trimmed(String.join("_", words));
  }

  private static String trimmed(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && ". ".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ". ".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end);
  }

  /** One of ours: "Resume v1.2" has none. */
  private static boolean isExtension(String text) {
    for (ExportFormat format : ExportFormat.values()) {
      if (format.extension().equalsIgnoreCase(text)) {
        return true;
      }
    }
    return Set.of("doc", "text", "markdown", "jpg", "jpeg").contains(text.toLowerCase(Locale.ROOT));
  }
}
