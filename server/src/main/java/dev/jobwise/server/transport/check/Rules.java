package dev.jobwise.server.transport.check;

import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.options.v1.Format;
import dev.jobwise.options.v1.Length;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.options.v1.Range;
import dev.jobwise.options.v1.Rule;
import dev.jobwise.server.common.Visible;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.Set;

/** Applies the {@code rule} option of a field to one value, and the bounds that all fields have. */
public final class Rules {

  /** Maximum length of strings without their own bound. */
  static final int MAX_TEXT = 255;

  /** Maximum length of lists without their own bound. */
  static final int MAX_ITEMS = 100;

  /** Maximum number of entries of a list in free JSON; no other list may have more. */
  public static final int MAX_FREE_ITEMS = 10_000;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private Rules() {}

  /** What is wrong with a value, without its place. */
  record Violation(String message, String type) {}

  public static Rule of(FieldDescriptor field) {
    return field.getOptions().getExtension(OptionsProto.rule);
  }

  /** The names of fields that do not count inside a field with this rule. */
  public static Set<String> ignored(Rule rule, Set<String> around) {
    if (rule.getIgnoreCount() == 0) {
      return around;
    }
    Set<String> all = new HashSet<>(around);
    all.addAll(rule.getIgnoreList());
    return all;
  }

  static Violation required(FieldDescriptor field) {
    return new Violation(field.getName() + " is required", "missing");
  }

  /**
   * The normalized text. A text without visible characters is dropped, other text becomes one line
   * unless its rule says otherwise, and surrounding white space is removed where it does not count.
   * Null if the field becomes absent.
   */
  static String kept(FieldDescriptor field, Rule rule, String text) {
    if (Visible.isBlank(text)) {
      // The blanks of a verbatim text are part of it, as in a password.
      boolean asSent = rule.getVerbatim() && !rule.getTrim() && text.isBlank();
      return rule.getTrim() ? null : asSent ? text : "";
    }
    boolean isName =
        !rule.getVerbatim()
            && rule.getOneOfCount() == 0
            && rule.getFormat() == Format.FORMAT_UNSPECIFIED
            && !isId(field.getName());
    String line = isName ? Visible.oneLine(text) : text;
    return rule.getTrim() ? Visible.stripped(line) : line;
  }

  /** Null if there are not too many. */
  static Violation items(FieldDescriptor field, Rule rule, int count) {
    int max = maxItems(rule);
    return count <= max ? null : tooMany(field, max);
  }

  public static int maxItems(Rule rule) {
    return rule.getMaxItems() > 0 ? rule.getMaxItems() : MAX_ITEMS;
  }

  static Violation tooMany(FieldDescriptor field, int max) {
    return new Violation(field.getName() + " must have at most " + max + " items", "length");
  }

  /** Null if the value is valid. */
  static Violation value(FieldDescriptor field, Rule rule, Object value) {
    if (value instanceof String text) {
      return text(field.getName(), rule, text);
    }
    if (value instanceof Number number) {
      Violation violation = finite(field.getName(), number.doubleValue());
      return violation == null && rule.hasRange()
          ? range(field.getName(), rule.getRange(), number.doubleValue())
          : violation;
    }
    return null;
  }

  /** Null if the number is finite. */
  static Violation finite(String name, double number) {
    return Double.isFinite(number) ? null : new Violation(name + " must be a number", "type");
  }

  /**
   * Checks for characters that no string may contain, whatever its rule. Null if the text is valid.
   */
  static Violation characters(String name, String text) {
    if (text.indexOf(0) >= 0) {
      return new Violation(name + " must not contain NUL characters", "format");
    }
    return hasLoneSurrogate(text)
        ? new Violation(name + " must be well-formed Unicode text", "format")
        : null;
  }

  public static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isLowSurrogate(c)
          || i + 1 == text.length()
          || !Character.isLowSurrogate(text.charAt(++i))) {
        return true;
      }
    }
    return false;
  }

  private static Violation text(String name, Rule rule, String text) {
    Violation violation = characters(name, text);
    if (violation == null) {
      violation = length(name, rule, text.codePointCount(0, text.length()));
    }
    if (violation == null && rule.getOneOfCount() > 0 && !rule.getOneOfList().contains(text)) {
      String general =
          "Invalid " + name + ". Must be one of: " + String.join(", ", rule.getOneOfList());
      violation = new Violation(documented(rule, general), "enum");
    }
    return violation == null ? format(name, rule.getFormat(), text) : violation;
  }

  private static Violation length(String name, Rule rule, int length) {
    Length bounds = rule.getLength();
    if (!rule.hasLength()) {
      boolean ownBound =
          rule.getOneOfCount() > 0 || rule.getFormat() != Format.FORMAT_UNSPECIFIED || isId(name);
      return ownBound || length <= MAX_TEXT
          ? null
          : new Violation(name + " must be at most " + MAX_TEXT + " characters", "length");
    }
    if (length >= bounds.getMin() && (!bounds.hasMax() || length <= bounds.getMax())) {
      return null;
    }
    String general;
    if (bounds.hasMin() && bounds.hasMax()) {
      general = " must be between " + bounds.getMin() + " and " + bounds.getMax() + " characters";
    } else if (bounds.hasMax()) {
      general = " must be at most " + bounds.getMax() + " characters";
    } else {
      general = " must be at least " + bounds.getMin() + " characters";
    }
    return new Violation(documented(rule, name + general), "length");
  }

  /** A text that can't be an id is not found, rather than invalid. */
  private static boolean isId(String name) {
    return name.equals("id") || name.endsWith("_id") || name.endsWith("_ids");
  }

  private static Violation range(String name, Range range, double number) {
    boolean aboveMin = !range.hasMin() || number >= range.getMin();
    boolean belowMax = !range.hasMax() || number <= range.getMax();
    if (aboveMin && belowMax) {
      return null;
    }
    String text;
    if (range.hasMin() && range.hasMax()) {
      text = " must be between " + plain(range.getMin()) + " and " + plain(range.getMax());
    } else if (range.hasMin()) {
      text = " must be greater than or equal to " + plain(range.getMin());
    } else {
      text = " must be less than or equal to " + plain(range.getMax());
    }
    return new Violation(name + text, "range");
  }

  private static Violation format(String name, Format format, String text) {
    return switch (format) {
      case FORMAT_EMAIL ->
          EmailAddress.isOne(text) ? null : new Violation("Invalid email address", "format");
      case FORMAT_EMAIL_TO_FIND ->
          EmailAddress.hasUnseenCharacters(text)
              ? new Violation("Invalid email address", "format")
              : null;
      case FORMAT_DATE ->
          isDate(text)
              ? null
              : new Violation(name + " must be a date in YYYY-MM-DD format", "format");
      case FORMAT_URL ->
          isWebAddress(text)
              ? null
              : new Violation(name + " must be an absolute http or https URL", "format");
      default -> null;
    };
  }

  private static boolean isDate(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text, DATE).getYear() > 0;
    } catch (DateTimeException noDate) {
      return false;
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  private static String documented(Rule rule, String general) {
    return rule.getText().isEmpty() ? general : rule.getText();
  }

  private static String plain(double bound) {
    return new BigDecimal(bound).stripTrailingZeros().toPlainString();
  }
}
