package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.section.AdLabels;
import dev.jobwise.server.job.ad.section.AdSection;
import dev.jobwise.server.job.ad.text.AdBudget;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.text.Texts;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdTerms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the title, the employer and the place of an ad. Labels, first lines and sentences each
 * point to candidates. The one with the most weight counts if it is certain enough; otherwise the
 * field stays empty.
 */
public final class AdHeader {

  private static final int MAX_LENGTH = 200;
  private static final int LABEL_ON_TOP = 12;
  private static final int LABEL = 7;

  /** Below the headings of requirements and benefits, only longer paragraphs may name the title. */
  private static final int SHORTEST_PASSAGE = 50;

  private static final int MOST_OF_HEAD = 5;

  private static final int PLACE_OF_HEADER = 8;
  private static final int PLACE_BELOW = 5;

  /** For a name that one sentence gives, if the ad gives no other. */
  private static final int ONLY_COMPANY = 4;

  /** For a town that a sentence names somewhere, if the ad names no other. */
  private static final int ONLY_PLACE = 3;

  /** How many are wanted, and a long remark: "n. 1 Operatore (by decision of the board)". */
  private static final Pattern LABELLED_REST =
      Pattern.compile("^(?i:n|nr|no)[.°º]{1,2} ?\\d{1,2} | \\([^()]{25,200}\\)$");

  private final AdLanguage language;
  private final AdPhrases phrases;
  private final Set<AdLine> unread = new HashSet<>();
  private final Candidates titles = new Candidates();
  private final Candidates companies = new Candidates(CompanyShape::isPossible);
  private final Candidates places;
  private String title;
  private String company;
  private String location;

  /** Who owns the page, if its last line says so. */
  private String owner;

  private AdHeader(AdLanguage language, AdPhrases phrases) {
    this.language = language;
    this.phrases = phrases;
    this.places =
        new Candidates(
            place -> AdPlaces.isPlace(place) || !CompanyShape.isGeneric(place, language));
  }

  public static AdHeader of(List<AdLine> ad, AdLabels labels, AdBudget budget) {
    String whole = String.join("\n", ad.stream().map(AdLine::text).toList());
    AdLanguage language = AdLanguage.of(whole);
    AdHeader header = new AdHeader(language, AdPhrases.of(ad, labels, language));
    header.addLabels(labels);
    header.addHeadOfDuties(ad);
    HeaderTitle title = HeaderTitle.of(header.phrases);
    CompanyCues companyCues = new CompanyCues(language, header.companies);
    HeaderCompany.add(header.phrases, title, language, header.companies);
    header.readSentences(ad, labels, companyCues, budget);
    header.owner = companyCues.owner();
    companyCues.confirm(header.phrases.names().stream().map(AdPhrase::text).toList());
    header.decide(title);
    header.phrases.names().stream()
        .filter(name -> !name.text().equals(header.company))
        .forEach(name -> header.unread.add(ad.get(name.line())));
    return header;
  }

  /** Null if no title is certain. */
  public String title() {
    return title;
  }

  /** Null if no employer is certain. */
  public String company() {
    return company;
  }

  /** Null if no place is certain. */
  public String location() {
    return location;
  }

  /** Returns the pay in the first lines, or null. */
  public String pay() {
    return phrases.pay();
  }

  /** Returns the first lines, which state the terms of work. */
  public String headlines() {
    return phrases.headlines();
  }

  /** Whether the fields contain everything that a line says. */
  public boolean has(AdLine line) {
    return phrases.has(line) && !unread.contains(line);
  }

  private void addLabels(AdLabels labels) {
    String labelled = labels.get(AdLabels.Field.TITLE);
    if (labelled != null) {
      String named = AdHeadline.withoutIssue(AdTerms.withoutGenders(labelled));
      String plain = LABELLED_REST.matcher(named).replaceAll("");
      plain = plain.isEmpty() ? labelled : plain;
      if (TitleShape.isTitle(plain)) {
        titles.add(plain, weight(labels, AdLabels.Field.TITLE));
      }
    }
    String employer = AdLabels.withoutNext(labels.get(AdLabels.Field.COMPANY));
    if (employer != null && CompanyShape.mayFollowLabel(employer, language)) {
      companies.add(employer, weight(labels, AdLabels.Field.COMPANY));
    }
    String place = labels.get(AdLabels.Field.LOCATION);
    if (place != null) {
      places.add(
          PlaceCues.labelled(AdLabels.withoutNext(place)), weight(labels, AdLabels.Field.LOCATION));
    }
  }

  /** A marked heading right above that of the duties names the post, whatever its word. */
  private void addHeadOfDuties(List<AdLine> ad) {
    AdSection next = ad.size() < 2 ? null : AdSection.openedBy(ad.get(1));
    String head = ad.isEmpty() || !ad.get(0).marked() ? "" : ad.get(0).text();
    boolean duties = next == AdSection.DUTIES || next == AdSection.REQUIREMENTS;
    if (duties
        && !head.isEmpty()
        && head.split(" ").length <= MOST_OF_HEAD
        && TitleShape.isTitle(head)
        && !CompanyShape.hasLegalForm(head)) {
      titles.add(head, Candidates.SURE);
    }
  }

  private static int weight(AdLabels labels, AdLabels.Field field) {
    return labels.isOnTop(field) ? LABEL_ON_TOP : LABEL;
  }

