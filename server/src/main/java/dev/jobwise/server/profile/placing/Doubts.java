package dev.jobwise.server.profile.placing;

import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Names;
import java.util.List;
import java.util.Objects;

/**
 * What in a draft shows that its jobs may be read wrong.
 *
 * @param jobs how many there are
 * @param missing titles, employers and starts that jobs lack
 * @param stray texts without a place that stand below a heading of work, or name a period of time
 * @param untitled titles in which no word is known as one
 * @param besideContacts texts beside the contacts that are none
 */
record Doubts(int jobs, int missing, int stray, int untitled, int besideContacts) {

  // Measured on 173 foreign resumes: these limits find 37 of the 49 that rules read wrong, and ask
  // about 24 of the other 124.
  private static final int MOST_BESIDE_CONTACTS = 10;
  private static final int SHARE_UNTITLED = 3;

  static Doubts of(DraftedProfile draft) {
    List<Experience> jobs = draft.profile().experiences;
    return new Doubts(
        jobs.size(),
        missing(jobs),
        (int) draft.warnings().stream().filter(Doubts::isStray).count(),
        (int) jobs.stream().filter(Doubts::isUntitled).count(),
        (int) draft.warnings().stream().filter(w -> w.path().equals("personal_info")).count());
  }

  /** Whether the rules may have read the jobs wrong. */
  boolean isUnsure() {
    return jobs == 0
        || missing > 0
        || stray > 0
        || untitled * SHARE_UNTITLED >= jobs
        || besideContacts > MOST_BESIDE_CONTACTS; // Jobs may be among it.
  }

  /**
   * Whether a draft may replace that of the rules: it has no more gaps, and loses neither a contact
   * nor a whole job with a title that is known as one.
   */
  static boolean mayReplace(DraftedProfile placed, DraftedProfile byRules) {
    List<Experience> jobs = placed.profile().experiences;
    boolean complete =
        byRules.profile().experiences.isEmpty()
            ? jobs.stream().anyMatch(Doubts::isWhole)
            : !jobs.isEmpty() && missing(jobs) <= missing(byRules.profile().experiences);
    return complete
        && isSamePerson(placed.profile().personalInfo, byRules.profile().personalInfo)
        && byRules.profile().experiences.stream()
            .filter(job -> isWhole(job) && !isUntitled(job))
            .allMatch(job -> jobs.stream().anyMatch(other -> isOfSameTime(job, other)));
  }

  private static boolean isSamePerson(PersonalInfo one, PersonalInfo other) {
    return Objects.equals(one.fullName(), other.fullName())
        && Objects.equals(one.email(), other.email())
        && Objects.equals(one.phone(), other.phone());
  }

  private static int missing(List<Experience> jobs) {
    return jobs.stream().mapToInt(Doubts::missing).sum();
  }

  private static int missing(Experience job) {
    return (job.title() == null ? 1 : 0)
        + (job.company() == null ? 1 : 0)
        + (job.startDate() == null ? 1 : 0);
  }

  private static boolean isUntitled(Experience job) {
    return job.title() != null && !Names.isTitle(job.title());
  }

  private static boolean isStray(Warning warning) {
    // The line of a job without dates is told once more, to say which one it is.
    boolean told = warning.path().endsWith(".start_date");
    return warning.path().equals("experiences")
        || !told && DateSpans.in(warning.text()).stream().anyMatch(DateSpan::isRange);
  }

  private static boolean isWhole(Experience job) {
    return missing(job) == 0;
  }

  private static boolean isOfSameTime(Experience job, Experience other) {
    return job.startDate().equals(other.startDate())
        && job.isCurrent() == other.isCurrent()
        && Objects.equals(job.endDate(), other.endDate());
  }
}
