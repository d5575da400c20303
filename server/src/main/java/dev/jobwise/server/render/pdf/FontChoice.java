package dev.jobwise.server.render.pdf;

import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Template;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the fonts that a text needs. */
final class FontChoice {

  /** Families of the contract, and the shipped ones that have their widths. */
  private static final Map<String, String> STAND_INS =
      Map.of(
          "Helvetica", "Arimo",
          "Arial", "Arimo",
          "Times", "Tinos",
          "Times New Roman", "Tinos",
          "Georgia", "Gelasio",
          "Calibri", "Carlito");

  private static final Set<String> SERIF = Set.of("Tinos", "Gelasio");

  private FontChoice() {}

  /**
   * Families that together have every sign of a text, the wanted one first. Few, since each costs
   * time.
   *
   * @throws AppException if a sign is in no font
   */
  static List<String> of(FontSet fonts, Template template, RenderOptions options, String text) {
    String wanted = options.fontFamily() == null ? template.font() : options.fontFamily();
    String first = STAND_INS.get(wanted);
    Set<Integer> open =
        text.codePoints()
            .filter(sign -> !Character.isWhitespace(sign))
            .boxed()
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> chosen = new ArrayList<>();
    chosen.add(first);
    cover(fonts, first, open);
    for (String other : others(fonts, first)) {
      if (open.isEmpty()) {
        break;
      }
      if (cover(fonts, other, open)) {
        chosen.add(other);
      }
    }
    if (!open.isEmpty()) {
      throw AppException.of(
          Reason.REASON_INVALID_ARGUMENT,
          "No font for "
              + script(open.iterator().next())
              + " text. Set JOBWISE_FONT_DIR to a folder with one.");
    }
    return chosen;
  }

  /** The rest, those of the same kind first. */
  private static List<String> others(FontSet fonts, String first) {
    Set<String> names = new LinkedHashSet<>();
    names.add(SERIF.contains(first) ? "Tinos" : "Arimo");
    fonts.files().forEach(file -> names.add(file.family()));
    names.remove(first);
    return List.copyOf(names);
  }

  /** Takes the signs that a family has. */
  private static boolean cover(FontSet fonts, String family, Set<Integer> open) {
    GlyphWidths signs = fonts.widths(family);
    return open.removeIf(sign -> signs.of(sign) != GlyphWidths.MISSING);
  }

  private static String script(int sign) {
    UnicodeScript script = UnicodeScript.of(sign);
    if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
      return "Symbol";
    }
    String name = script.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
