package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.section.AdLabels;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.AdTerms;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells which of the first phrases of an ad is its title. */
final class AdTitle {

  private static final int MAX_WORDS = 10;

  private static final Pattern WANTED =
      Pattern.compile("(?i) (?:wanted|needed|required|gesucht)(?: urgently| asap)?[!.]*$");

  /** "einen Maler", "Polymechaniker 80–100 %": no part of a title. */
  private static final Pattern AROUND_TITLE =
      Pattern.compile(
          "^(?:an?|einen?|eine(?:/?n|:n)?|une?|een) (?=\\p{L})| (?:\\d{2,3} ?[-–] ?)?\\d{2,3} ?%$");

  private final List<AdPhrase> names;
  private String text;
  private int line = -1;
  private int next;

  private AdTitle(List<AdPhrase> names) {
    this.names = names;
  }

  /**
   * Takes the title out of the names.
   *
   * @param employer who the ad says is seeking, or null
   */
  static AdTitle of(List<AdLine> ad, AdLabels labels, List<AdPhrase> names, String employer) {
    AdTitle title = new AdTitle(names);
    title.find(ad, labels, employer);
    return title;
  }

  /** Null if nothing can be one. */
  String text() {
    return text == null
        ? null
        : AROUND_TITLE.matcher(WANTED.matcher(text).replaceFirst("")).replaceAll("");
  }

  /** What the line says besides belongs to the title if the employer stands on another line. */
  void complete(AdPhrase employer) {
    if (employer != null && employer.line() != line) {
      while (goesOn() && names.get(next).separator().matches(" [-–—/] ")) {
        extend();
      }
    }
  }

  private void find(List<AdLine> ad, AdLabels labels, String employer) {
    String labelled = withoutGenders(labels.get(AdLabels.Field.TITLE));
    text = labels.isOnTop(AdLabels.Field.TITLE) ? labelled : null;
    takeFirst(name -> AdRoles.namesOne(name.text()) && !AdPlaces.isOrganisation(name.text()));
    takeFirst(AdPhrase::namesRole);
    text = text == null ? AdSeeking.sought(ad) : text;
    text = text == null ? labelled : text;
    takeFirst(name -> !name.text().equals(employer));
  }

  private void takeFirst(Predicate<AdPhrase> fits) {
    for (int i = 0; text == null && i < names.size(); i++) {
      AdPhrase name = names.get(i);
      if (name.mayBeTitle() && name.words() <= MAX_WORDS && fits.test(name)) {
        take(i);
      }
    }
  }

  /** "Registered Nurse - ICU": a specialty on the same line belongs to the title. */
  private void take(int at) {
    AdPhrase role = names.remove(at);
    text = role.text();
    line = role.line();
    next = at;
    while (goesOn() && names.get(next).isSpecialty()) {
      extend();
    }
  }

  private boolean goesOn() {
    return next < names.size() && names.get(next).line() == line;
  }

  private void extend() {
    AdPhrase more = names.remove(next);
    text += (more.separator().equals(" / ") ? " / " : " - ") + more.text();
  }

  private static String withoutGenders(String labelled) {
    String title = labelled == null ? "" : AdTerms.withoutGenders(labelled);
    return title.isEmpty() ? labelled : title;
  }
}
