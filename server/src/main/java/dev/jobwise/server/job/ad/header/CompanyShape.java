package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.job.ad.section.AdLabels;
import dev.jobwise.server.job.ad.section.AdSection;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdNoise;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.AdWork;
import dev.jobwise.server.job.ad.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Distinguishes names of employers from other capitalised words. */
final class CompanyShape {

  private static final int MAX_LENGTH = 80;
  private static final int MAX_WORDS = 9;
  private static final int MOST_LABELLED = 120;
  private static final int MOST_LABELLED_WORDS = 4;

  private static final Pattern LEGAL_FORM =
      Patterns.of(
          "(?i).*\\<(?<!-)(?:inc|ltd|llc|llp|plc|gmbh|gbr|ag|kg|kgaa|se|ug|ohg|e\\.v|e\\. v|corp|corporation|co|company|limited"
              + "|pty|pvt|pte|bv|b\\.v|n\\.v|s\\.a|sarl|sas|sasu|srl|s\\.r\\.l|s\\.p\\.a|spa|oy|ab|a/s|aps|s\\.l|s\\.l\\.u|ltda|eurl|sccl"
              + "|sp\\. z o\\.o|s\\.a\\. de c\\.v|holdings?|mbh|sro|a\\.s|group|groupe|gruppe|konzern)\\>\\.?|.*(?:股份有限公司|有限公司|公司|株式会社|(?:주식회사|㈜|\\(주\\)).*|基金會|基金会|醫院|医院|診所|學校|大學|銀行|協會|事務所|企業社|商行|高級中學)");

  /** Words that make no name by themselves: "Our Company". */
  private static final Set<String> GENERIC = words("");

  /** Words that no name contains: "Competitive salary". */
  private static final Set<String> NEVER = words("never");

  /** Kinds of public bodies after the place: "Hillvik kommun". */
  private static final Set<String> BODIES = words("body");

  /** Words that begin or end the names of parts of an employer. */
  private static final Set<String> UNITS = words("unit");

  private static final Set<String> ARTICLES = words("article");

  /** Words that begin headings and appeals: "Join the Crew". */
  private static final Set<String> OPENERS = words("opener");

  /** A time, a sum, a grade or a number of the ad: "12pm", "Recruitment #19-418", "Grade 3". */
  private static final Pattern REFERENCE =
      Patterns.of(
          "(?i)[#£€<>{}☀-➿\\x{1f000}-\\x{1faff}]|\\$\\d|\\d{5}|\\d{4}-\\d\\d-\\d\\d|\\<\\d{4} [a-z]{2}\\>|\\d/\\d{4}|n°|^(?:stellenausschreibung|stellenangebot|stellenanzeige|vacature|annonce"
              + "|offre|oferta|advert|job (?:opening|posting|description|advert))\\>|^\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|uhr|h)\\>"
              + "|^\\d{1,2} \\p{L}|^c/ ?\\p{L}|^(?:av\\.|avda\\.?|avenida|calle|rua|via|viale|ul\\.) .{3,40} \\d{1,4}$|^\\p{L}[\\p{L} .-]{1,30}(?:gasse|straße|strasse|str\\.|weg|platz|allee|straat|laan|plein|gatan|vägen|gade|vej|street|road|avenue) \\d{1,4} ?[a-z]?$"
              + "|^(?:grade|band|level|salary|recruitment|vacancy|ref|reference|requisition) (?:no\\.? ?)?\\d");

  /** Signs, particles and words of Chinese, Japanese and Korean sentences and headings. */
  private static final Pattern NOT_IN_NAMES =
      Pattern.compile(
          "[「」『』【】。、，：；を]|^[（(]\\d|^(?:关于|關於|加入|联系|走进)|求人|募集|採用|アルバイト|正社員|雇用|招聘|招募|诚聘|职位|岗位|部门$|部門$|职责|要求|내용|모집|채용|소개|업무|자격|^(?:内容|.{0,4}介绍|.{0,4}简介|课题组|實驗室|实验室)$");

  /** Where the next sentence begins behind a heading: "Web Designer Our Company". */
  private static final Pattern OURS_AT_END =
      Patterns.of("(?i) (?:our|unser|unsere|notre|nuestra|nossa) [\\p{L}]{1,20}$");

  private static final Pattern NUMBER = Pattern.compile("\\d++[.:]?");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");

  private CompanyShape() {}

