package dev.jobwise.server.llm.offline.english.text;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spells out what resumes put shortly: "cut costs 5% w/ mgmt, ~3 hrs/week". */
public final class Shorthand {

  private static final Map<String, String> FULL =
      WordLists.of(Shorthand.class, "shorthand.txt").lines("").stream()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private static final Pattern RATE =
      Pattern.compile("(\\S{1,40})/(hr|hour|shift|day|night|week|wk|month|mo|quarter|yr|year)");
  private static final Pattern OF_LAST =
      Pattern.compile("(?<!in |for |[\\d.])(\\d{1,3}) of (?:the )?last (\\d{1,3}) ");
  private static final Pattern TIMES =
      Pattern.compile("(?<!\\S)(\\d{1,2})x (a|per|daily|weekly)(?= |$)");
  private static final Map<String, String> TIMES_IN_WORDS =
      Map.of("1", "once", "2", "twice", "3", "three times");
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?<!(?:an?|the|my|our|this|per) )(?<=\\p{L} )(\\d{1,3})"
              + " (man|person|bed|bay|week|month|day|hour|year|storey|acre)"
              + " (\\p{L}{3,20}(?<!s))(?![\\p{L}-])");
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,2})(?:[- ]?hrs?| ?h)(?= shifts?(?!\\p{L}))");
  private static final Set<String> BEFORE_FIGURE = EnglishLines.LISTS.words("before a figure");
  private static final Pattern CHANGED_BY =
      Pattern.compile(
          "(?i)^((?:cut|reduced?|lower(?:ed)?|decreased?|increased?|raised?|improved?|boost(?:ed)?|grew|grow)"
              + "(?: [^\\s\\d,;:(]{1,30}){1,5}) (\\d{1,3}(?:\\.\\d{1,2})? ?%)");

  /** "nights/weekends" */
  private static final Pattern PLURALS = Pattern.compile("\\p{L}\\p{Ll}{2,14}s/\\p{Ll}{3,14}s");

  /** "14 deals avg $22k" */
  private static final Pattern AVERAGING =
      Pattern.compile("(?<=\\p{Ll}{2})s average (?=[$£€]?\\d)");

  /** "a 26' truck" */
  private static final Pattern FEET = Pattern.compile("(?<=\\d)['’] (?=\\p{Ll})");

  /** "Ran after school club" */
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?<!\\p{L})([Aa]fter|[Bb]efore)[ -]school(?= (?:\\p{Ll}{2,12} )?(?:club|care|program|session|class|activit|provision|tutor|group|team)\\p{Ll}{0,8})");

  /** "Day to day repairs" */
  private static final Pattern BEFORE_NOUN =
      Pattern.compile(
          "(?i)^(day to day|one to one|one on one|face to face|door to door|end to end|back to back"
              + "|hands on|long term|short term|full time|part time)(?= \\p{L}{3,20}+[ ,]?+)");

  /** "accidents/ tickets" */
  private static final Pattern SLASH =
      Pattern.compile("(?<=\\p{Ll}{3})(s)(?: /|/ | / )(?=\\p{Ll}{3})");

  private static final Pattern INCHES =
      Pattern.compile("(?<=\\d)[\"”]( (?=\\p{Ll}{3,20}s?(?: |$)))?");

  private static final String END_MARKS = ",;:.";
  private static final int LEAST_BEFORE_DASH = 3;

  private Shorthand() {}

  /** A line in full words, without what hangs behind a dash. */
  public static String spelledOut(String line) {
    String[] words = line.split(" ");
    List<String> full = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean dash = words[i].length() == 1 && "-–—".contains(words[i]);
      if (dash && full.size() >= LEAST_BEFORE_DASH) {
        break;
      }
      boolean arrow = words[i].equals("->") || words[i].equals("→");
      int last = full.size() - 1;
      if (arrow && last > 0 && isFigure(full.get(last)) && !full.get(last - 1).equals("from")) {
        full.add(last, "from");
      }
      boolean and =
          words[i].equals("&")
              && i > 0
              && i + 1 < words.length
              && (startsSmall(words[i - 1]) || startsSmall(words[i + 1]));
      full.add(and ? "and" : full(words[i]));
    }
    String text = String.join(" ", full).replace(" one on one", " one-on-one");
    text = AVERAGING.matcher(text).replaceAll("s averaging ");
    text = FEET.matcher(text).replaceAll("-foot ");
    text = BEFORE_NOUN.matcher(text).replaceAll(match -> match.group().replace(' ', '-'));
    text = SCHOOL.matcher(text).replaceAll("$1-school");
    text = INCHES.matcher(text).replaceAll(match -> match.group(1) == null ? " inches" : "-inch ");
    text = SLASH.matcher(text).replaceAll("$1 or ");
    if (text.chars().noneMatch(Character::isDigit)) {
      return text;
    }
    text = HOURS.matcher(text).replaceAll("$1-hour");
    text = MEASURED.matcher(text).replaceAll("a $1-$2 $3"); // "run 3 man crew"
    text = OF_LAST.matcher(text).replaceAll("in $1 of the last $2 ");
    text = TIMES.matcher(text).replaceAll(match -> times(match.group(1)) + " $2");
    Matcher changed = CHANGED_BY.matcher(text);
    boolean bare =
        changed.find() && !BEFORE_FIGURE.contains(LowerCase.of(lastWord(changed.group(1))));
    return bare ? changed.replaceFirst("$1 by $2") : text;
  }

  private static String times(String number) {
    return TIMES_IN_WORDS.getOrDefault(number, number + " times");
  }

  private static boolean isFigure(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0)) || "$£€".indexOf(word.charAt(0)) >= 0);
  }

  private static boolean startsSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String full(String word) {
    String bare = word;
    while (bare.length() > 1 && END_MARKS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1);
    }
    String mark = word.substring(bare.length());
    boolean initials =
        !bare.isEmpty() && Character.isUpperCase(bare.charAt(Math.min(1, bare.length() - 1)));
    String full = FULL.get(LowerCase.of(bare));
    if (full != null && !initials) {
      boolean capital = Character.isUpperCase(bare.charAt(0));
      String kept = bare.equals("re") ? "" : mark.replace(".", "");
      return (capital ? Prose.capitalised(full) : full) + kept;
    }
    Matcher rate = RATE.matcher(bare);
    if (bare.indexOf('/') > 0 && rate.matches()) {
      String unit = rate.group(2);
      return rate.group(1) + " " + Prose.withArticle(FULL.getOrDefault(unit, unit)) + mark;
    }
    int slash = bare.indexOf('/');
    if (slash > 0 && PLURALS.matcher(bare).matches()) {
      return bare.replace("/", " and ") + mark;
    }
    boolean about = word.length() > 1 && word.charAt(0) == '~' && Character.isDigit(word.charAt(1));
    if (about) {
      return "about " + word.substring(1);
    }
    boolean with = word.length() > 2 && LowerCase.of(word).startsWith("w/");
    return with ? "with " + word.substring(2) : word;
  }
}
