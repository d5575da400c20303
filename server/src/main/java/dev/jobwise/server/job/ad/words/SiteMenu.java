package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.job.ad.text.AdLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Removes the menus of a website, which come along when someone copies a page: "Home About us Jobs
 * Contact" on one line or on lines of their own, with entries between them that no list knows.
 */
public final class SiteMenu {

  private static final PhraseFinder ENTRIES = finder("menu");

  /** Entries that are ordinary words too, which count only as whole lines. */
  private static final PhraseFinder LINES = finder("entry");

  /** The codes and own names of languages, by which one chooses them. */
  private static final Set<String> LANGUAGES =
      Set.copyOf(WordList.sections("noise").get("languages"));

  /** Between two words that lost their space: "HomeJobs". */
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  /** What sites call their first page, as a pattern. */
  public static final String START_PAGE =
      "(?:home(?:page)?|start(?:seite|pagina|side|sida)?|strona główna|accueil|inicio|início|hem|forside)";

  /** The way to a page, which stands above what it shows: "Home / Careers / Night Porter". */
  private static final Pattern WAY =
      Pattern.compile("(?i)" + START_PAGE + "(?: ?[/>»›] ?[^/>»›|:]{2,60}+){1,4}+");

  /** So far down may the way to a page stand. */
  private static final int LAST_OF_WAY = 80;

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_ENTRY = 32;
  private static final int MOST_WORDS = 4;

  /** Fewer known entries may be words of a title: "Support Services Manager". */
  private static final int ENTRIES_OF_LINE = 3;

  private static final int ENTRIES_OF_BLOCK = 3;

  /** So that an ad of short lines costs no time. */
  private static final int LONGEST_BLOCK = 80;

  /** A menu has at most this many other entries between known ones. */
  private static final int MOST_OTHERS = 6;

  private SiteMenu() {}

  private static PhraseFinder finder(String section) {
    return new PhraseFinder(
        WordList.sections("noise").get(section).stream()
            .map(WordTerms::words)
            .map(words -> String.join(" ", words))
            .toList());
  }

  /** What a line may be, found once for each. */
  private enum Kind {
    MENU,
    ENTRY,
    SHORT,
    /** A short line that names work: a title, or the entry of somebody's page. */
    WORK,
    TEXT
  }

  /** Returns the lines of an ad without those of menus; all if nothing else would be left. */
  public static List<AdLine> without(List<AdLine> ad) {
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < ad.size(); i++) {
      kinds.add(kind(ad.get(i).text(), i + 1 < ad.size() ? ad.get(i + 1).text() : ""));
    }
    List<AdLine> rest = new ArrayList<>();
    int at = belowWay(ad);
    while (at < ad.size()) {
      int block = blockEnd(kinds, at);
      int end = Math.max(block, kinds.get(at) == Kind.MENU ? at + 1 : at);
      if (end == at) {
        rest.add(ad.get(at));
        end = at + 1;
      }
      at = end;
    }
    return rest.isEmpty() ? ad : rest;
  }

  /** Returns the first line below the way to the page, or with it if it ends in the title. */
  private static int belowWay(List<AdLine> ad) {
    int below = 0;
    for (int i = 0; i < Math.min(ad.size() - 1, LAST_OF_WAY); i++) {
      String line = ad.get(i).text();
      if (WAY.matcher(line).matches()) {
        below = AdRoles.namesOne(line) ? i : i + 1;
      }
    }
    return below;
  }

  private static Kind kind(String line, String next) {
    if (isMenu(line) || isLanguages(line) || !next.isEmpty() && isPath(line, next)) {
      return Kind.MENU;
    }
    if (isEntry(line)) {
      return Kind.ENTRY;
    }
    if (!mayBeEntry(line)) {
      return Kind.TEXT;
    }
    return AdRoles.namesOne(line) ? Kind.WORK : Kind.SHORT;
  }

  /** Whether a line lists several entries of a menu and is neither a sentence nor a title. */
  private static boolean isMenu(String line) {
    if (line.length() > LONGEST_LINE || line.indexOf('.') >= 0 || line.indexOf(':') >= 0) {
      return false;
    }
    List<String> words = WordTerms.words(line);
    int known = 0;
    int covered = 0;
    boolean work = false;
    for (int i = 0; i < words.size(); i++) {
      int length = ENTRIES.lengthAt(words, i);
      known += length > 0 ? 1 : 0;
      covered += length;
      work |= length == 0 && AdRoles.namesOne(words.get(i));
      i += Math.max(0, length - 1);
    }
    if (known < ENTRIES_OF_LINE) {
      boolean unspaced = words.size() > ENTRIES_OF_LINE && isUnspaced(line);
      return known == 2 && (covered == words.size() || unspaced);
    }
    return covered * 4 >= words.size() && !(work && known == ENTRIES_OF_LINE);
  }

  /** Whether a line is in a script without spaces, where blanks divide entries. */
  private static boolean isUnspaced(String line) {
    return line.chars().filter(Character::isLetter).noneMatch(c -> c < 0x2E80);
  }

  /** Whether a line only offers the page in other languages: "EN / FR", "Deutsch English". */
  private static boolean isLanguages(String line) {
    List<String> words = line.length() > LONGEST_ENTRY ? List.of() : WordTerms.words(line);
    return words.size() > 1 && LANGUAGES.containsAll(words);
  }

  /** Whether a line is the path to a page whose heading comes next: "HomeJobsNight Porter". */
  private static boolean isPath(String line, String next) {
    if (!line.endsWith(next) || line.length() > next.length() + LONGEST_ENTRY) {
      return false;
    }
    String path = line.substring(0, line.length() - next.length());
    String words = GLUED.matcher(path).replaceAll(" ");
    return isEntry(words.split(" ")[0]) && path.chars().allMatch(Character::isLetter);
  }

  /** Returns where the menu that begins at a line ends; {@code from} if none begins there. */
  private static int blockEnd(List<Kind> kinds, int from) {
    int end = from;
    int known = 0;
    int others = 0;
    int most = Math.min(kinds.size(), from + LONGEST_BLOCK);
    for (int i = from; i < most && others <= MOST_OTHERS; i++) {
      Kind kind = kinds.get(i);
      if (kind == Kind.ENTRY || kind == Kind.MENU) {
        known++;
        others = 0;
        end = i + 1;
      } else if (known == 0
          || kind == Kind.TEXT
          || kind == Kind.WORK && !isWithin(kinds, i, known)) {
        break;
      } else {
        others++;
      }
    }
    return known >= ENTRIES_OF_BLOCK && known * 3 >= end - from ? end : from;
  }

  /** Whether the line about somebody's work is surely within a menu, and no title below it. */
  private static boolean isWithin(List<Kind> kinds, int at, int known) {
    List<Kind> next = kinds.subList(at + 1, Math.min(kinds.size(), at + 3));
    return known >= ENTRIES_OF_BLOCK
        && next.contains(Kind.ENTRY)
        && (next.get(0) == Kind.ENTRY || next.get(0) == Kind.SHORT);
  }

  private static boolean isEntry(String line) {
    if (line.length() > LONGEST_ENTRY) {
      return false;
    }
    List<String> words = WordTerms.words(line);
    return !words.isEmpty()
        && (ENTRIES.lengthAt(words, 0) == words.size() || LINES.lengthAt(words, 0) == words.size());
  }

  /** Whether a line is as short as an entry. */
  private static boolean mayBeEntry(String line) {
    return line.length() <= LONGEST_ENTRY
        && line.indexOf(':') < 0
        && line.split(" ").length <= MOST_WORDS
        && line.chars().noneMatch(Character::isDigit);
  }
}
