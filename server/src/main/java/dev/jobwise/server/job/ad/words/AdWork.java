package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.Patterns;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the workplace and the terms of a job. */
public final class AdWork {

  private static final Map<String, List<String>> WORDS = WordList.sections("work");

  private static final WordTerms INTERNSHIP = WordTerms.of(WORDS, "internship");
  private static final WordTerms TEMPORARY = WordTerms.of(WORDS, "temporary");
  private static final WordTerms CONTRACT = WordTerms.of(WORDS, "contract");
  private static final WordTerms CONTRACT_LABEL = WordTerms.of(WORDS, "contract_label");
  private static final WordTerms PART_TIME = WordTerms.of(WORDS, "part_time");
  private static final WordTerms FULL_TIME = WordTerms.of(WORDS, "full_time");
  private static final WordTerms PERMANENT = WordTerms.of(WORDS, "permanent");

  private static final WordTerms TEMPORARY_SAID = WordTerms.of(WORDS, "temporary_said");
  private static final WordTerms CONTRACT_SAID = WordTerms.of(WORDS, "contract_said");
  private static final WordTerms INTERNSHIP_SAID = WordTerms.of(WORDS, "internship_said");
  private static final WordTerms PART_TIME_SAID = WordTerms.of(WORDS, "part_time_said");

  private static final WordTerms NOT_REMOTE = WordTerms.of(WORDS, "not_remote");
  private static final WordTerms REMOTE = WordTerms.of(WORDS, "remote");
  private static final WordTerms OTHER_REMOTE = WordTerms.of(WORDS, "other_remote");
  private static final WordTerms REMOTE_SAID = WordTerms.of(WORDS, "remote_said");

  /** All words for workplace and terms of work. */
  private static final WordTerms TERMS = WordTerms.of(WORDS, "terms");

  /** Weekly hours: "20 hours per week", "25 Std./Woche", "30 h par semaine". */
  private static final Pattern HOURS =
      Patterns.of(
          "(?i)\\<(\\d{1,2})(?:[.,]5)?(?: ?(?:hours|hrs|h|stunden|std\\.?|heures|horas|ore|uur|uren"
              + "|godzin|timer|timmar))? ?(?:/|per|an?|pro|par|por|na|om|alla) ?(?:week|woche|semaine"
              + "|semana|settimana|tydzień|uge|ugen|vecka)");

  /** Fewer hours per week are the time for one task. */
  private static final int FEWEST_HOURS = 8;

  /** From this many hours on, a job is full-time. */
  private static final int FULL_WEEK = 32;

  private AdWork() {}

  /** Whether the work is remote: first by the headlines, then by the sentences. */
  public static boolean isRemote(String headlines, String whole) {
    if (NOT_REMOTE.in(headlines)) {
      return false;
    }
    return saysRemote(headlines) || !NOT_REMOTE.in(whole) && REMOTE_SAID.in(whole);
  }

  /** Whether the headlines say "remote", but not in "remote monitoring". */
  private static boolean saysRemote(String headlines) {
    List<String> words = WordTerms.words(headlines);
    for (int i = 0; i < words.size(); i++) {
      if (REMOTE.lengthAt(words, i) > 0 && OTHER_REMOTE.lengthAt(words, i) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the employment type; {@code full_time} if the ad does not say. */
  public static String employmentType(String headlines, String labelled, String whole) {
    String stated = stated(headlines, labelled);
    return stated != null ? stated : fromSentences(whole);
  }

  /** Whether a phrase says whether the work is full-time or part-time. */
  public static boolean saysHours(String phrase) {
    return FULL_TIME.in(phrase) || PART_TIME.in(phrase);
  }

  /** Whether a phrase consists of words for workplace and terms alone. */
  public static boolean isTerms(String phrase) {
    return TERMS.areAll(phrase);
  }

  private static String stated(String headlines, String labelled) {
    String both = headlines + '\n' + labelled;
    boolean fullTime = FULL_TIME.in(both);
    boolean permanent = PERMANENT.in(both);
    if (INTERNSHIP.in(both)) {
      return "internship";
    }
    if (TEMPORARY.in(both)) {
      return "temporary";
    }
    if (CONTRACT.in(both) && !permanent || CONTRACT_LABEL.in(labelled)) {
      return "contract";
    }
    if (PART_TIME.in(both)) {
      return fullTime && !permanent ? "full_time" : "part_time";
    }
    if (!fullTime && saysFewHours(both)) {
      return "part_time";
    }
    return fullTime || permanent ? "full_time" : null;
  }

  private static String fromSentences(String whole) {
    if (TEMPORARY_SAID.in(whole)) {
      return "temporary";
    }
    if (CONTRACT_SAID.in(whole)) {
      return "contract";
    }
    if (INTERNSHIP_SAID.in(whole)) {
      return "internship";
    }
    boolean partTime = saysFewHours(whole) || PART_TIME.in(whole) || PART_TIME_SAID.in(whole);
    return partTime && !FULL_TIME.in(whole) && !PERMANENT.in(whole) ? "part_time" : "full_time";
  }

  private static boolean saysFewHours(String text) {
    Matcher hours = HOURS.matcher(text);
    if (!hours.find()) {
      return false;
    }
    int perWeek = Integer.parseInt(hours.group(1));
    return perWeek >= FEWEST_HOURS && perWeek < FULL_WEEK;
  }
}
