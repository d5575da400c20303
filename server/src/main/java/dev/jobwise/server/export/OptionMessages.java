package dev.jobwise.server.export;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import dev.jobwise.export.v1.ExportOptions;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.RenderOptions.Creative;
import dev.jobwise.server.render.RenderOptions.Docx;
import dev.jobwise.server.render.RenderOptions.HeaderStyle;
import dev.jobwise.server.render.RenderOptions.Margins;
import dev.jobwise.server.render.RenderOptions.PageSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the options of an export, and checks what the rules of their fields can't say. */
final class OptionMessages {

  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** The names that the contract has for colors; the values are those of a common palette. */
  private static final Map<String, String> COLORS =
      map(
          List.of("blue", "green", "red", "purple", "orange"),
          List.of("#2563EB", "#16A34A", "#DC2626", "#7C3AED", "#EA580C"));

  private static final Map<String, Double> SPACINGS =
      map(List.of("tight", "normal", "relaxed"), List.of(1.0, 1.15, 1.5));

  private static final Map<String, Double> MARGINS =
      map(List.of("narrow", "normal", "wide"), List.of(0.5, 0.75, 1.0));

  private static final double MAX_MARGIN = 3;
  private static final int MAX_PROPERTY = 255;

  private final List<String> place;
  private final List<FieldProblem> problems = new ArrayList<>();

  private OptionMessages(List<String> place) {
    this.place = place;
  }

  /**
   * Returns the options, without a page size if the caller names none.
   *
   * @param place of the options in the request
   * @throws AppException INVALID_ARGUMENT with all problems
   */
  static RenderOptions options(ExportOptions sent, List<String> place) {
    OptionMessages reader = new OptionMessages(place);
    RenderOptions options = reader.read(sent);
    if (!reader.problems.isEmpty()) {
      throw AppException.invalid(reader.problems);
    }
    return options;
  }

  private RenderOptions read(ExportOptions sent) {
    RenderOptions normal = RenderOptions.DEFAULTS;
    return new RenderOptions(
        sent.hasFontFamily() ? sent.getFontFamily() : null,
        sent.hasFontSize() ? sent.getFontSize() : normal.fontSizePoints(),
        sent.hasAccentColor() ? color("accent_color", sent.getAccentColor()) : null,
        isSet(sent.hasLineSpacing(), sent.getLineSpacing())
            ? lineSpacing(sent.getLineSpacing())
            : normal.lineSpacing(),
        isSet(sent.hasMargins(), sent.getMargins()) ? margins(sent.getMargins()) : normal.margins(),
        sent.hasPageSize() ? PageSize.valueOf(upper(sent.getPageSize())) : null,
        sent.getIncludePageNumbers(),
        sent.hasHeaderStyle()
            ? HeaderStyle.valueOf(upper(sent.getHeaderStyle()))
            : normal.headerStyle(),
        new Docx(
            sent.getIncludeComments(),
            sent.getEditableFieldsList(),
            sent.getEnableTrackChanges(),
            properties(sent.getDocumentProperties())),
        new Creative(
            sent.hasPrimaryColor() ? color("primary_color", sent.getPrimaryColor()) : null,
            sent.hasSecondaryColor() ? color("secondary_color", sent.getSecondaryColor()) : null,
            sent.hasSidebarWidth() ? sent.getSidebarWidth() : null));
  }

  private static boolean isSet(boolean present, Value value) {
    return present && !value.hasNullValue() && value.getKindCase() != Value.KindCase.KIND_NOT_SET;
  }

  private static String upper(String choice) {
    return choice.toUpperCase(Locale.ROOT);
  }

  private String color(String name, String sent) {
    if (COLOR.matcher(sent).matches()) {
      return upper(sent);
    }
    String known = COLORS.get(sent.toLowerCase(Locale.ROOT));
    if (known == null) {
      String names = String.join(", ", COLORS.keySet());
      problem("format", name + " must be #RRGGBB or one of: " + names, name);
    }
    return known;
  }

  private double lineSpacing(Value sent) {
    if (sent.hasStringValue()) {
      return word("line_spacing", sent.getStringValue(), SPACINGS);
    }
    double spacing = sent.getNumberValue();
    if (!sent.hasNumberValue()) {
      problem("type", "line_spacing must be a number", "line_spacing");
    } else if (spacing < 1 || spacing > 2) {
      problem("range", "line_spacing must be between 1.0 and 2.0", "line_spacing");
    }
    return spacing;
  }

  private Margins margins(Value sent) {
    if (sent.hasStringValue()) {
      double all = word("margins", sent.getStringValue(), MARGINS);
      return new Margins(all, all, all, all);
    }
    if (!sent.hasStructValue()) {
      problem("type", "margins must be an object", "margins");
    }
    Struct sides = sent.getStructValue();
    return new Margins(
        side(sides, "top"), side(sides, "bottom"), side(sides, "left"), side(sides, "right"));
  }

  private double side(Struct sides, String name) {
    Value sent = sides.getFieldsOrDefault(name, Value.getDefaultInstance());
    if (!isSet(true, sent)) {
      return MARGINS.get("normal");
    }
    double inches = sent.getNumberValue();
    if (!sent.hasNumberValue()) {
      problem("type", name + " must be a number", "margins", name);
    } else if (inches < 0 || inches > MAX_MARGIN) {
      problem("range", name + " must be between 0 and 3", "margins", name);
    }
    return inches;
  }

  private double word(String name, String sent, Map<String, Double> words) {
    Double known = words.get(sent);
    if (known == null) {
      String all = String.join(", ", words.keySet());
      problem("enum", "Invalid " + name + ". Must be one of: " + all, name);
      return 1;
    }
    return known;
  }

  private Map<String, String> properties(Struct sent) {
    Map<String, String> properties = new LinkedHashMap<>();
    // In order, because equal requests give equal files.
    sent.getFieldsMap().keySet().stream()
        .sorted()
        .forEach(name -> property(name, sent.getFieldsOrThrow(name), properties));
    return properties;
  }

  private void property(String name, Value sent, Map<String, String> properties) {
    String text = sent.getStringValue();
    if (!sent.hasStringValue()) {
      problem("type", name + " must be a string", "document_properties", name);
    } else if (text.codePointCount(0, text.length()) > MAX_PROPERTY) {
      String tooLong = name + " must be at most " + MAX_PROPERTY + " characters";
      problem("length", tooLong, "document_properties", name);
    }
    properties.put(name, text);
  }

  private void problem(String type, String message, String... steps) {
    List<String> location = new ArrayList<>(place);
    location.addAll(List.of(steps));
    problems.add(new FieldProblem(location, message, type));
  }

  /** In the order of the names, which the texts of problems have. */
  private static <T> Map<String, T> map(List<String> names, List<T> values) {
    Map<String, T> map = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      map.put(names.get(i), values.get(i));
    }
    return map;
  }
}
