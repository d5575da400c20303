package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.Patterns;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes what job boards, e-mails and websites put around an ad. */
public final class AdNoise {

  private static final Map<String, List<String>> LISTS = WordList.sections("noise");

  /** Phrases that are noise as a whole. */
  private static final Set<String> WHOLE = phrases("whole");

  private static final WordTerms BEGINS = WordTerms.of(LISTS, "begins");
  private static final WordTerms HAS = WordTerms.of(LISTS, "has");
  private static final WordTerms POSTED = WordTerms.of(LISTS, "posted");
  private static final Set<String> JOBS_PAGE = phrases("jobs page");
  private static final WordTerms GREETINGS = WordTerms.of(LISTS, "greeting");

  /** The words of links such as "View all our jobs", before the last one. */
  private static final Set<String> LINK = phrases("link");

  /** The last words of such links. */
  private static final Set<String> LINKED = phrases("linked");

  /** A longer greeting is a sentence. */
  private static final int LONGEST_GREETING = 5;

  private static final int LONGEST_LINK = 7;

  /** Paths such as "Home > Jobs > Cook", "❮ back", web and e-mail addresses. */
  private static final Pattern PATH =
      Patterns.of(
          "(?i).* [>›»] \\p{L}.*|[❮‹«<←] ?\\p{L}.*|https?://\\S+|www\\.\\S+"
              + "|[^\\s@]++@[^\\s@.]++(?:\\.[^\\s@.]++)++");

  /** The state of an ad: "12 days ago", "over 100 applicants", "4.2 out of 5", "3 March 2024". */
  private static final Pattern STATE_OF_AD =
      Patterns.of(
          "(?i)(?:over )?\\d+\\+? (?:applicants?|applications?|views?|reviews?)"
              + "|\\d+\\+? ?(?:minute|hour|day|week|month|m|h|d|w)s? ago.*|(?:vor|il y a|hace|há) \\d+ .{2,12}"
              + "|(?:\\d\\S* )?out of 5(?: stars)?|\\d[.,]\\d(?: ?(?:★|out of|stars).*)?"
              + "|\\d{1,2}\\.? \\p{L}{3,9}\\.? 20\\d\\d|(?:©|copyright ?[©\\d]).*|.{1,30}© ?\\d{4}.*");

  /** Reference numbers and logos: "Requisition ID: R-1234", "Company logo". */
  private static final Pattern NUMBER_OF_AD =
      Patterns.of(
          "(?i).*\\<logo|(?:job|req(?:uisition)?|ref(?:erence)?)[ .]*+(?:id|no|number|#)?[:# ]*+[A-Z-]*+\\d++[,!.: ]*+");

  private AdNoise() {}

  private static Set<String> phrases(String section) {
    Set<String> phrases = new HashSet<>();
    LISTS.get(section).forEach(phrase -> phrases.add(key(WordTerms.words(phrase))));
    return phrases;
  }

  private static String key(List<String> words) {
    return String.join(" ", words);
  }

  /** Whether a phrase says nothing about the job. */
  public static boolean is(String phrase) {
    List<String> words = WordTerms.words(phrase);
    return words.isEmpty()
        || isChrome(phrase, words)
        || HAS.in(phrase)
        || GREETINGS.lengthAt(words, 0) > 0 && words.size() <= LONGEST_GREETING
        || NUMBER_OF_AD.matcher(phrase).matches();
  }

  /** Whether a phrase is the name of a page with jobs: "Careers", "Open positions". */
  public static boolean isJobsPage(String phrase) {
    return JOBS_PAGE.contains(key(WordTerms.words(phrase)));
  }

  /** Whether a line is a button, a link or a status of a website: "Show less". */
  public static boolean isChrome(String line) {
    List<String> words = WordTerms.words(line);
    return !words.isEmpty() && isChrome(line, words);
  }

  private static boolean isChrome(String line, List<String> words) {
    return WHOLE.contains(key(words))
        || JOBS_PAGE.contains(key(words))
        || BEGINS.lengthAt(words, 0) > 0
        || POSTED.lengthAt(words, 0) > 0 && !words.contains("by")
        || isLink(words)
        || PATH.matcher(line).matches()
        || STATE_OF_AD.matcher(line).matches();
  }

  private static boolean isLink(List<String> words) {
    int last = words.size() - 1;
    return last > 0
        && last < LONGEST_LINK
        && LINKED.contains(words.get(last))
        && LINK.containsAll(words.subList(0, last));
  }
}