  private static Set<String> words(String section) {
    return new HashSet<>(WordList.sections("nobody").getOrDefault(section, List.of()));
  }

  /** Whether a word in lower case is a kind of public body that follows the place. */
  static boolean isBody(String word) {
    return BODIES.contains(word);
  }

  /** Whether a text has a legal form, like the registered name of a company. */
  static boolean hasLegalForm(String text) {
    return LEGAL_FORM.matcher(text).matches() && !GENERIC.contains(LowerCase.of(text));
  }

  /** Whether a phrase is spelled like the name of an employer and is not known as anything else. */
  static boolean isName(String text, AdLanguage language) {
    if (text.length() < 2
        || text.length() > MAX_LENGTH
        || text.split(" ").length > MAX_WORDS
        || text.contains(": ")) {
      return false;
    }
    if (hasLegalForm(text)) {
      return !(text.contains(", ") && isSkill(text))
          && !isGeneric(text, language)
          && !hasOpener(text, language)
          && (text.contains(" ") || text.length() > 4);
    }
    return mayBeName(text, language) && !isSkill(text);
  }

  /** Whether a phrase may be a name in a place where no skill stands: "At Shopify, we". */
  static boolean mayBeName(String text, AdLanguage language) {
    return !isGeneric(text, language)
        && !hasOpener(text, language)
        && AdSection.ofLabel(text) == null
        && !AdNoise.is(text)
        && !AdWork.isTerms(BRACKETS.matcher(text).replaceAll(""))
        && !hasNeverWord(text)
        && !NOT_IN_NAMES.matcher(text).find()
        && !AdPlaces.isPlace(text)
        && (!language.namesOne(text) || text.contains(" & ") || AdPlaces.isOrganisation(text));
  }

  /** Whether a label's value may be an employer, rather than a sentence. */
  static boolean mayFollowLabel(String text, AdLanguage language) {
    boolean sentence =
        text.endsWith(".") && text.split(" ").length > MOST_LABELLED_WORDS && !hasLegalForm(text);
    return text.length() <= MOST_LABELLED && !sentence && !isGeneric(text, language);
  }

  /** Whether a phrase names a part of an employer: "Fachbereich Soziales", "Inköpsavdelningen". */
  static boolean isUnit(String text) {
    String[] words = LowerCase.of(text).split(" ");
    boolean first =
        UNITS.contains(words[0]) && (words.length < 2 || !Set.of("of", "for").contains(words[1]));
    return first || UNITS.contains(words[words.length - 1]);
  }

  /** Whether a text may be an employer's, whatever points to it. */
  static boolean isPossible(String text) {
    return !isReference(text)
        && !AdLabels.isLabel(text)
        && !isOffice(text)
        && !OURS_AT_END.matcher(text).find()
        && !AdWork.saysHours(text);
  }

  /** Whether a text names somebody's office: "Head of School". */
  private static boolean isOffice(String text) {
    int of = text.indexOf(" of ");
    return of > 0 && AdRoles.namesOne(text.substring(0, of));
  }

  /** Whether a text is a time, a sum or a number of the ad, which no employer has for a name. */
  static boolean isReference(String text) {
    return REFERENCE.matcher(text).find();
  }

  /** Whether a phrase begins with a word with which no name begins: "Unser Partner". */
  static boolean hasOpener(String text, AdLanguage language) {
    String[] words = LowerCase.of(text).split(" ");
    boolean article = ARTICLES.contains(words[0]);
    boolean common = language.isStop(words[0]) || language.isSkipped(words[0]);
    return !article && (OPENERS.contains(words[0]) || common && words.length > 1);
  }

  private static boolean hasNeverWord(String text) {
    return Stream.of(LowerCase.of(text).split("[\\s/'’]+")).anyMatch(NEVER::contains);
  }

  private static boolean isSkill(String text) {
    String[] parts = text.split(", ");
    return (parts.length > 1 || !text.contains(" "))
        && Stream.of(parts).allMatch(Keywords::isKnown);
  }

  /** Whether a text consists of words that make no name: "Our Company", "Das Team". */
  static boolean isGeneric(String text, AdLanguage language) {
    return Stream.of(LowerCase.of(text).split("[\\s/'’]+"))
        .allMatch(
            word ->
                GENERIC.contains(word)
                    || NUMBER.matcher(word).matches()
                    || language.isStop(word)
                    || language.isSkipped(word)
                    || word.isEmpty());
  }
}
