package dev.jobwise.server.job;

import dev.jobwise.server.common.Keywords;
import dev.jobwise.server.job.AdPhrases.Phrase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Title, employer and place of an ad: from its labels, then from its first lines, where people put
 * them in any order, then from its sentences.
 */
final class AdHeader {

  private static final Pattern WANTED =
      Pattern.compile("(?i) (?:wanted|needed|required|gesucht)(?: urgently| asap)?[!.]*$");

  /** "Clerk in Leeds": a place at the end of a title. */
  private static final Pattern IN_PLACE =
      Pattern.compile("(.{3,}) (?:in|near) (\\p{Lu}[^()]{2,40})");

  private final AdPhrases phrases;
  private String title;
  private String company;
  private String location;

  private AdHeader(AdPhrases phrases) {
    this.phrases = phrases;
  }

  static AdHeader of(List<AdLine> ad, AdLabels labels) {
    AdHeader header = new AdHeader(AdPhrases.of(ad, labels));
    header.title = titleOf(labels.get(AdLabels.Field.TITLE));
    header.company = labels.get(AdLabels.Field.COMPANY);
    header.location = labels.get(AdLabels.Field.LOCATION);
    header.findTitle(ad);
    header.findCompany(ad);
    header.findLocation(ad);
    header.trim(ad);
    return header;
  }

  String title() {
    return title;
  }

  /** Null if the ad names no employer. */
  String company() {
    return company;
  }

  /** Null if the ad names no place. */
  String location() {
    return location;
  }

  /** Pay that stands among the first lines, or null. */
  String pay() {
    return phrases.pay();
  }

  /** The first lines, which tell the terms of work. */
  String headlines() {
    return phrases.headlines();
  }

  /** Whether everything that a line says is in the fields. */
  boolean has(AdLine line) {
    return phrases.has(line);
  }

  private void findTitle(List<AdLine> ad) {
    List<Phrase> names = phrases.names();
    for (int i = 0; title == null && i < names.size(); i++) {
      Phrase phrase = names.get(i);
      if (isTitle(phrase) && AdRoles.namesRole(phrase.text())) {
        title = titleWithSpecialty(names, i);
      }
    }
    if (title == null) {
      title = AdSentences.title(ad);
    }
    for (int i = 0; title == null && i < names.size(); i++) {
      if (isTitle(names.get(i))) {
        title = names.remove(i).text();
      }
    }
  }

  private static boolean isTitle(Phrase phrase) {
    return !phrase.employer() && !AdPhrases.hasLegalForm(phrase.text());
  }

  /**
   * "Registered Nurse - ICU": what follows on the same line and is known as a skill belongs to it.
   */
  private static String titleWithSpecialty(List<Phrase> names, int at) {
    Phrase role = names.remove(at);
    StringBuilder title = new StringBuilder(role.text());
    while (at < names.size()
        && names.get(at).line() == role.line()
        && !names.get(at).employer()
        && isSpecialty(names.get(at).text())) {
      title.append(" - ").append(names.remove(at).text());
    }
    return title.toString();
  }

  private static boolean isSpecialty(String phrase) {
    return Keywords.isKnown(phrase)
        || Character.isLowerCase(phrase.codePointAt(0))
        || phrase.matches(
            "(?i)(?:.*\\b(?:team|unit|ward|department|shifts?|nights?|level|grade|band"
                + "|backend|frontend|platform|infrastructure|payments|growth|mobile|web|data|cloud"
                + "|engineering|operations|surgery|medicine)\\b.*|[ivx]+|\\d+)");
  }

  private void findCompany(List<AdLine> ad) {
    String whole = String.join("\n", ad.stream().map(AdLine::text).toList());
    int bestScore = 0;
    String best = null;
    for (Phrase phrase : phrases.names()) {
      int score = nameScore(phrase, whole);
      if (score > bestScore) {
        best = phrase.text();
        bestScore = score;
      }
    }
    if (company == null) {
      company = best == null ? AdSentences.company(ad) : best;
    }
  }

  private static int nameScore(Phrase phrase, String whole) {
    String text = phrase.text();
    if (!AdSentences.isName(text)) {
      return 0;
    }
    if (phrase.employer()) {
      return 100;
    }
    int mentions = 0;
    for (int at = whole.indexOf(text); at >= 0 && mentions < 5; at = whole.indexOf(text, at + 1)) {
      mentions++;
    }
    return 1
        + Math.min(mentions, 5)
        + (AdPhrases.hasLegalForm(text) ? 20 : 0)
        - (isSpecialty(text) ? 1 : 0);
  }

  private void findLocation(List<AdLine> ad) {
    Matcher inPlace = IN_PLACE.matcher(title == null ? "" : title);
    if (inPlace.matches() && AdPlaces.isPlace(inPlace.group(2))) {
      title = inPlace.group(1);
      location = location == null ? inPlace.group(2) : location;
    }
    if (location == null) {
      location = phrases.location();
    }
    if (location == null) {
      location = AdSentences.location(ad);
    }
  }

  private static String titleOf(String labelled) {
    if (labelled == null) {
      return null;
    }
    String title = AdPhrases.withoutGenders(labelled);
    return title.isEmpty() ? labelled : title;
  }

  private void trim(List<AdLine> ad) {
    title = title == null ? ad.get(0).text() : WANTED.matcher(title).replaceFirst("");
    title = Texts.cut(title, 200);
    company = company == null ? null : Texts.cut(company, 200);
    location = location == null ? null : AdPhrases.withoutTerms(location).strip();
    location = location == null || location.isEmpty() ? null : Texts.cut(location, 200);
  }
}
