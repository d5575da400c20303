package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.section.AdSection;
import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.AdTerms;
import dev.jobwise.server.job.ad.words.SiteMenu;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles without what does not belong to them. */
final class TitleText {

  /**
   * Endings for another gender: "Koch:in", "agent(e)", "técnico/a"; behind a middle dot any short
   * one, "opérateur·ice", but Catalan "col·lega".
   */
  private static final Pattern OTHER_FORM =
      Pattern.compile(
          "(?<=\\p{L}{3})(?:·(?!l)\\p{L}{1,5}+(?:·s)?|[:*_.]-?(?:in(?:nen)?|n|r|e|ne|euse|trice|fe)|/-?(?:in(?:nen)?|-?a|as|e|ne|r|n|euse|trice)|\\((?:-?in|-?innen|e|ne|s|es|fe|euse|trice|rice|ère|a|as|r|n)\\))(?!\\p{L})");

  private static final Pattern AROUND =
      Pattern.compile("^[\\s\"'“”„«»*•–—-]+|[\\s\"'“”„«»*,:;•–—-]+$");

  /** The way to a page: "Home / Careers Night Porter". */
  private static final Pattern PATH =
      Pattern.compile(
          "(?i)^"
              + SiteMenu.START_PAGE
              + " ?[/>»›|] ?"
              + "(?:(?:careers?|jobs?|karier[ae]|karriere|carri[eè]res?|emplois?|vacatures?|empleos?|vacantes|vagas|stellen(?:angebote)?|jobb|offres(?: d'emploi)?|ofertas|vacancies|open positions|oferty pracy|praca|lavora con noi)(?: ?[/>»›|] ?| (?=\\p{Lu}))){0,4}(?=\\p{L})");

  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?i)(?:[,;/&–—-]| (?:and|und|et|en|y|e|i|og|och|or|oder|ou|of|for|für|till|til|pour|para|per|voor|zul))$");

  /** What a board puts before or behind a title: "Vaga: ", " - job post", " (ref. 12)". */
  private static final Pattern OF_BOARD =
      Pattern.compile(
          "(?i)^(?:[-–—•] )?(?:vaga:? (?:de |para )?|als )(?=\\p{Lu})"
              + "|(?: ?[-–—|,] ?| )(?:job post(?:ing)?|jobs|en cd[id]|[(\\[](?:(?:job )?(?:id|n[ro°]|ref|réf|rif)[^()\\[\\]]{1,30}|[fp]/?t)[)\\]]|\\[[^\\[\\]]{2,40}\\])$");

  /** How much work it is, "招聘" and a remark, or how many are wanted. */
  private static final Pattern AFTER_TITLE =
      Pattern.compile(
          "(?:招聘|招募)(?:启事|公告)?(?: ?[（(][^（()）]{1,40}[）)])?$|[ （(]{1,2}(?:\\d{1,3}|若干)[名人](?!\\p{IsHan}).*| (?:\\d{2,3} ?[-–] ?)?\\d{2,3} ?%$");

  /** What stands between a title and its employer: "Night Porter, ". */
  private static final Pattern BEFORE_EMPLOYER =
      Pattern.compile(
          "(?:,| [-–—|@/·]| (?:at|bei|chez|presso|hos|bij|na|en|w|för|for|für|pour|van|by))? ?$");

  /** Forms for several of all genders, of which the first part is that for one: "Gärtner/innen". */
  private static final Pattern SEVERAL =
      Pattern.compile("(\\p{L}{3,40}+)([:*_/·]-?in)nen(?!\\p{L})");

  private static final int SHORTEST = 4;

  private TitleText() {}

  /** Removes endings for another gender, by which two forms of a title are the same. */
  static String withoutOtherForm(String title) {
    return OTHER_FORM.matcher(title).replaceAll("");
  }

  /**
   * Removes gender markers, endings for another gender, quotes, and a bracket that is never closed.
   * Middle dots stay, because who writes "chargé·e" means it, and so does "Koch*in" before more
   * words.
   */
  static String clean(String title) {
    String named = AdTerms.withoutGenders(title);
    String plain =
        OTHER_FORM
            .matcher(named)
            .replaceAll(
                form ->
                    form.group().matches("·.*[^s]|.*innen.*")
                            || form.end() < named.length() && form.group().matches("[:*_/]-?in")
                        ? "$0"
                        : "");
    plain = withoutHeading(AROUND.matcher(plain).replaceAll(""));
    int open = plain.lastIndexOf('(');
    return open > 0 && plain.indexOf(')', open) < 0 ? plain.substring(0, open).strip() : plain;
  }

  /** Removes the next heading behind a title in capitals: "NIGHT PORTER DUTIES". */
  private static String withoutHeading(String title) {
    int blank = title.lastIndexOf(' ');
    if (blank < 0 || !title.equals(title.toUpperCase(Locale.ROOT))) {
      return title;
    }
    AdSection next = AdSection.ofLabel(title.substring(blank + 1));
    boolean heading = next == AdSection.DUTIES || next == AdSection.REQUIREMENTS;
    return heading && AdRoles.namesRole(title.substring(0, blank))
        ? title.substring(0, blank)
        : title;
  }

  /** Removes the way to the page, and what was cut: "Wrap Around Care and", "Cook (full". */
  static String whole(String named) {
    String text = PATH.matcher(named).replaceFirst("");
    int open = text.lastIndexOf('(');
    String rest = text.substring(0, Math.max(0, open)).strip();
    boolean telling = rest.codePoints().anyMatch(Character::isLetterOrDigit);
    String closed = telling && text.indexOf(')', open) < 0 ? rest : text;
    String plain = OPEN_END.matcher(closed).replaceFirst("");
    String title = OF_BOARD.matcher(AFTER_TITLE.matcher(plain).replaceFirst("")).replaceAll("");
    return forOne(AdRoles.namesRole(title) ? title : plain);
  }

  /** Returns "Gärtner/in" for "Gärtner/innen", but not "Köch*in" for "Köch*innen". */
  private static String forOne(String title) {
    return SEVERAL
        .matcher(title)
        .replaceAll(form -> AdRoles.namesOne(form.group(1)) ? "$1$2" : "$0");
  }

  /** Removes the employer from the end of a title: "Night Porter, Hillview". */
  static String withoutEmployer(String title, String employer) {
    int end = employer == null ? 0 : title.length() - employer.length();
    boolean last =
        end >= SHORTEST
            && title.charAt(end - 1) == ' '
            && title.regionMatches(true, end, employer, 0, employer.length());
    if (!last) {
      return title;
    }
    Matcher between = BEFORE_EMPLOYER.matcher(title.substring(0, end));
    return between.find() && between.group().length() > 1
        ? title.substring(0, between.start())
        : title;
  }
}
