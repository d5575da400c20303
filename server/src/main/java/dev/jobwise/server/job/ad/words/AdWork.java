package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Patterns;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where and on what terms a job is done. */
public final class AdWork {

  private static final Pattern NOT_REMOTE =
      Patterns.of(
          "(?i)\\<hybrid|\\<híbrid|\\<presencial|\\<no remote|not (?:a )?remote|remote (?:work|working|option)? ?(?:is|are) not"
              + "|kein homeoffice|\\<on-?site (?:role|position|job|only|work)|fully on-?site|in-office"
              + "|office-based|\\<onsite\\>|100% on-?site|remote days?|days? remote|partly remote"
              + "|teilweise remote");

  private static final Pattern REMOTE_TERMS =
      Patterns.of(
          "(?i)\\<(?:remote|remotely|remot[oa]|work from home|wfh|home-based|anywhere|telecommute)\\>"
              + "(?! (?:monitoring|sites?|sensing|control|access|support|patients?|teams?|desktop"
              + "|printers|areas?|locations?|workers|communities|servers?|management|diagnostics"
              + "|health|users|offices|learning))");

  private static final Pattern REMOTE_SENTENCE =
      Patterns.of(
          "(?i)(?:fully|100 ?%|completely|entirely|permanently|vollständig|komplett) remote"
              + "|remote[- ](?:first|only|friendly position|position|role|job|ok\\>|within|from)"
              + "|work(?:ing)? (?:fully )?remotely|work(?:ing)? from (?:home|anywhere)"
              + "|\\(remote\\)|100 ?% (?:homeoffice|home office)|this (?:role|position|job) is remote");

  private static final Pattern INTERNSHIP =
      Patterns.of(
          "(?i)\\<(?:intern|interns|internship|stage|stagiaire|estágio|becario|praktikum|praktikant\\p{L}*)\\>");
  private static final Pattern TEMPORARY =
      Patterns.of(
          "(?i)\\<(?:temporary|fixed[- ]term|maternity (?:cover|leave cover)|parental leave cover"
              + "|seasonal|interim|temp|locum|cdd|befristet\\p{L}*)\\>");
  private static final Pattern CONTRACT =
      Patterns.of(
          "(?i)\\<(?:contract|contractor|subcontract\\p{L}*|freelance\\p{L}*|1099|c2c|pj|zzp|c2h)\\>");
  private static final Pattern BUSINESS = Patterns.of("(?i)\\<b2b\\>");
  private static final Pattern PART_TIME =
      Patterns.of(
          "(?i)\\<(?:part[- ]?time|teilzeit|temps partiel|deeltijd|media jornada|minijob|werkstudent\\p{L}*)\\>");
  private static final Pattern FULL_TIME =
      Patterns.of(
          "(?i)\\<(?:full[- ]?time|vollzeit|temps plein|cdi|permanent|festanstellung|unbefristet\\p{L}*)\\>");
  private static final Pattern HOURS =
      Patterns.of(
          "(?i)\\<(\\d{1,2})(?:[.,]5)?(?: ?(?:hours|hrs|h|stunden|std\\.?))? ?(?:/|per|a|pro) ?(?:week|woche)");

  private static final Pattern PART_OF_DAYS =
      Patterns.of("(?i)\\<(?:mornings|afternoons|evenings) (?:a|per|each) week\\>");

  private static final Pattern CONTRACT_SENTENCE =
      Patterns.of(
          "(?i)\\<(?:\\d{1,2}[- ]months? contract|contract (?:role|position|job|basis)|freelance"
              + " (?:role|position|basis))\\>");
  private static final Pattern TEMPORARY_SENTENCE =
      Patterns.of(
          "(?i)\\<(?:fixed[- ]term|temporary (?:role|position|contract|job|post)|maternity cover"
              + "|befristet(?:e stelle| auf))\\>");
  private static final Pattern INTERNSHIP_SENTENCE =
      Patterns.of("(?i)\\<(?:this|paid|our) (?:\\d{1,2}[- ](?:weeks?|months?) )?internship\\>");

