package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdPlaces;
import java.util.regex.Pattern;

/** Weighs which phrase in the first lines of an ad names the employer. */
final class HeaderCompany {

  private static final int MARKED = 12;
  private static final int BESIDE_TITLE = 5;

  /**
   * So that a name beside the title must stand again if nothing else is a header's: menus and
   * headings are there too.
   */
  private static final int UNCONFIRMED = -1;

  /** For a line of its own directly below the title at the top of the ad. */
  private static final int UNDER_TITLE = 9;

  private static final int PART_OF_TITLE = 1;
  private static final int ELSEWHERE = 3;
  private static final int LEGAL_FORM = 4;
  private static final int ORGANISATION = 1;
  private static final int DOUBT = 3;

  /** So that a line in lower case needs another cue, wherever it stands. */
  private static final int GREAT_DOUBT = 5;

  private static final int MANY_TAGS = 4;

  /** "Bei Hillvik kochen wir gern". */
  private static final Pattern PRONOUN =
      Pattern.compile(" (?:wir|du|ihr|sie|you|we|they|vous|nous|wij|jij|je|vi)(?![\\p{L}'’-])");

  /** A phrase that continues in lower case, unlike names: "Free parking". */
  private static final Pattern CONTINUES_LOWER = Pattern.compile("\\S+(?: \\p{Ll}\\S*)+");

  /** A word in lower case that does not connect parts of names. */
  private static final Pattern LOWER_WORD =
      Pattern.compile(
          " (?!(?:of|the|and|for|de|des|du|la|le|les|der|die|das|und|für|van|von|zu|zur|et|y|e|do|da|di|del|och|i|in|on|at|am|im|sur|el) )\\p{Ll}[\\p{L}]+ ");

  /** Signs in remarks beside a title, such as "Base salary + commission", hardly in names. */
  private static final Pattern REMARK = Pattern.compile("[()+]");

  /** What goes on in lower case behind the name: "Hotel Rowan, simply at home". */
  private static final Pattern SLOGAN = Pattern.compile(", \\p{Ll}++ \\p{Ll}[^.]*+$");

  /** Signs left before a name: "_ Hollowell". */
  private static final Pattern SIGNS = Pattern.compile("^[._–—|*·• -]++");

  private static final Pattern DASH = Pattern.compile(" [-–—/] ");

  private static final Pattern ENDS_OPEN = Pattern.compile(".*[!?:,;]$");

  private HeaderCompany() {}

  static void add(AdPhrases phrases, HeaderTitle title, AdLanguage language, Candidates companies) {
    for (AdPhrase phrase : phrases.names()) {
      AdPhrase name = phrase.withText(SIGNS.matcher(phrase.text()).replaceFirst(""));
      if (!name.text().isEmpty() && isName(name, language)) {
        AdPhrase plain = name.withText(SLOGAN.matcher(name.text()).replaceFirst(""));
        int weight = weight(plain, phrases, title);
        companies.add(plain.text(), weight);
        companies.support(
            plain.text(), weight == BESIDE_TITLE && !phrases.hasFacts() ? UNCONFIRMED : 0);
      }
    }
  }

  private static boolean isUnderTitle(AdPhrase name, AdPhrases phrases, HeaderTitle title) {
    return title.line() >= 0
        && title.line() == phrases.firstLine()
        && title.weight() >= UNDER_TITLE
        && name.line() == title.line() + 1
        && name.separator().isEmpty();
  }

  /** Whether a name begins the line directly above the title, at the top of the ad. */
  private static boolean isAboveTitle(AdPhrase name, AdPhrases phrases, HeaderTitle title) {
    return name.line() == phrases.firstLine()
        && title.line() == name.line() + 1
        && name.separator().isEmpty()
        && !name.isSpecialty()
        && isName(name, name.language());
  }

  /** Whether it may be the place in "Employer, title, place" on lines of their own. */
  private static boolean isPlaceBelow(AdPhrase name, AdPhrases phrases, HeaderTitle title) {
    return name.line() == title.line() + 1
        && AdPlaces.mayBeTown(name.text())
        && !CompanyShape.hasLegalForm(name.text())
        && phrases.names().stream().anyMatch(other -> isAboveTitle(other, phrases, title));
  }

  private static boolean isName(AdPhrase name, AdLanguage language) {
    if (name.employer()) {
      boolean sentence =
          name.words() > 2 && CONTINUES_LOWER.matcher(name.text()).matches()
              || PRONOUN.matcher(name.text()).find();
      return !sentence && !CompanyShape.isGeneric(name.text(), language);
    }
    String text = name.text();
    boolean capital =
        !Character.isLowerCase(text.codePointAt(0)) || text.matches("\\p{Ll}+\\p{Lu}.*");
    boolean sentence = text.endsWith(".") && !CompanyShape.hasLegalForm(text);
    return capital
        && !sentence
        && !ENDS_OPEN.matcher(text).matches()
        && !text.contains(": ")
        && !text.contains("@")
        && CompanyShape.isName(text, language);
  }

  /** Whether it is one of many tags on a line: "Timber · Sales · Innovation · Retail". */
  private static boolean isTag(AdPhrase name, AdPhrases phrases, HeaderTitle title) {
    return name.line() != title.line() && phrases.namesOn(name.line()) >= MANY_TAGS;
  }

  /**
   * Whether only a dash separates a name from the title on its line. Unless the header goes on with
   * place or pay, it may be a unit or a second title, so the text must confirm it.
   */
  private static boolean isDashed(AdPhrase name, HeaderTitle title) {
    String separator = name.separator().isEmpty() ? title.separator() : name.separator();
    return DASH.matcher(separator).matches();
  }

  private static int weight(AdPhrase name, AdPhrases phrases, HeaderTitle title) {
    if (name.employer()) {
      return MARKED;
    }
    String text = name.text();
    boolean beside = title.line() >= 0 && Math.abs(name.line() - title.line()) <= 2;
    boolean sameLine = name.line() == title.line() && isDashed(name, title);
    boolean organisation = text.contains(" ") && AdPlaces.isOrganisation(text);
    boolean doubtful = sameLine && !phrases.hasFacts();
    int weight = beside && !doubtful ? BESIDE_TITLE : ELSEWHERE;
    if (isPlaceBelow(name, phrases, title) || isTag(name, phrases, title)) {
      weight = PART_OF_TITLE;
    } else if (isUnderTitle(name, phrases, title) || isAboveTitle(name, phrases, title)) {
      weight = UNDER_TITLE;
    }
    weight += CompanyShape.hasLegalForm(text) ? LEGAL_FORM : 0;
    weight += organisation ? ORGANISATION : 0;
    weight -=
        CONTINUES_LOWER.matcher(text).matches() || LOWER_WORD.matcher(text).find()
            ? GREAT_DOUBT
            : 0;
    weight -= REMARK.matcher(text).find() ? DOUBT : 0;
    weight -= name.isSpecialty() ? 1 : 0;
    weight -= CompanyShape.isUnit(text) ? GREAT_DOUBT : 0;
    weight -= name.namesOne() ? DOUBT : 0;
    weight -= phrases.isBelowSentence(name.line()) ? DOUBT : 0;
    return weight;
  }
}