  private void readSentences(
      List<AdLine> ad, AdLabels labels, CompanyCues companyCues, AdBudget budget) {
    TitleCues titleCues = new TitleCues(language, titles);
    PlaceCues placeCues = new PlaceCues(language, places);
    Openings openings = new Openings(language, titles, places);
    AdSection section = null;
    for (AdLine line : budget.of(ad)) {
      AdSection opened = AdSection.openedBy(line);
      section = opened == null ? section : opened;
      companyCues.read(line.text(), opened != null || line.marked());
      if (!labels.has(line)) {
        openings.read(line);
      }
      boolean heading = opened != null && line.text().length() <= 40;
      if (heading) {
        titleCues.readHeading(line.text());
      } else {
        boolean asks =
            section == AdSection.REQUIREMENTS
                || section == AdSection.WISHES
                || section == AdSection.BENEFITS;
        boolean paragraph = line.text().length() > SHORTEST_PASSAGE && !line.isBullet();
        if ((!asks || paragraph || titleCues.announces()) && !labels.has(line)) {
          titleCues.read(line.text());
          if (line == ad.get(0) || line.marked()) {
            titleCues.readFirst(line.text());
          }
        } else if (!labels.has(line)) {
          titleCues.readEntry(line.text());
        }
        placeCues.read(line.text(), line.isBullet());
      }
    }
  }

  private void decide(HeaderTitle first) {
    company = companies.sure();
    company = company == null ? companies.only(ONLY_COMPANY, this::isOrganisation) : company;
    company = company != null && isOccupation(company) ? null : company;
    titles.add(first.text(), first.weight());
    String sure = titles.sure();
    boolean isFirst =
        first.text() != null
            && (first.text().equals(sure) || TitleText.clean(first.text()).equals(sure));
    if (isFirst) {
      String before = first.text();
      first.complete(phraseOf(company));
      title = first.text();
      title = title == null ? before : title;
    } else {
      title = sure;
    }
    int end = title == null ? -1 : AdPlaces.beforePlace(title);
    if (end > 0) {
      places.add(title.substring(title.indexOf(' ', end + 1) + 1), PLACE_OF_HEADER);
      title = title.substring(0, end);
    }
    places.add(phrases.location(), PLACE_OF_HEADER);
    places.add(placeAfterCompany(), PLACE_OF_HEADER - 1);
    places.add(placeBelow(first), PLACE_BELOW);
    location = places.sure();
    location = location == null ? places.only(ONLY_PLACE, AdHeader::isKnownTown) : location;
    location = location == null ? places.only(ONLY_PLACE, this::isTown) : location;
    int town = title == null || location == null ? -1 : AdPlaces.townAtEnd(title);
    if (town > 0 && location.startsWith(title.substring(town + 1))) {
      title = title.substring(0, town);
    }
    location = location == null && company != null ? PublicBody.place(company, language) : location;
    if (title != null) {
      String whole = TitleText.whole(TitleText.withoutEmployer(TitleText.whole(title), company));
      title = Texts.cut(whole, MAX_LENGTH);
    }
    company = company == null ? null : Texts.cut(company, MAX_LENGTH);
    location =
        location == null
            ? null
            : Texts.withoutEnd(AdTerms.without(location).strip(), ".,;").strip();
    location = location == null || location.isEmpty() ? null : Texts.cut(location, MAX_LENGTH);
  }

  /** "Architekt" of "Zeichner / Architekt bei …". */
  private boolean isOccupation(String name) {
    return name.indexOf(' ') < 0 && language.namesOne(name);
  }

  /** Whether a name says by itself that it is an employer's. */
  private boolean isOrganisation(String name) {
    return name.equals(owner)
        || CompanyShape.hasLegalForm(name)
        || AdPlaces.isOrganisation(name)
        || PublicBody.place(name, language) != null;
  }

  private static boolean isKnownTown(String place) {
    return AdPlaces.townAtStart(place) != null && !AdPlaces.isRegion(place);
  }

  private boolean isTown(String place) {
    boolean employer = company != null && Candidates.key(company).contains(Candidates.key(place));
    return !AdPlaces.isRegion(place) && (!employer || AdPlaces.isTown(place));
  }

  private AdPhrase phraseOf(String name) {
    return phrases.names().stream()
        .filter(phrase -> name != null && isFormOf(phrase.text(), name))
        .findFirst()
        .orElse(null);
  }

  /** Whether a phrase is a name, or the name without its legal form. */
  private static boolean isFormOf(String phrase, String name) {
    String key = Candidates.key(name);
    return key.equals(Candidates.key(phrase)) || key.startsWith(Candidates.key(phrase) + ' ');
  }

  /** Returns a place that follows the employer on the line: "Aldine Print Group · Ambleside". */
  private String placeAfterCompany() {
    List<AdPhrase> names = phrases.names();
    int at = names.indexOf(phraseOf(company));
    AdPhrase next = at < 0 || at + 1 == names.size() ? null : names.get(at + 1);
    boolean place =
        next != null
            && next.line() == names.get(at).line()
            && !next.isSpecialty()
            && AdPlaces.mayBeTown(next.text());
    return place ? next.text() : null;
  }

  /** Returns a place on a line of its own below title and employer, in either order. */
  private String placeBelow(HeaderTitle first) {
    int last =
        phrases.names().stream()
            .filter(name -> company != null && isFormOf(name.text(), company))
            .filter(name -> Math.abs(name.line() - first.line()) == 1)
            .mapToInt(name -> Math.max(name.line(), first.line()))
            .findFirst()
            .orElse(-2);
    return phrases.names().stream()
        .filter(name -> name.line() == last + 1 && !name.isSpecialty())
        .filter(name -> phrases.namesOn(name.line()) == 1)
        .filter(name -> AdPlaces.mayBeTown(name.text()))
        .filter(name -> CompanyShape.isName(name.text(), language))
        .map(AdPhrase::text)
        .findFirst()
        .orElse(null);
  }
}
