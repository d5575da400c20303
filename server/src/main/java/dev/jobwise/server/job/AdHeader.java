package dev.jobwise.server.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the first lines of an ad, where people put title, company, place and terms in any order.
 * Each line is cut into phrases, and each phrase is told by what it is made of.
 */
final class AdHeader {

  private static final int MOST_LINES = 10;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_NAME = 60;

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
          "(?i)^(?:we(?:'re| are) )?(?:now |urgently )?(?:hiring(?: now| for)?|wanted|vacancy|job"
              + "|job opening|open position|#hiring|\\[hiring\\])(?:[:!] *| - )(?=\\S)");
  private static final Pattern WANTED =
      Pattern.compile("(?i) (?:wanted|needed|required|gesucht)(?: urgently| asap)?[!.]*$");

  private static final Pattern SEEKS =
      Pattern.compile(
          "(?i)\\b(?:looking for|hiring|seeking|recruiting|searching for|suchen(?: wir)?|seeks"
              + "|appoint|need)"
              + " (?:an?|our next|einen?|eine|the|our)? ?([^.!?,;:(]{3,70}?)"
              + "(?= (?:to|who|for|in|at|with|on|that|and|für|als|zur)\\b|[.!?,;:(]|$)");
  private static final Pattern SEEKER =
      Pattern.compile(
          "(?:^|[.!?] )((?:The )?\\p{Lu}[\\p{L}\\d&.' -]{1,58}?) (?:is|are) (?:now |currently |always"
              + " )?(?:hiring|looking for|seeking|recruiting|searching for|an? equal)");
  private static final Pattern AT_EMPLOYER =
      Pattern.compile(
          "(?:^|[.!?] )(?:At|Join|Bei) ((?:the |The )?\\p{Lu}[\\p{L}\\d&.']*(?: \\p{Lu}[\\p{L}\\d&.']*){0,4})"
              + "(?=,| as | we\\b| and |'s|!|\\.| in | to )");
  private static final Pattern ABOUT =
      Pattern.compile("(?:About|Über) ((?:The |the )?\\p{Lu}[\\p{L}\\d&.' -]{1,50})");
  private static final Pattern BASED =
      Pattern.compile(
          "\\b(?:based|located|office|offices|site|warehouse|clinic|restaurant|standort) in"
              + " (\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){0,2}(?:, \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)?)");

  private static final Set<String> NO_NAMES =
      Set.of(
          "we",
          "i",
          "you",
          "our",
          "our client",
          "the company",
          "us",
          "the team",
          "our team",
          "this",
          "the role",
          "the job",
          "the position",
          "you're",
          "it",
          "they",
          "he",
          "she",
          "who",
          "who we",
          "the successful candidate",
          "my client",
          "our company",
          "your team",
          "the ideal candidate",
          "the school",
          "the department",
          "the firm",
          "the hospital",
          "what we");

  private String title;
  private String company;
  private String location;
  private String pay;
  private final StringBuilder headlines = new StringBuilder();
  private final Set<AdLine> used = new HashSet<>();

  private AdHeader() {}

  /** A phrase of the header and the line that it stands in. */
  private record Phrase(String text, int line, boolean employer) {}

  static AdHeader of(List<AdLine> ad, AdLabels labels) {
    AdHeader header = new AdHeader();
    header.title = titleOf(labels.get(AdLabels.Field.TITLE));
    header.company = labels.get(AdLabels.Field.COMPANY);
    header.location = labels.get(AdLabels.Field.LOCATION);
    List<Phrase> names = header.readLines(ad, labels);
    header.findTitle(ad, names);
    header.findCompany(ad, names);
    if (header.location == null) {
      header.location = firstGroup(BASED, ad);
    }
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
    return pay;
  }

  /** The first lines, which tell the terms of work. */
  String headlines() {
    return headlines.toString();
  }

  /** Whether everything that a line says is in the fields. */
  boolean has(AdLine line) {
    return used.contains(line);
  }

  /** Takes place, pay and terms out of the first lines; answers what is left. */
  private List<Phrase> readLines(List<AdLine> ad, AdLabels labels) {
    List<Phrase> names = new ArrayList<>();
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
      readLine(line, i, names);
    }
    return names;
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
    int words = text.split(" ").length;
    return words > 6
            && (text.endsWith(".") || text.endsWith("!"))
            && !LEGAL_FORM.matcher(text).matches()
        || words > 14;
  }

  private void readLine(AdLine line, int index, List<Phrase> names) {
    String text = CALL.matcher(line.text()).replaceFirst("");
    text = GENDERS.matcher(text).replaceAll("");
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
      readPhrase(text.substring(start, separators.start()), index, employer, names);
      employer = EMPLOYER_FOLLOWS.matcher(separators.group()).matches();
      start = separators.end();
    }
    readPhrase(text.substring(start), index, employer, names);
  }

  private void readPhrase(String raw, int index, boolean employer, List<Phrase> names) {
    String phrase = withoutTerms(raw).strip();
    phrase = isLegal(phrase) ? phrase : phrase.replaceFirst("\\.$", "");
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
      if (place || AdWork.isTerms(rest)) {
        phrase = phrase.substring(0, comma);
      }
    }
    names.add(new Phrase(phrase, index, employer));
  }

  private static boolean isPayOnly(String phrase) {
    return phrase.chars().filter(Character::isLetter).count() <= 4
        && phrase.chars().anyMatch(Character::isDigit);
  }

  /** Without brackets that hold only terms or places: "(Hybrid)", "(100% remote, UK)". */
  private static String withoutTerms(String phrase) {
    Matcher brackets = IN_BRACKETS.matcher(phrase);
    StringBuilder rest = new StringBuilder();
    while (brackets.find()) {
      boolean terms = true;
      for (String part : brackets.group(1).split(",")) {
        terms &= AdWork.isTerms(part) || AdPlaces.isPlace(part) || AdWork.isRemote(part, "");
      }
      brackets.appendReplacement(rest, terms ? "" : Matcher.quoteReplacement(brackets.group()));
    }
    return brackets.appendTail(rest).toString();
  }

  private void findTitle(List<AdLine> ad, List<Phrase> names) {
    if (title != null) {
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      Phrase phrase = names.get(i);
      if (!phrase.employer() && AdRoles.namesRole(phrase.text()) && !isLegal(phrase.text())) {
        title = titleWithSpecialty(names, i);
        return;
      }
    }
    String sought = firstGroup(SEEKS, ad.subList(0, Math.min(ad.size(), 6)));
    if (sought != null && AdRoles.namesRole(sought)) {
      title = sought;
      return;
    }
    for (Phrase phrase : names) {
      if (!phrase.employer() && !isLegal(phrase.text())) {
        names.remove(phrase);
        title = phrase.text();
        return;
      }
    }
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
    return dev.jobwise.server.common.Keywords.isKnown(phrase)
        || Character.isLowerCase(phrase.codePointAt(0))
        || phrase.matches(
            "(?i)(?:.*\\b(?:team|unit|ward|department|shifts?|nights?|level|grade|band"
                + "|backend|frontend|platform|infrastructure|payments|growth|mobile|web|data|cloud"
                + "|engineering|operations|surgery|medicine)\\b.*|[ivx]+|\\d+)");
  }

  private void findCompany(List<AdLine> ad, List<Phrase> names) {
    if (company != null) {
      return;
    }
    String whole = String.join("\n", ad.stream().map(AdLine::text).toList());
    Phrase best = null;
    int bestScore = 0;
    for (Phrase phrase : names) {
      int score = nameScore(phrase, whole);
      if (score > bestScore) {
        best = phrase;
        bestScore = score;
      }
    }
    if (best != null) {
      company = best.text();
      return;
    }
    for (Pattern pattern : List.of(SEEKER, AT_EMPLOYER, ABOUT)) {
      for (AdLine line : ad) {
        Matcher matcher = pattern.matcher(line.text());
        boolean found = pattern == ABOUT ? matcher.matches() : matcher.find();
        if (found && isName(matcher.group(1))) {
          company = matcher.group(1);
          return;
        }
      }
    }
  }

  private int nameScore(Phrase phrase, String whole) {
    String text = phrase.text();
    if (!isName(text)) {
      return 0;
    }
    if (phrase.employer()) {
      return 100;
    }
    int mentions = 0;
    for (int at = whole.indexOf(text); at >= 0 && mentions < 5; at = whole.indexOf(text, at + 1)) {
      mentions++;
    }
    return 1 + Math.min(mentions, 5) + (isLegal(text) ? 20 : 0) - (isSpecialty(text) ? 1 : 0);
  }

  private static boolean isLegal(String text) {
    return LEGAL_FORM.matcher(text).matches();
  }

  private static boolean isName(String text) {
    int first = text.codePointAt(0);
    return text.length() <= LONGEST_NAME
        && text.split(" ").length <= 7
        && (Character.isUpperCase(first)
            || Character.isDigit(first)
            || text.matches("\\p{Ll}+\\p{Lu}.*"))
        && (!text.endsWith(".") || isLegal(text))
        && !text.endsWith("!")
        && !text.endsWith("?")
        && !text.endsWith(":")
        && !NO_NAMES.contains(text.toLowerCase(Locale.ROOT))
        && AdSection.ofLabel(text) == null;
  }

  private static String firstGroup(Pattern pattern, List<AdLine> lines) {
    for (AdLine line : lines) {
      Matcher matcher = pattern.matcher(line.text());
      if (matcher.find()) {
        return matcher.group(1).strip();
      }
    }
    return null;
  }

  private static String titleOf(String labelled) {
    if (labelled == null) {
      return null;
    }
    String title = GENDERS.matcher(labelled).replaceAll("").strip();
    return title.isEmpty() ? labelled : title;
  }

  private void trim(List<AdLine> ad) {
    title = title == null ? ad.get(0).text() : WANTED.matcher(title).replaceFirst("");
    title = Texts.cut(title, 200);
    company = company == null ? null : Texts.cut(company, 200);
    location = location == null ? null : withoutTerms(location).strip();
    location = location == null || location.isEmpty() ? null : Texts.cut(location, 200);
  }
}
