package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.Patterns;
import java.util.regex.Pattern;

/** Knows what job boards, mails and websites put around an ad. */
public final class AdNoise {

  private static final Pattern BUTTON =
      Patterns.of(
          "(?i)(?:(?:easy |quick )?apply(?: now| here| today| online| for this (?:job|role|position)"
              + "| to (?:job|role)| with .*)?|save(?: job)?|share(?: this job)?|report(?: job)?|print"
              + "|show (?:more|less)(?: options)?|see more|follow|message|menu|search|close|home"
              + "|(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|.*\\<(?:uses? cookies|cookie (?:policy|settings|consent))\\>.*"
              + "|(?:sign|log) ?(?:in|up|out)\\>.*|back to .*|(?:(?:view|see|search|browse|all|my|our|other|more|similar) ){1,6}(?:jobs|openings|vacancies|roles"
              + "|positions|applications|profile|account|offers)|greetings .*|en|de|fr|es"
              + "|skip to .*|.* > .*|.* › .*|https?://\\S+|www\\.\\S+|[^\\s@]++@[^\\s@.]++(?:\\.[^\\s@.]++)++)");

  private static final Pattern STATE_OF_AD =
      Patterns.of(
          "(?i)(?:promoted(?: by .*)?|responses managed .*|new|hot|featured|sponsored|urgent(?:ly)?"
              + "|actively (?:recruiting|hiring|reviewing).*|be (?:an early applicant|(?:one of|among)"
              + " the first.*)|(?:over )?\\d+\\+? (?:applicants?|applications?|views?|reviews?)"
              + "|(?:posted|reposted|updated)\\>(?!.* by ).*|today|yesterday"
              + "|\\d+\\+? ?(?:minute|hour|day|week|month|m|h|d|w)s? ago.*"
              + "|(?:\\d\\S* )?out of 5(?: stars)?|\\d[.,]\\d(?: ?(?:★|out of|stars).*)?"
              + "|\\d{1,2}\\.? \\p{L}{3,9}\\.? 20\\d\\d|medium)");

  private static final Pattern OPENING =
      Patterns.of(
          "(?i)(?:(?:full )?job (?:description|details|summary|posting|ad)|about the job|.*\\<logo"
              + "|(?:we(?:'re| are) )?(?:now )?hiring(?: now)?|(?:urgent|immediate) (?:hiring|opening)s?"
              + "|(?:job|hiring) alert|join (?:us|our team)|vacancy|job|jobs|careers|stellenanzeige"
              + "|stellenangebot|(?:hi|hello|hey|dear|hallo|guten tag|liebe[rs]?|good (?:morning|day))"
              + "(?: \\p{L}+){0,4}|(?:job|req(?:uisition)?|ref(?:erence)?)[ .]*+(?:id|no|number|#)?[:# ]*+"
              + "[A-Z-]*+\\d++)[,!.: ]*+");

  private AdNoise() {}

  /** Whether a phrase says nothing about the job. */
  public static boolean is(String phrase) {
    return phrase.codePoints().noneMatch(Character::isLetterOrDigit)
        || BUTTON.matcher(phrase).matches()
        || STATE_OF_AD.matcher(phrase).matches()
        || OPENING.matcher(phrase).matches();
  }
}
