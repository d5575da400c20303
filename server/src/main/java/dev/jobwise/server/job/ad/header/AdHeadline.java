package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.text.AdBullets;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.AdTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits one of the first lines of an ad into phrases. */
final class AdHeadline {

  private static final int MAX_LENGTH = 120;
  private static final int MAX_WORDS_OF_PART = 6;

  /** No headline has more phrases; the rest of a line stays whole. */
  private static final int MAX_PHRASES = 30;

  private static final int MAX_LABELS = 3;

  /** Sentences have this many common words; titles and names of employers hardly do. */
  private static final int MANY_COMMON_WORDS = 3;

  private static final int MOST_OF_MARKED_TITLE = 11;
  private static final int MOST_OF_TITLE_WITH_PLACE = 10;

  /** "Social- og sundhedsassistent" names the work in its third word. */
  private static final int LAST_OF_ROLE = 2;

  private static final Pattern SEPARATOR =
      Pattern.compile(
          " [-–—|·•/_] | ?[|•｜] ?| [☀-➿\\x{1f300}-\\x{1faff}]\\x{fe0f}? ?| ·|· | @ | @(?=[\\p{Lu}\\d])| (?:bei|chez|bij|presso|hos) (?=\\p{Lu})| at (?=[\\p{Lu}\\d])");
  private static final Pattern EMPLOYER_FOLLOWS =
      Pattern.compile(" @ ?| (?:bei|chez|bij|presso|hos|at) ");

  /** A line with the employer: "@ Quayside AI" or "14 March by Aldine Print Group". */
  private static final Pattern EMPLOYER_LINE =
      Pattern.compile(
          "^(?:@ ?|(?i:at|bei|(?:posted )?(?:\\d[\\p{L}\\p{M}\\d ]{1,20} )?by) )(?=\\p{Lu})");

  /** Words that only announce a job. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?i)^(?:\\[[\\p{L}\\p{M} ]{2,20}\\] *+){1,4}+"
              + "|^(?:vacature|stellen(?:angebot|anzeige|ausschreibung)|offre d'emploi|annonce"
              + "|oferta de (?:empleo|trabajo|emprego)|offerta di lavoro|oferta pracy|jobopslag"
              + "|stillingsopslag|platsannons|jobbannons|vaga|job (?:offer|advert|posting|description(?= for| [:–-]|:)))(?: for (?:an? )?| ?[:–-]? ?)(?=\\p{L})"
              + "|^(?:\\p{L}{1,20} ){0,3}?(?:job|ferienjob|arbeit|lavoro|trabajo|trabalho"
              + "|emploi|travail|praca|baan|werk) (?:as an?|als|come|como|comme|jako) (?=\\p{L})"
              + "|^(?:cercasi|(?:se|on) (?:busca|solicita|necesita|recherche|recrute)"
              + "|(?:wir )?suchen(?: wir)?|zoekt|gezocht|gesucht):? (?=\\p{L})"
              + "|^(?:we(?:'re| are) )?(?:now |urgently )?(?:hiring(?: now| for)?|wanted"
              + "|vacancy|job|job opening|open position|#hiring)(?:[:!] *| - )(?=\\S)");

  private static final Pattern ISSUE = Pattern.compile("(?: #\\d{1,6}|[-–]\\d{5,12})$");

  private static final Pattern LABEL = Pattern.compile("^([^:]{2,30}): +(?=\\S)");
  private static final Pattern TAG = Pattern.compile("\\[([^\\[\\]]{1,80})\\]");

  private static final Pattern FIRST_SENTENCE = Pattern.compile("(?<=\\p{L}{3})\\. ");

  private AdHeadline() {}

  /**
   * Divides a headline: "Night Porter - Hillview Hotel | Leeds".
   *
   * @param headline the text of the line, or the part of it that is read
   */
  static List<AdPhrase> phrases(AdLine line, String headline, int number, AdLanguage language) {
    String text = withoutLabel(AdTerms.withoutGenders(withoutCall(withoutTags(headline))));
    text = withoutAppeal(text, language);
    Matcher own = EMPLOYER_LINE.matcher(text);
    boolean employer = own.find() || line.marker().startsWith("🏢");
    text = own.replaceFirst("");
    List<AdPhrase> phrases = new ArrayList<>();
    Matcher separators = SEPARATOR.matcher(text);
    String separator = "";
    int start = 0;
    while (phrases.size() < MAX_PHRASES && separators.find()) {
      String phrase = text.substring(start, separators.start());
      phrases.add(new AdPhrase(phrase, number, separator, employer, language));
      separator = separators.group();
      employer = EMPLOYER_FOLLOWS.matcher(separator).matches();
      start = separators.end();
    }
    phrases.add(new AdPhrase(text.substring(start), number, separator, employer, language));
    return phrases;
  }

