package dev.jobwise.server.job.ad.section;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A section of an ad, recognized by its heading. */
public enum AdSection {
  REQUIREMENTS,
  WISHES,
  DUTIES,
  BENEFITS,
  COMPANY,
  OTHER;

  private static final int MAX_HEADING_LENGTH = 70;
  private static final int MAX_WORDS = 9;
  private static final Map<String, AdSection> HEADINGS = headings();

  /** Words that identify the section of a heading, most important first. */
  private static final Map<String, AdSection> CUES = cues();

  private static final Pattern BEGINS_HEADING =
      Patterns.of(
          "(?:what|who|why|how|you|your|our|we|the|it|it's|in|day|was|wer|wie|wat|wir|du|ihr|dein|deine"
              + "|das|vos|votre|nos|notre|ce|lo|o|tu|tus|sua|seu|darauf|vad|vem|varför|hur|hvad|hvem|hvorfor"
              + "|hvordan|co|kogo|dlaczego|chi|cosa|perché|qué|quién|quem|quais|jouw|jij)\\>.*");

  /** "About Hollowell", in languages of ads. */
  private static final Pattern ABOUT =
      Patterns.of("(?:about|über|over|om|sobre|acerca de|à propos de)\\> (?=\\p{L}).*");

  private static Map<String, AdSection> headings() {
    Map<String, AdSection> sections = new LinkedHashMap<>();
    WordList.sections("headings")
        .forEach(
            (section, headings) ->
                headings.forEach(heading -> sections.putIfAbsent(heading, named(section))));
    return sections;
  }

  private static Map<String, AdSection> cues() {
    Map<String, AdSection> sections = new LinkedHashMap<>();
    AdSection section = OTHER;
    for (String line : WordList.lines("cues.txt")) {
      if (line.startsWith("[")) {
        section = named(line.substring(1, line.length() - 1));
      } else {
        sections.put(line, section);
      }
    }
    return sections;
  }

  private static AdSection named(String section) {
    return valueOf(section.toUpperCase(Locale.ROOT));
  }

  /** Returns the section that a line opens; null if it is not a heading. */
  public static AdSection openedBy(AdLine line) {
    String text = line.text();
    if (text.length() > MAX_HEADING_LENGTH) {
      return null;
    }
    String key = key(text);
    AdSection known = ofKey(key);
    int slash = known == null ? text.indexOf('/') : -1;
    if (slash > 0 && ofKey(key(text.substring(slash))) != null) {
      known = ofKey(key(text.substring(0, slash)));
    }
    if (known != null && !(isDashBullet(line) && !text.endsWith(":"))) {
      return known;
    }
    if (isDashBullet(line) || !isLaidOutAsHeading(line) || key.isEmpty()) {
      return null;
    }
    AdSection cue = announcesSection(line, key) ? byCue(key) : null;
    AdSection like = cue == WISHES ? cue : byPart(key);
    if (like != null || cue != null) {
      return like != null ? like : cue;
    }
    if (ABOUT.matcher(key).matches()) {
      return COMPANY;
    }
    // An unknown heading still ends the list before it, but a label at the top does not.
    return line.marked() || text.endsWith(":") && line.afterBlank() ? OTHER : null;
  }

  /** Returns the section that a label such as "Must have:" names, or null. */
  public static AdSection ofLabel(String label) {
    return ofKey(key(label));
  }

  /** Looks up a heading, also without its article: "The benefits", "Your benefits". */
  private static AdSection ofKey(String key) {
    AdSection known = HEADINGS.get(key);
    return known != null ? known : HEADINGS.get(key.replaceFirst("^(?:the|your|our) ", ""));
  }

  private static boolean isDashBullet(AdLine line) {
    return line.isBullet() && !line.hasPictogram();
  }

  private static boolean isLaidOutAsHeading(AdLine line) {
    String text = line.text();
    boolean capitals =
        text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    boolean sentence = text.endsWith(".") || text.endsWith(",") || text.endsWith(";");
    boolean label = text.indexOf(':') >= 0 && !text.endsWith(":");
    return !sentence
        && !label
        && text.split(" ").length <= MAX_WORDS
        && (line.marked()
            || text.endsWith(":")
            || text.endsWith("?")
            || line.isBullet()
            || capitals
            || line.afterBlank());
  }

  /** Finds the longest known heading of at least two words that the line begins or ends with. */
  private static AdSection byPart(String key) {
    List<String> words = List.of(key.split(" "));
    for (int length = words.size() - 1; length >= 2; length--) {
      AdSection start = HEADINGS.get(String.join(" ", words.subList(0, length)));
      if (start != null) {
        return start;
      }
      AdSection end =
          HEADINGS.get(String.join(" ", words.subList(words.size() - length, words.size())));
      if (end != null) {
        return end;
      }
    }
    return null;
  }

  /** Whether a line announces a section, rather than being an entry: "Two years of experience". */
  private static boolean announcesSection(AdLine line, String key) {
    return line.text().endsWith(":")
        || CUES.containsKey(key)
        || !AdRoles.namesRole(key)
            && !line.isBullet()
            && (line.marked()
                || line.text().endsWith("?")
                || BEGINS_HEADING.matcher(key).matches());
  }

  private static AdSection byCue(String key) {
    String words = ' ' + key.replaceAll("[^\\p{L}\\p{M}'-]+", " ") + ' ';
    for (Map.Entry<String, AdSection> cue : CUES.entrySet()) {
      if (words.contains(' ' + cue.getKey() + ' ')) {
        return cue.getValue();
      }
    }
    return null;
  }

  private static String key(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return LowerCase.of(text.substring(start, end)).replace(" & ", " and ").replace('/', ' ');
  }
}
