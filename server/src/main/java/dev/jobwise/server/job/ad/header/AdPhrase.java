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
 * A phrase of the first lines of an ad.
 *
 * @param line the number of its line
 * @param separator what stands between it and the phrase before it on the line; empty if nothing
 * @param employer whether the ad itself marks it as the employer, with "at" or with 🏢
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

  AdPhrase asEmployer() {
    return new AdPhrase(text, line, separator, true, language);
  }

  boolean namesRole() {
    return language.namesRole(text);
  }

  /** Whether it names one person's work: "Optician", but not "Clearview Opticians". */
  boolean namesOne() {
    return language.namesOne(text);
  }

  int words() {
    return text.split(" ").length;
  }

  /** Whether it may be a title: neither an employer nor an organisation. */
  boolean mayBeTitle() {
    return !employer
        && !text.endsWith("?")
        && !text.startsWith("About ")
        && !CompanyShape.hasLegalForm(text)
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
    boolean stop = plain.endsWith(".") && !CompanyShape.hasLegalForm(plain);
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
