package dev.jobwise.server.profile.placing;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.llm.ModelHelp;
import dev.jobwise.server.profile.draft.DividedResume;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.profile.draft.ProfileDrafts;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads resumes by rules, and asks a model once where the jobs stand if the rules are not sure. The
 * model can only point to lines of the file. If it fails, or its reading is not better, the result
 * of the rules counts.
 */
public final class ResumeReader {

  private static final Logger log = LoggerFactory.getLogger(ResumeReader.class);

  private final ModelHelp help;
  private final Executor threads;

  /**
   * @param threads to read what a model answers, which takes a few milliseconds
   */
  public ResumeReader(ModelHelp help, Executor threads) {
    this.help = help;
    this.threads = threads;
  }

  /**
   * Returns the draft that a file gives. This may block for the database but not for the model, and
   * the result never fails. It comes on a thread that may block.
   */
  public CompletableFuture<DraftedProfile> read(Caller caller, Extracted file) {
    DividedResume resume = DividedResume.of(file);
    DraftedProfile byRules = ProfileDrafts.of(resume);
    Doubts doubts = Doubts.of(byRules);
    Optional<PlacingQuestion> asked =
        help.isOffered() && doubts.isUnsure()
            ? PlacingQuestion.of(NumberedLines.inDoubt(resume, doubts.jobs() > 0))
            : Optional.empty();
    return asked
        .map(question -> read(caller, resume, byRules, question))
        .orElseGet(() -> CompletableFuture.completedFuture(byRules));
  }

  private CompletableFuture<DraftedProfile> read(
      Caller caller, DividedResume resume, DraftedProfile byRules, PlacingQuestion question) {
    return help.ask(deadline -> question.request(caller.userId(), deadline))
        .thenApplyAsync(answer -> better(byRules, placed(resume, question, answer)), threads)
        .exceptionallyAsync(
            failure -> {
              log.info("A resume was read by rules alone: {}", ModelHelp.why(failure));
              return byRules;
            },
            threads);
  }

  private static DraftedProfile placed(
      DividedResume resume, PlacingQuestion question, String answer) {
    NumberedLines lines = question.lines();
    PlacedJobs jobs = PlacedJobs.of(lines, JobSpot.parse(answer, lines.size()));
    return ProfileDrafts.of(resume.with(jobs.sectionsWithout()), jobs.jobs());
  }

  private static DraftedProfile better(DraftedProfile byRules, DraftedProfile placed) {
    if (Doubts.mayReplace(placed, byRules)) {
      return placed;
    }
    log.info("A resume was read by rules alone: the answer loses more than it finds");
    return byRules;
  }
}
