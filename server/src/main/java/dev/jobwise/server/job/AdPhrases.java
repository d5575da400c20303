package dev.jobwise.server.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first lines of an ad, cut into phrases. Phrases that are a place, a pay or terms of work are
 * told by what they are made of; the others are left to be told as title and employer.
 */
final class AdPhrases {

  private static final int MOST_LINES = 10;
  private static final int LONGEST_LINE = 120;

  private static final Pattern SEPARATOR =
      Pattern.compile(" [-–—|·•/] | ?[|·•] ?| @ | bei (?=\\p{Lu})| at (?=[\\p{Lu}\\d])");
  private static final Pattern EMPLOYER_FOLLOWS = Pattern.compile(" @ | bei | at ");

  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(?:apply(?: now| here)?|easy apply|save|share|show more(?: options)?|promoted|report"
              + "|(?:full )?job (?:description|details|summary|posting|ad)|about the job|new|urgent(?:ly)?"
              + "|(?:we(?:'re| are) )?(?:now )?hiring(?: now)?|be an early applicant|actively recruiting"
              + "|back to (?:search|jobs|results).*|skip to .*|.*\\blogo|(?:over )?\\d+\\+? applicants?"
              + "|(?:posted|reposted)\\b.*|\\d+ (?:minute|hour|day|week|month)s? ago.*|today|yesterday"
              + "|.* > .*|(?:job|req(?:uisition)?|ref(?:erence)?)[ .]*(?:id|no|number|#)?[:# ]*[A-Z-]*\\d+"
              + "|https?://\\S+|vacancy|job|jobs|careers|stellenanzeige|stellenangebot|medium|\\W*)");

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i).*\\b(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|se|ug|e\\.v|corp|corporation|co|company|limited"
              + "|pty|pvt|pte|bv|b\\.v|n\\.v|s\\.a|sarl|sas|srl|s\\.r\\.l|oy|ab|a/s|aps|s\\.l"
              + "|sp\\. z o\\.o|group|holdings?|mbh)\\b\\.?");

  private static final Pattern GENDERS =
      Pattern.compile(
          " ?[(\\[](?:(?:m|w|f|d|x|i|h|gn|div|all genders|alle geschlechter|mwd|any)[ /|,*]*)+[)\\]]"
              + "| m/w/d| w/m/d| m/f/d| f/m/d",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS = Pattern.compile(" ?[(\\[]([^()\\[\\]]{1,60})[)\\]]");
  private static final Pattern CALL =
      Pattern.compile(
          "(?i)^\\[hiring\\] *|(?i)^(?:we(?:'re| are) )?(?:now |urgently )?(?:hiring(?: now| for)?|wanted|vacancy|job"
              + "|job opening|open position|#hiring|\\[hiring\\])(?:[:!] *| - )(?=\\S)");

  private final List<Phrase> names = new ArrayList<>();
  private final StringBuilder headlines = new StringBuilder();
  private final Set<AdLine> used = new HashSet<>();
  private String location;
  private String pay;

  private AdPhrases() {}

  /** A phrase of the header and the line that it stands in. */
  record Phrase(String text, int line, boolean employer) {}

  static AdPhrases of(List<AdLine> ad, AdLabels labels) {
    AdPhrases phrases = new AdPhrases();
    phrases.readLines(ad, labels);
    return phrases;
  }

  /** What is neither place nor pay nor terms; the caller takes out what it uses. */
  List<Phrase> names() {
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

  /** The lines that were read, which tell the terms of work. */
  String headlines() {
    return headlines.toString();
  }

  /** Whether a line was read. */
  boolean has(AdLine line) {
    return used.contains(line);
  }

  /** Whether a phrase ends like the registered name of a company. */
  static boolean hasLegalForm(String phrase) {
    return LEGAL_FORM.matcher(phrase).matches();
  }

  /** Without marks of gender: "(m/w/d)". */
  static String withoutGenders(String title) {
    return GENDERS.matcher(title).replaceAll("").strip();
  }

  /** Takes place, pay and terms out of the first lines; answers what is left. */
  private void readLines(List<AdLine> ad, AdLabels labels) {
    int count = 0;
    for (int i = 0; i < ad.size() && count < MOST_LINES; i++) {
      AdLine line = ad.get(i);
      if (labels.has(line)) {
        continue;
      }
      if (endsHeader(line, i)) {
        break;
      }
      if (NOISE.matcher(line.text()).matches()) {
        used.add(line);
        continue;
      }
      count++;
      if (isSentence(line.text()) && !(i == 0 && SEPARATOR.matcher(line.text()).find())) {
        break;
      }
      used.add(line);
      headlines.append(line.text()).append('\n');
      readLine(line, i);
    }
  }

  private static boolean endsHeader(AdLine line, int index) {
    AdSection section = AdSection.openedBy(line);
    boolean opens = section != null && section != AdSection.OTHER;
    boolean pictogram = line.isBullet() && AdText.isPictogram(line.marker().codePointAt(0));
    int colon = line.text().indexOf(':');
    boolean listsInline = colon > 0 && AdSection.ofLabel(line.text().substring(0, colon)) != null;
    return listsInline
        || opens && index > 0 && !NOISE.matcher(line.text()).matches()
        || line.isBullet() && !pictogram
        || line.text().length() > LONGEST_LINE && index > 0;
  }

  private static boolean isSentence(String text) {
    int words = 0;
    for (String phrase : SEPARATOR.split(text)) {
      words = Math.max(words, phrase.split(" ").length);
    }
    return words > 6
            && (text.endsWith(".") || text.endsWith("!"))
            && !LEGAL_FORM.matcher(text).matches()
        || words > 14;
  }

  private void readLine(AdLine line, int index) {
    String text = CALL.matcher(line.text()).replaceFirst("");
    text = withoutGenders(text);
    String found = AdPay.in(text);
    if (pay == null && found != null) {
      pay = found;
    }
    if (line.marker().startsWith("📍") && location == null) {
      location = text;
      return;
    }
    Matcher separators = SEPARATOR.matcher(text);
    int start = 0;
    boolean employer = line.marker().startsWith("🏢");
    while (separators.find()) {
      readPhrase(text.substring(start, separators.start()), index, employer);
      employer = EMPLOYER_FOLLOWS.matcher(separators.group()).matches();
      start = separators.end();
    }
    readPhrase(text.substring(start), index, employer);
  }

  private void readPhrase(String raw, int index, boolean employer) {
    String phrase = withoutTerms(raw).strip();
    phrase = hasLegalForm(phrase) ? phrase : phrase.replaceFirst("\\.$", "");
    if (phrase.isEmpty() || NOISE.matcher(phrase).matches() || AdWork.isTerms(phrase)) {
      return;
    }
    if (AdPay.in(phrase) != null && !AdRoles.namesRole(phrase) || isPayOnly(phrase)) {
      return;
    }
    if (AdPlaces.isPlace(phrase)) {
      location = location == null ? phrase : location;
      return;
    }
    int comma = phrase.indexOf(", ");
    if (comma > 0) {
      String rest = phrase.substring(comma + 2);
      boolean place = AdPlaces.isPlace(rest);
      if (place && location == null) {
        location = rest;
      }
      boolean town = !place && AdPlaces.isTownOf(phrase.substring(0, comma), rest);
      if (town && location == null) {
        location = rest;
      }
      if (place || town || AdWork.isTerms(rest)) {
        phrase = phrase.substring(0, comma);
      }
    }
    names.add(new Phrase(phrase, index, employer));
  }

  private static boolean isPayOnly(String phrase) {
    return phrase.chars().filter(Character::isLetter).count() <= 4
        && phrase.chars().anyMatch(Character::isDigit);
  }

  /**
   * Without brackets that hold terms or places: "(Hybrid)", "(100% remote, UK)", "(hybrid, 2 days
   * in the office)".
   */
  static String withoutTerms(String phrase) {
    Matcher brackets = IN_BRACKETS.matcher(phrase);
    StringBuilder rest = new StringBuilder();
    while (brackets.find()) {
      // What follows the first term only explains it.
      String first = brackets.group(1).split(",", 2)[0];
      boolean terms =
          AdWork.isTerms(first) || AdPlaces.isPlace(first) || AdWork.isRemote(first, "");
      brackets.appendReplacement(rest, terms ? "" : Matcher.quoteReplacement(brackets.group()));
    }
    return brackets.appendTail(rest).toString();
  }
}