  /**
   * Removes the tags around a title: "[Remote - UK] Night Porter [full-time]". If all stands in
   * brackets, those of the title fall away.
   */
  private static String withoutTags(String headline) {
    String outside = TAG.matcher(headline).replaceAll(" ").replaceAll(" {2,}", " ").strip();
    if (!headline.startsWith("[") || AdRoles.namesRole(outside)) {
      return headline.startsWith("[") ? outside : headline;
    }
    return TAG.matcher(headline)
        .results()
        .map(tag -> tag.group(1))
        .filter(AdRoles::namesRole)
        .findFirst()
        .orElse(headline);
  }

  /**
   * Splits a classified ad, which has commas between its phrases: "Night nurse, Hillview Care Home,
   * Stroud. £14 an hour." Two phrases must be a title and an organisation. Returns nothing for
   * other lines.
   */
  static List<AdPhrase> classified(String text, AdLanguage language) {
    String[] parts = FIRST_SENTENCE.split(text, 2)[0].replaceFirst("\\.$", "").split(", ");
    boolean classified =
        (parts.length > 2 || parts.length == 2 && AdPlaces.isOrganisation(parts[1]))
            && AdRoles.namesRole(parts[0])
            && !SEPARATOR.matcher(text).find();
    List<AdPhrase> phrases = new ArrayList<>();
    for (String part : parts) {
      phrases.add(new AdPhrase(part, 0, phrases.isEmpty() ? "" : ", ", false, language));
      classified &= part.split(" ").length <= MAX_WORDS_OF_PART;
    }
    return classified ? phrases : List.of();
  }

  /** Whether a line is too long for phrases. */
  static boolean isLong(String text) {
    int words = 0;
    for (String phrase : SEPARATOR.split(text)) {
      words = Math.max(words, phrase.split(" ").length);
    }
    boolean ends = (text.endsWith(".") || text.endsWith("!")) && !CompanyShape.hasLegalForm(text);
    return words > 6 && ends || words > 14 || text.length() > MAX_LENGTH;
  }

  /**
   * Whether a line is a sentence that says who seeks whom, or describes: "Lumenrail makes signals."
   */
  static boolean isSentence(String text, AdLanguage language) {
    LineWords words = LineWords.of(text, language);
    int common = 0;
    boolean seeks = false;
    boolean hires = false;
    boolean headFirst =
        language.isHeadFirst() && words.size() > 0 && language.isRole(words.word(0));
    for (int i = 0; i < words.size(); i++) {
      boolean small = !words.isCapitalised(i);
      boolean joins = headFirst && language.isJoiner(words.lower(i));
      common +=
          small && !joins && (language.isStop(words.lower(i)) || language.isSkipped(words.lower(i)))
              ? 1
              : 0;
      boolean wanted = small && language.cues("wanted").lengthAt(words.all(), i) > 0;
      common +=
          wanted && i + 2 < words.size() && !words.isCapitalised(i + 1) ? MANY_COMMON_WORDS : 0;
      hires |=
          small
              && i > 0
              && i + 1 < words.size()
              && language.cues("hires").lengthAt(words.all(), i) > 0;
      seeks |= small && i + 1 < words.size() && language.cues("seeks").lengthAt(words.all(), i) > 0;
    }
    return common >= MANY_COMMON_WORDS && !isMarkedTitle(text, words, language)
        || hires
        || seeks && common > 0;
  }

