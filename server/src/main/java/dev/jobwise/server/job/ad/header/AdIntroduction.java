package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.job.ad.text.AdBudget;
import dev.jobwise.server.job.ad.text.AdLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences in which an employer introduces itself. */
final class AdIntroduction {

  private static final String NAME =
      "((?:the |The )?\\p{Lu}[\\p{L}\\p{M}\\d&.'-]{0,60}(?: (?:& |of |de |van |der |für )?\\p{Lu}[\\p{L}\\p{M}\\d&.'-]{0,60})"
          + "{0,4})";

  private static final List<Pattern> SENTENCES =
      List.of(
          Patterns.of("(?:^|[.!?] )(?:At|Bei|Chez) " + NAME + "(?=,| we\\>| wir\\>|'s|!|\\.| in )"),
          Patterns.of("\\<[Jj]oin " + NAME + "(?=,| as | and |'s|!|\\.| in | to | on |$)"),
          Patterns.of(
              "\\<(?:[Ww]e're|[Ww]e are|[Ww]e at|[Ww]ir sind|[Ww]ir bei) "
                  + NAME
                  + "(?=,| and | und | are |!|\\.)"),
          Patterns.of("\\<[Ww]e \\(" + NAME + "\\)"),
          Pattern.compile(
              "^(?:About|Über|Who is|Why(?: join| work (?:at|for))?|Life at|Working at|Welcome to|Meet)"
                  + " ((?:The |the )?\\p{Lu}[\\p{L}\\p{M}\\d&.' -]{1,50})\\??$"));

  /** "Lumenrail makes …", as the paragraph begins in which an employer tells about itself. */
  private static final Pattern TELLS =
      Patterns.of(
          "(?:^|[.!?] )"
              + NAME
              + " (?:(?:makes|builds|runs|helps|offers|provides|develops|sells|creates|designs|manages"
              + "|operates|delivers|serves|supports|produces|connects|powers|brings|plans|teaches"
              + "|has been|was founded|was born|has (?:made|built|run|been)|believes|works with)\\>"
              + "|(?:is|ist) (?:an?|the|one of|eine?[rs]?|das|der|die)\\>(?! (?:plus|must|bonus|big|huge"
              + "|strong|definite|requirement|asset|advantage|Plus|Muss)))");

  /** Agencies seek for others, whom they seldom name. */
  private static final Pattern FOR_OTHERS =
      Patterns.of("(?i)\\<on behalf of\\>|\\<(?:our|their|my|whose) clients?\\>");

  private AdIntroduction() {}

  /** Whether a line is a sentence about an employer: "Lumenrail makes signals." */
  static boolean tells(String text) {
    return TELLS.matcher(text).find();
  }

  /** Who seeks, or who the ad is about, or null. */
  static String employer(List<AdLine> ad, AdBudget budget) {
    for (AdLine line : budget.of(ad)) {
      String seeker = AdSeeking.seeker(line.text());
      if (seeker != null && AdEmployer.isName(seeker) && !FOR_OTHERS.matcher(line.text()).find()) {
        return seeker;
      }
    }
    for (Pattern sentence : SENTENCES) {
      for (AdLine line : budget.of(ad)) {
        Matcher matcher = sentence.matcher(line.text());
        if (matcher.find() && AdEmployer.isName(matcher.group(1))) {
          return matcher.group(1);
        }
      }
    }
    for (AdLine line : budget.of(ad)) {
      Matcher matcher = TELLS.matcher(line.text());
      if (!line.isBullet() && matcher.find()) {
        String name = matcher.group(1);
        if (AdEmployer.isName(name) && !Keywords.isKnown(name) && !AdEmployer.isPerson(name)) {
          return name;
        }
      }
    }
    return null;
  }
}
