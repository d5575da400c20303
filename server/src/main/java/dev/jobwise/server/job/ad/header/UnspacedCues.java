package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds employers and titles in Chinese, Japanese and Korean lines. No spaces divide their words,
 * so only the words beside a name and the signs around it tell where it begins and ends.
 */
final class UnspacedCues {

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_TITLE = 16;

  /** A registered name between signs: "北京某某有限公司", "株式会社某某". */
  private static final Pattern REGISTERED =
      Pattern.compile(
          "(?<![\\p{IsHan}\\p{L}\\d])(?:[\\p{IsHan}A-Za-z\\d（）()·]{2,24}?(?:股份|有限责任|有限責任|有限)公司"
              + "|[\\p{IsHan}（）]{2,16}?(?:集团|集團|基金会|基金會)(?![\\p{IsHan}])"
              + "|(?:株式会社|合同会社|有限会社) ?[\\p{IsHan}\\p{IsKatakana}ーA-Za-z\\d・&'’]{2,20}+"
              + "|[\\p{IsHan}\\p{IsKatakana}ーA-Za-z\\d・&]{2,20}?(?:株式会社|合同会社|有限会社)"
              + "|(?:주식회사 |㈜ ?|\\(주\\) ?)[\\p{IsHangul}A-Za-z\\d]{2,20}+"
              + "|[\\p{IsHangul}A-Za-z\\d]{2,20}(?:㈜|\\(주\\)))");

  /** Pronouns and particles, which sentences have and names do not. */
  private static final Pattern SENTENCE = Pattern.compile("[的了您我你他她它这那该請请]|^[在从由本各将將可如并及与與对為为]");

  private static final Pattern HOW_MANY = Pattern.compile("(?:\\d{1,3}|若干|数|數)[名人位].*$");

  private static final Map<String, Map<String, List<String>>> CUES = new HashMap<>();

  static {
    for (String language : List.of("zh", "ja", "ko")) {
      CUES.put(language, WordList.sections("unspaced", language));
    }
  }

  private UnspacedCues() {}

  /** Returns the names with a legal form in a line. */
  static List<String> registered(String line, String language) {
    List<String> names = new ArrayList<>();
    if (CUES.containsKey(language) && line.length() <= LONGEST_LINE) {
      Matcher name = REGISTERED.matcher(line);
      while (name.find()) {
        if (!SENTENCE.matcher(name.group()).find()) {
          names.add(name.group());
        }
      }
    }
    return names;
  }

  /** Returns the names beside words that stand with employers. */
  static List<String> companies(String line, String language) {
    List<String> names = new ArrayList<>();
    if (line.length() <= LONGEST_LINE) {
      for (String cue : words(language, "before company")) {
        if (line.startsWith(cue)) {
          addName(after(line, cue.length(), LONGEST_NAME), language, names);
        }
      }
      for (String cue : words(language, "after company")) {
        addName(before(line, line.indexOf(cue), LONGEST_NAME), language, names);
      }
    }
    return names;
  }

  private static void addName(String name, String language, List<String> names) {
    boolean common =
        words(language, "no company").stream().anyMatch(name::startsWith)
            || SENTENCE.matcher(name).find()
            || AdRoles.hasUnspacedRole(name);
    boolean latin = name.codePoints().allMatch(c -> c < 0x2E80);
    if (name.length() > 1 && !common && (latin || !language.equals("ja"))) {
      names.add(name);
    }
  }

  /** Returns the titles beside words that seek somebody. */
  static List<String> titles(String line, String language) {
    List<String> titles = new ArrayList<>();
    if (line.length() <= LONGEST_LINE) {
      for (String cue : words(language, "before title")) {
        int at = line.indexOf(cue);
        addTitle(at < 0 ? "" : after(line, at + cue.length(), LONGEST_TITLE), language, titles);
      }
      for (String cue : words(language, "after title")) {
        addTitle(before(line, line.indexOf(cue), LONGEST_TITLE), language, titles);
      }
    }
    return titles;
  }

  private static void addTitle(String text, String language, List<String> titles) {
    String title = HOW_MANY.matcher(text).replaceFirst("").strip();
    boolean named =
        title.length() > 1
            && !words(language, "no title").contains(title)
            && !SENTENCE.matcher(title).find()
            && AdRoles.hasUnspacedRole(title);
    if (named) {
      titles.add(title);
    }
  }

  private static List<String> words(String language, String section) {
    return CUES.getOrDefault(language, Map.of()).getOrDefault(section, List.of());
  }

  /** Returns what stands before a place, from the sign before it; empty if that is too long. */
  private static String before(String line, int end, int most) {
    int start = Math.max(0, end);
    while (start > 0 && end - start <= most && isOfName(line.charAt(start - 1))) {
      start--;
    }
    return end < 0 || end - start > most ? "" : line.substring(start, end).strip();
  }

  /** Returns what stands after a place, to the next sign; empty if that is too long. */
  private static String after(String line, int from, int most) {
    int start = from;
    while (start < line.length() && ":： ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < line.length() && end - start <= most && isOfName(line.charAt(end))) {
      end++;
    }
    return end - start > most ? "" : line.substring(start, end).strip();
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == '·' || c == 'ー' || c == '/';
  }
}
