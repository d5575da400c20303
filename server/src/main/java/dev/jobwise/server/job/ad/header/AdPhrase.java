package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.job.ad.text.Texts;
import dev.jobwise.server.job.ad.words.AdNoise;
import dev.jobwise.server.job.ad.words.AdPay;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.AdTerms;
import dev.jobwise.server.job.ad.words.AdWork;
import java.util.regex.Pattern;

/**
 * A phrase of the first lines of an ad.
 *
 * @param line the number of its line
 * @param separator what stands between it and the phrase before it on the line; empty if nothing
 * @param employer whether the ad itself marks it as the employer, with "at" or with 🏢
 */
record AdPhrase(String text, int line, String separator, boolean employer) {

  private static final Pattern SPECIALTY =
      Patterns.of(
          "(?i)(?:.*\\<(?:team|unit|ward|department|shifts?|nights?|level|grade|band"
              + "|backend|frontend|platform|infrastructure|payments|growth|mobile|web|data|cloud"
              + "|engineering|operations|surgery|medicine)\\>.*|[ivx]+|\\d+)");

  private static final Pattern LEGAL_FORM =
      Patterns.of(
          "(?i).*\\<(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|se|ug|e\\.v|corp|corporation|co|company|limited"
              + "|pty|pvt|pte|bv|b\\.v|n\\.v|s\\.a|sarl|sas|srl|s\\.r\\.l|oy|ab|a/s|aps|s\\.l|ltda"
              + "|sp\\. z o\\.o|group|holdings?|mbh)\\>\\.?");

  /** Whether a text ends like the registered name of a company. */
  static boolean hasLegalForm(String text) {
    return LEGAL_FORM.matcher(text).matches();
  }

  AdPhrase withText(String other) {
    return new AdPhrase(other, line, separator, employer);
  }

  AdPhrase asEmployer() {
    return new AdPhrase(text, line, separator, true);
  }

  boolean namesRole() {
    return AdRoles.namesRole(text);
  }

  int words() {
    return text.split(" ").length;
  }

  /** Whether it may be a title: neither an employer nor an organisation. */
  boolean mayBeTitle() {
    return !employer
        && !text.endsWith("?")
        && !text.startsWith("About ")
        && !hasLegalForm(text)
        && (namesRole() || !AdPlaces.isOrganisation(text));
  }

  /** Whether it is a skill or a kind of work, which may belong to the title before it. */
  boolean isSpecialty() {
    return !employer
        && (Keywords.isKnown(text)
            || Character.isLowerCase(text.codePointAt(0))
            || SPECIALTY.matcher(text).matches());
  }

  /** Without brackets that hold terms or places, and without punctuation at the end. */
  AdPhrase withoutTerms() {
    String plain = Texts.withoutEnd(AdTerms.without(text), " ,/").strip();
    boolean stop = plain.endsWith(".") && !hasLegalForm(plain);
    return withText(stop ? plain.substring(0, plain.length() - 1) : plain);
  }

  /** Whether it is a place, a pay, terms of work, or nothing about the job. */
  boolean isFact() {
    return text.isEmpty()
        || AdNoise.is(text)
        || AdWork.isTerms(text)
        || AdPay.in(text) != null && !namesRole()
        || isPayOnly()
        || AdPlaces.isPlace(text);
  }

  private boolean isPayOnly() {
    return text.chars().filter(Character::isLetter).count() <= 4
        && text.chars().anyMatch(Character::isDigit);
  }
}
