package dev.jobwise.server.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the fonts in a folder. */
final class FontDirectory {

  private static final Logger log = LoggerFactory.getLogger(FontDirectory.class);

  /** Documents have no other weights, and no slanted text in other scripts. */
  private static final Set<Integer> WEIGHTS = Set.of(400, 700);

  private FontDirectory() {}

  /** The regular and bold TrueType fonts, by the names of their files. */
  static List<FontFile> read(Path folder) {
    List<FontFile> fonts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(FontDirectory::isFont).sorted().toList()) {
        read(file, fonts);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("JOBWISE_FONT_DIR can't be read: " + folder, unreadable);
    }
    return List.copyOf(fonts);
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf");
  }

  private static void read(Path file, List<FontFile> fonts) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      // Names in the file may be in any language; these can stand in a style sheet.
      String family = "folder" + fonts.size();
      try (TrueTypeFont font = new FontFile(family, 400, false, bytes).parse()) {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
          log.warn("The font {} is skipped: its outlines are not TrueType", file.getFileName());
          return;
        }
        int weight = font.getOS2Windows() == null ? 400 : font.getOS2Windows().getWeightClass();
        boolean slanted = font.getHeader() != null && (font.getHeader().getMacStyle() & 2) != 0;
        if (WEIGHTS.contains(weight) && !slanted) {
          fonts.add(new FontFile(family, weight, false, bytes));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException damaged) {
      log.warn("The font {} is skipped: it can't be read", file.getFileName());
    }
  }
}
