package dev.jobwise.server.job.ad.section;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ad in JSON: the whole text, as from an API or from the source of a website, or the data for
 * search engines within a page. It becomes a headline, labelled lines, lists and sentences.
 */
final class JsonPosting {

  private static final int SHORTEST_SENTENCE = 40;
  private static final int FEWEST_WORDS = 6;

  /** A text that begins with the first setting of an object. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "^\\s*+[\\[{]\\s*+(?:\\{\\s*+)?(?:\"[\\p{L}@_][\\w@ -]{0,40}+\"|\\w{1,40}+)\\s*+:");

  private static final Pattern SCRIPT = Pattern.compile("(?i)<script([^<>]{0,200}+)>");

  /** "job_title" and "jobTitle" are "job title". */
  private static final Pattern JOINT = Pattern.compile("[_-]|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Pattern CODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");
  private static final Pattern LOCALITY = Pattern.compile("(?i)address ?locality|city|town");
  private static final Pattern NAME = Pattern.compile("(?i)(?:legal )?name");

  /** The key of the whole ad, which is no entry of a list. */
  private static final Pattern WHOLE_AD = Pattern.compile("(?i)(?:job )?description");

  private final String json;
  private final Deque<String> objects = new ArrayDeque<>();
  private final StringBuilder facts = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private String title = "";
  private String key = "";
  private String section = "";

  private JsonPosting(String json) {
    this.json = json;
  }

  /** Returns a text with what its JSON says about the job; others as they are. */
  static String unfolded(String raw) {
    Matcher script = SCRIPT.matcher(raw);
    int end = 0;
    while (end < raw.length() && script.find()) {
      int close = raw.indexOf("</script", script.end());
      end = close < 0 ? raw.length() : close;
      String json = raw.substring(script.end(), end);
      if (script.group(1).contains("ld+json") && json.contains("JobPosting")) {
        return withPage(json, raw.substring(0, script.start()) + raw.substring(end));
      }
    }
    if (!WHOLE.matcher(raw).find()) {
      return raw;
    }
    JsonPosting posting = new JsonPosting(raw);
    posting.read();
    return posting.facts().isEmpty() ? raw : posting.text();
  }

  /** Returns what the data for search engines says, and the page around it. */
  private static String withPage(String json, String page) {
    JsonPosting posting = new JsonPosting(json);
    posting.read();
    boolean alone = page.replaceAll("<[^<>]*+>", "").isBlank();
    return alone ? posting.text() : "<p>" + posting.facts().replace("\n", "</p><p>") + page;
  }

  private String facts() {
    return (title.isEmpty() ? "" : title + "\n\n") + facts;
  }

  /** Returns all lines, as paragraphs if their text is marked up. */
  private String text() {
    String text = facts() + '\n' + body;
    return text.contains("</") ? "<p>" + text.replace("\n", "</p><p>") + "</p>" : text;
  }

  private void read() {
    int at = 0;
    while (at < json.length()) {
      char c = json.charAt(at);
      int end = at + 1;
      if (c == '{') {
        objects.push(key);
      } else if (c == '}' && !objects.isEmpty()) {
        key = objects.pop();
      } else if (c == '"' || c == '\'' || c == '`') {
        end = closing(at);
        String text = json.substring(at + 1, end);
        end = Math.min(json.length(), end + 1);
        take(text, isKey(end));
      } else if (Character.isLetter(c)) {
        while (end < json.length() && Character.isLetterOrDigit(json.charAt(end))) {
          end++;
        }
        key = isKey(end) ? name(json.substring(at, end)) : key;
      }
      at = end;
    }
  }

  /** Returns the quote that ends the one at a place; the end of the text if it is missing. */
  private int closing(int quote) {
    for (int i = quote + 1; i < json.length(); i++) {
      if (json.charAt(i) == '\\') {
        i++;
      } else if (json.charAt(i) == json.charAt(quote)) {
        return i;
      }
    }
    return json.length();
  }

  private boolean isKey(int end) {
    int at = end;
    while (at < json.length() && json.charAt(at) == ' ') {
      at++;
    }
    return at < json.length() && json.charAt(at) == ':';
  }

  private static String name(String key) {
    return JOINT.matcher(key).replaceAll(" ");
  }

  /** Returns a text without the escapes of JSON: "K\\u00fcche" is "Küche". */
  private static String plain(String quoted) {
    String text =
        CODE.matcher(quoted.replaceAll("\\\\[nrt]", "\n"))
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(code.group(1), 16))));
    return text.replaceAll("\\\\(?!u)", "").strip();
  }

  private void take(String quoted, boolean isKey) {
    if (isKey) {
      key = name(quoted);
      return;
    }
    String text = plain(quoted);
    String label = NAME.matcher(key).matches() && !objects.isEmpty() ? objects.peek() : key;
    label = LOCALITY.matcher(label).matches() ? "location" : label;
    if (key.equals("title") && title.isEmpty()) {
      title = text;
    } else if (AdLabels.isFieldLabel(label)) {
      facts.append(label).append(": ").append(text).append('\n');
    } else if (!WHOLE_AD.matcher(key).matches()
        && AdSection.ofLabel(key) != null
        && AdSection.ofLabel(key) != AdSection.OTHER) {
      body.append(key.equals(section) ? "" : '\n' + key + ":\n").append("- " + text + '\n');
      section = key;
    } else if (text.length() >= SHORTEST_SENTENCE && text.split(" ").length >= FEWEST_WORDS) {
      body.append('\n').append(text).append('\n');
    }
  }
}
