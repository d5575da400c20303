package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.job.ad.section.AdLabels;
import dev.jobwise.server.job.ad.section.AdSection;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdNoise;
import dev.jobwise.server.job.ad.words.AdPay;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdWork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases in the first lines of an ad. It recognizes places, pay and terms of work by their
 * words; the remaining names may be title and employer.
 */
final class AdPhrases {

  private static final int MAX_LINES = 10;

  /** Websites may put more lines above an ad than a header has. */
  private static final int MAX_LINES_ABOVE_TITLE = 20;

  private static final int MAX_WORDS_OF_TITLE = 6;

  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{3,60})\\)");

  private final AdLanguage language;
  private final List<AdPhrase> names = new ArrayList<>();
  private final Set<Integer> linesBelowSentence = new HashSet<>();
  private final StringBuilder headlines = new StringBuilder();
  private final Set<AdLine> used = new HashSet<>();
  private int firstLine = -1;
  private boolean titled;
  private boolean belowSentence;
  private String location;
  private String pay;

  private AdPhrases(AdLanguage language) {
    this.language = language;
  }

  static AdPhrases of(List<AdLine> ad, AdLabels labels, AdLanguage language) {
    AdPhrases phrases = new AdPhrases(language);
    phrases.titled = labels.isOnTop(AdLabels.Field.TITLE);
    phrases.readLines(ad, labels);
    return phrases;
  }

  /** Returns phrases that are neither place nor pay nor terms. The caller removes the title. */
  List<AdPhrase> names() {
    return names;
  }

  /** Null if the first lines name no place. */
  String location() {
    return location;
  }

  /** Null if the first lines name no pay. */
  String pay() {
    return pay;
  }

  /** Returns the lines that were read, which state the terms of work. */
  String headlines() {
    return headlines.toString();
  }

  /** Whether a line was read completely. */
  boolean has(AdLine line) {
    return used.contains(line);
  }

  private void readLines(List<AdLine> ad, AdLabels labels) {
    int count = 0;
    for (int i = 0; i < ad.size(); i++) {
      AdLine line = ad.get(i);
      if (labels.has(line)) {
        continue;
      }
      if (AdNoise.is(line.text())) {
        used.add(line);
        continue;
      }
      if (endsHeader(line, i) || ++count > (titled ? MAX_LINES : MAX_LINES_ABOVE_TITLE)) {
        break;
      }
      readLine(line, i);
    }
  }

  private static boolean endsHeader(AdLine line, int index) {
    AdSection section = AdSection.openedBy(line);
    boolean opens = section != null && section != AdSection.OTHER;
    int colon = line.text().indexOf(':');
    boolean listsInline = colon > 0 && AdSection.ofLabel(line.text().substring(0, colon)) != null;
    return listsInline || opens && index > 0 || line.isBullet() && !line.hasPictogram();
  }

  private void readLine(AdLine line, int index) {
    String text = line.text();
    String title =
        titled || !AdHeadline.isSentence(text, language)
            ? null
            : AdHeadline.titleBeforePlace(text, language);
    text = title == null ? text : title;
    List<AdPhrase> classified = index == 0 ? AdHeadline.classified(text, language) : List.of();
    if (!classified.isEmpty()) {
      readPhrases(classified, text);
      belowSentence = classified.size() > 2;
    } else if (AdHeadline.isSentence(text, language)
        || AdHeadline.isLong(text) && !(index == 0 && AdHeadline.hasSeparator(text))) {
      belowSentence = true;
    } else {
      List<AdPhrase> phrases = AdHeadline.phrases(line, text, index, language);
      if (line.afterBlank() && !line.isBullet() && isShortTitle(phrases.get(0))) {
        // The header begins below a greeting or an introduction.
        belowSentence = false;
      }
      if (line.marker().startsWith("📍") && location == null) {
        location = phrases.remove(0).text();
        firstLine = firstLine < 0 ? index : firstLine;
      }
      boolean factsOnly = belowSentence && titled || index > 0 && AdHeadline.isRemark(text);
      if (!factsOnly || phrases.stream().allMatch(phrase -> phrase.withoutTerms().isFact())) {
        if (text.equals(line.text())) {
          used.add(line);
        }
        readPhrases(phrases, text);
      }
    }
  }

  /** Whether the line is below a sentence. */
  boolean isBelowSentence(int line) {
    return linesBelowSentence.contains(line);
  }

  /** Counts the names on a line. */
  long namesOn(int line) {
    return names.stream().filter(name -> name.line() == line).count();
  }

  /** Returns the first line that says anything about the job; -1 if none does. */
  int firstLine() {
    return firstLine;
  }

  /** Whether the first lines name a place or pay. */
  boolean hasFacts() {
    return location != null || pay != null;
  }

  private static boolean isShortTitle(AdPhrase phrase) {
    return phrase.namesRole() && phrase.words() <= MAX_WORDS_OF_TITLE;
  }

  private void readPhrases(List<AdPhrase> phrases, String line) {
    if (phrases.isEmpty()) {
      return; // Only a place stood there.
    }
    firstLine = firstLine < 0 ? phrases.get(0).line() : firstLine;
    if (belowSentence) {
      linesBelowSentence.add(phrases.get(0).line());
    }
    headlines.append(line).append('\n');
    pay = pay == null ? AdPay.in(line) : pay;
    for (AdPhrase raw : phrases) {
      AdPhrase phrase = raw.withoutTerms();
      Matcher bracket = BRACKET.matcher(raw.text());
      if (location == null
          && raw.namesOne()
          && bracket.find()
          && AdPlaces.townAtStart(bracket.group(1)) != null) {
        location = bracket.group(1);
      }
      if (!phrase.isFact()) {
        AdPhrase name = beforePlace(withoutPlace(phrase));
        if (!name.isFact()) {
          names.add(name);
          titled |= name.namesRole();
        }
      } else if (location == null
          && AdPlaces.isPlace(phrase.text())
          && !AdWork.isTerms(phrase.text())) {
        location = phrase.text();
      }
    }
  }

  /** Removes a place after a preposition and keeps it: "Night Porter in Oxford". */
  private AdPhrase beforePlace(AdPhrase phrase) {
    int end = AdPlaces.beforePlace(phrase.text());
    if (end < 0 || !isPlain(phrase.text().substring(0, end))) {
      return phrase;
    }
    String town = phrase.text().substring(phrase.text().indexOf(' ', end + 1) + 1);
    location = location == null ? town : location;
    return phrase.withText(phrase.text().substring(0, end));
  }

  /** Whether some words are few and no sentence, like a title. */
  private boolean isPlain(String text) {
    List<String> words = List.of(LowerCase.of(text).split(" "));
    return words.size() <= MAX_WORDS_OF_TITLE
        && words.stream().noneMatch(language::isStop)
        && !AdPlaces.isOrganisation(text);
  }

  /** Removes a place at the end of a name and keeps it: "Greyfriars School, Oxford". */
  private AdPhrase withoutPlace(AdPhrase phrase) {
    int comma = phrase.text().indexOf(", ");
    if (comma < 0) {
      return phrase;
    }
    String name = phrase.text().substring(0, comma);
    String rest = phrase.text().substring(comma + 2);
    boolean place = AdPlaces.isPlace(rest);
    if (place
        && Character.isDigit(rest.charAt(0))
        && Character.isDigit(name.charAt(name.length() - 1))) {
      location = location == null ? rest : location;
      return phrase.withText(""); // A street and a postcode.
    }
    boolean town = !place && AdPlaces.isTownOf(name, rest);
    boolean terms = AdWork.isTerms(rest);
    int end = place ? AdPlaces.townAtEnd(name) : -1;
    if (location == null && place) {
      location = end < 0 ? rest : name.substring(end + 1) + ", " + rest;
    }
    name = end < 0 ? name : name.substring(0, end);
    if (location == null && terms && AdPlaces.isPlace(name)) {
      location = name;
    }
    return place || town || terms ? phrase.withText(name) : phrase;
  }
}
