package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.section.AdLabels;
import dev.jobwise.server.job.ad.text.AdBudget;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.text.Texts;
import dev.jobwise.server.job.ad.words.AdNoise;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdTerms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Title, employer and place of an ad: from its labels, then from its first lines, where people put
 * them in any order, then from its sentences.
 */
public final class AdHeader {

  /** "Clerk in Leeds": a place at the end of a title. */
  private static final Pattern IN_PLACE =
      Pattern.compile("(.{3,}) (?:in|near) (\\p{Lu}[^()]{2,40})");

  private final AdPhrases phrases;
  private final List<AdPhrase> names;
  private final Set<AdLine> unread = new HashSet<>();
  private String title;
  private String company;
  private String location;

  private AdHeader(AdPhrases phrases) {
    this.phrases = phrases;
    names = phrases.names();
  }

  public static AdHeader of(List<AdLine> ad, AdLabels labels, AdBudget budget) {
    AdHeader header = new AdHeader(AdPhrases.of(ad, labels));
    String said = AdIntroduction.employer(ad, budget);
    AdTitle title = AdTitle.of(ad, labels, header.names, said);
    header.findCompany(ad, labels, said);
    title.complete(header.phraseOf(header.company));
    header.title = title.text();
    header.findLocation(ad, labels, budget);
    header.trim(ad);
    header.names.stream()
        .filter(name -> !name.text().equals(header.company))
        .forEach(name -> header.unread.add(ad.get(name.line())));
    return header;
  }

  public String title() {
    return title;
  }

  /** Null if the ad names no employer. */
  public String company() {
    return company;
  }

  /** Null if the ad names no place. */
  public String location() {
    return location;
  }

  /** Pay that stands among the first lines, or null. */
  public String pay() {
    return phrases.pay();
  }

  /** The first lines, which tell the terms of work. */
  public String headlines() {
    return phrases.headlines();
  }

  /** Whether everything that a line says is in the fields. */
  public boolean has(AdLine line) {
    return phrases.has(line) && !unread.contains(line);
  }

  private void findCompany(List<AdLine> ad, AdLabels labels, String said) {
    company = labels.get(AdLabels.Field.COMPANY);
    company = company == null ? AdEmployer.of(names, ad, said) : company;
  }

  private AdPhrase phraseOf(String name) {
    return names.stream().filter(phrase -> phrase.text().equals(name)).findFirst().orElse(null);
  }

  /** "Aldine Print Group · Ambleside": what follows the employer on its line. */
  private String placeBesideCompany() {
    int at = names.indexOf(phraseOf(company));
    AdPhrase next = at < 0 || at + 1 == names.size() ? null : names.get(at + 1);
    boolean place =
        next != null
            && next.line() == names.get(at).line()
            && !next.isSpecialty()
            && AdPlaces.mayBeTown(next.text());
    return place ? next.text() : null;
  }

  private void findLocation(List<AdLine> ad, AdLabels labels, AdBudget budget) {
    location = labels.get(AdLabels.Field.LOCATION);
    Matcher inPlace = IN_PLACE.matcher(title == null ? "" : title);
    if (inPlace.matches() && AdPlaces.isPlace(inPlace.group(2))) {
      title = inPlace.group(1);
      location = location == null ? inPlace.group(2) : location;
    }
    if (location == null) {
      location = phrases.location();
    }
    if (location == null) {
      location = placeBesideCompany();
    }
    if (location == null) {
      location = AdTowns.in(ad, budget);
    }
    if (location == null) {
      location = phrases.likelyLocation();
    }
  }

  private static String firstLine(List<AdLine> ad) {
    return ad.stream()
        .map(AdLine::text)
        .filter(text -> !AdNoise.is(text))
        .findFirst()
        .orElse(ad.get(0).text());
  }

  private void trim(List<AdLine> ad) {
    title = Texts.cut(title == null ? firstLine(ad) : title, 200);
    company = company == null ? null : Texts.cut(company, 200);
    location = location == null ? null : AdTerms.without(location).strip();
    location = location == null || location.isEmpty() ? null : Texts.cut(location, 200);
  }
}
