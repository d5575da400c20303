package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdNoise;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdWork;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds title and place in the entries of a page that lists its openings: a title on a line of its
 * own, below "Open positions" or above where and how one works.
 */
final class Openings {

  private static final int TITLE = 5;
  private static final int PLACE = 5;
  private static final int LONGEST_TITLE = 70;
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_FACTS = 80;

  /** So many lines may stand between the heading and the first title. */
  private static final int REACH = 3;

  /** Before the employer in a heading: "Careers at Hollowell". */
  private static final Pattern WITH_OWNER =
      Pattern.compile(" (?:at|bei|chez|bij|presso|hos|van|de|di|da|en|in) (?=\\p{Lu})");

  private final AdLanguage language;
  private final Candidates titles;
  private final Candidates places;

  /** How many lines below a heading may still be a title. */
  private int left;

  /** Whether a heading had titles below it; the next such heading is a link at the page's end. */
  private boolean listed;

  /** The title on the line before; or null. */
  private String above;

  Openings(AdLanguage language, Candidates titles, Candidates places) {
    this.language = language;
    this.titles = titles;
    this.places = places;
  }

  /** Reads the next line. */
  void read(AdLine line) {
    String text = line.text();
    if (AdNoise.isJobsPage(WITH_OWNER.split(text, 2)[0])) {
      left = listed ? 0 : REACH;
      above = null;
      return;
    }
    if (above != null) {
      readFacts(line);
    }
    above = titleOf(line);
    if (above != null && left > 0) {
      titles.add(above, TITLE);
      listed = true;
    }
    left--;
  }

  private String titleOf(AdLine line) {
    String text = line.marked() ? line.text().replaceFirst(" ?:$", "") : line.text();
    boolean ownLine =
        !line.isBullet()
            && text.length() <= LONGEST_TITLE
            && text.split(" ").length <= MOST_WORDS
            && ".!?:,".indexOf(text.charAt(text.length() - 1)) < 0
            && Character.isUpperCase(
                text.codePointAt(text.startsWith("(") && text.length() > 1 ? 1 : 0));
    if (!ownLine || !language.namesOne(text) || AdHeadline.isSentence(text, language)) {
      return null;
    }
    AdPhrase title = AdHeadline.phrases(line, text, 0, language).get(0).withoutTerms();
    boolean titled = title.namesOne() && title.mayBeTitle() && TitleShape.isTitle(title.text());
    return titled ? TitleText.clean(HeaderTitle.withoutWanted(title.text())) : null;
  }

  /** Reads the line below a title, which may say where and how one works: "Leeds · Full time". */
  private void readFacts(AdLine line) {
    if (line.text().length() > LONGEST_FACTS || AdHeadline.isSentence(line.text(), language)) {
      return;
    }
    String text = line.text().replace(", ", " · ");
    List<AdPhrase> phrases = AdHeadline.phrases(line, text, 0, language);
    phrases.addAll(AdHeadline.phrases(line, line.text(), 0, language));
    String place =
        phrases.stream()
            .map(AdPhrase::text)
            .filter(part -> AdPlaces.isPlace(part) && !AdWork.isTerms(part))
            .findFirst()
            .orElse(null);
    boolean terms =
        phrases.stream()
            .map(AdPhrase::text)
            .filter(part -> part.chars().anyMatch(Character::isLetter))
            .anyMatch(AdWork::isTerms);
    String first = phrases.get(0).text();
    if (place == null && terms && !AdWork.isTerms(first) && AdPlaces.mayBeTown(first)) {
      place = first;
    }
    if (place != null || terms) {
      titles.add(above, TITLE);
      places.add(place, PLACE);
    }
  }
}