  /** All words that say how and on what terms work is done. */
  private static final Pattern TERMS =
      Patterns.of(
          "(?iu)\\<(?:remote|hybride?|híbrid[oa]|hybrydowo|presencial|remot[oa]|on-?site|office|home|work|working|from|in|the|full|part|time|person"
              + "|permanent|contract|temporary|internship|freelance|vollzeit|teilzeit|oder|or|and"
              + "|und|festanstellung|fixed|term|first|fully|only|unbefristet|maternity|cover|night"
              + "|days?|a|shifts?|weeks?|months?|hours?|hrs|per|position|immediate|start|b2b"
              + "|us|uk|eu|zones|late|early|mornings?|afternoons?|evenings?|flexible|weekends?|live|available|outside|inside|ir35|w2|c2c|fifo|prn|diem|casual|locum|cdi|cdd"
              + "|clt|pj|fulltime|parttime|tempo|integral|completo|jornada|completa|tiempo|stunden"
              + "|woche|h|ab|sofort|freiberuflich|temporär|befristet|für|monate|jahre|zum|nächstmöglichen|zeitpunkt)\\>");

  private AdWork() {}

  /** Whether the work is remote, by the headline fields first and then by the sentences. */
  public static boolean isRemote(String headlines, String whole) {
    if (NOT_REMOTE.matcher(headlines).find()) {
      return false;
    }
    if (REMOTE_TERMS.matcher(headlines).find()) {
      return true;
    }
    return !NOT_REMOTE.matcher(whole).find() && REMOTE_SENTENCE.matcher(whole).find();
  }

  /** The kind of employment, {@code full_time} where nothing is said. */
  public static String employmentType(String headlines, String labelled, String whole) {
    String stated = stated(headlines, labelled);
    return stated != null ? stated : fromSentences(whole);
  }

  /** Whether a phrase says nothing but how and on what terms the work is done. */
  public static boolean isTerms(String phrase) {
    String rest = TERMS.matcher(phrase).replaceAll("");
    return rest.chars().noneMatch(Character::isLetter);
  }

  private static String stated(String headlines, String labelled) {
    String both = headlines + '\n' + labelled;
    boolean fullTime = FULL_TIME.matcher(both).find();
    if (INTERNSHIP.matcher(both).find()) {
      return "internship";
    }
    if (TEMPORARY.matcher(both).find()) {
      return "temporary";
    }
    boolean permanent = LowerCase.of(both).contains("permanent");
    if (CONTRACT.matcher(both).find() && !permanent || BUSINESS.matcher(labelled).find()) {
      return "contract";
    }
    if (PART_TIME.matcher(both).find()) {
      return fullTime && !permanent ? "full_time" : "part_time";
    }
    Matcher hours = HOURS.matcher(both);
    if (!fullTime && hours.find() && isPartTime(Integer.parseInt(hours.group(1)))) {
      return "part_time";
    }
    return fullTime ? "full_time" : null;
  }

  private static boolean saysPartTime(String whole) {
    Matcher hours = HOURS.matcher(whole);
    boolean few = hours.find() && isPartTime(Integer.parseInt(hours.group(1)));
    return few || PART_TIME.matcher(whole).find() || PART_OF_DAYS.matcher(whole).find();
  }

  /** A few hours are what one task takes. */
  private static boolean isPartTime(int hours) {
    return hours >= 8 && hours < 32;
  }

  private static String fromSentences(String whole) {
    if (TEMPORARY_SENTENCE.matcher(whole).find()) {
      return "temporary";
    }
    if (CONTRACT_SENTENCE.matcher(whole).find()) {
      return "contract";
    }
    if (INTERNSHIP_SENTENCE.matcher(whole).find()) {
      return "internship";
    }
    return saysPartTime(whole) && !FULL_TIME.matcher(whole).find() ? "part_time" : "full_time";
  }
}