  /**
   * Returns the title that begins a line, if the rest only says for whom or where: "Cook for the
   * kitchen at the harbour"; or null.
   */
  static String titleBeforePlace(String text, AdLanguage language) {
    LineWords words = LineWords.of(text, language);
    int last = Math.min(words.size() - 1, LAST_OF_ROLE);
    boolean begins =
        last >= 0
            && words.size() <= MOST_OF_TITLE_WITH_PLACE
            && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0
            && words.isCapitalised(0)
            && !language.isHeadFirst()
            && !language.isStop(words.lower(0))
            && !language.isSkipped(words.lower(0))
            && AdRoles.namesOne(words.text(0, last));
    int end = -1;
    for (int i = 1; begins && i < words.size(); i++) {
      begins =
          language.cues("verb").lengthAt(words.all(), i) == 0
              && language.cues("after").lengthAt(words.all(), i) == 0
              && language.cues("seeks").lengthAt(words.all(), i) == 0
              && (end < 0 && words.isHalf(i - 1)
                  || !language.sectionHas("follower", words.lower(i)));
      boolean rest = language.isStop(words.lower(i)) || language.isJoiner(words.lower(i));
      end = end < 0 && rest && AdRoles.namesOne(words.text(0, i - 1)) ? i - 1 : end;
    }
    return begins && end >= 0 ? words.text(0, end) : null;
  }

  /**
   * Whether a mark of the sexes makes a short line a title: "Koch in Voll- oder Teilzeit (m/w/d)".
   */
  private static boolean isMarkedTitle(String text, LineWords words, AdLanguage language) {
    for (int i = 0; i < words.size(); i++) {
      if (language.cues("as").lengthAt(words.all(), i) > 0) {
        return false; // The title comes behind: "Pflegekraft in Teilzeit als Wohnbereichsleitung".
      }
    }
    return text.split(" ").length <= MOST_OF_MARKED_TITLE
        && AdRoles.namesOne(text)
        && !AdTerms.withoutGenders(text).equals(text);
  }

  /** Whether bars, dashes or an "at" split a line into phrases. */
  static boolean hasSeparator(String text) {
    return SEPARATOR.matcher(text).find();
  }

  /** Whether a line is a labelled remark, such as "Qualification: degree". */
  static boolean isRemark(String text) {
    return LABEL.matcher(text).find() && !AdRoles.namesRole(text);
  }

  private static String withoutCall(String text) {
    int end = text.length();
    while (end > 0 && AdBullets.isPictogram(text.codePointBefore(end))
        || end > 0 && " \uFE0F".indexOf(text.charAt(end - 1)) >= 0) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    String plain = CALL.matcher(withoutIssue(text.substring(0, end))).replaceFirst("");
    // "[Leeds] Vacancy: baker" has two.
    return plain.length() < end ? CALL.matcher(plain).replaceFirst("") : plain;
  }

  /** Removes the number of an ad on a board: "Baker #123", "Baker-2023117". */
  static String withoutIssue(String text) {
    return ISSUE.matcher(text).replaceFirst("");
  }

  /** Returns the title in an appeal: "Night Porter" for "Join Hillview as a Night Porter!" */
  private static String withoutAppeal(String text, AdLanguage language) {
    if (!text.endsWith("!") || AdRoles.namesRole(text.substring(0, text.indexOf(' ') + 1))) {
      return text;
    }
    LineWords words = LineWords.of(text, language);
    for (int i = 1; i < words.size(); i++) {
      int from = i + language.cues("as").lengthAt(words.all(), i);
      if (from > i && from < words.size()) {
        String title = words.text(from, words.size() - 1);
        return language.namesOne(title) ? title : text;
      }
    }
    return text;
  }

  /** Removes unknown labels before a title: "Subject: Sous Chef". */
  private static String withoutLabel(String text) {
    String title = text;
    for (int i = 0; i < MAX_LABELS; i++) {
      Matcher label = LABEL.matcher(title);
      boolean titleFollows =
          label.find()
              && !AdRoles.namesRole(label.group(1))
              && AdRoles.namesRole(title.substring(label.end()));
      title = titleFollows ? title.substring(label.end()) : title;
    }
    return title;
  }
}
