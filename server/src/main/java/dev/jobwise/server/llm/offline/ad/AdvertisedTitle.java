package dev.jobwise.server.llm.offline.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts an advertised title to what names the work. */
public final class AdvertisedTitle {

  private static final Pattern NOT_THE_POST =
      Pattern.compile(
          "^(?i:(?:(?:full|part)[-/ ](?:(?:or|and) )?){1,2}time|permanent|experienced|ervaren|erfahrene[rn]?|erfaren|expérimentée?|esperto|esperta|doświadczony|doświadczona) ");

  /** "Dental Hygienist Department", where an ad without lines goes on with the next label. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<! of| the)(?: -|-)? (?i:job post|job details|job description|job advert(?:isement)?|jobs?|job ref|ref|reference|department|location|salary|status|reports to|hours)$");

  /** "Supervisor, National Remote". */
  private static final Pattern ARRANGEMENT =
      Pattern.compile(
          "(?:,| -| –) (?i:(?:\\p{L}{2,12} )?+(?:remote|hybrid|on-?site|(?:full|part)[- ]time))$");

  /** What recruits rather than names: "Carer - No Experience Needed". */
  private static final Pattern APPEAL =
      Pattern.compile(
          "(?:,| -| –) (?i:no (?:prior |previous )?experience|immediate start|start (?:now|today|immediately)|urgent|urgently|(?:now )?hiring|apply|work in|full training|training (?:given|provided))(?!\\p{L}).*");

  /** "Auxiliaire de vie -AVS-", "Clerk-19302". */
  private static final Pattern ENDS = Pattern.compile(" -\\p{Lu}{2,6}-?$| ?[-–] ?\\d{3,12}$");

  /** Between the post, and its unit or place. */
  private static final Pattern DASH = Pattern.compile(" (?:-{1,2}|[–—|]) ");

  /** "Agente comercial, Casa Norte": the employer behind a title in small letters. */
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "(?<= \\p{Ll}[\\p{Ll} ]{2,40}), \\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20}){1,3},?$");

  /** "Sommarjobb som bagare": the work behind what the ad calls it. */
  private static final Pattern AS =
      Pattern.compile("^.{2,80}? (?:som|as an?|como|jako|come|en tant que) (?=\\p{L})");

  private static final Pattern SIGNS =
      Pattern.compile("^(?:\\[[^\\]]{0,60}\\]|[-–—#]++)(?= )| (?:#(?=\\d)|\\[|_ ).*");

  private static final Pattern EITHER = Pattern.compile("(?<=\\p{Ll})[*_](?=in(?!\\p{L})|innen)");
  private static final int LEAST_OF_POST = 6;
  private static final int MOST_WORDS = 9;
  private static final Set<String> NO_TITLE = Ad.LISTS.words("no titles");

  private AdvertisedTitle() {}

  /**
   * Drops what no title has, as long as its signs are there: "[Leeds] Baker #42", "Baker _ Leeds".
   */
  public static String withoutSigns(String advertised) {
    return SIGNS.matcher(advertised).replaceAll("").strip();
  }

  /** Returns what stands before a dash: "Servicemedarbejder – Odense". */
  public static String post(String advertised) {
    // A star would be taken for markup: "Hausmeister*in".
    String title = EITHER.matcher(advertised).replaceAll(":");
    String post = DASH.split(LABEL.matcher(title).replaceFirst(""), 2)[0];
    return EMPLOYER.matcher(post.length() < LEAST_OF_POST ? title : post).replaceFirst("");
  }

  public static String of(String advertised, String company, Grammar grammar) {
    String title = NOT_THE_POST.matcher(advertised).replaceFirst("");
    String work = AS.matcher(title).replaceFirst("");
    boolean person = Words.of(work).stream().limit(2).anyMatch(grammar::isPerson);
    title = person ? work : title;
    title = APPEAL.matcher(ARRANGEMENT.matcher(title).replaceFirst("")).replaceFirst("");
    title =
        Titles.before(
            title, List.of(": ", " @", " $", " £", " €", "? ", "! ", " 1st ", " 2nd ", " 3rd "));
    title = ENDS.matcher(LABEL.matcher(title).replaceFirst("")).replaceFirst("");
    return company.isEmpty() ? title : Titles.before(title, List.of(LowerCase.of(company)));
  }

  /**
   * Whether a title can stand in a sentence. A heading or half a sentence that was read as one
   * would spoil the first line of the letter: without it, the letter says less and nothing wrong.
   */
  public static boolean isSayable(String title) {
    List<String> words = Words.of(title);
    return words.size() <= MOST_WORDS
        && title.chars().noneMatch(c -> "#[]{}_|*!?:;".indexOf(c) >= 0)
        && Titles.isBalanced(title)
        && words.stream().noneMatch(NO_TITLE::contains);
  }
}
