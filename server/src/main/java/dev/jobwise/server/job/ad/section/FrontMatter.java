package dev.jobwise.server.job.ad.section;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of settings above a page of a static website, as in the source of a job page. Most
 * settings are about the page. Its title becomes a headline, because it may name the page instead
 * of the job; labels and sentences about the job stay.
 */
final class FrontMatter {

  private static final int MOST_LINES = 80;
  private static final int SHORTEST_SENTENCE = 40;
  private static final int FEWEST_WORDS = 6;

  private static final Pattern RULE = Pattern.compile("---|\\+\\+\\+");
  private static final Pattern SETTING =
      Pattern.compile("([\\p{L}\\d_-]{1,40}+(?: [\\p{L}\\d_-]{1,20}+){0,2}) *+[:=] *+(.*)");

  /** "job_title" and "jobTitle" are "job title". */
  private static final Pattern JOINT = Pattern.compile("[_-]|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Pattern QUOTED =
      Pattern.compile("\"([^\"]*+)\" *+(?:#.*)?|'([^']*+)' *+(?:#.*)?|\\[([^\\[\\]]*+)\\]");

  private static final Pattern REMARK = Pattern.compile(" #.*");

  /** A value that continues in the next lines: "|", ">-". */
  private static final Pattern BLOCK = Pattern.compile("(?:[|>][+-]?)?");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{[^{}\n]{0,200}+\\}\\}|\\{%[^{}\n]{0,200}+\\}");

  private final StringBuilder text = new StringBuilder();
  private String title = "";
  private boolean inBlock;

  private FrontMatter() {}

  /** Returns a text with what its front matter says about the job; others as they are. */
  static String unfolded(String raw) {
    String[] lines = raw.stripLeading().split("\r?\n", MOST_LINES + 1);
    int end = end(lines);
    if (end < 0) {
      return raw;
    }
    FrontMatter settings = new FrontMatter();
    List.of(lines).subList(1, end).forEach(settings::read);
    String rest = String.join("\n", List.of(lines).subList(end + 1, lines.length));
    return settings.title + settings.text + '\n' + PLACEHOLDER.matcher(rest).replaceAll("");
  }

  /** Returns the line that ends the front matter; -1 if a text has none. */
  private static int end(String[] lines) {
    String rule = lines[0].strip();
    if (!RULE.matcher(rule).matches()) {
      return -1;
    }
    int settings = 0;
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i];
      if (line.strip().equals(rule)) {
        return settings > 0 ? i : -1;
      }
      boolean setting = SETTING.matcher(line).matches();
      settings += setting ? 1 : 0;
      boolean inner = line.isBlank() || " \t-#}])[".indexOf(line.charAt(0)) >= 0;
      if (!setting && !inner) {
        return -1;
      }
    }
    return -1;
  }

  private void read(String line) {
    Matcher setting = SETTING.matcher(line);
    if (!setting.matches()) {
      text.append(inBlock && !line.startsWith("#") ? line.strip() + '\n' : "");
      return;
    }
    String name = JOINT.matcher(setting.group(1)).replaceAll(" ");
    String value = value(setting.group(2).strip());
    boolean opens = BLOCK.matcher(value).matches();
    boolean section = AdSection.ofLabel(name) != null;
    inBlock = opens && (section || !value.isEmpty());
    if (name.equalsIgnoreCase("title") && !opens) {
      title = value + "\n\n";
    } else if (section || AdLabels.isFieldLabel(name) && !opens) {
      text.append('\n').append(name).append(": ").append(opens ? "" : value).append('\n');
    } else if (value.length() >= SHORTEST_SENTENCE && value.split(" ").length >= FEWEST_WORDS) {
      text.append('\n').append(value).append('\n');
    }
  }

  private static String value(String written) {
    Matcher quoted = QUOTED.matcher(written);
    if (!quoted.matches()) {
      return REMARK.matcher(written).replaceFirst("").strip();
    }
    for (int group = 1; group < quoted.groupCount(); group++) {
      if (quoted.group(group) != null) {
        return quoted.group(group).strip();
      }
    }
    return quoted.group(quoted.groupCount()).replaceAll("[\"']", "").strip();
  }
}
