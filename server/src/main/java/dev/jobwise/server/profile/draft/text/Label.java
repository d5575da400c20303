package dev.jobwise.server.profile.draft.text;

import dev.jobwise.server.common.LowerCase;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a label says about the text after it. */
public enum Label {
  NAME,
  EMAIL,
  PHONE,
  LOCATION,
  WEBSITE,
  LINKEDIN,
  GITHUB,
  TECHNOLOGIES,
  GPA,
  COURSEWORK,
  EXPIRES,
  CREDENTIAL,
  LINK,
  SOFT,
  LANGUAGES,
  SKILLS,
  CERTIFICATIONS,
  TITLE,
  EMPLOYER,
  PERIOD;

  private static final int LONGEST = 40;

  /** "2. Employer" */
  private static final Pattern ENUMERATED =
      Pattern.compile("^(?:[ivx]{1,4}|\\d{1,2}|[a-h]) ?[.)] ?");

  /** "Prev. Employer 2" */
  private static final Pattern ONE_OF_SEVERAL =
      Pattern.compile("^(?:prev\\.|previous|present|current|last|former) | ?#?\\d{1,2}$");

  private static final Pattern DASH = Pattern.compile(" [-–—] ");

  private static final Map<String, Label> BY_WORDS = new HashMap<>();

  static {
    WordFiles.ofAllLanguages("labels")
        .forEach(
            (key, labels) ->
                labels.forEach(
                    label -> BY_WORDS.putIfAbsent(label, valueOf(key.toUpperCase(Locale.ROOT)))));
  }

  /**
   * A text with a label before it.
   *
   * @param label null if no list has it
   * @param words of the label, as written
   */
  public record Labelled(Label label, String words, String value) {}

  /** The label that a text is; null if it is none. */
  public static Label of(String text) {
    String words = ENUMERATED.matcher(LowerCase.of(text).strip()).replaceFirst("");
    if (words.length() > LONGEST) {
      return null;
    }
    String label = Signs.withoutEnd(words, ".:").replace(",", "").replace('‑', '-');
    return BY_WORDS.getOrDefault(label, BY_WORDS.get(ONE_OF_SEVERAL.matcher(label).replaceAll("")));
  }

  /** Where the colon of a label stands, or the dash in "Employer – ACME"; negative if none does. */
  private static int colon(String text) {
    int colon = text.indexOf(':');
    Matcher dash = DASH.matcher(text);
    boolean dashed = dash.find() && (colon < 0 || dash.start() < colon) && dash.start() < LONGEST;
    Label label = dashed ? of(text.substring(0, dash.start())) : null;
    return label == EMPLOYER || label == TITLE ? dash.start() + 1 : colon;
  }

  /** Divides "Label: value"; null if there is no colon near the start, or nothing before it. */
  public static Labelled split(String text) {
    int colon = colon(text);
    boolean isLink = colon >= 0 && text.startsWith("//", colon + 1);
    if (colon <= 0 || colon > LONGEST || isLink) {
      return null;
    }
    String words = text.substring(0, colon).strip();
    return new Labelled(of(words), words, text.substring(colon + 1).strip());
  }
}
