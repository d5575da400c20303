package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.job.ad.text.Texts;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdNoise;
import dev.jobwise.server.job.ad.words.AdPay;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdTerms;
import dev.jobwise.server.job.ad.words.AdWork;
import java.util.regex.Pattern;

/**
 * A phrase in the first lines of an ad.
 *
 * @param line the number of its line
 * @param separator the text between it and the previous phrase of the line; empty for the first
 * @param employer whether the ad marks it as the employer, with "at" or 🏢
 */
record AdPhrase(String text, int line, String separator, boolean employer, AdLanguage language) {

  private static final Pattern SPECIALTY =
      Patterns.of(
          "(?i)(?:.*\\<(?:team|unit|ward|department|shifts?|nights?|level|grade|band"
              + "|backend|frontend|platform|infrastructure|payments|growth|mobile|web|data|cloud"
              + "|engineering|operations|surgery|medicine)\\>.*|[ivx]+|\\d+)");

  AdPhrase withText(String other) {
    return new AdPhrase(other, line, separator, employer, language);
  }

  boolean namesRole() {
    return language.namesRole(text);
  }

  /** Whether it names the occupation of one person: "Optician", but not "Clearview Opticians". */
  boolean namesOne() {
    return language.namesOne(text);
  }

  int words() {
    return text.split(" ").length;
  }

  /** Whether it may be a title, because it is neither an employer nor an organisation. */
  boolean mayBeTitle() {
    return !employer
        && !text.endsWith("?")
        && !text.startsWith("About ")
        && !CompanyShape.hasLegalForm(text)
        && (namesRole() || !AdPlaces.isOrganisation(text));
  }

  /** Whether it is a skill or a field of work, which may belong to the title before it. */
  boolean isSpecialty() {
    return !employer
        && (Keywords.isKnown(text)
            || Character.isLowerCase(text.codePointAt(0))
            || SPECIALTY.matcher(text).matches());
  }

  /** Removes brackets with terms or places, and punctuation at the end. */
  AdPhrase withoutTerms() {
    String plain = Texts.withoutEnd(AdTerms.without(text), " ,/").strip();
    boolean stop = plain.endsWith(".") && !CompanyShape.hasLegalForm(plain);
    return withText(stop ? plain.substring(0, plain.length() - 1) : plain);
  }

  /** Whether it is a place, pay, terms of work, or noise. */
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
